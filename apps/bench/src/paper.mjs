import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { idOf } from './data.mjs';
import { builtAsTheProduct } from './parts.mjs';
import { contentOf, writeReadyMade } from './ready-made.mjs';
import { median } from './report.mjs';

async function timed(work) {
  const from = performance.now();
  const result = await work();
  return { ms: performance.now() - from, result };
}

async function bytesOf(pieces) {
  let bytes = 0;
  for await (const piece of await pieces) bytes += piece.length;
  return bytes;
}

/** A plan of 100 objectives from the database to the file, beside the library alone on the same words. */
export async function paperCost({ databaseUrl, variants }, rounds, say) {
  const { catalog, Database, openAppPool, Reader, DocumentSource, documentWriters, SnapshotService, systemCtx } =
    await import(pathToFileURL(await builtAsTheProduct('paper-parts')).href);
  const database = new Database(await openAppPool(databaseUrl, 2));
  const reader = new Reader(catalog, 'a secret of the benchmark, long enough');
  const { ambitoId, reader: who } = variants[0];
  const asked = { kind: 'plan', planId: idOf('plan', who.plans[0]), versionId: null, periodId: null, madeBy: 'Prova' };
  const model = () =>
    database.inAmbito(systemCtx(ambitoId, 'Prova', 'paper'), (db) =>
      new DocumentSource(db, reader, new SnapshotService(reader)).model(asked),
    );
  const content = contentOf(await model());
  const write = async (format) => bytesOf(documentWriters[format](await model(), () => undefined));
  const works = {
    library: async () => (await writeReadyMade(content)).length,
    docx: () => write('docx'),
    pdf: () => write('pdf'),
    xlsx: () => write('xlsx'),
  };
  const times = Object.fromEntries(Object.keys(works).map((name) => [name, []]));
  const bytes = {};
  // The first round warms up and does not count.
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, work] of Object.entries(works)) {
      const { ms, result } = await timed(work);
      bytes[name] = result;
      if (round > 0) times[name].push(ms);
    }
    say(`documents: round ${round} of ${rounds}`);
  }
  await database.end();
  const middle = (name) => Math.round(median(times[name]));
  return {
    milliseconds: Object.fromEntries(Object.keys(works).map((name) => [name, middle(name)])),
    kilobytes: Object.fromEntries(Object.entries(bytes).map(([name, n]) => [name, Math.round(n / 1024)])),
    docxVsLibrary: Number(median(times.docx.map((ms, i) => ms / times.library[i])).toFixed(2)),
    megabytes: Math.round(process.memoryUsage().rss / 1024 / 1024),
  };
}

export const paperLines = ({ milliseconds: ms, kilobytes: kb, docxVsLibrary, megabytes }) =>
  [
    'A plan of 100 objectives and 300 cards on paper, from the database to the file',
    '',
    ...['docx', 'pdf', 'xlsx'].map((format) => `${format}: ${ms[format]} ms, ${kb[format]} KB`),
    `the docx library alone, same words: ${ms.library} ms, ${kb.library} KB`,
    '',
    `docx over the library: ${docxVsLibrary} (goal 2 at most${docxVsLibrary > 2 ? ', MISSED' : ''}); memory ${megabytes} MB`,
  ].join('\n');
