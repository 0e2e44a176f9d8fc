/** A rule over pg_catalog: the statement lists what breaks it. */
export interface Rule {
  title: string;
  sql: string;
}

const tables = `with t as (
  select c.oid, c.relname as name, c.relowner, c.relrowsecurity and c.relforcerowsecurity as guarded,
         substring(obj_description(c.oid, 'pg_class') from '^class: (ambito|reference|platform)$') as class,
         (select a.attnum from pg_attribute a where a.attrelid = c.oid and a.attname = 'ambito_id' and not a.attisdropped) as tenant
  from pg_class c where c.relnamespace = 'zona'::regnamespace and c.relkind in ('r', 'p', 'f'))`;

/** Lists of names that are exceptions, each with its reason here. */
const unclassified = `('migration')`; // TypeORM's own.
const platformWithTenant = `('session', 'account_ambito')`; // Where an account may enter: read before any ambito is chosen.
const deletable = `('search_token', 'session', 'login_throttle')`; // Derived words; sessions and counters of the platform.
const derived = `('search_token')`; // Its key is all it says: the row's id with each of its words.
const noParent = `('audit_event.membership_id', 'richiesta.membership_id', 'share_acceptance.share_id')`; // Records of the past; a row of the lead's.
const appWritesReference = `('ente')`; // The common register: the app adds, and changes none.

const here = "(current_setting('app.ambito_id'::text))::uuid";
const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;
/** The policy of the tenant, for everything; and, on a table that is shared, one more to read what names this ambito. */
const isTenant = `(p.polname = 'tenant' and p.polcmd = '*' and p.qual = ${literal(`(ambito_id = ${here})`)} and p.check = ${literal(`(ambito_id = ${here})`)})`;
const isParticipant = `(p.polname = 'partecipanti' and p.polcmd = 'r' and p.check is null
  and (p.qual = ${literal(`(${here} = ANY (ambiti_partecipanti))`)} or p.qual ~ ${literal(`^\\(${here.replace(/[()]/g, '\\$&')} = [a-z_]+_ambito_id\\)$`)}))`;

