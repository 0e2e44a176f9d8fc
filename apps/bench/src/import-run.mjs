import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { catalog, jobKinds } from '../../api/src/composition.ts';
import { Database, openAppPool, Reader, Writer } from '@zona/database';
import { DiskStore, Files } from '@zona/files';
import { exportFormats } from '@zona/plans-api';
import { templates, writePlan } from '@zona/plans-domain';
import { openTable } from '@zona/tables';
import { runAs, systemCtx } from '@zona/tenancy';
import { planOf } from './import-plan.mjs';

/** One process that imports a workbook into one new plan after another, as the worker does it, and says how long it took. */
const { databaseUrl, ambitoId, dir, path, lines, rounds } = JSON.parse(process.argv[2]);
const templateId = 'dgr-xii-2167-2024';
const mediaType = exportFormats.xlsx.mediaType;
const ctx = systemCtx(ambitoId, 'Prova', 'import');
const database = new Database(await openAppPool(databaseUrl, 3));
const [reader, writer] = [new Reader(catalog, 'a secret of the benchmark, long enough'), new Writer(catalog)];
const services = [reader, writer, new Files(database, reader, writer, new DiskStore(dir))];
const inAmbito = (work) => database.inAmbito(ctx, work);

async function makeFile() {
  const plan = planOf(
    lines,
    templates.find((t) => t.id === templateId),
  );
  const file = exportFormats.xlsx.write(writePlan(plan)).pipe(createWriteStream(path));
  await once(file, 'finish');
}

/** The reader of workbooks alone. */
async function parse() {
  const table = await openTable(createReadStream(path), mediaType, new globalThis.AbortController().signal);
  let count = 0;
  for (const sheet of table.sheets) for await (const line of table.lines(sheet)) count += line ? 1 : 0;
  await table.close();
  return count;
}

const find = (type) => services.find((s) => s instanceof type);
function work(kind, importId) {
  const { run } = jobKinds.find((k) => k.name === `plans.import.${kind}`);
  const asked = { id: importId, input: { importId }, ctx, get: find, inAmbito, progress: () => undefined };
  return runAs(ctx, () => run({ ...asked, signal: new globalThis.AbortController().signal }));
}

async function ask() {
  const { id: fileId } = await find(Files).create(ctx, createReadStream(path), {
    name: 'p.xlsx',
    mediaType,
    purpose: 'import',
  });
  const about = {
    code: 'P',
    title: 'Piano',
    kind: 'piano_di_zona',
    status: 'draft',
    templateId,
    from: '2025-01-01',
    to: '2027-12-31',
  };
  return inAmbito(async (db) => {
    const planId = await writer.insert(db, 'Plan', about);
    const none = { layouts: [], remarks: [], undoNotes: [], reading: 0, state: 'reading', askedBy: 'Prova' };
    return writer.insert(db, 'PlanImport', { planId, fileId, fileName: 'p.xlsx', ...none });
  });
}
const stateOf = (importId) =>
  inAmbito((db) =>
    db.run('select state, counts, version from plan_import where ambito_id = $1 and id = $2', [ambitoId, importId]),
  ).then(([row]) => row);

async function importOnce() {
  const importId = await ask();
  const from = performance.now();
  await work('read', importId);
  const read = performance.now() - from;
  const { counts, version } = await stateOf(importId);
  await inAmbito((db) => writer.update(db, 'PlanImport', importId, version, { state: 'applying', skipBad: false }));
  const then = performance.now();
  await work('apply', importId);
  const apply = performance.now() - then;
  const { state } = await stateOf(importId);
  if (state !== 'applied' || counts.errors) throw new Error(`not imported: ${state} ${JSON.stringify(counts)}`);
  return { read, apply, rows: counts.create };
}

if (!rounds) await makeFile();
const startMegabytes = process.memoryUsage().rss;
const results = [];
for (let round = 0; round < rounds; round += 1) {
  const from = performance.now();
  const count = await parse();
  results.push({ parser: performance.now() - from, lines: count, ...(await importOnce()) });
}
await database.end();
const megabytes = (bytes) => Math.round(bytes / 1024 / 1024);
const peak = megabytes(process.resourceUsage().maxRSS * 1024);
console.log(JSON.stringify({ results, memory: { start: megabytes(startMegabytes), peak } }));
