import { testDatabase, type TestDatabase } from '@zona/database/testing';
import { appRole, type AppRole } from './support/app-role.ts';
import { countAttacks } from './support/attacks.ts';
import { superuser, threeAmbiti } from './support/superuser.ts';

/** The application's own role with any SQL: it can neither become another, nor change what binds it, nor look past it. */
const attack = countAttacks('role.db-spec.ts', 38);
let database: TestDatabase;
let app: AppRole;
let attacker: string;
let ownPlans: string[];
beforeAll(async () => {
  database = await testDatabase();
  const admin = await superuser(database);
  attacker = (await threeAmbiti(admin.look)).here;
  ownPlans = (await admin.look<{ id: string }>('select id from zona.plan where ambito_id = $1', [attacker])).map(
    (r) => r.id,
  );
  await admin.end();
  app = await appRole(database.appUrl);
});
afterAll(async () => {
  await app.client.end();
  await database.drop();
});

describe('the role cannot free itself', () => {
  const statements = [
    'set role zona_owner',
    'set role postgres',
    'set session authorization postgres',
    'alter role zona_app bypassrls',
    'alter role zona_app superuser',
    'create role intruder',
    'alter table zona.plan disable row level security',
    'alter table zona.plan no force row level security',
    'drop policy tenant on zona.plan',
    'create policy p on zona.plan using (true)',
    'alter table zona.plan owner to zona_app',
    'grant zona_owner to zona_app',
    'truncate zona.plan',
    'truncate zona.search_token',
    'drop table zona.plan',
    'create table zona.mine (id uuid)',
    'create view zona.mine as select 1',
    'create function zona.mine() returns int language sql as $$ select 1 $$',
    'create or replace function zona.set_ambito(a uuid) returns void language sql as $$ select 1 $$',
    'drop function zona.set_ambito(uuid)',
    'create trigger t before insert on zona.plan execute function suppress_redundant_updates_trigger()',
    'alter database postgres set row_security = off',
    `copy zona.plan from program 'true'`,
    `copy (select 1) to '/tmp/out'`,
    `select pg_read_file('postgresql.conf')`,
    `select lo_import('/etc/hostname')`,
    'select * from pg_authid',
    'select * from zona.migration',
    'update zona.audit_event set actor_name = null',
    'delete from zona.audit_event',
    'update zona.comune set name = null',
    'delete from zona.ente',
    `update zona.ambito set status = 'active'`,
    'delete from zona.account',
    'create foreign data wrapper w',
    'create event trigger e on ddl_command_start execute function f()',
    `load '/tmp/x.so'`,
  ];
  it.each(statements)('%s', async (sql) => {
    attack();
    expect(await app.inContext(attacker, sql)).toBe('42501');
  });

  it('switching row_security off makes a read an error, not a leak', async () => {
    attack();
    await app.client.query('begin');
    await app.client.query('set local row_security = off');
    await app.client.query('select zona.set_ambito($1)', [attacker]);
    await expect(app.client.query('select * from zona.plan')).rejects.toMatchObject({ code: '42501' });
    await app.client.query('rollback');
  });

  it('a function of its own making is given no foreign value to look at', async () => {
    attack();
    const seen: string[] = [];
    app.client.on('notice', (n) => seen.push(n.message ?? ''));
    await app.client.query(
      `create function pg_temp.peek(t text) returns boolean language plpgsql cost 0.0000001 as $$ begin raise notice '%', t; return true; end $$`,
    );
    await app.inContext(attacker, 'select 1 from zona.plan p where pg_temp.peek(p.id::text)');
    expect(seen).toEqual(ownPlans);
  });
});
