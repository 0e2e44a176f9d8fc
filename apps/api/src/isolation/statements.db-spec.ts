import { randomUUID } from 'node:crypto';
import { observeStatements } from '@zona/database';
import { loadModule } from 'libpg-query';
import pg from 'pg';
import supertest from 'supertest';
import { startApi, type Api } from '../testing/harness.ts';
import { upload } from '../testing/uploads.ts';
import { jobEnd, startTestWorker } from '../testing/worker.ts';
import { workbook } from '../testing/workbooks.ts';
import { asker, type Ask } from './support/asker.ts';
import { countAttacks } from './support/attacks.ts';
import { documentOf } from './support/documents.ts';
import { placesOf, Side, withFreshIntent, withIds, type Args } from './support/inputs.ts';
import { inAmbito, operations } from './support/operations.ts';
import { breaksOf, tablesIn } from './support/sql-levels.ts';
import { threeAmbiti } from './support/superuser.ts';
import { tenantTables } from './support/tenant-tables.ts';

/** All SQL that the API sends, as PostgreSQL's parser reads it: each ambito table at each level names the tenant (design.md section 4). */
const attack = countAttacks('statements.db-spec.ts', 200);
let api: Api;
let tables: Set<string>;
const throughTheDoor = new Map<string, 'ambito' | 'platform'>();
const onTheWire = new Set<string>();
let askedOverHttp = 0;
const stop = observeStatements((sql, kind) => throughTheDoor.set(sql, kind));
const query = pg.Client.prototype.query as (this: pg.Client, ...args: unknown[]) => unknown;

beforeAll(async () => {
  await loadModule();
  api = await startApi();
  tables = new Set((await tenantTables(api.look)).map((t) => t.name));
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    const sql = typeof args[0] === 'string' ? args[0] : (args[0] as { text?: string }).text;
    if (sql && this.user === 'zona_app') onTheWire.add(sql);
    return query.apply(this, args);
  } as typeof pg.Client.prototype.query;
  await everything();
  askedOverHttp = throughTheDoor.size;
  // The queue's own connections are no door of ours.
  pg.Client.prototype.query = query as typeof pg.Client.prototype.query;
  await anImport();
}, 240_000);
afterAll(async () => {
  stop();
  await api.close();
});

const send = (ask: Ask, args: Args, op: (typeof operations)[number], depth: number) =>
  ask(documentOf(op, Object.keys(args), depth), args);

/** Each operation of each role as a person would use it, and once more with what is refused: old versions, filters, nothing. */
async function everything(): Promise<void> {
  const ambiti = await threeAmbiti(api.look);
  const side = new Side(api.look, ambiti.here, ambiti.third);
  const emails = await api.look<{ email: string; role: string }>(
    `select distinct on (m.role) c.email, m.role from zona.membership m join zona.person p on p.ambito_id = m.ambito_id and p.id = m.person_id join zona.account c on c.id = p.account_id
     where m.ambito_id = $1 order by m.role, m.id`,
    [side.ambitoId],
  );
  expect(emails.map((e) => e.role).sort()).toEqual([...inAmbito].sort());
  for (const { email, role } of emails.sort((a) => (a.role === 'responsabile_udp' ? -1 : 1))) {
    const ask = asker(api.server, (await api.login(email)).cookie);
    for (const op of operations) {
      const args = await side.argsFor(op);
      await send(ask, args, op, op.kind === 'query' && role === 'responsabile_udp' ? 2 : 1);
      if (role !== 'responsabile_udp') continue;
      for (const place of placesOf(op)) {
        const id = op.kind === 'query' ? await side.idOf(place.type) : randomUUID();
        await send(ask, withIds(args, [[place, place.list ? [id] : id]]), op, 0);
        if (place.list) await send(ask, withFreshIntent(withIds(args, [[place, []]])), op, 0);
      }
      const input = args['input'] as Args | undefined;
      if (input && 'version' in input)
        await send(
          ask,
          { input: { ...input, richiestaId: randomUUID(), version: 1, title: 'Altro', name: 'Altro', note: 'Altro' } },
          op,
          0,
        );
      if (input && 'id' in input)
        await send(ask, { input: { ...input, richiestaId: randomUUID(), id: undefined, version: undefined } }, op, 0);
    }
    for (const text of [
      '{ search(query: "piano casa") { id title } }',
      '{ objectives(first: 5, filter: { query: "casa", policy: "A", incomplete: true, fund: "FNPS" }, order: updated) { totalCount edges { node { id } } } }',
      '{ enti(first: 5, filter: { query: "comune", kind: comune, relation: comune_aderente, ended: true }) { totalCount edges { cursor } } }',
      '{ people(first: 5, filter: { query: "a", role: sindaco }) { totalCount } }',
    ])
      await ask(text);
  }
  const double = await api.login('ets@orizzonte.example');
  await double.ask('{ viewer { memberships { id } } }');
  await supertest(api.server)
    .post('/auth/logout')
    .set('cookie', double.cookie)
    .set('content-type', 'application/json')
    .send({});
}

