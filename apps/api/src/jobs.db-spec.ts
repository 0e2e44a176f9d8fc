import { abilityFor, type Actor } from '@zona/access';
import { Database, Fault, observeStatements, openAppPool, Reader, refuse, Writer } from '@zona/database';
import { jobKind, Jobs, Worker, type AnyJobKind, type JobKind, type ScheduledKind } from '@zona/jobs';
import type { AmbitoCtx } from '@zona/tenancy';
import { loadModule } from 'libpg-query';
import { PgBoss } from 'pg-boss';
import { catalog, policies } from './composition.ts';
import { breaksOf } from './isolation/support/sql-levels.ts';
import { tenantTables } from './isolation/support/tenant-tables.ts';
import { startApi, type Api, type Person } from './testing/harness.ts';

/** Jobs as features ask for them and workers run them, on the real queue, as the unprivileged role. */
let api: Api;
let database: Database;
let jobs: Jobs;
let anna: AmbitoCtx;
let asker: Person;
const workers = new Set<Worker>();
const writer = new Writer(catalog);

const sent = new Set<string>();
const careless = 'select distinct ambito_id as ambito from plan';

const sleep = (ms: number) => new Promise((r) => setTimeout(r, ms));
const runs: string[] = [];
const gates = new Map<string, () => void>();
/** Opened by the test: until then the kind that waits for it is at work. */
const gate = (id: string) => new Promise<void>((open) => gates.set(id, open));

const counted = jobKind<{ n: number }>({
  name: 'test.counted',
  title: 'Conteggio',
  as: 'requester',
  run: async ({ id }) => void runs.push(id),
});
const slow = jobKind({
  name: 'test.slow',
  title: 'Lavoro lento',
  as: 'requester',
  async run({ id, progress, signal }) {
    runs.push(id);
    const opened = gate(id);
    for (let n = 1; ; n++) {
      progress(Math.min(n, 7), 10, 'Riga sette');
      if (await Promise.race([opened.then(() => true), sleep(50)])) return { summary: '7 righe lette' };
      signal.throwIfAborted();
    }
  },
});
const deaf = jobKind({
  name: 'test.deaf',
  title: 'Lavoro che non risponde',
  as: 'system',
  async run({ id, inAmbito }) {
    runs.push(id);
    if (runs.filter((r) => r === id).length > 1) return { summary: 'Finito dal secondo' };
    await gate(id);
    await inAmbito((db) => db.run('update objective set title = title where ambito_id = $1', [db.ambitoId]));
    return { summary: 'Finito dal primo' };
  },
});
const seen = jobKind({
  name: 'test.seen',
  title: 'Lettura',
  as: 'system',
  run: ({ inAmbito }) =>
    inAmbito(async (db) => {
      const rows = await db.run<{ ambito: string }>(careless);
      return { summary: rows.map((r) => r.ambito).join() };
    }),
});
const failing = jobKind<{ how: 'bug' | 'refusal' | 'passing' | 'forbidden' }>({
  name: 'test.failing',
  title: 'Lavoro che fallisce',
  as: 'requester',
  async run({ id, input, inAmbito, get }) {
    runs.push(id);
    if (input.how === 'bug') throw new TypeError('secret detail');
    if (input.how === 'refusal') refuse(null, 'INVALID', 'La riga 3 non ha un codice.');
    if (input.how === 'forbidden')
      await inAmbito((db) => get(Writer).insert(db, 'PlanArea', { planId: id, code: 'X', title: 'X', position: 1 }));
    if (runs.filter((r) => r === id).length < 3) throw new Fault('UNAVAILABLE', 'Il servizio non risponde.');
  },
});
const ticks: string[] = [];
const clock: ScheduledKind = {
  name: 'test.clock',
  cron: '0 4 * * *',
  run: ({ forEachAmbito }) => forEachAmbito(async (db) => void ticks.push(db.ambitoId)),
};

async function ctxOf(email: string): Promise<AmbitoCtx> {
  const [actor] = await api.look<Actor & { ambitoId: string }>(
    `select c.id as "accountId", p.id as "personId", m.id as "membershipId", c.name, m.role, m.ambito_id as "ambitoId", m.ente_id as "enteId"
     from zona.account c join zona.person p on p.account_id = c.id join zona.membership m on m.person_id = p.id where c.email = $1 order by m.id limit 1`,
    [email],
  );
  return { requestId: 'test', actor: actor!, ability: abilityFor(actor!, policies) };
}

