import { openAppPool, snake, type ColumnKind, type Entity } from '@zona/database';
import { testDatabase, type TestDatabase } from '@zona/database/testing';
import { platformTypeDefs } from '@zona/graphql';
import { buildSchema, getNamedType, isEnumType, isObjectType } from 'graphql';
import { catalog, typeDefs } from '../composition.ts';
import { countAttacks } from './support/attacks.ts';
import { rules } from './support/catalog-rules.ts';
import { superuser, type Look, type Superuser } from './support/superuser.ts';

/** The shape of the database, read from PostgreSQL's own catalogue after all migrations (design.md section 4). */
const attack = countAttacks('catalog.db-spec.ts', 33);
let database: TestDatabase;
let admin: Superuser;
let look: Look;
beforeAll(async () => {
  database = await testDatabase();
  admin = await superuser(database);
  look = admin.look;
});
afterAll(async () => {
  await admin.end();
  await database.drop();
});

const broken = async (sql: string) => (await look<{ name: string }>(sql)).map((r) => r.name);

it.each(rules)('$title', async ({ sql }) => {
  expect(await broken(sql)).toEqual([]);
});

describe('the entities and the tables say the same', () => {
  interface DbColumn {
    name: string;
    type: string;
    nullable: boolean;
    check: string | null;
  }
  const types: Record<ColumnKind, RegExp> = {
    uuid: /^uuid$/,
    text: /^text$/,
    int: /^integer$/,
    money: /^bigint$/,
    decimal: /^numeric\(\d+,\d+\)$/,
    date: /^date$/,
    instant: /^timestamp with time zone$/,
    bool: /^boolean$/,
    texts: /^text\[\]$/,
    uuids: /^uuid\[\]$/,
    json: /^jsonb?$/,
  };
  /** Columns that only a declared SQL value reads. */
  const readBySql: Record<string, string[]> = {
    audit_event: ['before', 'after', 'version', 'updated_at', 'withdrawn_at'],
  };

  const columnsOf = (table: string): Promise<DbColumn[]> =>
    look(
      `select a.attname as name, format_type(a.atttypid, a.atttypmod) as type, not a.attnotnull as nullable,
         (select string_agg(pg_get_constraintdef(k.oid), ' ') from pg_constraint k where k.conrelid = a.attrelid and k.contype = 'c' and k.conkey = array[a.attnum]) as check
       from pg_attribute a where a.attrelid = ('zona.' || $1)::regclass and a.attnum > 0 and not a.attisdropped`,
      [table],
    );
  const nameOf = (e: Entity, attribute: string) => e.columns[attribute]!.column ?? snake(attribute);

  it.each(catalog.entities.map((e) => [e.name, e] as const))('%s', async (_name, e) => {
    const found = new Map((await columnsOf(e.table)).map((c) => [c.name, c]));
    for (const [attribute, column] of Object.entries(e.columns)) {
      const stored = found.get(nameOf(e, attribute));
      expect(`${attribute}: ${stored?.type}`).toMatch(
        new RegExp(`^${attribute}: ${types[column.kind].source.slice(1)}`),
      );
      expect(`${attribute} ${stored!.nullable}`).toBe(`${attribute} ${column.nullable === true}`);
    }
    expect(found.has('ambiti_partecipanti')).toBe(catalog.entities.some((x) => x.table === e.table && x.shared));
    if (e.scope === 'reference') return;
    const sameTable = catalog.entities.filter((x) => x.table === e.table);
    const known = new Set([
      ...sameTable.flatMap((x) => Object.keys(x.columns).map((a) => nameOf(x, a))),
      ...(readBySql[e.table] ?? []),
      'ambito_id',
    ]);
    expect([...found.keys()].filter((name) => !known.has(name))).toEqual([]);
  });

  it('each ambito table is declared, but those that the platform writes by itself', async () => {
    const tables = await broken(
      `select c.relname as name from pg_class c where obj_description(c.oid, 'pg_class') = 'class: ambito'`,
    );
    const declared = new Set(catalog.entities.map((e) => e.table));
    expect(tables.filter((t) => !declared.has(t)).sort()).toEqual(['richiesta', 'search_token']);
  });

  it('each state is text, and its CHECK lists exactly what the API may answer', async () => {
    const schema = buildSchema([platformTypeDefs, ...typeDefs].join('\n'));
    let checked = 0;
    for (const e of catalog.entities) {
      const type = schema.getType(e.name);
      if (!isObjectType(type)) continue;
      const columns = await columnsOf(e.table);
      for (const field of Object.values(type.getFields())) {
        const named = getNamedType(field.type);
        if (!isEnumType(named) || !e.columns[field.name]) continue;
        const column = columns.find((c) => c.name === nameOf(e, field.name))!;
        const allowed = [...(column.check ?? '').matchAll(/'([A-Za-z_]+)'/g)].map((m) => m[1]);
        const answered = named.getValues().map((v) => v.name);
        const place = `${e.name}.${field.name}`;
        // A share may be of one kind of node only; every other state is all of its enum.
        if (named.name === 'NodeType')
          expect({ [place]: allowed.length > 0 && allowed.every((a) => answered.includes(a!)) }).toEqual({
            [place]: true,
          });
        else expect({ [place]: allowed.sort() }).toEqual({ [place]: answered.sort() });
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThan(10);
  });
});

describe('attack 10: what a careless migration could add is seen', () => {
  const careless: [what: string, rule: RegExp, statements: string[]][] = [
    ['a table without a class', /its class/, ['create table zona.careless (id uuid primary key)']],
    [
      'a tenant table posing as reference',
      /class ambito, or is named/,
      ['create table zona.careless (ambito_id uuid)', `comment on table zona.careless is 'class: reference'`],
    ],
    [
      'a nullable ambito_id',
      /not null/,
      [
        'alter table zona.richiesta drop constraint richiesta_pkey',
        'alter table zona.richiesta alter ambito_id drop not null',
      ],
    ],
    [
      'a key on id alone',
      /primary key/,
      ['alter table zona.richiesta drop constraint richiesta_pkey', 'alter table zona.richiesta add primary key (id)'],
    ],
    ['a unique key across ambiti', /index/, ['create unique index on zona.richiesta (id)']],
    ['an index that no tenant starts', /index/, ['create index on zona.plan (title)']],
    [
      'a cascade',
      /cascades/,
      [
        'alter table zona.staff_need add foreign key (ambito_id, scheda_id) references zona.scheda (ambito_id, id) on delete cascade',
      ],
    ],
    [
      'a foreign key on ids alone',
      /both sides/,
      [
        'create unique index x on zona.scheda (id)',
        'alter table zona.staff_need add foreign key (scheda_id) references zona.scheda (id)',
      ],
    ],
    ['a parent without a foreign key', /held by a foreign key/, ['alter table zona.staff_need add plan_id uuid']],
    ['row-level security switched off', /also for their owner/, ['alter table zona.plan disable row level security']],
    ['row-level security not forced', /also for their owner/, ['alter table zona.plan no force row level security']],
    ['a second, wider policy', /bare comparison/, ['create policy all_of_it on zona.plan using (true)']],
    [
      'a policy that forgives a missing context',
      /bare comparison/,
      [`alter policy tenant on zona.plan using (ambito_id = current_setting('app.ambito_id', true)::uuid)`],
    ],
    [
      'a policy of participants that also writes',
      /bare comparison/,
      [`create policy partecipanti on zona.plan using (current_setting('app.ambito_id')::uuid = ambito_id)`],
    ],
    [
      'a policy without a check',
      /bare comparison/,
      [
        'drop policy tenant on zona.plan',
        `create policy tenant on zona.plan for select using (ambito_id = current_setting('app.ambito_id')::uuid)`,
      ],
    ],
    [
      'a trigger',
      /triggers/,
      [
        'create trigger t before update on zona.plan for each row execute function suppress_redundant_updates_trigger()',
      ],
    ],
    ['a float amount', /floating/, ['alter table zona.plan add total double precision']],
    ['a table of the superuser', /belongs to/, ['alter table zona.plan owner to current_user']],
    [
      'a view, which reads with its owner’s rights',
      /no views/,
      ['create view zona.everything as select * from zona.plan'],
    ],
    [
      'a function with its definer’s rights',
      /no views/,
      [
        'create function public.peek() returns bigint language sql security definer as $$ select count(*) from zona.plan $$',
      ],
    ],
    ['a right to delete', /deletes only/, ['grant delete on zona.plan to zona_app']],
    ['a right to truncate', /deletes only/, ['grant truncate on zona.search_token to zona_app']],
    ['a right to rewrite the audit', /audit row/, ['grant update (after) on zona.audit_event to zona_app']],
    ['a right to change an ente', /audit row/, ['grant update on zona.ente to zona_app']],
    ['a right for everybody', /the public/, ['grant select on zona.plan to public']],
    ['accounts for reports', /the public/, ['grant select on zona.account to zona_report']],
  ];

  it.each(careless)('%s', async (_what, title, statements) => {
    attack();
    const rule = rules.find((r) => title.test(r.title))!;
    await look('begin');
    try {
      for (const statement of statements) await look(statement);
      expect(await broken(rule.sql)).not.toEqual([]);
    } finally {
      await look('rollback');
    }
  });
});

describe('attack 11: the API does not start with a role that row-level security does not bind', () => {
  const opens = async (url: string) => {
    attack();
    const pool = await openAppPool(url, 1).catch(() => null);
    await pool?.destroy();
    return pool !== null;
  };
  const withChange = async (change: string, undo: string) => {
    await look(change);
    try {
      return await opens(database.appUrl);
    } finally {
      await look(undo);
    }
  };

  it('the superuser', async () => expect(await opens(database.adminUrl)).toBe(false));
  it('the owner of a table', async () =>
    expect(
      await withChange('alter table zona.plan owner to zona_app', 'alter table zona.plan owner to zona_owner'),
    ).toBe(false));
  it('a right to truncate', async () =>
    expect(
      await withChange('grant truncate on zona.plan to zona_app', 'revoke truncate on zona.plan from zona_app'),
    ).toBe(false));

  it.each(['bypassrls', 'createrole', 'createdb', 'in role zona_owner'])('%s', async (attribute) => {
    const role = `zona_test_role_${Date.now()}`;
    await look(`create role ${role} login password 'x' ${attribute}`);
    try {
      const url = new URL(database.appUrl);
      [url.username, url.password] = [role, 'x'];
      expect(await opens(url.href)).toBe(false);
    } finally {
      await look(`drop role ${role}`);
    }
  });

  it('and it starts as zona_app', async () => expect(await opens(database.appUrl)).toBe(true));
});
