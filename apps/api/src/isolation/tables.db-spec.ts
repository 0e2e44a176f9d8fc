import { testDatabase, type TestDatabase } from '@zona/database/testing';
import { appRole, type AppRole, type Outcome } from './support/app-role.ts';
import { countAttacks } from './support/attacks.ts';
import { superuser, threeAmbiti, type Look, type Superuser } from './support/superuser.ts';
import {
  copyOf,
  fillEmptyTables,
  newest,
  participantsOf,
  tenantTables,
  plainKeys,
  withKeyOf,
  type Row,
  type TenantTable,
} from './support/tenant-tables.ts';

/** Every ambito table, attacked as the application's own role with SQL of the attacker's choice (attacks 3, 4, 5, 8, 9). */
const attack = countAttacks('tables.db-spec.ts', 700);
let database: TestDatabase;
let admin: Superuser;
let look: Look;
let app: AppRole;
/** A connection that had a context before, and one that never had. */
let used: AppRole;
let fresh: AppRole;
let tables: TenantTable[];
let victim: string;
let attacker: string;
let third: string;
const theirs = new Map<string, Row>();
const own = new Map<string, Row>();

beforeAll(async () => {
  database = await testDatabase();
  admin = await superuser(database);
  look = admin.look;
  [app, used, fresh] = [await appRole(database.appUrl), await appRole(database.appUrl), await appRole(database.appUrl)];
  tables = await tenantTables(look);
  ({ there: victim, here: attacker, third } = await threeAmbiti(look));
  for (const ambito of [victim, attacker]) await fillEmptyTables(look, tables, ambito, third);
  for (const { name } of tables) {
    theirs.set(name, (await newest(look, name, victim))!);
    own.set(name, (await newest(look, name, attacker))!);
  }
  await used.rows(attacker, 'select 1');
});
afterAll(async () => {
  for (const role of [app, used, fresh]) await role.client.end();
  await admin.end();
  await database.drop();
});

/** Runs an attack on every table; what comes out otherwise than foreseen is listed by table. */
async function onEach(
  tryIt: (t: TenantTable) => Promise<Outcome | Outcome[]>,
  foreseen: (o: Outcome, t: TenantTable) => boolean,
) {
  const wrong: Record<string, Outcome> = {};
  for (const table of tables) {
    for (const outcome of [await tryIt(table)].flat()) {
      attack();
      if (!foreseen(outcome, table)) wrong[table.name] = outcome;
    }
  }
  expect(wrong).toEqual({});
}
const isError = (o: Outcome) => typeof o === 'string';
const denied = (o: Outcome) => o === '42501';
const keyOf = (t: TenantTable) => t.uniques.find((u) => u.join() === 'id') ?? t.uniques[0]!;
const insert = (table: string) =>
  `insert into zona.${table} select * from jsonb_populate_record(null::zona.${table}, $1)`;

it('finds all ambito tables, each with rows on both sides', () => {
  expect(tables.length).toBeGreaterThan(18);
  expect([...theirs.values(), ...own.values()].every((r) => r?.id)).toBe(true);
});

describe('attack 8: without a context each table is an error', () => {
  const statements = (t: TenantTable): [string, unknown[]][] => [
    [`select * from zona.${t.name}`, []],
    [`select count(*) from zona.${t.name}`, []],
    [`select 1 from zona.${t.name} where ambito_id = $1`, [victim]],
    [`select 1 from zona.${t.name} for update`, []],
    [`copy zona.${t.name} to stdout`, []],
    [insert(t.name), [own.get(t.name)]],
    [`update zona.${t.name} set id = id`, []],
    [`delete from zona.${t.name}`, []],
  ];
  const tryAll = async (role: AppRole, t: TenantTable) => {
    const outcomes: Outcome[] = [];
    for (const [sql, parameters] of statements(t)) outcomes.push(await role.without(sql, parameters));
    return outcomes;
  };
  it('on a connection that never had one', () => onEach((t) => tryAll(fresh, t), isError));
  it('on a connection that had one before', () => onEach((t) => tryAll(used, t), isError));
});