async function work(jobsAtOnce = 3): Promise<Worker> {
  const worker = new Worker({
    database,
    policies,
    jobsAtOnce,
    watchSeconds: 1,
    services: [new Reader(catalog, 'x'.repeat(32)), writer],
    kinds: [counted, slow, deaf, seen, failing] as readonly AnyJobKind[],
    scheduled: [clock],
    databaseUrl: api.database.appUrl,
    log: (entry) => api.logged.push(entry),
  });
  workers.add(worker);
  await worker.start();
  return worker;
}
async function rest(worker: Worker, patience = 0): Promise<void> {
  workers.delete(worker);
  await worker.stop(patience);
}

const ask = <I extends object>(kind: JobKind<I>, input: I, ctx = anna) =>
  database.inAmbito(ctx, (db) => jobs.start(db, kind, input));

interface Row {
  state: string;
  problem: string | null;
  summary: string | null;
  attempt: number;
  note: string | null;
}
const row = async (id: string): Promise<Row> =>
  (
    await api.look<Row>(
      `select state, problem, result->>'summary' as summary, attempt, progress_note as note from zona.job where id = $1`,
      [id],
    )
  )[0]!;
async function until<T>(read: () => Promise<T> | T, holds: (value: T) => boolean, ms = 15_000): Promise<T> {
  for (const end = Date.now() + ms; ;) {
    const value = await read();
    if (holds(value)) return value;
    if (Date.now() > end) throw new Error(`still ${JSON.stringify(value)}`);
    await sleep(100);
  }
}
const ended = (id: string) =>
  until(
    () => row(id),
    (r) => !['queued', 'running'].includes(r.state),
  );
const running = (id: string) =>
  until(
    () => row(id),
    (r) => r.state === 'running',
  );
/** What would be tried again in a while is tried now. */
const hurry = () => api.look(`update queue.job_common set start_after = now() where state = 'retry'`);

beforeAll(async () => {
  api = await startApi();
  database = new Database(await openAppPool(api.database.appUrl, 10));
  jobs = new Jobs(database, writer);
  asker = await api.login('operatore@carate.example');
  anna = await ctxOf('operatore@carate.example');
  await loadModule();
  observeStatements((sql, kind) => kind === 'ambito' && sent.add(sql));
});
afterEach(async () => {
  for (const open of gates.values()) open();
  for (const worker of [...workers]) await rest(worker);
});
afterAll(async () => {
  // The queue's own statements need no right that the role has not, and it is told nothing but ids.
  expect(api.logged.filter((entry) => entry['event'] === 'queue fault')).toEqual([]);
  expect(
    await api.look('select distinct data - array[$1, $2, $3] as more from queue.job_common where name <> $4', [
      'ambitoId',
      'jobId',
      'name',
      '__pgboss__send-it',
    ]),
  ).toEqual([{ more: {} }]);
  const said = await api.look<{ output: string }>(
    'select distinct output::text as output from queue.job_common where output is not null',
  );
  expect(said.filter(({ output }) => /detail|servizio|riga/.test(output))).toEqual([]);
  await jobs.onModuleDestroy();
  await database.end();
  await api.close();
});

it('a job asked for in a transaction that is undone was never asked for', async () => {
  const before = await api.look('select id from queue.job_common');
  const rows = await api.look('select id from zona.job order by id');
  await expect(
    database.inAmbito(anna, async (db) => {
      await jobs.start(db, counted, { n: 1 });
      throw new Error('undone');
    }),
  ).rejects.toThrow();
  expect(await api.look('select id from zona.job order by id')).toEqual(rows);
  expect(await api.look('select id from queue.job_common')).toHaveLength(before.length);
});

it('two workers run each job once, whoever asked', async () => {
  const ids = await Promise.all(Array.from({ length: 12 }, (_, n) => ask(counted, { n })));
  await Promise.all([work(), work()]);
  for (const id of ids) expect(await ended(id)).toMatchObject({ state: 'done', attempt: 1 });
  expect(runs.filter((id) => ids.includes(id)).sort()).toEqual([...ids].sort());
  const [entry] = await api.look<{ data: object }>(`select data from queue.job_common where data->>'jobId' = $1`, [
    ids[0],
  ]);
  expect(entry!.data).toEqual({ ambitoId: anna.actor.ambitoId, jobId: ids[0] });
});

const question = (id: string) =>
  `{ job(id: "${id}") { state title requestedBy stopping progressDone progressTotal progressNote summary } }`;
const told = async (who: Person, id: string) =>
  (await who.ask<{ job: { state: string; progressDone: number } | null }>(question(id))).data!.job;

