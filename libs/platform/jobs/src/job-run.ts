import type { Policy } from '@zona/access';
import { Fault, isTransient, Refusal, type Database } from '@zona/database';
import { runAs, systemCtx, type AmbitoCtx } from '@zona/tenancy';
import { JobRow, type Progress, type Taken } from './job-row.ts';
import type { AnyJobKind, GetService, JobKind, JobWork } from './kinds.ts';
import type { Entry } from './queue.ts';
import { requesterCtx } from './requester.ts';

export type WorkerLog = (entry: { event: string } & Record<string, unknown>) => void;

export interface RunParts {
  database: Database;
  get: GetService;
  policies: readonly Policy[];
  kinds: ReadonlyMap<string, AnyJobKind>;
  log: WorkerLog;
}

/** How often the row hears how far the work is, and the work whether it is to stop. */
const beatMs = 1000;

/** Why a work that runs is to end: somebody asked, the process is going, another worker has it. */
type Reason = 'cancelled' | 'leaving' | 'lost';

/** What another try may get past: a deadlock, a database or a service that is away. */
const mayPass = (error: unknown): boolean =>
  isTransient(error) || (error instanceof Fault && (error.code === 'UNAVAILABLE' || mayPass(error.cause)));

/** One job at work, from taking it to its end. */
export class JobRun {
  private readonly stopping = new AbortController();
  private readonly row: JobRow;
  private readonly system: AmbitoCtx;
  private said: Progress | null = null;
  private reason: Reason | null = null;
  private beating: Promise<void> | null = null;

  constructor(
    private readonly parts: RunParts,
    private readonly entry: Entry,
    /** Whether the queue will bring it again if it fails this time. */
    private readonly comesAgain: boolean,
  ) {
    this.system = systemCtx(entry.ambitoId, 'Lavori', `job:${entry.jobId}`);
    this.row = new JobRow(parts.database, this.system, entry);
  }

  /** Throws only what the queue is to try again. */
  async run(): Promise<void> {
    const taken = await this.row.take();
    if (!taken) return;
    if (taken.cancelAsked) return this.row.end('cancelled');
    const timer = setInterval(() => void this.beat(), beatMs);
    try {
      const result = await this.work(taken);
      await this.settled(timer);
      await this.row.end('done', { result: result ?? undefined });
    } catch (error) {
      await this.settled(timer);
      await this.failed(error);
    }
  }

  stop(reason: Reason): void {
    this.reason ??= reason;
    this.stopping.abort(new Error(`job ${this.entry.jobId} is to stop: ${reason}`));
  }

  private async work(taken: Taken): Promise<ReturnType<JobKind['run']>> {
    const kind = this.parts.kinds.get(taken.kind) as JobKind | undefined;
    // While a new version is being rolled out, another worker knows it.
    if (!kind) throw new Fault('UNAVAILABLE', `Nessuno sa svolgere questo lavoro (${taken.kind}).`);
    const { database, policies, get } = this.parts;
    const { membershipId } = taken;
    const ctx =
      kind.as === 'requester' && membershipId
        ? await database.inAmbito(this.system, (db) => requesterCtx(db, membershipId, policies))
        : systemCtx(this.entry.ambitoId, kind.title, this.system.requestId);
    const work: JobWork<object> = {
      id: this.entry.jobId,
      input: taken.input,
      ctx,
      get,
      signal: this.stopping.signal,
      inAmbito: (inside) =>
        database.inAmbito(ctx, async (db) => {
          if (!(await this.row.heldIn(db)).length) this.stop('lost');
          this.stopping.signal.throwIfAborted();
          return inside(db);
        }),
      progress: (done, total = null, note = null) => {
        this.stopping.signal.throwIfAborted();
        this.said = { done, total, note };
      },
    };
    return runAs(ctx, () => kind.run(work));
  }

  private beat(): Promise<void> {
    return (this.beating ??= this.tell().finally(() => (this.beating = null)));
  }

  private async tell(): Promise<void> {
    const said = this.said;
    this.said = null;
    try {
      const answer = await this.row.beat(said);
      if (answer !== 'go') this.stop(answer === 'stop' ? 'cancelled' : 'lost');
    } catch {
      // The database is away: what was said is said again, unless there is something newer.
      this.said ??= said;
    }
  }

  private async settled(timer: NodeJS.Timeout): Promise<void> {
    clearInterval(timer);
    await this.beating;
    if (this.said) await this.beat();
  }

  private async failed(error: unknown): Promise<void> {
    if (this.reason === 'lost') return;
    if (this.reason === 'cancelled') return this.row.end('cancelled');
    if (this.reason === 'leaving' || (this.comesAgain && mayPass(error))) {
      await this.row.end('queued');
      throw error;
    }
    await this.row.end('failed', { problem: this.sentence(error) });
  }

  private sentence(error: unknown): string {
    if (error instanceof Refusal) return error.message;
    if (error instanceof Fault && error.code !== 'INTERNAL') return error.message;
    const ref = this.entry.jobId.slice(-12);
    this.parts.log({
      event: 'job failed',
      ref,
      ...this.entry,
      error: error instanceof Fault ? (error.cause ?? error) : error,
    });
    return `Il lavoro si è fermato per un errore. Riferimento: ${ref}.`;
  }
}
