import { parseArgs } from 'node:util';
import { startPostgres } from '../../../infra/local/postgres.mjs';
import { beforeExit, closeAll } from '../../../infra/local/support/closing.mjs';
import { urlAs, urlFor, withClient } from '../../../infra/local/support/database.mjs';
import { temporaryDirectory } from '../../../infra/local/test-database.mjs';
import { compareAnswers, findSecondPages } from './checks.mjs';
import { securityCost, sizeCost, soak } from './conditions.mjs';
import { countStatements } from './counting.mjs';
import { fill } from './data.mjs';
import { appPassword, buildApi, contestants, removeBenchDir, setUpDatabase, startContestant } from './processes.mjs';
import { profile } from './profile.mjs';
import { lines, summary, table } from './report.mjs';
import { writable } from './requests.mjs';
import { playRounds, workNames } from './rounds.mjs';
import { variantsOf } from './works.mjs';

const text = { type: 'string' };
const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    pipelined: { type: 'boolean', default: false },
    /** Instead of the comparison: the first pages, judged by Lighthouse. */
    web: { type: 'boolean', default: false },
    /** Instead of the comparison: a plan on paper, beside the DOCX library alone. */
    documents: { type: 'boolean', default: false },
    /** Instead of the comparison: a workbook into a plan, beside the reader of workbooks alone. */
    import: { type: 'boolean', default: false },
    /** Instead of the comparison: the riparto and the page of the budget, beside SQL that computes the same figures. */
    budgets: { type: 'boolean', default: false },
    /** Works to measure, and the sizes of data. */
    only: text,
    ambiti: text,
    rows: text,
    seconds: text,
    rounds: text,
    /** Instead of the comparison: where ours spends its time in these works; memory under load for so many minutes. */
    profile: text,
    soak: text,
  },
});
const number = (name, otherwise) => (options[name] === undefined ? otherwise : Number(options[name]));
const listOf = (name) => options[name]?.split(',');
const sizes = (listOf('ambiti') ?? (options.quick || options.documents || options.import ? [6] : [6, 600])).map(Number);
const rows = number('rows', options.quick ? 40_000 : 1_000_000);
const started = Date.now();
const say = (what) =>
  process.stderr.write(`${String(Math.round((Date.now() - started) / 1000)).padStart(5)} s  ${what}\n`);
const settings = {
  rounds: number('rounds', options.quick ? 2 : 5),
  seconds: number('seconds', options.quick ? 0.8 : 4),
  onStep: say,
};
const longest = (options.quick ? 5 : 60) + 2 * number('soak', 0);

/** One size of data in a database of its own, and who asks for what. */
async function prepare(server, ambiti) {
  const adminUrl = urlFor(server.adminUrl, `bench_${ambiti}`);
  await withClient(server.adminUrl, (client) => client.query(`create database bench_${ambiti}`));
  await setUpDatabase(adminUrl);
  const data = await fill(adminUrl, { ambiti, rows });
  say(`${data.rows} rows in ${ambiti} ambiti, the largest with ${data.largest} plans`);
  const variants = variantsOf(data.readers, options.quick ? 24 : 48);
  return { ...data, ambiti, adminUrl, databaseUrl: urlAs(adminUrl, 'zona_app', appPassword), variants };
}

/** The three contestants side by side on one size. */
async function compare(size) {
  const { adminUrl, databaseUrl, variants, readers } = size;
  const running = await Promise.all(contestants.map((name) => startContestant(name, databaseUrl)));
  await findSecondPages(running, variants);
  await compareAnswers(running, variants, await writable(adminUrl, readers));
  say('the same answers from all');
  const counted = await countStatements(databaseUrl, variants, await writable(adminUrl, readers));
  const players = running.map((c) => ({ ...c, label: c.name, variants }));
  const results = await playRounds(players, { ...settings, adminUrl, readers, only: listOf('only') });
  const megabytes = Object.fromEntries(running.map((c) => [c.name, c.megabytes()]));
  await Promise.all(running.map((c) => c.stop()));
  return { works: summary(results, counted), megabytes };
}

async function profiled(size) {
  for (const name of listOf('profile')) {
    const found = await profile(name, size.databaseUrl, size.variants, { seconds: settings.seconds * 8 });
    console.log(
      ['', `${name}: self time by package`, ...found.packages, '', `${name}: by function`, ...found.functions].join(
        '\n',
      ),
    );
  }
}

async function judged(server) {
  // Loaded only here: it takes longer than the rest of the benchmark.
  const { judgeWeb, webTable } = await import('./web.mjs');
  const pages = await judgeWeb(server, say);
  console.log(options.json ? JSON.stringify(pages, null, 2) : webTable(pages));
}

async function onPaper(size) {
  // Loaded only here: its libraries are no part of the comparison.
  const { paperCost, paperLines } = await import('./paper.mjs');
  const cost = await paperCost(size, settings.rounds, say);
  console.log(options.json ? JSON.stringify(cost, null, 2) : paperLines(cost));
}

async function imported(size) {
  const { importCost, importLines } = await import('./importing.mjs');
  const cost = await importCost(size, settings.rounds, say);
  console.log(options.json ? JSON.stringify(cost, null, 2) : importLines(cost));
}

async function budgeted(server) {
  const { budgetCost, budgetLines } = await import('./budgeting.mjs');
  const cost = await budgetCost(server, settings.rounds, say);
  console.log(options.json ? JSON.stringify(cost, null, 2) : budgetLines(cost));
}

async function run() {
  for (const name of listOf('only') ?? []) if (!workNames.includes(name)) throw new Error(`unknown work ${name}`);
  beforeExit(removeBenchDir);
  const { dir } = await temporaryDirectory();
  const [server] = await Promise.all([startPostgres({ dir: `${dir}/postgres`, password: 'bench' }), buildApi()]);
  if (options.web) return judged(server);
  if (options.budgets) return budgeted(server);
  const all = [];
  for (const ambiti of sizes) all.push(await prepare(server, ambiti));
  const last = all.at(-1);
  if (options.documents) return onPaper(last);
  if (options.import) return imported(last);
  if (options.profile) return profiled(last);
  if (options.soak) return console.log(JSON.stringify(await soak(last, number('soak'), say)));
  const compared = [];
  for (const size of all) compared.push(await compare(size));
  const { works } = compared.at(-1);
  const extra = options.only
    ? {}
    : {
        withSecurity: options.quick ? null : await securityCost(last, settings),
        withManyAmbiti: all.length > 1 ? await sizeCost(all[0], last, settings) : null,
      };
  for (const [key, by] of Object.entries(extra))
    for (const [work, value] of Object.entries(by ?? {})) works[work][key] = value;
  if (options.json) return console.log(JSON.stringify(works, null, 2));
  all.forEach((size, i) =>
    console.log(`\n${size.rows} rows, ${size.ambiti} ambiti\n\n${table(compared[i].works, compared[i].megabytes)}`),
  );
  console.log(lines(extra).join('\n'));
}

let finishing = false;
async function finish(code) {
  finishing = true;
  await closeAll();
  process.exit(code);
}
function failed(error) {
  // What the end cuts off fails too, and says nothing new.
  if (finishing) return undefined;
  process.stderr.write(`${error.stack ?? error}\n`);
  return finish(1);
}
setTimeout(() => failed(new Error(`stopped after ${longest} minutes`)), longest * 60_000).unref();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => finish(130));
process.on('uncaughtException', failed);
run().then(() => finish(0), failed);
