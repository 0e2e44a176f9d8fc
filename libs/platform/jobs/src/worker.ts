import { Fault, type AmbitoDb } from '@zona/database';
import { systemCtx } from '@zona/tenancy';
import { PgBoss, type Job as QueueJob, type JobWithMetadata } from 'pg-boss';
import { JobRow } from './job-row.ts';
import { JobRun, type RunParts } from './job-run.ts';
import type { AnyJobKind, GetService, ScheduledKind, ScheduledWork } from './kinds.ts';
import { put, queues, quiet, type Entry } from './queue.ts';
import { requesterCtx } from './requester.ts';

export interface WorkerParts extends Omit<RunParts, 'kinds' | 'get'> {
  kinds: readonly AnyJobKind[];
  /** What kinds ask for by its class. */
  services: readonly object[];
  scheduled: readonly ScheduledKind[];
  /** For the queue's own connections: they are given no ambito and reach no ambito's rows. */
  databaseUrl: string;
  jobsAtOnce: number;
  /** How often, in seconds, it looks for workers that have died and for what is not urgent. */
  watchSeconds?: number;
}

/** Jobs without an entry get one again: the rows are the truth, the queue is derived from them. */
export const reconciling = { name: 'jobs.reconcile', cron: '*/10 * * * *' };

const lostSentence = 'Il lavoro si è interrotto più volte senza arrivare in fondo. Si può chiedere di nuovo.';

export type { WorkerLog } from './job-run.ts';

const serviceOf =
  (services: readonly object[]): GetService =>
  <T extends object>(type: abstract new (...args: never[]) => T): T => {
    const found = services.find((s): s is T => s instanceof type);
    if (!found) throw new Error(`${type.name} is not among the services of the worker`);
    return found;
  };

/** Runs what the queue brings, as many workers as there are beside each other. */
export class Worker {
  private readonly boss: PgBoss;
  private readonly running = new Set<JobRun>();
  private readonly leaving = new AbortController();
  private readonly parts: RunParts;
  private readonly watchSeconds: number;
  private readonly scheduled: ReadonlyMap<string, ScheduledKind['run']>;

  constructor(private readonly given: WorkerParts) {
    this.watchSeconds = given.watchSeconds ?? 10;
    this.parts = { ...given, kinds: new Map(given.kinds.map((k) => [k.name, k])), get: serviceOf(given.services) };
    this.scheduled = new Map([
      [reconciling.name, () => this.reconcile()],
      ...given.scheduled.map((s): [string, ScheduledKind['run']] => [s.name, s.run]),
    ]);
    this.boss = new PgBoss({
      ...quiet,
      connectionString: given.databaseUrl,
      application_name: 'zona-queue',
      max: 2,
      connectionTimeoutMillis: 5000,
      superviseIntervalSeconds: this.watchSeconds,
      monitorIntervalSeconds: this.watchSeconds,
    });
    this.boss.on('error', (error) => given.log({ event: 'queue fault', error }));
  }

  async start(): Promise<void> {
    await this.boss.start();
    await this.reconcile();
    const often = {
      // The queue's shortest: somebody is waiting.
      pollingIntervalSeconds: 0.5,
      localConcurrency: this.given.jobsAtOnce,
      includeMetadata: true,
    } as const;
    const seldom = { pollingIntervalSeconds: this.watchSeconds };
    await this.boss.work(queues.jobs, often, ([job]: JobWithMetadata<Entry>[]) => this.run(job!));
    await this.boss.work<Entry>(queues.lost, seldom, ([job]) => this.giveUp(job!.data));
    await this.boss.work<{ name: string }>(queues.scheduled, seldom, ([job]) => this.runScheduled(job!));
  }

  /** Takes nothing more; what runs has `patienceMs` to end, and then goes back into the queue. */
  async stop(patienceMs = 5000): Promise<void> {
    const late = setTimeout(() => this.leave(), patienceMs);
    await this.boss.stop({ graceful: true, timeout: patienceMs + 3000 });
    clearTimeout(late);
  }

  private leave(): void {
    this.leaving.abort();
    for (const run of this.running) run.stop('leaving');
  }

  private async run(job: JobWithMetadata<Entry>): Promise<void> {
    const run = new JobRun(this.parts, job.data, job.retryCount < job.retryLimit);
    job.signal.addEventListener('abort', () => run.stop('lost'));
    this.running.add(run);
    try {
      await run.run();
    } catch (error) {
      throw this.again({ event: 'job comes again', ...job.data, error });
    } finally {
      this.running.delete(run);
    }
  }

  private giveUp(entry: Entry): Promise<void> {
    this.given.log({ event: 'job lost', ...entry });
    return new JobRow(this.parts.database, this.system(entry.ambitoId), entry).giveUp(lostSentence);
  }

  private async runScheduled({ data, signal }: QueueJob<{ name: string }>): Promise<void> {
    const run = this.scheduled.get(data.name);
    if (!run) throw new Fault('UNAVAILABLE', `Nessuno sa svolgere ${data.name}.`);
    const { database, get } = this.parts;
    const forEachAmbito = (work: (db: AmbitoDb) => Promise<void>) => this.forEachAmbito(data.name, work);
    const asMember: ScheduledWork['asMember'] = (who, work) => this.asMember(data.name, who, work);
    try {
      await run({ database, get, signal: AbortSignal.any([signal, this.leaving.signal]), forEachAmbito, asMember });
    } catch (error) {
      throw this.again({ event: 'scheduled work failed', name: data.name, error });
    }
  }

  /** Sends work back into the queue. Why is in the log: the queue keeps what it is told, and is told nothing. */
  private again(entry: Parameters<WorkerParts['log']>[0]): Error {
    this.given.log(entry);
    return new Error('to be tried again');
  }

  /** Puts an entry for every job that waits or runs; for those that have one it is none. */
  private async reconcile(): Promise<void> {
    await this.forEachAmbito(reconciling.name, async (db) => {
      const open = await db.run<{ jobId: string }>(
        `select j.id as "jobId" from job j where j.ambito_id = $1 and j.state in ('queued', 'running') and j.updated_at < now() - interval '1 minute'`,
        [db.ambitoId],
      );
      for (const { jobId } of open) await put(this.boss, db, { ambitoId: db.ambitoId, jobId });
    });
  }

  private async forEachAmbito(name: string, work: (db: AmbitoDb) => Promise<void>): Promise<void> {
    const { database } = this.parts;
    const failures: unknown[] = [];
    for (const { id } of await database.platformRead<{ id: string }>(`select id from ambito where status = 'active'`))
      await database.inAmbito(this.system(id, name), work).catch((error: unknown) => failures.push(error));
    if (failures.length) throw new AggregateError(failures, `${name}: ${failures.length} ambiti`);
  }

  private async asMember(
    name: string,
    { ambitoId, membershipId }: { ambitoId: string; membershipId: string },
    work: (db: AmbitoDb) => Promise<void>,
  ): Promise<void> {
    const { database, policies } = this.parts;
    const ctx = await database.inAmbito(this.system(ambitoId, name), (db) => requesterCtx(db, membershipId, policies));
    await database.inAmbito(ctx, work);
  }

  private system(ambitoId: string, requestId = 'jobs') {
    return systemCtx(ambitoId, 'Lavori', requestId);
  }
}