it('who asked follows the work, finds it again and sees what came of it; others do not', async () => {
  const [responsabile, colleague, stranger] = await Promise.all(
    ['responsabile@carate.example', 'sindaco@carate.example', 'responsabile@lodi.example'].map((e) => api.login(e)),
  );
  const id = await ask(slow, {});
  expect(await told(asker, id)).toMatchObject({ state: 'queued', progressDone: null });
  await work();
  expect(
    await until(
      () => told(asker, id),
      (j) => j?.progressDone === 7,
    ),
  ).toMatchObject({
    ...{ state: 'running', progressTotal: 10, progressNote: 'Riga sette', title: 'Lavoro lento', stopping: false },
  });
  expect(await told(responsabile!, id)).toMatchObject({ state: 'running', requestedBy: anna.actor.name });
  for (const other of [colleague!, stranger!]) expect(await told(other, id)).toBeNull();
  const [problem] = (await stranger!.save('cancelJob', { id }, 'job { id }')).problems;
  expect(problem).toMatchObject({ code: 'NOT_FOUND' });
  await expect(colleague!.save('cancelJob', { id }, 'job { id }')).rejects.toThrow('FORBIDDEN');
  gates.get(id)!();
  await ended(id);
  expect(await told(asker, id)).toMatchObject({ state: 'done', summary: '7 righe lette', progressDone: 7 });
  const list = (who: Person, mine: boolean) =>
    who.ask<{ jobs: { edges: { node: { id: string } }[] } }>(
      `{ jobs(mine: ${mine}, first: 1) { edges { node { id } } } }`,
    );
  expect((await list(asker, true)).data!.jobs.edges).toEqual([{ node: { id } }]);
  expect((await list(responsabile!, false)).data!.jobs.edges).toEqual([{ node: { id } }]);
  for (const none of [await list(responsabile!, true), await list(colleague!, false), await list(stranger!, false)])
    expect(none.data!.jobs.edges).toEqual([]);
});

it('stops what waits before it begins, and what runs where it can', async () => {
  const [waiting, atWork] = [await ask(counted, { n: 1 }), await ask(slow, {})];
  expect(await asker.save('cancelJob', { id: waiting }, 'job { state }')).toMatchObject({
    job: { state: 'cancelled' },
  });
  await work();
  await running(atWork);
  expect(await asker.save('cancelJob', { id: atWork }, 'job { state stopping }')).toMatchObject({
    job: { state: 'running', stopping: true },
  });
  expect(await ended(atWork)).toMatchObject({ state: 'cancelled', summary: null });
  expect(await asker.save('cancelJob', { id: atWork }, 'job { state stopping }')).toMatchObject({
    job: { state: 'cancelled', stopping: false },
  });
  expect(runs).not.toContain(waiting);
});

it('a failure is told in a sentence; one that may pass is tried again, and only that', async () => {
  const sindaco = await ctxOf('sindaco@carate.example');
  const [bug, refusal, forbidden, passing] = [
    await ask(failing, { how: 'bug' }),
    await ask(failing, { how: 'refusal' }),
    await ask(failing, { how: 'forbidden' }, sindaco),
    await ask(failing, { how: 'passing' }),
  ];
  await work();
  const ref = bug.slice(-12);
  expect(await ended(bug)).toMatchObject({
    state: 'failed',
    problem: `Il lavoro si è fermato per un errore. Riferimento: ${ref}.`,
  });
  expect(api.logged).toContainEqual(
    expect.objectContaining({ event: 'job failed', ref, error: expect.any(TypeError) }),
  );
  expect(await ended(refusal)).toMatchObject({ state: 'failed', problem: 'La riga 3 non ha un codice.', attempt: 1 });
  expect(await ended(forbidden)).toMatchObject({
    state: 'failed',
    problem: 'Il tuo ruolo non permette questa operazione.',
  });
  await until(
    async () => (await hurry(), row(passing)),
    (r) => r.state === 'done',
  );
  expect(runs.filter((id) => id === passing)).toHaveLength(3);
});

it('a role that has ended since works no more', async () => {
  const gone = await ctxOf('assistente@carate.example');
  const id = await ask(counted, { n: 1 }, gone);
  await api.look('update zona.membership set valid_to = valid_from where id = $1', [gone.actor.membershipId]);
  await work();
  expect(await ended(id)).toMatchObject({ state: 'failed', problem: expect.stringContaining('non ha più il ruolo') });
  expect(runs).not.toContain(id);
});

it('works in the job’s ambito and in no other, whatever the queue says', async () => {
  const [lodi] = await api.look<{ id: string }>(`select id from zona.ambito where slug = 'lodi'`);
  const [mine, foreign] = [await ask(seen, {}), await ask(seen, {})];
  await api.look(
    `update queue.job_common set data = jsonb_set(data, '{ambitoId}', to_jsonb($1::text)) where data->>'jobId' = $2`,
    [lodi!.id, foreign],
  );
  await work();
  expect(await ended(mine)).toMatchObject({ state: 'done', summary: anna.actor.ambitoId });
  await until(
    () => api.look<{ state: string }>(`select state from queue.job_common where data->>'jobId' = $1`, [foreign]),
    ([entry]) => entry!.state === 'completed',
  );
  expect(await row(foreign)).toMatchObject({ state: 'queued', attempt: 0 });
});

