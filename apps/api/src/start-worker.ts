import { readMailConfig, readWorkerConfig, type Config } from '@zona/config';
import { Database, openAppPool, Reader, Writer } from '@zona/database';
import { DiskStore, Files } from '@zona/files';
import { Jobs, Worker } from '@zona/jobs';
import { Mailer } from '@zona/mail';
import { SnapshotService } from '@zona/plans-api';
import { SharingService } from '@zona/sharing';
import { catalog, jobKinds, policies, scheduledKinds } from './composition.ts';
import type { Log } from './log.ts';

/** A worker on connections of its own: whoever waits for a page does not wait for a job. */
export async function startWorker(
  { databaseUrl, filesDir, secret }: Config,
  log: Log,
): Promise<{ stop(): Promise<void> }> {
  const { jobsAtOnce } = readWorkerConfig();
  // Each job may have a transaction open while its row hears of it; one more for the clock.
  const database = new Database(await openAppPool(databaseUrl, 2 * jobsAtOnce + 1));
  const [reader, writer] = [new Reader(catalog, secret), new Writer(catalog)];
  const files = new Files(database, reader, writer, new DiskStore(filesDir));
  const [mailer, jobs] = [new Mailer(readMailConfig()), new Jobs(database, writer)];
  const sharing = new SharingService(database, writer, reader);
  const services = [reader, writer, files, sharing, new SnapshotService(reader), mailer, jobs];
  const worker = new Worker({
    ...{ database, databaseUrl, jobsAtOnce, log, policies, services },
    kinds: jobKinds,
    scheduled: scheduledKinds,
  });
  await worker.start();
  log({ event: 'working', jobsAtOnce, mail: mailer.on ? 'on' : 'off: ZONA_SMTP_URL is not set' });
  return {
    async stop() {
      await worker.stop();
      await jobs.onModuleDestroy();
      await database.end();
    },
  };
}
