import { openAdminConnection } from '@zona/database';
import { PgBoss } from 'pg-boss';
import { quiet, queues, queueSchema } from './queue.ts';
import type { ScheduledKind } from './kinds.ts';
import { reconciling } from './worker.ts';

const hour = 3600;
/** A worker that says nothing for this long has died, and its job is another's. */
export const heartbeatSeconds = 30;
const retries = { retryLimit: 5, retryDelay: 5, retryBackoff: true, retryDelayMax: 600, heartbeatSeconds };

/** The least with which workers run: no table is made or emptied at run time. */
const grants = [
  `grant usage on schema ${queueSchema} to zona_app`,
  `grant select on all tables in schema ${queueSchema} to zona_app`,
  `grant execute on all functions in schema ${queueSchema} to zona_app`,
  `grant insert, update, delete on ${queueSchema}.job, ${queueSchema}.job_common to zona_app`,
  `grant insert on ${queueSchema}.queue to zona_app`,
  `grant update on ${queueSchema}.queue, ${queueSchema}.version, ${queueSchema}.schedule to zona_app`,
  `grant update, delete on ${queueSchema}.job_dependency, ${queueSchema}.instance to zona_app`,
];

/** The queue's schema as the owner makes it: its tables, its queues, the clock's schedules, the app role's rights. Safe to run again. */
export async function installQueue(adminUrl: string, scheduled: readonly ScheduledKind[]): Promise<void> {
  const admin = await openAdminConnection(adminUrl);
  try {
    await admin.query(`create schema if not exists ${queueSchema} authorization zona_owner`);
    const boss = new PgBoss({
      ...quiet,
      connectionString: adminUrl,
      options: '-c role=zona_owner',
      max: 1,
      migrate: true,
      createSchema: false,
      supervise: false,
      schedule: false,
    });
    boss.on('error', () => undefined);
    await boss.start();
    try {
      await declareQueues(boss);
      await declareSchedules(boss, [reconciling, ...scheduled]);
    } finally {
      await boss.stop();
    }
    await admin.query('set role zona_owner');
    for (const grant of grants) await admin.query(grant);
  } finally {
    await admin.destroy();
  }
}

async function declareQueues(boss: PgBoss): Promise<void> {
  const declare = async (name: string, policy: 'exclusive' | 'singleton', options: object) => {
    if (await boss.getQueue(name)) await boss.updateQueue(name, options);
    else await boss.createQueue(name, { policy, ...options });
  };
  await declare(queues.lost, 'exclusive', { ...retries, expireInSeconds: hour });
  // Long work may take long; that its worker lives is told by the heartbeat.
  await declare(queues.jobs, 'exclusive', {
    ...retries,
    expireInSeconds: 12 * hour,
    deleteAfterSeconds: 24 * hour,
    deadLetter: queues.lost,
  });
  await declare(queues.scheduled, 'singleton', { ...retries, retryLimit: 2, expireInSeconds: hour });
}

async function declareSchedules(
  boss: PgBoss,
  scheduled: readonly Pick<ScheduledKind, 'name' | 'cron'>[],
): Promise<void> {
  const wanted = new Set(scheduled.map((s) => s.name));
  for (const { key } of await boss.getSchedules(queues.scheduled))
    if (!wanted.has(key)) await boss.unschedule(queues.scheduled, key);
  for (const { name, cron } of scheduled)
    await boss.schedule(
      queues.scheduled,
      cron,
      { name },
      { tz: 'Europe/Rome', key: name, singletonKey: name, missed: 'once' },
    );
}
