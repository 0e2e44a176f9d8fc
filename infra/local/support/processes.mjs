import { execFileSync, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { beforeExit, isClosing } from './closing.mjs';

const windows = process.platform === 'win32';

/**
 * A child in its own process group: Ctrl-C in the terminal reaches only the launcher, which stops what it started in
 * the right order.
 */
export function launch(command, args, { patience, ...options } = {}) {
  if (isClosing()) throw new Error('closing');
  const child = spawn(command, args, { detached: !windows, windowsHide: true, ...options });
  child.ended = new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 127, error }));
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
  child.ended.then(beforeExit(() => stop(child, patience)));
  return child;
}

/** Runs to the end, keeping what was printed in `log` and its last lines in the answer. */
export async function run(command, args, { log, onLine, ...options } = {}) {
  const file = log && openLog(log);
  const child = launch(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
  const tail = [];
  const closed = Promise.all(
    [child.stdout, child.stderr].map((stream) =>
      eachLine(stream, (line) => {
        if (file) keep(file, line);
        tail.push(line);
        if (tail.length > 40) tail.shift();
        onLine?.(line);
      }),
    ),
  );
  const { code, error } = await child.ended;
  if (!error) await closed;
  if (file) closeSync(file);
  return { code: code ?? 1, tail: error ? [error.message] : tail };
}

export function eachLine(stream, onLine) {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (chunk) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop();
    for (const line of lines) onLine(line.trimEnd());
  });
  return new Promise((resolve) => {
    stream.once('close', () => {
      if (rest) onLine(rest);
      resolve();
    });
  });
}

/** Asks the whole group to end; after `patience` it is no longer a request. */
export async function stop(child, patience = 10_000) {
  if (child.exitCode !== null || child.signalCode !== null || !child.pid) return;
  signalGroup(child.pid, 'SIGTERM');
  const timer = setTimeout(() => signalGroup(child.pid, 'SIGKILL'), patience);
  await child.ended;
  clearTimeout(timer);
}

function signalGroup(pid, signal) {
  try {
    if (windows) execFileSync('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore' });
    else process.kill(-pid, signal);
  } catch {
    // Already gone.
  }
}

/** What the system knows of a process, or null when it does not run (a zombie does not). */
export function describeProcess(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return null;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return null;
  }
  try {
    if (process.platform === 'linux') {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      if (fields[0] === 'Z') return null;
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
      return { parent: Number(fields[1]), started: fields[19], command };
    }
    if (windows) return { parent: 0, started: '', command: '' };
    const ps = (field) => execFileSync('ps', ['-o', `${field}=`, '-p', String(pid)], { encoding: 'utf8' }).trim();
    return { parent: Number(ps('ppid')), started: ps('lstart'), command: ps('command') };
  } catch {
    return null;
  }
}

function openLog(path) {
  mkdirSync(dirname(path), { recursive: true });
  return openSync(path, 'w');
}

function keep(file, line) {
  try {
    writeSync(file, `${line}\n`);
  } catch {
    // A log that cannot be written must not end the work it tells of.
  }
}

export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
