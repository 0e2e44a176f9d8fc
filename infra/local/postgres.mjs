import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, openSync, closeSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { dataDirectory, createCluster, programs } from './support/cluster.mjs';
import { beforeExit } from './support/closing.mjs';
import { requireSpace } from './support/disk.mjs';
import { Fault, faultIn } from './support/fault.mjs';
import { describeProcess, sleep } from './support/processes.mjs';

const lasting = { max_connections: 100 };
/** A database that lives for one run of the tests may lose everything in a power cut. */
const throwaway = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: 0,
  max_connections: 200,
};

/**
 * Starts the embedded PostgreSQL on a directory, making the cluster when there is none. Whatever a killed run left
 * behind (a server, a pid file, half a cluster) is cleared first.
 */
export async function startPostgres({ dir, port, password, fast = false, onStep = () => {} }) {
  let place = dataDirectory(dir);
  const tools = await programs(place);
  if (place.abandoned) {
    await stopLeftOver({ ...place, ...tools }, onStep);
    rmSync(place.data, { recursive: true, force: true });
    place = dataDirectory(dir);
  }
  const server = { ...place, ...tools, log: `${dir}.log`, settings: fast ? throwaway : lasting };
  mkdirSync(dirname(dir), { recursive: true });
  const isNew = !existsSync(join(server.data, 'PG_VERSION'));
  if (!isNew) await stopLeftOver(server, onStep);
  else {
    onStep('preparo PostgreSQL');
    await requireSpace(dirname(server.data), 500);
    await createCluster(server, { password, fast });
  }
  const running = await startServer(server, port, onStep);
  const adminUrl = `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${running.port}/postgres`;
  return { adminUrl, isNew, port: running.port, data: server.data, exited: running.exited, stop: running.stop };
}

/** Stops the server of a directory, if one runs there. Also what `npm run reset` needs. */
export async function stopPostgres(dir) {
  const place = dataDirectory(dir);
  if (!existsSync(join(place.data, 'postmaster.pid'))) return;
  await stopLeftOver({ ...place, ...(await programs(place)) }, () => {});
}

async function startServer(server, fixedPort, onStep) {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const port = fixedPort ?? (await freePort());
    const attempt = await launchServer(server, port, onStep);
    if (attempt.ready) return { port, ...attempt };
    const cause = lastLog(server.log);
    const passing =
      /pre-existing shared memory block|lock file ".*" already exists/.test(cause) ||
      (!fixedPort && /could not bind|Address already in use/.test(cause));
    if (!passing || Date.now() > deadline) throw startFault(cause, server, fixedPort);
    await sleep(300);
  }
}

async function launchServer(server, port, onStep) {
  const settings = { listen_addresses: '127.0.0.1', unix_socket_directories: '', jit: 'off', ...server.settings };
  const args = ['-D', server.data, '-p', String(port)];
  for (const [name, value] of Object.entries(settings)) args.push('-c', `${name}=${value}`);
  const log = openSync(server.log, 'w');
  const child = spawn(server.postgres, args, {
    ...server.ids,
    cwd: dirname(server.data),
    env: server.env,
    detached: process.platform !== 'win32',
    windowsHide: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  const exited = new Promise((resolve) => {
    child.once('error', resolve);
    child.once('exit', resolve);
  });
  let gone = false;
  exited.then(() => (gone = true));
  const lastResort = () => process.kill(child.pid, 'SIGINT');
  const stop = async () => {
    forget();
    if (!gone) await stopServer(server);
    if (!gone) await exited;
  };
  const forget = beforeExit(stop);
  process.once('exit', lastResort);
  exited.then(() => {
    forget();
    process.off('exit', lastResort);
  });
  const begun = Date.now();
  while (!gone) {
    if (statusOf(server.data, child.pid) === 'ready') return { ready: true, exited, stop };
    if (Date.now() - begun > 3000) onStep('PostgreSQL recupera i dati dopo un arresto improvviso');
    await sleep(40);
  }
  return { ready: false };
}

/** Line 8 of postmaster.pid, the same that pg_ctl waits for. */
function statusOf(data, pid) {
  const lines = pidFile(data);
  return Number(lines[0]) === pid ? lines[7]?.trim() : undefined;
}

function pidFile(data) {
  try {
    return readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}

/** A pid file may name a server that outlived its launcher, a dead process, or another program that got its number. */
async function stopLeftOver(server, onStep) {
  const pid = Number(pidFile(server.data)[0]);
  if (!pid) return;
  const found = describeProcess(pid);
  if (found && (!found.command || found.command.includes(server.data))) {
    onStep('fermo un PostgreSQL rimasto acceso');
    await stopServer(server);
    if (describeProcess(pid)) {
      throw new Fault(
        `Un PostgreSQL di questa cartella è ancora acceso (processo ${pid}) e non riesco a fermarlo: ` +
          "fermalo con l'utente che l'ha avviato e riprova.",
      );
    }
  }
  rmSync(join(server.data, 'postmaster.pid'), { force: true });
}

async function stopServer(server) {
  for (const mode of ['fast', 'immediate']) {
    const args = ['stop', '-D', server.data, '-m', mode, '-w', '-t', '30'];
    // Not `launch`: it is also how PostgreSQL is stopped while everything closes.
    const child = spawn(server.pgCtl, args, {
      ...server.ids,
      cwd: dirname(server.data),
      env: server.env,
      detached: process.platform !== 'win32',
      windowsHide: true,
      stdio: 'ignore',
    });
    const code = await new Promise((resolve) => {
      child.once('error', () => resolve(1));
      child.once('exit', resolve);
    });
    if (code === 0 || pidFile(server.data).length === 0) return;
  }
}

function startFault(cause, server, port) {
  const full = faultIn(cause);
  if (full) return full;
  if (/could not bind|Address already in use/.test(cause)) {
    return new Fault(`La porta ${port} di PostgreSQL è già occupata da un altro programma: fermalo e riprova.`);
  }
  if (/incompatible with server/.test(cause)) {
    return new Fault(
      `I dati in ${server.data} sono di un'altra versione di PostgreSQL: torna alla versione di Zona che li ha creati, ` +
        'oppure riparti da capo con `npm run reset`.',
    );
  }
  const line = cause.split('\n').findLast((text) => /FATAL|PANIC|error/i.test(text)) ?? 'nessuna spiegazione';
  return new Fault(`PostgreSQL non si è acceso (${line.replace(/^.*?(FATAL|PANIC): */, '')}). Registro: ${server.log}`);
}

function lastLog(path) {
  return readFileSync(path, 'utf8').slice(-4000);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
