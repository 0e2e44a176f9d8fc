import { randomUUID } from 'node:crypto';
import { abilityFor, type Actor } from '@zona/access';
import { Database, observeStatements, openAppPool, Refusal, Writer } from '@zona/database';
import type { AmbitoCtx } from '@zona/tenancy';
import { loadModule } from 'libpg-query';
import { catalog, policies } from './composition.ts';
import { breaksOf } from './isolation/support/sql-levels.ts';
import { tenantTables } from './isolation/support/tenant-tables.ts';
import { startApi, type Api } from './testing/harness.ts';

/** Many changes at once are what each of them would be by itself, in few statements. */
let api: Api;
let database: Database;
let office: AmbitoCtx;
const writer = new Writer(catalog);
const sent = new Set<string>();

beforeAll(async () => {
  api = await startApi();
  database = new Database(await openAppPool(api.database.appUrl, 2));
  office = await ctxOf('operatore@carate.example');
  await loadModule();
  observeStatements((sql, kind) => kind === 'ambito' && sent.add(sql));
});
afterAll(async () => {
  await database.end();
  await api.close();
});

async function ctxOf(email: string): Promise<AmbitoCtx> {
  const [actor] = await api.look<Actor & { ambitoId: string }>(
    `select c.id as "accountId", p.id as "personId", m.id as "membershipId", c.name, m.role, m.ambito_id as "ambitoId", m.ente_id as "enteId"
     from zona.account c join zona.person p on p.account_id = c.id join zona.membership m on m.person_id = p.id where c.email = $1 order by m.id limit 1`,
    [email],
  );
  return { requestId: 'test', actor: actor!, ability: abilityFor(actor!, policies) };
}

interface Row {
  id: string;
  version: number;
  title: string;
}
const objectives = () =>
  api.look<Row>(
    'select o.id, o.version, o.title from zona.objective o where o.ambito_id = $1 and o.withdrawn_at is null order by o.id limit 20',
    [office.actor.ambitoId],
  );
const within = <T>(work: Parameters<typeof database.inAmbito<T>>[1]) => database.inAmbito(office, work);
const auditOf = (ids: string[], operation: string) =>
  api.look<{ rowId: string; before: object; after: object }>(
    `select row_id as "rowId", before, after from zona.audit_event where row_id = any($1::uuid[]) and operation = $2 and request_id = 'test' order by row_id`,
    [ids, operation],
  );
const words = (id: string) =>
  api
    .look<{ token: string }>('select token from zona.search_token where id = $1 order by token', [id])
    .then((rows) => rows.map((r) => r.token));

it('changes of twenty rows take a few statements, each with its audit row and its words', async () => {
  const rows = await objectives();
  let count = 0;
  const stop = observeStatements(() => count++);
  await within((db) =>
    writer.updateMany(
      db,
      'Objective',
      rows.map(({ id, version, title }, i) => ({
        id,
        version,
        patch: i % 2 ? { title: `Zucchero ${i}` } : { title, summary: 'Una descrizione nuova' },
      })),
    ),
  );
  stop();
  expect(count).toBeLessThanOrEqual(12);
  const now = await objectives();
  expect(now.map((r) => r.version)).toEqual(rows.map((r) => r.version + 1));
  expect(now[1]!.title).toBe('Zucchero 1');
  expect(await words(rows[1]!.id)).toEqual(expect.arrayContaining(['zucchero']));
  const audit = await auditOf(
    rows.map((r) => r.id),
    'update',
  );
  expect(audit.map((a) => a.rowId)).toEqual(rows.map((r) => r.id));
  expect(audit[1]).toMatchObject({ before: { title: rows[1]!.title }, after: { title: 'Zucchero 1' } });
});

it('one that somebody changed, one that is not there, one of another ambito: nothing of them all is saved', async () => {
  const [one, two] = await objectives();
  const attempt = (id: string, version: number) =>
    within((db) =>
      writer.updateMany(db, 'Objective', [
        { id: one!.id, version: one!.version, patch: { title: 'Da non salvare' } },
        { id, version, patch: { title: 'Nemmeno questo' } },
      ]),
    );
  const [foreign] = await api.look<Row>(
    `select o.id, o.version, o.title from zona.objective o where o.ambito_id <> $1 limit 1`,
    [office.actor.ambitoId],
  );
  for (const [id, version] of [
    [randomUUID(), 1],
    [foreign!.id, foreign!.version],
    [two!.id, two!.version - 1],
  ] as const)
    await expect(attempt(id, version)).rejects.toBeInstanceOf(Refusal);
  expect((await objectives())[0]).toEqual(one);
  const mayor = await ctxOf('sindaco@carate.example');
  await expect(
    database.inAmbito(mayor, (db) =>
      writer.updateMany(db, 'Objective', [{ ...one!, patch: { title: 'Da non salvare' } }]),
    ),
  ).rejects.toThrow();
});

