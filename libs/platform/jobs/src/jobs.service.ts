import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Database, Writer, type AmbitoDb } from '@zona/database';
import type { JobKind } from './kinds.ts';
import { Queue } from './queue.ts';

/** How features ask for long work, and how people stop it. */
@Injectable()
export class Jobs implements OnModuleDestroy {
  private readonly queue: Queue;

  constructor(
    database: Database,
    private readonly writer: Writer,
  ) {
    this.queue = new Queue(database);
  }

  /** Asks for a job in the caller's transaction: if that is undone nobody has asked. Returns the job's id. */
  async start<I extends object>(db: AmbitoDb, kind: JobKind<I>, input: I, title = kind.title): Promise<string> {
    const { personId, membershipId, name, role } = db.ctx.actor;
    const jobId = await this.writer.insert(db, 'Job', {
      kindName: kind.name,
      title,
      state: 'queued',
      input,
      personId,
      membershipId,
      requestedBy: name,
      role,
    });
    await this.queue.put(db, { ambitoId: db.ambitoId, jobId });
    return jobId;
  }

  /** What waits does not begin; what runs is told, and stops where it can. What has ended stays as it ended. */
  async cancel(db: AmbitoDb, id: string): Promise<string> {
    const job = await this.writer.load(db, 'Job', id, 'update');
    if (job['endedAt'] || job['cancelAskedAt']) return job.id;
    const cancelAskedAt = new Date().toISOString();
    const patch = job['state'] === 'queued' ? { state: 'cancelled', endedAt: cancelAskedAt } : {};
    return this.writer.update(db, 'Job', job.id, job.version, { cancelAskedAt, ...patch });
  }

  async onModuleDestroy(): Promise<void> {
    await this.queue.close();
  }
}
