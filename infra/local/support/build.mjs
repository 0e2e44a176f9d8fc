import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { apiDir, logsDir, root, webDir } from './checkout.mjs';
import { Fault, faultIn } from './fault.mjs';
import { alone } from './lock.mjs';
import { run } from './processes.mjs';
import { npm } from './runtime.mjs';
import { step } from './steps.mjs';

const shared = ['package.json', 'package-lock.json', 'tsconfig.base.json'];
const notBuilt = /(\.(spec|db-spec|authz-spec|size-spec|e2e)\.tsx?|\.md)$/;

const targets = [
  {
    script: 'build:api',
    name: "l'API",
    done: 'API',
    dir: apiDir,
    result: 'main.mjs',
    from: ['apps/api', 'apps/worker', 'libs'],
    skip: (path) => /^libs\/[^/]+\/(web|ui)\//.test(path),
  },
  {
    script: 'build:web',
    name: "l'applicazione web",
    done: 'Applicazione web',
    dir: webDir,
    result: 'index.html',
    from: ['apps/web', 'libs'],
    skip: (path) => /^libs\/([^/]+\/api|demo|platform\/database)\//.test(path),
  },
];

/** Builds what changed since it was last built; the hash of the sources is kept beside the result. */
export async function build(only = targets.map((target) => target.script)) {
  for (const target of targets.filter(({ script }) => only.includes(script))) {
    const title = `Costruisco ${target.name}`;
    await step(title, (progress) =>
      alone(
        'build',
        () => buildOne(target, progress),
        () => progress("attendo un'altra costruzione"),
      ),
    );
  }
}

async function buildOne(target, progress) {
  const mark = `${target.dir}.sources`;
  const hash = hashSources(target);
  if (existsSync(join(target.dir, target.result)) && existsSync(mark) && readFileSync(mark, 'utf8') === hash) {
    return progress.end(`${target.done}: già aggiornata`);
  }
  const log = join(logsDir, `${target.script.replace(':', '-')}.log`);
  const [command, args] = npm('run', '--silent', target.script);
  const env = { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' };
  const { code, tail } = await run(command, args, { cwd: root, log, env });
  if (code !== 0) {
    const lines = tail.filter((line) => line.trim() && !/^\s+at /.test(line));
    throw (
      faultIn(tail.join('\n')) ??
      new Fault(
        `Non riesco a costruire ${target.name}. Registro: ${log}\n${lines.map((line) => `  ${line}`).join('\n')}`,
      )
    );
  }
  writeFileSync(mark, hash);
  progress.end(`${target.done}: costruita`);
}

function hashSources({ script, from, skip }) {
  const hash = createHash('sha256').update(script);
  const files = [...shared.map((file) => join(root, file)), ...from.flatMap((dir) => filesIn(join(root, dir)))];
  for (const file of files) {
    const path = relative(root, file).replaceAll('\\', '/');
    if (notBuilt.test(path) || skip(path)) continue;
    hash.update(`${path}\0`).update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function filesIn(dir) {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules' && name !== 'dist')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesIn(join(dir, entry.name)) : [join(dir, entry.name)]));
}
