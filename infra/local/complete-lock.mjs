import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// Some mirrors serve only the packages of the system that asks. `npm install` then leaves the other systems' optional packages out of
// the lock file, and `npm ci` refuses it everywhere. This puts them back, by name and version, as npm itself writes them elsewhere.

const file = fileURLToPath(new URL('../../package-lock.json', import.meta.url));
const lock = JSON.parse(readFileSync(file, 'utf8'));
const { packages } = lock;

const systems = ['darwin', 'win32', 'linux', 'freebsd', 'openbsd', 'netbsd', 'android', 'openharmony', 'sunos', 'aix'];
const processors = ['arm64', 'x64', 'ia32', 'ppc64', 's390x', 'riscv64', 'loong64', 'wasm32', 'mips64el', 'arm'];
const isOf = (processor) => (word) =>
  word === processor ||
  (processor === 'ppc64' && word === 'ppc64le') ||
  (processor === 'arm' && /^armv\d|eabihf$/.test(word));

/** The platform that a package's name tells: `@scope/name-linux-arm64-gnu`. Null when it tells none. */
function platformOf(name) {
  const words = name.split(/[-_/]/);
  const os = systems.find((s) => words.includes(s)) ?? (words.includes('windows') ? 'win32' : undefined);
  const cpu = words.includes('universal') ? undefined : processors.find((p) => words.some(isOf(p)));
  return os || cpu ? { ...(cpu && { cpu: [cpu] }), ...(os && { os: [os] }) } : null;
}

/** Where Node would find a package asked for by the one at `from`. */
function found(from, name) {
  for (let at = from; ; at = at.includes('/node_modules/') ? at.slice(0, at.lastIndexOf('/node_modules/')) : '') {
    const key = `${at ? `${at}/` : ''}node_modules/${name}`;
    if (packages[key]) return key;
    if (!at) return null;
  }
}

const added = [];
for (const [at, entry] of Object.entries(packages)) {
  for (const [name, wanted] of Object.entries(entry.optionalDependencies ?? {})) {
    const there = found(at, name);
    const version = wanted.replace(/^[\^~]/, '');
    const fits =
      there && (packages[there].version === version || /[\^~*x ]/.test(wanted) || there.startsWith(`${at}/`));
    const platform = platformOf(name);
    if (fits || !platform) continue;
    const key = packages[`node_modules/${name}`] ? `${at}/node_modules/${name}` : `node_modules/${name}`;
    packages[key] = { version, ...platform, ...(entry.dev && { dev: true }), optional: true };
    added.push(key);
  }
}
lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length ? `Aggiunti ${added.length} pacchetti di altri sistemi.` : 'package-lock.json è completo.');
