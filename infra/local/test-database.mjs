import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres, stopPostgres } from './postgres.mjs';
import { build } from './support/build.mjs';
import { apiDir } from './support/checkout.mjs';
import { beforeExit } from './support/closing.mjs';
import { urlFor, withClient } from './support/database.mjs';
import { describeProcess } from './support/processes.mjs';
import { setUp } from './support/setup.mjs';

export const testAppPassword = 'zona-app-test';
const prefix = 'zona-test-';

/** A directory for one run of the tests, gone with it. What killed runs left is cleared by the next. */
export async function temporaryDirectory() {
  await clearLeftOvers();
  const dir = mkdtempSync(join(tmpdir(), prefix));
  // When root starts it, PostgreSQL runs as another user, who must be able to enter.
  chmodSync(dir, 0o711);
  writeFileSync(join(dir, 'owner'), JSON.stringify({ pid: process.pid, ...describeProcess(process.pid) }));
  const remove = () => rmSync(dir, { recursive: true, force: true });
  const forget = beforeExit(remove);
  return {
    dir,
    remove: () => {
      forget();
      remove();
    },
  };
}

/** A throw-away PostgreSQL in `dir`, fast and forgetful. */
export async function testPostgres(dir, onStep) {
  const server = await startPostgres({ dir: join(dir, 'postgres'), password: 'postgres', fast: true, onStep });
  const stop = async () => {
    await server.stop();
    rmSync(server.data, { recursive: true, force: true });
  };
  beforeExit(stop);
  return { adminUrl: server.adminUrl, stop };
}

/** The database that each test copies, and the environment that tells the tests of it. */
export async function prepareTemplate(adminUrl, onStep = () => {}) {
  if (!existsSync(join(apiDir, 'setup.mjs'))) await build(['build:api']);
  const name = `zona_template_${process.pid}_${Date.now().toString(36)}`;
  await withClient(adminUrl, (client) => client.query(`create database ${name}`));
  const url = urlFor(adminUrl, name);
  // Each test has a folder of its own: what the demo keeps is only made to be there.
  const files = mkdtempSync(join(tmpdir(), 'zona-files-'));
  const accounts = await setUp({ adminUrl: url, appPassword: testAppPassword, demo: true, files, onStep });
  rmSync(files, { recursive: true, force: true });
  await withClient(adminUrl, (client) => client.query(`alter database ${name} allow_connections false`));
  return {
    env: {
      ZONA_TEST_ADMIN_URL: adminUrl,
      ZONA_TEST_TEMPLATE: name,
      ZONA_TEST_APP_PASSWORD: testAppPassword,
      ZONA_TEST_ACCOUNTS: JSON.stringify(accounts),
    },
    drop: () => withClient(adminUrl, (client) => client.query(`drop database if exists ${name} with (force)`)),
  };
}

async function clearLeftOvers() {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const dir = join(tmpdir(), name);
    try {
      const owner = JSON.parse(readFileSync(join(dir, 'owner'), 'utf8'));
      if (describeProcess(owner.pid)?.started === owner.started) continue;
      await stopPostgres(join(dir, 'postgres'));
      rmSync(dir, { recursive: true, force: true });
    } catch {
      // Somebody else's, or just being made.
    }
  }
}