it('a job whose worker dies is another’s; the one thought dead can write nothing more', async () => {
  const id = await ask(deaf, {});
  await work(1);
  await running(id);
  const dead = gates.get(id)!;
  await work(1);
  await api.look(`update queue.job_common set heartbeat_on = now() - interval '1 hour' where data->>'jobId' = $1`, [
    id,
  ]);
  const done = await until(
    async () => (await hurry(), row(id)),
    (r) => r.state === 'done',
    25_000,
  );
  expect(done).toMatchObject({ summary: 'Finito dal secondo', attempt: 2 });
  dead();
  await sleep(500);
  expect(await row(id)).toEqual(done);
}, 45_000);

it('one that kills every worker is given up and says so', async () => {
  const id = await ask(deaf, {});
  await work(1);
  await running(id);
  await api.look(
    `update queue.job_common set heartbeat_on = now() - interval '1 hour', retry_limit = 0 where data->>'jobId' = $1`,
    [id],
  );
  expect(
    await until(
      () => row(id),
      (r) => r.state === 'failed',
      30_000,
    ),
  ).toMatchObject({
    problem: expect.stringContaining('si è interrotto più volte'),
  });
}, 45_000);

it('a worker that leaves puts back what it could not finish', async () => {
  const id = await ask(slow, {});
  const first = await work();
  await running(id);
  await rest(first);
  expect(await row(id)).toMatchObject({ state: 'queued' });
  await work();
  await until(
    async () => (await hurry(), row(id)),
    (r) => r.attempt === 2 && r.state === 'running',
  );
  gates.get(id)!();
  expect(await ended(id)).toMatchObject({ state: 'done' });
});

it('a job that lost its entry gets one at the next start; a suspended ambito’s waits', async () => {
  const id = await ask(counted, { n: 1 });
  await api.look('delete from queue.job_common where data->>$1 = $2', ['jobId', id]);
  await api.look(`update zona.job set updated_at = now() - interval '1 hour' where id = $1`, [id]);
  await api.look(`update zona.ambito set status = 'suspended' where id = $1`, [anna.actor.ambitoId]);
  await rest(await work());
  expect(await row(id)).toMatchObject({ state: 'queued', attempt: 0 });
  await api.look(`update zona.ambito set status = 'active' where id = $1`, [anna.actor.ambitoId]);
  await Promise.all([work(), work()]);
  expect(await ended(id)).toMatchObject({ state: 'done', attempt: 1 });
});

it('the clock’s work runs once for all workers, in each active ambito', async () => {
  const schedules = await api.look<{ key: string; timezone: string }>(
    'select key, timezone from queue.schedule order by key',
  );
  expect(schedules).toEqual([
    { key: 'budgets.reminders', timezone: 'Europe/Rome' },
    { key: 'files.sweep', timezone: 'Europe/Rome' },
    { key: 'identity.sessions', timezone: 'Europe/Rome' },
    { key: 'jobs.reconcile', timezone: 'Europe/Rome' },
    { key: 'mail.digests', timezone: 'Europe/Rome' },
    { key: 'sharing.settle', timezone: 'Europe/Rome' },
  ]);
  const bell = new PgBoss({
    connectionString: api.database.adminUrl,
    schema: 'queue',
    supervise: false,
    schedule: false,
  });
  bell.on('error', () => undefined);
  await bell.start();
  await bell.send('scheduled', { name: clock.name }, { singletonKey: clock.name });
  await bell.stop();
  await Promise.all([work(), work()]);
  const active = await api.look<{ id: string }>(`select id from zona.ambito where status = 'active'`);
  await until(
    () => ticks,
    (t) => t.length >= active.length,
  );
  await sleep(300);
  expect([...ticks].sort()).toEqual(active.map((a) => a.id).sort());
});

it('each statement of jobs and workers names the tenant', async () => {
  const tables = new Set((await tenantTables(api.look)).map((t) => t.name));
  const own = [...sent].filter((sql) => sql !== careless);
  expect(own.filter((sql) => /\b(update|from|into) job\b/.test(sql)).length).toBeGreaterThan(6);
  expect(own.flatMap((sql) => breaksOf(sql, tables).map((b) => `${b}: ${sql}`))).toEqual([]);
});

it('workers run with the least: they make, empty and drop no table of the queue', async () => {
  for (const sql of [
    'truncate queue.job_common',
    'create table queue.mine (id uuid)',
    'drop table queue.job_common',
    'delete from queue.queue',
    'delete from queue.schedule',
    `insert into queue.schedule (name, key, cron) values ('jobs', 'x', '* * * * *')`,
  ])
    await expect(database.inPlatform((db) => db.run(sql))).rejects.toMatchObject({ cause: { code: '42501' } });
});
