import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stateDir } from './checkout.mjs';
import { Fault } from './fault.mjs';

const path = join(stateDir, 'secrets.json');

/** Passwords of this installation, made once and kept readable by the owner alone. */
export function secrets() {
  const kept = read();
  if (kept) return kept;
  const fresh = () => randomBytes(32).toString('base64url');
  const made = { postgresPassword: fresh(), appPassword: fresh(), secret: fresh() };
  mkdirSync(stateDir, { recursive: true });
  writeFileSync(`${path}.new`, JSON.stringify(made, null, 2), { mode: 0o600 });
  renameSync(`${path}.new`, path);
  return made;
}

function read() {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    if (error.code) throw error;
    throw new Fault(
      `Il file ${path} è danneggiato: rimettine una copia, oppure riparti da capo con \`npm run reset\`.`,
    );
  }
}
