import { closeSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { apiDir, filesDir, logsDir, root, webDir } from './checkout.mjs';
import { Fault } from './fault.mjs';
import { eachLine, launch, sleep } from './processes.mjs';
import { node } from './runtime.mjs';

const tether = new URL('./tether.mjs', import.meta.url);
const drain = 20_000;
const logLimit = 20_000_000;

/** Starts dist/api/main.mjs and waits until it is ready. `died` answers when it ends by itself. */
export async function startApi({ port, databaseUrl, secret }) {
  const log = rollingLog('api.log');
  const child = launch(node(), ['--enable-source-maps', '--import', tether.href, join(apiDir, 'main.mjs')], {
    cwd: root,
    patience: drain,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      ZONA_DATABASE_URL: databaseUrl,
      ZONA_SECRET: secret,
      ZONA_WEB_DIR: webDir,
      ZONA_FILES_DIR: process.env.ZONA_FILES_DIR ?? filesDir,
    },
  });
  for (const stream of [child.stdout, child.stderr]) eachLine(stream, log.write);
  const died = child.ended.then(async ({ code, signal }) => {
    await sleep(50);
    return new Fault(`Zona si è fermata da sola (${signal ?? `codice ${code}`}). Registro: ${log.path}${log.tail()}`);
  });
  await Promise.race([ready(port, log), died.then((fault) => Promise.reject(fault))]);
  return { died, log: log.path };
}

async function ready(port, log) {
  const host =
    process.env.HOST && process.env.HOST !== '0.0.0.0' && process.env.HOST !== '::' ? process.env.HOST : '127.0.0.1';
  const address = `http://${host.includes(':') ? `[${host}]` : host}:${port}/health/ready`;
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    const answer = await fetch(address, { signal: AbortSignal.timeout(2000) }).catch(() => null);
    if (answer?.ok) return;
    await sleep(150);
  }
  throw new Fault(`Zona non è pronta dopo un minuto. Registro: ${log.path}${log.tail()}`);
}

/** The log of this run, cut at a size so that a server left on for months does not fill the disk. */
function rollingLog(name) {
  mkdirSync(logsDir, { recursive: true });
  const path = join(logsDir, name);
  const last = [];
  let file = openSync(path, 'w');
  let size = 0;
  const write = (line) => {
    last.push(line);
    if (last.length > 15) last.shift();
    try {
      size += writeSync(file, `${line}\n`);
      if (size < logLimit) return;
      closeSync(file);
      renameSync(path, `${path}.1`);
      file = openSync(path, 'w');
      size = 0;
    } catch {
      // A full disk must not take the running server down.
    }
  };
  return { path, write, tail: () => readable(last) };
}

/** What a person can use of the last log lines: no stack traces, no JSON punctuation. */
function readable(lines) {
  const texts = lines.filter(
    (line) => line.trim() && !/^\s+at |^Node\.js v|^\s*[\^}{]/.test(line.replace(/^\{".*/, '')),
  );
  return texts.map((line) => `\n  ${summary(line).slice(0, 300)}`).join('');
}

function summary(line) {
  if (!line.startsWith('{')) return line;
  try {
    const entry = JSON.parse(line);
    const parts = [entry.level, entry.event, entry.message ?? entry.msg ?? entry.error, entry.code];
    return (
      parts
        .filter((part) => typeof part === 'string' || typeof part === 'number')
        .join(' ')
        .split('\n')[0] || line
    );
  } catch {
    return line;
  }
}
