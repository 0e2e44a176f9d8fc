import type { Database, Db } from '@zona/database';
import { PgBoss, type ConstructorOptions, type Db as QueueDb } from 'pg-boss';

/** The schema of the queue's own tables; they know ids, no ambito's content. */
export const queueSchema = 'queue';

export const queues = {
  jobs: 'jobs',
  /** Jobs that killed their worker too often: only their row is closed. */
  lost: 'jobs-lost',
  scheduled: 'scheduled',
} as const;

/** All that the queue knows of a job. */
export interface Entry {
  ambitoId: string;
  jobId: string;
}

/** What every instance has in common: no look at the server's catalogue, no telemetry, no migration at run time. */
export const quiet = {
  schema: queueSchema,
  migrate: false,
  registerInstance: false,
  monitorVacuum: false,
  reindex: false,
  openTelemetry: { enabled: false },
} satisfies ConstructorOptions;

/** The queue's statements on the connection of an open transaction: what it is told is told when that commits. */
const within = (db: Db): QueueDb => ({ executeSql: async (sql, values) => ({ rows: await db.run(sql, values) }) });

/** One entry for each job, however often it is put: a second one is no entry. */
export const put = (boss: PgBoss, db: Db, entry: Entry): Promise<unknown> =>
  boss.send(queues.jobs, entry, { db: within(db), singletonKey: entry.jobId });

/** The side that asks: puts entries, in the transaction of whoever asks, and runs nothing. */
export class Queue {
  private opening: Promise<PgBoss> | undefined;

  constructor(private readonly database: Database) {}

  async put(db: Db, entry: Entry): Promise<void> {
    await put(await this.open(db), db, entry);
  }

  async close(): Promise<void> {
    const boss = await this.opening?.catch(() => undefined);
    await boss?.stop({ graceful: false });
  }

  private open(db: Db): Promise<PgBoss> {
    this.opening ??= this.start(db).catch((error: unknown) => {
      this.opening = undefined;
      throw error;
    });
    return this.opening;
  }

  /** Reads what queues there are by the transaction at hand: nobody waits for a second connection while holding one. */
  private async start(first: Db): Promise<PgBoss> {
    let at = within(first);
    const boss = new PgBoss({
      ...quiet,
      db: { executeSql: (sql, values) => at.executeSql(sql, values) },
      supervise: false,
      schedule: false,
      queueCacheIntervalSeconds: 86_400,
    });
    // Only the daily look at the queues could fail, and it comes again.
    boss.on('error', () => undefined);
    await boss.start();
    at = { executeSql: async (sql, values) => ({ rows: await this.database.platformRead(sql, values) }) };
    return boss;
  }
}
