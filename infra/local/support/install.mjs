import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { logsDir, root } from './checkout.mjs';
import { requireSpace } from './disk.mjs';
import { Fault, faultIn } from './fault.mjs';
import { alone } from './lock.mjs';
import { run } from './processes.mjs';
import { npm } from './runtime.mjs';
import { step } from './steps.mjs';

const lockfile = join(root, 'package-lock.json');
const mark = join(root, 'node_modules', '.zona-lock');

export async function install() {
  if (isInstalled()) return;
  await step('Installo i pacchetti', async (progress) => {
    await alone(
      'install',
      () => npmCi(progress),
      () => progress("attendo un'altra installazione"),
    );
    progress.end('Pacchetti installati');
  });
}

async function npmCi(progress) {
  if (isInstalled()) return;
  await requireSpace(root, 1500);
  progress('la prima volta può richiedere qualche minuto');
  const log = join(logsDir, 'npm-ci.log');
  const npmRun = (...args) => {
    const [command, all] = npm(...args, '--include=dev', '--no-audit', '--no-fund');
    return run(command, all, { cwd: root, log });
  };
  let { code } = await npmRun('ci');
  // `npm ci` refuses a lock file that lacks another system's optional packages; `npm install` follows it all the same.
  if (code !== 0 && /code EUSAGE/.test(readText(log))) {
    ({ code } = await npmRun('install', '--no-save'));
  }
  if (code !== 0) throw installFault(readText(log) ?? '', log);
  writeFileSync(mark, hash());
}

function installFault(text, log) {
  if (faultIn(text)) return faultIn(text);
  const [, code] = /npm (?:error|ERR!) code (\w+)/.exec(text) ?? [];
  const why = {
    EUSAGE: "package.json e package-lock.json non vanno d'accordo: rifai il secondo con `npm install`",
    EACCES: "manca il permesso di scrivere in node_modules: usa l'utente che ha installato la prima volta",
  };
  const network = 'controlla la connessione alla rete e riprova';
  return new Fault(
    `Non riesco a installare i pacchetti (${code ?? 'npm ci'}): ${why[code] ?? network}. Registro: ${log}`,
  );
}

const hash = () => createHash('sha256').update(readFileSync(lockfile)).digest('hex');

function isInstalled() {
  if (readText(mark) === hash()) return true;
  if (!matchesLockfile()) return false;
  writeFileSync(mark, hash());
  return true;
}

/** Whoever ran `npm install` by hand has no mark of ours, and need not install everything again. */
function matchesLockfile() {
  const installed = readText(join(root, 'node_modules', '.package-lock.json'));
  if (!installed) return false;
  const found = JSON.parse(installed).packages;
  const wanted = JSON.parse(readFileSync(lockfile, 'utf8')).packages;
  return Object.entries(wanted)
    .filter(([path]) => path.includes('node_modules/'))
    .every(([path, entry]) =>
      found[path] ? found[path].version === entry.version : entry.optional || entry.devOptional || entry.peer,
    );
}

function readText(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
