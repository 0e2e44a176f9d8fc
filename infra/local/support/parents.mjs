import { setInterval } from 'node:timers';
import { describeProcess } from './processes.mjs';

/**
 * `npm` and the shell between it and us die at a SIGTERM without passing it on, or are killed outright. Under npm, when
 * either is gone so is whoever wanted us; started by hand (nohup, systemd) we stay.
 */
export function watchParents(onGone) {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return;
  const parent = process.ppid;
  const npm = describeProcess(parent)?.parent;
  const npmStarted = /\bnpm\b/.test(describeProcess(npm)?.command ?? '') && describeProcess(npm).started;
  const period = process.platform === 'linux' ? 250 : 2000;
  setInterval(() => {
    if (process.ppid !== parent || (npmStarted && describeProcess(npm)?.started !== npmStarted)) onGone();
  }, period).unref();
}