describe('attack 9: in the context of one ambito the rows of another are not there', () => {
  it('for a read without any filter', () =>
    onEach(
      async (t) =>
        (await app.rows(attacker, `select distinct ambito_id as a from zona.${t.name}`)).filter(
          (r) => r['a'] !== attacker,
        ).length,
      (o) => o === 0,
    ));
  it('for a read by id', () =>
    onEach(
      (t) => app.inContext(attacker, `select 1 from zona.${t.name} where id = $1`, [theirs.get(t.name)!.id]),
      (o) => o === 0,
    ));
  it('for a read by ambito', () =>
    onEach(
      (t) => app.inContext(attacker, `select 1 from zona.${t.name} where ambito_id = $1`, [victim]),
      (o) => o === 0,
    ));
  it('for a lock', () =>
    onEach(
      (t) => app.inContext(attacker, `select 1 from zona.${t.name} where ambito_id = $1 for key share`, [victim]),
      (o, t) => (t.canUpdate ? o === 0 : denied(o)),
    ));
  it('for an update', () =>
    onEach(
      (t) =>
        app.inContext(attacker, `update zona.${t.name} set id = id where ambito_id = $1 or id = $2`, [
          victim,
          theirs.get(t.name)!.id,
        ]),
      (o, t) => (t.canUpdate ? o === 0 : denied(o)),
    ));
  it('for a delete', () =>
    onEach(
      (t) => app.inContext(attacker, `delete from zona.${t.name} where ambito_id = $1`, [victim]),
      (o, t) => (t.canDelete ? o === 0 : denied(o)),
    ));
  it('for an upsert that would find them', () =>
    onEach(
      (t) =>
        app.inContext(
          attacker,
          `${insert(t.name)} on conflict (ambito_id, ${keyOf(t).join(', ')}) do update set id = excluded.id`,
          [theirs.get(t.name)],
        ),
      denied,
    ));
  it('for an error that would tell what they hold', () =>
    onEach(
      (t) =>
        app.inContext(
          attacker,
          `select 1 / (case when t::text like '%' || $1 || '%' then 0 else 1 end) from zona.${t.name} t`,
          [theirs.get(t.name)!.id],
        ),
      (o) => !isError(o),
    ));
  it('for the planner’s statistics', async () => {
    await look('analyze');
    await onEach(
      (t) => app.inContext(attacker, `select 1 from pg_stats where schemaname = 'zona' and tablename = $1`, [t.name]),
      (o) => o === 0,
    );
  });
});

describe('attacks 3, 4, 5: rows that cross from one ambito to another', () => {
  it('an insert into another ambito is refused', () =>
    onEach((t) => app.inContext(attacker, insert(t.name), [copyOf(theirs.get(t.name)!, {})]), denied));
  it('a row cannot be given to another ambito', () =>
    onEach(
      (t) =>
        app.inContext(attacker, `update zona.${t.name} set ambito_id = $1 where id = $2`, [
          victim,
          own.get(t.name)!.id,
        ]),
      denied,
    ));
  it('a row cannot be taken from another ambito', () =>
    onEach(
      (t) =>
        app.inContext(attacker, `update zona.${t.name} set ambito_id = $1 where id = $2`, [
          attacker,
          theirs.get(t.name)!.id,
        ]),
      (o, t) => (t.canUpdate ? o === 0 : denied(o)),
    ));

  it('a child of a foreign parent is refused as one of a missing parent is', () =>
    onEach(
      async (t) => {
        const outcomes: Outcome[] = [];
        for (const p of t.parents.filter((x) => x.tenant)) {
          const foreign = theirs.get(p.table.replace('zona.', ''))!.id;
          const missing = '00000000-0000-7000-8000-000000000000';
          for (const id of [foreign, missing])
            outcomes.push(
              await app.inContext(attacker, insert(t.name), [
                copyOf(own.get(t.name)!, { ...plainKeys(t), [p.column]: id }),
              ]),
            );
          // What is written once says so before it looks.
          for (const id of t.canUpdate ? [foreign, missing] : [])
            outcomes.push(
              await app.inContext(
                attacker,
                `update zona.${t.name} set ${p.column} = $1 where ambito_id = $2 and id = $3`,
                [id, attacker, own.get(t.name)!.id],
              ),
            );
        }
        return outcomes;
      },
      (o) => o === '23503',
    ));

  it('a key that another ambito uses is free here: no oracle', () =>
    onEach(
      async (t) => {
        const outcomes: Outcome[] = [];
        for (const key of t.uniques)
          outcomes.push(
            await app.inContext(attacker, insert(t.name), [withKeyOf(t, own.get(t.name)!, theirs.get(t.name)!, key)]),
          );
        return outcomes;
      },
      (o) => o !== '23505',
    ));
});

