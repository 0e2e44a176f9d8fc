import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root, stateDir } from '../../../infra/local/support/checkout.mjs';
import { eachLine, launch, run, stop } from '../../../infra/local/support/processes.mjs';
import { node } from '../../../infra/local/support/runtime.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const tether = new URL('../../../infra/local/support/tether.mjs', import.meta.url).href;
export const benchDir = join(stateDir, `bench-${process.pid}`);
export const webDir = join(benchDir, 'web');
export const appPassword = 'bench-app-password';
export const pool = 10;
/** The limit waits for each statement; `--pipelined` lets it send all four at once. */
const pipelinedLimit = process.argv.includes('--pipelined');
export const contestants = ['zona', 'postgraphile', 'limit'];

/** The production bundle of this tree, in a folder of its own: another build at the same time does not touch it. */
export async function buildApi() {
  const cli = join(root, 'node_modules', 'rolldown', 'bin', 'cli.mjs');
  const { code, tail } = await run(node(), [cli, '-c', 'apps/api/rolldown.config.mjs', '-d', join(benchDir, 'api')], {
    cwd: root,
  });
  if (code !== 0) throw new Error(`the API does not build:\n${tail.join('\n')}`);
}

export async function buildWeb() {
  const cli = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const { code, tail } = await run(node(), [cli, 'build', 'apps/web', '--outDir', webDir, '--emptyOutDir'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (code !== 0) throw new Error(`the web application does not build:\n${tail.join('\n')}`);
}

/** Answers the demo accounts, when there are. */
export async function setUpDatabase(adminUrl, { demo = false } = {}) {
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    ZONA_DATABASE_ADMIN_URL: adminUrl,
    ZONA_APP_PASSWORD: appPassword,
    ZONA_DEMO: demo ? '1' : '0',
  };
  const { code, tail } = await run(node(), [join(benchDir, 'api', 'setup.mjs')], { cwd: root, env });
  if (code !== 0) throw new Error(`the database cannot be set up:\n${tail.join('\n')}`);
  return JSON.parse(tail.at(-1)).accounts;
}

/** Starts a contestant as it is deployed, and waits for its port. */
export async function startContestant(name, databaseUrl, flags = [], more = {}) {
  const script = name === 'zona' ? join(benchDir, 'api', 'main.mjs') : join(here, 'contestants', `${name}.mjs`);
  const settings =
    name === 'zona'
      ? {
          PORT: '0',
          ZONA_DATABASE_URL: databaseUrl,
          ZONA_DATABASE_POOL: String(pool),
          ZONA_SECRET: 'a secret of the benchmark, long enough',
          ZONA_WORKER: 'off',
        }
      : {
          DATABASE_URL: databaseUrl,
          POOL: String(pool),
          PIPELINE: pipelinedLimit ? '1' : '0',
          GRAPHILE_ENV: 'production',
        };
  const child = launch(node(), [...flags, '--import', tether, script], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production', ...settings, ...more },
  });
  const said = [];
  const port = await new Promise((resolve, reject) => {
    const onLine = (line) => {
      said.push(line);
      if (line.startsWith('{"') && line.includes('"listening"')) resolve(JSON.parse(line).port);
      if (said.length > 20) said.shift();
    };
    eachLine(child.stdout, onLine);
    eachLine(child.stderr, onLine);
    child.ended.then(() => reject(new Error(`${name} ended:\n${said.join('\n')}`)));
    setTimeout(() => reject(new Error(`${name} does not start:\n${said.join('\n')}`)), 30_000).unref();
  });
  const megabytes = () =>
    Math.round(Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' })) / 1024);
  return { name, port, megabytes, stop: () => stop(child), said };
}

export const removeBenchDir = () => rmSync(benchDir, { recursive: true, force: true });
