import { join } from 'node:path';
import { prepareTemplate, temporaryDirectory, testPostgres } from '../test-database.mjs';
import { build } from '../support/build.mjs';
import { root } from '../support/checkout.mjs';
import { findChrome } from '../support/chrome.mjs';
import { closeAll, isClosing } from '../support/closing.mjs';
import { requireSpace } from '../support/disk.mjs';
import { asFault, Fault } from '../support/fault.mjs';
import { install } from '../support/install.mjs';
import { countBrowserTests, runJest } from '../support/jest.mjs';
import { launch, run as runProcess } from '../support/processes.mjs';
import { node, npm } from '../support/runtime.mjs';
import { bold, say, seconds } from '../support/steps.mjs';

const kinds = ['lint', 'unit', 'db', 'size', 'e2e'];
const total = { passed: 0, failed: 0, skipped: 0 };
const failures = [];

export async function interrupted() {
  await closeAll();
  say('Interrotto: ho fermato tutto.');
}

/** `npm test`: every check there is, each with its heading and time; the last line is the sum. */
export async function run(args) {
  if (process.env.CI === 'true') process.env.NO_COLOR = '1';
  const wanted = chosen(args);
  const temporary = await temporaryDirectory();
  await requireSpace(temporary.dir, wanted.has('size') ? 2000 : 500);
  if (await stage('Pacchetti', install)) await runStages(wanted, temporary.dir);
  say();
  if (failures.length) say(`Non superati: ${failures.join(', ')}`);
  say(`${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`);
  return total.failed ? 1 : 0;
}

async function runStages(wanted, dir) {
  if (wanted.has('lint')) {
    await stage('Stile e confini (lint)', lint);
    await stage('Tipi', () => script('typecheck'));
    await stage('File generati', () => script('generate', '--', '--check'));
  }
  const needsDatabase = ['db', 'size', 'e2e'].some((kind) => wanted.has(kind));
  const built =
    needsDatabase && (await stage('Costruzione', () => build(wanted.has('e2e') ? undefined : ['build:api'])));
  if (wanted.has('unit')) await tests('Test senza database', { projects: ['unit'], output: join(dir, 'unit.json') });
  if (!built) return;
  let env;
  const ready = await stage('PostgreSQL di prova', async () => {
    const { adminUrl } = await testPostgres(dir);
    ({ env } = await prepareTemplate(adminUrl));
  });
  if (!ready) return;
  if (wanted.has('db')) await tests('Test con il database', { projects: ['db'], output: join(dir, 'db.json'), env });
  if (wanted.has('size'))
    await tests('Test su un milione di righe', { projects: ['size'], output: join(dir, 'size.json'), env });
  if (wanted.has('e2e')) await browserTests(join(dir, 'e2e.json'), env);
}

async function browserTests(output, env) {
  const files = countBrowserTests();
  const chrome = findChrome();
  if (chrome) {
    // One browser at a time: with more, what is slow is the machine and not the page.
    const options = { projects: ['e2e'], output, env: { ...env, ZONA_CHROME: chrome }, args: ['--maxWorkers=1'] };
    return tests('Test nel browser', options);
  }
  const reason = "Chrome o Chromium non si trova: installalo, o indica dov'è con CHROME_PATH";
  if (process.env.CI === 'true') return stage('Test nel browser', () => Promise.reject(new Fault(reason)));
  heading('Test nel browser');
  say(`– ${files} file non eseguiti. ${reason}.`);
  total.skipped += files;
}

/** A check that passes or fails as one. */
async function stage(name, work) {
  heading(name);
  const begun = Date.now();
  let fault;
  try {
    await work();
  } catch (error) {
    if (isClosing()) throw error;
    fault = asFault(error) ?? error;
  }
  total[fault ? 'failed' : 'passed'] += 1;
  if (fault) {
    failures.push(name);
    if (fault.message) say(fault.message);
  }
  say(`${fault ? '✗' : '✓'} ${name}  ${seconds(Date.now() - begun)}`);
  return !fault;
}

async function tests(name, options) {
  heading(name);
  const begun = Date.now();
  const counts = await runJest(options);
  if (isClosing()) throw new Fault('Interrotto');
  for (const key of Object.keys(total)) total[key] += counts[key];
  if (counts.failed) failures.push(name);
  say(`${counts.failed ? '✗' : '✓'} ${name}  ${seconds(Date.now() - begun)}`);
}

/** The rule on boundaries is silent without Nx's graph of the projects, so the graph comes first. */
async function lint() {
  const { code, tail } = await runProcess(
    node(),
    [join(root, 'node_modules', 'nx', 'dist', 'bin', 'nx.js'), 'show', 'projects'],
    {
      cwd: root,
      env: { ...process.env, NX_DAEMON: 'false', NX_ISOLATE_PLUGINS: 'false' },
    },
  );
  if (code !== 0) throw new Fault(`Nx non riesce a leggere i progetti:\n${tail.join('\n')}`);
  await script('lint');
}

async function script(name, ...args) {
  const [command, all] = npm('run', '--silent', name, ...args);
  const child = launch(command, all, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  const { code } = await child.ended;
  if (code !== 0) throw new Fault('');
}

function heading(name) {
  say();
  say(bold(`── ${name} ${'─'.repeat(Math.max(0, 60 - name.length))}`));
}

function chosen(args) {
  const only = args
    .find((arg) => arg.startsWith('--only='))
    ?.slice('--only='.length)
    .split(',');
  const unknown = args.find((arg) => !arg.startsWith('--only=')) ?? only?.find((kind) => !kinds.includes(kind));
  if (unknown) throw new Fault(`Non conosco «${unknown}»: usa \`npm test -- --only=${kinds.join('|')}\`.`);
  return new Set(only ?? kinds);
}
