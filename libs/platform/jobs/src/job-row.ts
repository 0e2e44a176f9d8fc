import type { AmbitoDb, Database } from '@zona/database';
import type { AmbitoCtx } from '@zona/tenancy';
import type { JobState } from './job.entities.ts';
import type { JobResult } from './kinds.ts';
import type { Entry } from './queue.ts';

export interface Taken {
  kind: string;
  input: object;
  attempt: number;
  membershipId: string | null;
  cancelAsked: boolean;
}

export interface Progress {
  done: number;
  total: number | null;
  note: string | null;
}

/** A job's row as a worker writes it: each write in its own small transaction, and only by the attempt that holds the job. */
export class JobRow {
  private attempt = 0;

  constructor(
    private readonly database: Database,
    private readonly ctx: AmbitoCtx,
    private readonly entry: Entry,
  ) {}

  /** Takes the job; null when it has ended, is another ambito's, or its ambito is suspended: then it waits for better days. */
  async take(): Promise<Taken | null> {
    const [taken] = await this.run<Taken>(
      `update job set state = 'running', attempt = attempt + 1, started_at = coalesce(started_at, now()), progress_done = null, progress_note = null, updated_at = now()
       where ambito_id = $1 and id = $2 and ended_at is null and exists (select 1 from ambito a where a.id = $1 and a.status = 'active')
       returning kind, input, attempt, membership_id as "membershipId", cancel_asked_at is not null as "cancelAsked"`,
      [],
    );
    this.attempt = taken?.attempt ?? 0;
    return taken ?? null;
  }

  /** Writes how far the work is, if that has changed. Tells whether the job is still this attempt's, and whether it is to stop. */
  async beat(progress: Progress | null): Promise<'go' | 'stop' | 'lost'> {
    const [row] = progress
      ? await this.run<{ stop: boolean }>(
          `update job set progress_done = $4, progress_total = $5, progress_note = $6, updated_at = now()
           where ambito_id = $1 and id = $2 and attempt = $3 and state = 'running' returning cancel_asked_at is not null as stop`,
          [this.attempt, progress.done, progress.total, progress.note],
        )
      : await this.database.inAmbito(this.ctx, (db) => this.heldIn(db));
    return row ? (row.stop ? 'stop' : 'go') : 'lost';
  }

  /** One row while the job is this attempt's: a worker that was thought dead must not go on writing. */
  heldIn(db: AmbitoDb): Promise<{ stop: boolean }[]> {
    return db.run<{ stop: boolean }>(
      `select j.cancel_asked_at is not null as stop from job j where j.ambito_id = $1 and j.id = $2 and j.attempt = $3 and j.state = 'running'`,
      [db.ambitoId, this.entry.jobId, this.attempt],
    );
  }

  async end(
    state: Exclude<JobState, 'running'>,
    { result, problem }: { result?: JobResult; problem?: string } = {},
  ): Promise<void> {
    await this.run(
      `update job set state = $4, result = $5::jsonb, problem = $6, ended_at = case when $4 <> 'queued' then now() end, updated_at = now()
       where ambito_id = $1 and id = $2 and attempt = $3 and state = 'running'`,
      [this.attempt, state, result ? JSON.stringify(result) : null, problem ?? null],
    );
  }

  /** The end of a job that nobody holds any more. */
  async giveUp(problem: string): Promise<void> {
    await this.run(
      `update job set state = 'failed', problem = $3, ended_at = now(), updated_at = now() where ambito_id = $1 and id = $2 and ended_at is null`,
      [problem],
    );
  }

  private run<T extends object>(sql: string, more: unknown[]): Promise<T[]> {
    return this.database.inAmbito(this.ctx, (db) => db.run<T>(sql, [db.ambitoId, this.entry.jobId, ...more]));
  }
}
