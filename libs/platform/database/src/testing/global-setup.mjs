import { prepareTemplate, temporaryDirectory, testPostgres } from '../../../../../infra/local/test-database.mjs';
import { closeAll } from '../../../../../infra/local/support/closing.mjs';

/** Before the db and e2e projects: `npm test` has made the template already; jest alone makes it here. */
export default async function globalSetup() {
  if (process.env.ZONA_TEST_TEMPLATE) return;
  try {
    const adminUrl = process.env.ZONA_TEST_ADMIN_URL ?? (await throwAway());
    const { env, drop } = await prepareTemplate(adminUrl);
    Object.assign(process.env, env);
    globalThis.dropZonaTemplate = drop;
  } catch (error) {
    await closeAll();
    throw error;
  }
}

async function throwAway() {
  const { dir } = await temporaryDirectory();
  const { adminUrl } = await testPostgres(dir);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => closeAll().then(() => process.exit(130)));
  return adminUrl;
}
