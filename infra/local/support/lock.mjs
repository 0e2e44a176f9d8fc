import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stateDir } from './checkout.mjs';
import { beforeExit, isClosing } from './closing.mjs';
import { describeProcess, sleep } from './processes.mjs';

const fileOf = (name) => join(stateDir, `${name}.lock`);

/** Who holds a lock: `{pid, ...note}`, or null. Killed holders and reused process ids do not count. */
export function holder(name) {
  try {
    const held = JSON.parse(readFileSync(fileOf(name), 'utf8'));
    if (held.pid === process.pid) return null;
    return describeProcess(held.pid)?.started === held.started ? held : null;
  } catch (error) {
    if (error.code === 'EACCES') throw error;
    return null;
  }
}

/** Takes the lock of this checkout, or answers null when another process has it. */
export async function tryLock(name, note = {}) {
  mkdirSync(stateDir, { recursive: true });
  const path = fileOf(name);
  if (holder(name)) return null;
  rmSync(path, { force: true });
  const write = (extra, flag) => {
    const mine = { pid: process.pid, started: describeProcess(process.pid)?.started, ...extra };
    writeFileSync(path, JSON.stringify(mine), { flag });
  };
  try {
    write(note, 'wx');
  } catch (error) {
    if (error.code === 'EEXIST') return null;
    throw error;
  }
  // Two processes that found the same stale file may both get here: the last file written is the one that holds.
  await sleep(30);
  if (holder(name)) return null;
  const remove = () => rmSync(path, { force: true });
  const forget = beforeExit(remove);
  return {
    note: (extra) => write(extra, 'w'),
    release: () => {
      forget();
      remove();
    },
  };
}

/** Runs `work` when nobody else of this checkout is at it. */
export async function alone(name, work, onWait = () => {}) {
  let lock = await tryLock(name);
  while (!lock && !isClosing()) {
    onWait();
    await sleep(500);
    lock = await tryLock(name);
  }
  try {
    return await work();
  } finally {
    lock?.release();
  }
}
