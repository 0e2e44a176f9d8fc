import { mkdirSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { Fault } from './fault.mjs';

/** Stops before the long work when the disk cannot hold its result. */
export async function requireSpace(dir, megabytes) {
  mkdirSync(dir, { recursive: true });
  const { bavail, bsize } = await statfs(dir);
  const free = Math.floor((bavail * bsize) / 1_000_000);
  if (free >= megabytes) return;
  throw new Fault(
    `Sul disco di ${dir} restano ${free} MB liberi e ne servono almeno ${megabytes}: libera spazio e riprova.`,
  );
}
