import { Database, openAppPool, Reader, Writer } from '@zona/database';
import { DiskStore, Files } from '@zona/files';
import { Worker } from '@zona/jobs';
import { catalog, jobKinds, policies } from '../composition.ts';
import type { Api, Person } from './harness.ts';

/** A worker beside the API of a test, on its database and its files. */
export async function startTestWorker(api: Api): Promise<{ stop(): Promise<void> }> {
  const database = new Database(await openAppPool(api.database.appUrl, 4));
  const [reader, writer] = [new Reader(catalog, 'a secret of the tests, long enough'), new Writer(catalog)];
  const files = new Files(database, reader, writer, new DiskStore(api.filesDir));
  const worker = new Worker({
    database,
    databaseUrl: api.database.appUrl,
    jobsAtOnce: 2,
    watchSeconds: 1,
    policies,
    log: (entry) => api.logged.push(entry),
    services: [reader, writer, files],
    kinds: jobKinds,
    scheduled: [],
  });
  await worker.start();
  return {
    async stop() {
      await worker.stop(1000);
      await database.end();
    },
  };
}

/** Asks until a job has ended; answers how. */
export async function jobEnd(
  person: Person,
  id: string,
): Promise<{ state: string; problem: string | null; summary: string | null }> {
  for (;;) {
    const { data } = await person.ask<{ job: { state: string; problem: string | null; summary: string | null } }>(
      'query($id: ID!) { job(id: $id) { state problem summary } }',
      { id },
    );
    const job = data!.job;
    if (job.state !== 'queued' && job.state !== 'running') return job;
    await new Promise((r) => setTimeout(r, 100));
  }
}