/** What only a worker does: a file that nobody has seen before is read, its columns are told, it is applied and undone. */
async function anImport(): Promise<void> {
  const worker = await startTestWorker(api);
  const person = await api.login('responsabile@carate.example');
  const [plan] = await api.look<{ id: string }>(
    `select p.id from zona.plan p join zona.ambito a on a.id = p.ambito_id where a.slug = 'carate-brianza' limit 1`,
  );
  const content = await workbook({
    Dati: [
      ['Ambito di intervento', 'Cosa vogliamo'],
      ['Anziani', 'Più SAD'],
    ],
  });
  const { id: fileId } = (await upload(api, person, 'piano.xlsx', content)).body as { id: string };
  const fields = 'planImport { id version jobId status }';
  type Saved = { planImport: { id: string; version: number; jobId: string } };
  const step = async (mutation: string, input: Record<string, unknown>) => {
    const { planImport, problems } = await person.save<Saved>(mutation, input, fields);
    expect(problems).toEqual([]);
    expect((await jobEnd(person, planImport.jobId)).state).toBe('done');
    const { data } = await person.ask<Saved>(`query($id: ID!) { planImport(id: $id) { id version jobId status } }`, {
      id: planImport.id,
    });
    return { id: planImport.id, version: data!.planImport.version };
  };
  const read = await step('startPlanImport', { planId: plan!.id, fileId });
  const layouts = [{ sheet: 'Dati', kind: 'elenco', fields: ['area', 'objective'] }];
  const mapped = await step('mapPlanImport', { ...read, layouts });
  const applied = await step('applyPlanImport', { ...mapped, skipBad: false });
  await step('undoPlanImport', applied);
  // A file of the budget looks for what was said of the columns of another.
  const sent = (await upload(api, person, 'mandati.xlsx', content)).body as { id: string };
  const { budgetImport } = await person.save<{ budgetImport: { jobId: string } }>(
    'startBudgetImport',
    { kind: 'payments', fileId: sent.id },
    'budgetImport { jobId }',
  );
  expect((await jobEnd(person, budgetImport.jobId)).state).toBe('done');
  await worker.stop();
}

it('the rule itself sees what breaks it', () => {
  const some = new Set(['plan', 'scheda', 'objective']);
  const wrong = [
    'select * from plan',
    'select * from plan p where p.id = $1',
    'select * from plan p where p.ambito_id = $2',
    'select * from plan p where p.ambito_id = $1 or true',
    `select * from plan p where p.ambito_id = 'x'`,
    'select * from plan p where not (p.ambito_id = $1)',
    'select * from plan p where p.ambito_id <> $1',
    'select * from plan p join scheda s on s.plan_id = p.id where p.ambito_id = $1',
    'select * from plan p join scheda s on s.ambito_id = p.ambito_id where p.ambito_id = $1',
    'select * from plan p left join scheda s on p.ambito_id = $1 and s.ambito_id = $1',
    'select * from plan p, scheda s where ambito_id = $1',
    'select (select title from objective o where o.id = p.id) from plan p where p.ambito_id = $1',
    'select * from (select * from plan) p where p.ambito_id = $1',
    'with x as (select * from plan) select * from x where x.ambito_id = $1',
    'select 1 where exists (select 1 from plan)',
    'select 1 from plan p where p.ambito_id = $1 union all select 1 from scheda s',
    'update plan set title = $2 where id = $1',
    'update plan p set ambito_id = $2 where p.ambito_id = $1',
    'update plan p set title = s.label from scheda s where p.ambito_id = $1',
    'delete from plan where id = $1',
    'delete from plan p using scheda s where p.ambito_id = $1',
    'insert into plan (id) values ($1)',
    'insert into plan (ambito_id, id) values ($2, $1)',
    'insert into plan (ambito_id, id) select $1, $2',
    'insert into ente (id) select id from ente',
    'merge into plan p using scheda s on true when matched then delete',
    'select 1; select 2',
    'truncate plan',
    `set app.ambito_id = 'x'`,
    `select set_config('app.ambito_id', $1, true)`,
    'select zona.set_ambito($1)',
    'select * from plan p where p.ambito_id = any($1)',
    'select * from zona.plan',
  ];
  const missed = wrong.filter((sql) => {
    attack();
    return !breaksOf(sql, some).length;
  });
  expect(missed).toEqual([]);
  const right = [
    'select * from plan where ambito_id = $1',
    'select * from plan p join scheda s on s.ambito_id = $1 and s.plan_id = p.id where p.ambito_id = $1::uuid',
    'select * from plan p left join scheda s on s.ambito_id = $1 where $1 = p.ambito_id',
    'insert into plan (id, ambito_id) values ($2, $1), ($3, $1::uuid)',
    'select * from ente',
    'update plan set title = $2 where ambito_id = $1 and id = $3',
    'delete from plan where ambito_id = $1',
    `insert into queue.job_common (id) select x.id from json_to_recordset($1::json) as x (id uuid)`,
  ];
  expect(right.flatMap((sql) => breaksOf(sql, some))).toEqual([]);
});

it('each statement on ambito tables names the tenant at each level', () => {
  const found = Object.fromEntries(
    [...throughTheDoor].flatMap(([sql, kind]) => {
      attack();
      const breaks = kind === 'ambito' ? breaksOf(sql, tables) : tablesIn(sql).filter((t) => tables.has(t));
      return breaks.length ? [[sql, breaks]] : [];
    }),
  );
  expect(found).toEqual({});
});

it('and each table is reached by some of them', () => {
  const reached = new Set([...throughTheDoor.keys()].flatMap(tablesIn));
  expect([...tables].filter((t) => !reached.has(t))).toEqual([]);
});

it('what does not come through a Db is the transaction, the context, how it plans, and reads of platform and reference tables', () => {
  const frame =
    /^(begin( isolation level repeatable read read only)?|commit|rollback|select zona\.set_ambito\(\$1\)|set local plan_cache_mode = \w+)$/;
  const others = [...onTheWire].filter((sql) => !throughTheDoor.has(sql) && !frame.test(sql));
  expect(onTheWire.size).toBeGreaterThan(askedOverHttp);
  expect(others.length).toBeGreaterThan(2);
  expect(others.filter((sql) => !/^\s*select\b/i.test(sql) || tablesIn(sql).some((t) => tables.has(t)))).toEqual([]);
});
