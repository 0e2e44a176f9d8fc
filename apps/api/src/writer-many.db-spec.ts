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

it('each statement names the tenant', async () => {
  const tables = new Set((await tenantTables(api.look)).map((t) => t.name));
  expect([...sent].some((sql) => sql.includes('delete from search_token'))).toBe(true);
  expect([...sent].flatMap((sql) => breaksOf(sql, tables).map((b) => `${b}: ${sql}`))).toEqual([]);
});
