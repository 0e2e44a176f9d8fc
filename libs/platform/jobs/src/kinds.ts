import type { AmbitoDb, Database } from '@zona/database';
import type { AmbitoCtx } from '@zona/tenancy';

/** What came of a job: a sentence for people, and where it can be found. */
export interface JobResult {
  summary?: string;
  fileId?: string;
  target?: { type: string; id: string };
}

/** Finds a service that the composition root made: `get(Writer)`. */
export type GetService = <T extends object>(type: abstract new (...args: never[]) => T) => T;

/** What a job at work is given. It reaches its own ambito and no other. */
export interface JobWork<I extends object> {
  readonly id: string;
  readonly input: I;
  readonly ctx: AmbitoCtx;
  readonly get: GetService;
  /** One transaction. It is refused to a worker that has lost the job to another. */
  inAmbito<T>(work: (db: AmbitoDb) => Promise<T>): Promise<T>;
  /** Says how far the work is; throws when it is to stop, so that whoever reports can be stopped. Costs nothing: it is written once a second. */
  progress(done: number, total?: number | null, note?: string | null): void;
  /** For what waits without reporting: aborted when the work is to stop. */
  readonly signal: AbortSignal;
}

/** A kind of job, declared by a feature as data and put together in composition.ts. */
export interface JobKind<I extends object = object> {
  /** `plans.import`: as it is stored, never changed. */
  name: string;
  /** What is done, in Italian, where the feature says nothing nearer. */
  title: string;
  /** With the rights that the requester has when the work is done, or with the system's. */
  as: 'requester' | 'system';
  /** May be begun again from the start after a crash: what it did the first time must not be done twice. */
  run(work: JobWork<I>): Promise<JobResult | void>;
}

/** Declares a kind. Its input holds ids and choices, never content of its own. */
export const jobKind = <I extends object>(kind: JobKind<I>): JobKind<I> => kind;

/** Kinds of any input, as a list holds them: what is stored as input is what the kind's own `start` was given. */
export type AnyJobKind = JobKind<never>;

export interface ScheduledWork {
  readonly database: Database;
  readonly get: GetService;
  readonly signal: AbortSignal;
  /** One transaction for each active ambito, as the system. One that fails does not keep the others from theirs. */
  forEachAmbito(work: (db: AmbitoDb) => Promise<void>): Promise<void>;
  /** One transaction as somebody would have it today, with the rights of that role. */
  asMember(who: { ambitoId: string; membershipId: string }, work: (db: AmbitoDb) => Promise<void>): Promise<void>;
}

/** Work that nobody asks for: it is done by the clock, by one worker at a time, and derives what is to do anew each time. */
export interface ScheduledKind {
  name: string;
  /** Five fields, in Italian time. A time that passed while nothing ran is made up for once. */
  cron: string;
  run(work: ScheduledWork): Promise<void>;
}
