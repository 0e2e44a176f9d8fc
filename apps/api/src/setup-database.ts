import { Database, migrate, openAdminConnection, openAppPool, Reader, Writer, type Step } from '@zona/database';
import { loadDemo } from '@zona/demo';
import { DiskStore, Files } from '@zona/files';
import { installQueue } from '@zona/jobs';
import { seedComuni } from '@zona/registry-api';
import { catalog, migrations, scheduledKinds } from './composition.ts';

export interface SetupOptions {
  adminUrl: string;
  appPassword: string;
  demo: boolean;
  filesDir: string;
  onStep?: (step: Step) => void;
}

/** The app role's address on the same server and database. */
export function appUrlOf(adminUrl: string, appPassword: string): string {
  const url = new URL(adminUrl);
  url.username = 'zona_app';
  url.password = appPassword;
  return url.toString();
}

/** Roles, schema, reference data and, if wanted, the demo ambiti. Safe to run at every start. */
export async function setupDatabase({
  adminUrl,
  appPassword,
  demo,
  filesDir,
  onStep = () => {},
}: SetupOptions): Promise<void> {
  await migrate(adminUrl, appPassword, migrations, onStep);
  await installQueue(adminUrl, scheduledKinds);
  const owner = await openAdminConnection(adminUrl);
  try {
    const run = (sql: string, parameters: unknown[] = []) => owner.query<unknown>(sql, parameters);
    await run('set role zona_owner');
    const [{ n }] = (await run('select count(*)::int as n from zona.comune')) as [{ n: number }];
    if (n === 0) onStep({ step: 'comuni', message: `Comuni d'Italia: ${await seedComuni(run)}` });
    if (demo)
      await withApp(adminUrl, appPassword, (database) => {
        const [writer, reader] = [new Writer(catalog), new Reader(catalog, '')];
        const files = new Files(database, reader, writer, new DiskStore(filesDir));
        return loadDemo(run, database, writer, reader, files, onStep);
      });
  } finally {
    await owner.destroy();
  }
}

async function withApp(
  adminUrl: string,
  appPassword: string,
  work: (database: Database) => Promise<void>,
): Promise<void> {
  const database = new Database(await openAppPool(appUrlOf(adminUrl, appPassword), 2));
  try {
    await work(database);
  } finally {
    await database.end();
  }
}