describe('what is shared is read by whom it names, and by nobody else', () => {
  beforeAll(async () => {
    for (const t of tables)
      if (participantsOf(t) === 'ambiti_partecipanti')
        await look(`update zona.${t.name} set ambiti_partecipanti = array[$1::uuid] where ambito_id = $2 and id = $3`, [
          third,
          victim,
          theirs.get(t.name)!.id,
        ]);
  });
  const onShared = (tryIt: (t: TenantTable, column: string) => Promise<Outcome>, foreseen: (o: Outcome) => boolean) =>
    onEach(async (t) => {
      const column = participantsOf(t);
      return column ? await tryIt(t, column) : [];
    }, foreseen);
  const byId = (t: TenantTable) => [theirs.get(t.name)!.id];
  const nothing = (o: Outcome) => o === 0;

  it('the participant reads that one row', () =>
    onShared(
      (t) => app.inContext(third, `select 1 from zona.${t.name} where ambito_id = '${victim}'`),
      (o) => o === 1,
    ));
  it('the participant does not lock it', () =>
    onShared(
      (t) => app.inContext(third, `select 1 from zona.${t.name} where id = $1 for key share`, byId(t)),
      nothing,
    ));
  it('the participant does not change it', () =>
    onShared((t) => app.inContext(third, `update zona.${t.name} set id = id where id = $1`, byId(t)), nothing));
  it('the participant does not pass it on', () =>
    onShared(
      (t, column) => app.inContext(third, `update zona.${t.name} set ${column} = default where id = $1`, byId(t)),
      nothing,
    ));
  it('the participant does not hang its own rows on it', () =>
    onEach(
      async (t) => {
        const shared = t.parents.filter(
          (p) => p.tenant && participantsOf(tables.find((x) => `zona.${x.name}` === p.table)!),
        );
        const mine = await newest(look, t.name, third);
        const outcomes: Outcome[] = [];
        for (const p of mine ? shared : [])
          outcomes.push(
            await app.inContext(third, insert(t.name), [
              copyOf(mine!, { ...plainKeys(t), [p.column]: theirs.get(p.table.slice(5))!.id }),
            ]),
          );
        return outcomes;
      },
      (o) => o === '23503',
    ));
  it('an outsider does not read it', () =>
    onShared((t) => app.inContext(attacker, `select 1 from zona.${t.name} where id = $1`, byId(t)), nothing));
  it('an outsider does not write itself in', () =>
    onShared(
      (t, column) => app.inContext(attacker, `update zona.${t.name} set ${column} = default where id = $1`, byId(t)),
      nothing,
    ));
  it('an outsider does not make a row of the lead', () =>
    onShared(
      (t, column) =>
        app.inContext(attacker, insert(t.name), [
          copyOf(theirs.get(t.name)!, { [column]: column === 'ambiti_partecipanti' ? [attacker] : attacker }),
        ]),
      denied,
    ));
});