it('rows that end together leave the lists and the search, and the register says so of each', async () => {
  const rows = (await objectives()).slice(0, 5);
  const ids = rows.map((r) => r.id);
  await expect(
    within((db) => writer.withdrawMany(db, 'Objective', [{ id: ids[0]!, version: rows[0]!.version + 5 }])),
  ).rejects.toBeInstanceOf(Refusal);
  await within((db) => writer.withdrawMany(db, 'Objective', rows));
  expect((await objectives()).some((r) => ids.includes(r.id))).toBe(false);
  expect(await words(ids[1]!)).toEqual([]);
  expect((await auditOf(ids, 'withdraw')).map((a) => a.rowId)).toEqual(ids);
  await expect(within((db) => writer.withdrawMany(db, 'Objective', rows))).rejects.toBeInstanceOf(Refusal);
});

it('rows that come back together are in the lists and found again', async () => {
  const gone = await api.look<Row>(
    `select o.id, o.version, o.title from zona.objective o where o.ambito_id = $1 and o.withdrawn_at is not null order by o.id limit 5`,
    [office.actor.ambitoId],
  );
  const ids = gone.map((r) => r.id);
  expect(ids).toHaveLength(5);
  const old = gone.map((r) => ({ ...r, version: r.version - 1 }));
  await expect(within((db) => writer.restoreMany(db, 'Objective', old))).rejects.toBeInstanceOf(Refusal);
  await within((db) => writer.restoreMany(db, 'Objective', gone));
  expect(await words(ids[1]!)).not.toEqual([]);
  expect((await auditOf(ids, 'restore')).map((a) => a.rowId)).toEqual(ids);
  // What is there already stays as it is.
  await within((db) => writer.restoreMany(db, 'Objective', gone));
  expect(await auditOf(ids, 'restore')).toHaveLength(5);
});

it('links of many rows become those that are wanted in a few statements, with an audit row where they change', async () => {
  const keys: [string, string] = ['actionId', 'objectiveId'];
  const [one, other] = (await objectives()) as [Row, Row];
  const actions = await api.look<{ id: string }>(
    'select id from zona.action where ambito_id = $1 and withdrawn_at is null order by id limit 12',
    [office.actor.ambitoId],
  );
  const ids = actions.map((a) => a.id);
  const make = (toIds: string[]) =>
    within((db) =>
      writer.setManyLinks(
        db,
        'ActionObjective',
        keys,
        ids.map((fromId) => ({ fromId, toIds })),
      ),
    );
  const now = () => within((db) => writer.linksOf(db, 'ActionObjective', keys, ids));
  const before = await now();
  let count = 0;
  const stop = observeStatements(() => count++);
  await make([one.id]);
  stop();
  expect(count).toBeLessThan(9);
  expect([...(await now()).values()]).toEqual(ids.map(() => [one.id]));
  await make([other.id, one.id]);
  await make([other.id, other.id]);
  await make([other.id]);
  expect([...(await now()).values()]).toEqual(ids.map(() => [other.id]));
  const told = (await auditOf([ids[0]!], 'link')) as unknown as Record<
    'before' | 'after',
    { objectiveIds: string[] }
  >[];
  const after = told.map((a) => a.after.objectiveIds);
  expect(after).toHaveLength(before.get(ids[0]!)!.join() === one.id ? 2 : 3);
  expect(after.at(-1)).toEqual([other.id]);
  await expect(make([randomUUID()])).rejects.toThrow();
});

it('each statement names the tenant', async () => {
  const tables = new Set((await tenantTables(api.look)).map((t) => t.name));
  expect([...sent].some((sql) => sql.includes('delete from search_token'))).toBe(true);
  expect([...sent].flatMap((sql) => breaksOf(sql, tables).map((b) => `${b}: ${sql}`))).toEqual([]);
});