export const rules: readonly Rule[] = [
  {
    title: 'each table says its class',
    sql: `${tables} select name from t where class is null and name not in ${unclassified}`,
  },
  {
    title: 'ambito tables have ambito_id uuid not null',
    sql: `${tables} select name from t where class = 'ambito' and not exists (select 1 from pg_attribute a
      where a.attrelid = t.oid and a.attnum = t.tenant and a.atttypid = 'uuid'::regtype and a.attnotnull)`,
  },
  {
    title: 'a table with ambito_id is of class ambito, or is named here',
    sql: `${tables} select name from t where tenant is not null and class is distinct from 'ambito' and name not in ${platformWithTenant}`,
  },
  {
    title: 'ambito tables have the primary key (ambito_id, id), but words that nobody refers to',
    sql: `${tables} select name from t where class = 'ambito' and name not in ${derived} and not exists (select 1 from pg_constraint k
      where k.conrelid = t.oid and k.contype = 'p' and pg_get_constraintdef(k.oid) = 'PRIMARY KEY (ambito_id, id)')`,
  },
  {
    title: 'foreign keys between ambito tables start with ambito_id on both sides',
    sql: `${tables} select t.name || ': ' || pg_get_constraintdef(k.oid) as name from t join pg_constraint k on k.conrelid = t.oid and k.contype = 'f'
      join t p on p.oid = k.confrelid and p.class = 'ambito' where t.class = 'ambito' and (k.conkey[1] <> t.tenant or k.confkey[1] <> p.tenant or cardinality(k.conkey) < 2)`,
  },
  {
    title: 'each parent column of an ambito table is held by a foreign key',
    sql: `${tables} select t.name || '.' || a.attname as name from t join pg_attribute a on a.attrelid = t.oid and a.attname ~ '_id$' and a.attnum > 0 and not a.attisdropped
      join t p on p.class = 'ambito' and p.name = left(a.attname, -3)
      where t.class = 'ambito' and not exists (select 1 from pg_constraint k where k.conrelid = t.oid and k.contype = 'f' and k.convalidated and a.attnum = any(k.conkey))
        and t.name || '.' || a.attname not in ${noParent}`,
  },
  {
    title: 'reference and platform tables do not point to ambito tables',
    sql: `${tables} select t.name || ': ' || pg_get_constraintdef(k.oid) as name from t join pg_constraint k on k.conrelid = t.oid and k.contype = 'f'
      join t p on p.oid = k.confrelid and p.class = 'ambito' where t.class is distinct from 'ambito'`,
  },
  {
    title: 'each index of an ambito table starts with ambito_id',
    sql: `${tables} select i.indexrelid::regclass::text as name from t join pg_index i on i.indrelid = t.oid where t.class = 'ambito' and i.indkey[0] <> t.tenant`,
  },
  {
    title: 'exclusion and check constraints know no other table; nothing cascades or sets null',
    sql: `${tables} select t.name || ': ' || k.conname as name from t join pg_constraint k on k.conrelid = t.oid
      where k.contype = 'x' or (k.contype = 'f' and (k.confdeltype <> 'a' or k.confupdtype <> 'a' or not k.convalidated))`,
  },
  {
    title: 'ambito tables are under row-level security, also for their owner',
    sql: `${tables} select name from t where class = 'ambito' and not guarded`,
  },
  {
    title: 'an ambito table has the bare comparison as its policy, and besides it only that of participants',
    sql: `${tables} select t.name from t where class = 'ambito' and (
        select count(*) filter (where p.polname = 'tenant') <> 1 or count(*) > 2 or not bool_and(p.polpermissive and p.polroles = '{0}' and (${isTenant} or ${isParticipant}))
        from (select *, pg_get_expr(polqual, polrelid) as qual, pg_get_expr(polwithcheck, polrelid) as check from pg_policy) p where p.polrelid = t.oid)`,
  },
  {
    title: 'no triggers, rules or inheritance',
    sql: `${tables} select t.name from t where exists (select 1 from pg_trigger g where g.tgrelid = t.oid and not g.tgisinternal)
      or exists (select 1 from pg_rewrite w where w.ev_class = t.oid) or exists (select 1 from pg_inherits h where t.oid in (h.inhrelid, h.inhparent))`,
  },
  {
    title: 'no enum types, no floating or money types, amounts are bigint cents',
    sql: `${tables} select t.name || '.' || a.attname as name from t join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
      join pg_type y on y.oid = a.atttypid where y.typtype = 'e' or y.typname in ('money', 'float4', 'float8', 'timestamp')
        or (a.attname ~ '(_cents|amount|importo)$' and y.typname <> 'int8')`,
  },
  {
    title: 'everything in the schema belongs to zona_owner',
    sql: `select c.relname as name from pg_class c where c.relnamespace = 'zona'::regnamespace and c.relowner <> 'zona_owner'::regrole
      union all select p.proname from pg_proc p where p.pronamespace = 'zona'::regnamespace and p.proowner <> 'zona_owner'::regrole`,
  },
  {
    title: 'no views, no functions but set_ambito, nothing that runs with its definer’s rights',
    sql: `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('v', 'm', 'f') and n.nspname !~ '^(pg_|information_schema$)'
      union all select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname !~ '^(pg_|information_schema$)' and (p.prosecdef or (p.proname <> 'set_ambito' and n.nspname <> 'queue'))`,
  },
  {
    title:
      'the queue belongs to zona_owner too, knows no ambito’s rows, and the application neither makes nor empties tables there',
    sql: `select c.relname as name from pg_class c where c.relnamespace = 'queue'::regnamespace and c.relkind in ('r', 'p')
        and (c.relowner <> 'zona_owner'::regrole or has_table_privilege('zona_app', c.oid, 'truncate, references, trigger')
          or exists (select 1 from pg_constraint k join pg_class z on z.oid = k.confrelid where k.conrelid = c.oid and z.relnamespace = 'zona'::regnamespace)
          or exists (select 1 from aclexplode(c.relacl) x where x.grantee not in ('zona_owner'::regrole, 'zona_app'::regrole)))
      union all select p.oid::regprocedure::text from pg_proc p where p.pronamespace = 'queue'::regnamespace and p.proowner <> 'zona_owner'::regrole
      union all select 'schema queue' where has_schema_privilege('zona_app', 'queue', 'create') or has_schema_privilege('zona_report', 'queue', 'usage')`,
  },
  {
    title: 'the application deletes only what is derived, and truncates nothing',
    sql: `${tables} select name from t where has_table_privilege('zona_app', oid, 'truncate, references, trigger')
      or (has_table_privilege('zona_app', oid, 'delete') and name not in ${deletable})`,
  },
  {
    title: 'the application never changes an audit row, a migration or reference data',
    sql: `${tables} select name from t where (name in ('audit_event', 'access_log') or class = 'reference') and has_any_column_privilege('zona_app', oid, 'update')
      or class = 'reference' and has_any_column_privilege('zona_app', oid, 'insert') and name not in ${appWritesReference}
      or name = 'ambito' and has_any_column_privilege('zona_app', oid, 'insert, update')
      or name in ${unclassified} and has_any_column_privilege('zona_app', oid, 'select, insert, update')`,
  },
  {
    title: 'reports only read, and never accounts or sessions; the public has nothing',
    sql: `${tables} select name from t where has_any_column_privilege('zona_report', oid, 'insert, update') or has_table_privilege('zona_report', oid, 'delete, truncate')
        or (class = 'platform' and has_any_column_privilege('zona_report', oid, 'select'))
      union all select c.relname from pg_class c, aclexplode(c.relacl) x where c.relnamespace = 'zona'::regnamespace and x.grantee = 0
      union all select p.proname from pg_proc p, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) x where p.pronamespace = 'zona'::regnamespace and x.grantee = 0`,
  },
  {
    title: 'no role of Zona may pass by row-level security or make roles; none is a member of another',
    sql: `select r.rolname as name from pg_roles r where r.rolname in ('zona_owner', 'zona_app', 'zona_report')
        and (r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb or r.rolreplication or (r.rolcanlogin and r.rolname <> 'zona_app'))
      union all select m.member::regrole::text from pg_auth_members m where m.member in ('zona_owner'::regrole, 'zona_app'::regrole, 'zona_report'::regrole)
      union all select 'schema zona' where has_schema_privilege('zona_app', 'zona', 'create') or has_schema_privilege('zona_report', 'zona', 'create')`,
  },
];
