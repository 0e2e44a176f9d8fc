import { Reader, refuse, Writer, type AmbitoDb } from '@zona/database';
import { Files } from '@zona/files';
import { jobKind, type JobResult, type JobWork } from '@zona/jobs';
import { counted } from '@zona/money';
import { decide, missingFields, signatureOf, type SheetLayout } from '@zona/plans-domain';
import { BadFile, openTable, signatureHash, type TableFile } from '@zona/tables';
import { SnapshotService } from '../snapshot/snapshot.service.ts';
import { applyRows } from './run/apply.ts';
import { cardOf } from './run/card.ts';
import { readTarget } from './run/existing.ts';
import { lookAt, readDrafts, type Looked } from './run/read-file.ts';
import { countsOf, keepRows, keptOperations } from './run/rows.ts';
import { undoRows } from './run/undo.ts';

type Work = JobWork<{ importId: string }>;

interface ImportRowState {
  id: string;
  version: number;
  planId: string;
  fileId: string;
  fileName: string;
  state: string;
  reading: number;
  layouts: SheetLayout[];
  skipBad: boolean | null;
}

/** The import itself, locked until the end of the transaction. Null when another run has done the work. */
async function begin(db: AmbitoDb, writer: Writer, id: string, state: string): Promise<ImportRowState | null> {
  const row = (await writer.load(db, 'PlanImport', id, 'update')) as unknown as ImportRowState;
  return row.state === state ? row : null;
}

/** How a file like this one was mapped the last time. */
async function remembered(db: AmbitoDb, layouts: readonly SheetLayout[]): Promise<SheetLayout[] | null> {
  const [found] = await db.run<{ layouts: SheetLayout[] }>(
    'select m.layouts from import_mapping m where m.ambito_id = $1 and m.signature = $2 and m.withdrawn_at is null',
    [db.ambitoId, signatureHash(signatureOf(layouts))],
  );
  return found?.layouts ?? null;
}

async function read({ input, ctx, get, inAmbito, progress, signal }: Work): Promise<JobResult> {
  const writer = get(Writer);
  const known = await inAmbito(async (db) => {
    const row = await begin(db, writer, input.importId, 'reading');
    const card = row && (await cardOf(db, row.planId));
    return card && { row, ...card };
  });
  if (!known) return {};
  const { row, templateId, rows } = known;
  const file = await get(Files).read(ctx, row.fileId);
  if (!file) return refuse(null, 'NOT_FOUND', 'Il file non c’è più: caricalo di nuovo.');
  let table: TableFile | null = null;
  try {
    table = await openTable(await file.open(), file.mediaType, signal);
    const looked = await layoutsOf(table, row, templateId, (layouts) => inAmbito((db) => remembered(db, layouts)));
    if (looked.layouts.every((l) => l.kind === 'ignora'))
      throw new BadFile('Nel file non c’è nessuna tabella da leggere.');
    if (looked.layouts.some((l) => missingFields(l).length && !looked.together))
      return await wait(inAmbito, writer, row, looked);
    const drafts = await readDrafts(table, looked, { templateId, rows, fileName: row.fileName }, (n) => {
      if (n % 50 === 0) progress(n, null, 'Righe lette');
    });
    if (!drafts.length) throw new BadFile('Nel file non c’è nessuna riga da importare.');
    return await preview(inAmbito, get(Reader), writer, row, looked, drafts, table.remarks);
  } catch (error) {
    if (error instanceof BadFile) return refuse('file', 'INVALID', error.message);
    throw error;
  } finally {
    await table?.close();
  }
}

/** What somebody said of the columns, else what was said the last time, else what the headings look like. */
async function layoutsOf(
  table: TableFile,
  row: ImportRowState,
  templateId: string,
  recall: (layouts: SheetLayout[]) => Promise<SheetLayout[] | null>,
): Promise<Looked> {
  if (row.layouts.length && row.reading > 0) {
    const together = table.sheets.length === 1 && row.layouts.length > 1;
    return { layouts: row.layouts, together };
  }
  const looked = await lookAt(table, templateId);
  if (looked.together) return looked;
  return { layouts: (await recall(looked.layouts)) ?? looked.layouts, together: false };
}

/** With what is still missing, for whoever maps the columns. */
const told = (layouts: readonly SheetLayout[]) => layouts.map((l) => ({ ...l, missing: missingFields(l) }));

const wait = (
  inAmbito: Work['inAmbito'],
  writer: Writer,
  row: ImportRowState,
  { layouts }: Looked,
): Promise<JobResult> =>
  inAmbito(async (db) => {
    await writer.update(db, 'PlanImport', row.id, row.version, { state: 'mapping', layouts: told(layouts) });
    return {
      summary: 'Il file ha colonne che non conosco: di’ che cosa contengono.',
      target: { type: 'PlanImport', id: row.id },
    };
  });

const preview = (
  inAmbito: Work['inAmbito'],
  reader: Reader,
  writer: Writer,
  row: ImportRowState,
  { layouts }: Looked,
  drafts: Parameters<typeof decide>[0],
  remarks: readonly string[],
): Promise<JobResult> =>
  inAmbito(async (db) => {
    const current = await begin(db, writer, row.id, 'reading');
    if (!current) return {};
    const { target } = await readTarget(db, new SnapshotService(reader), reader, row.planId, row.fileName);
    const decided = decide(drafts, target);
    const counts = countsOf(decided);
    const reading = current.reading + 1;
    await keepRows(db, row.id, reading, decided);
    await writer.update(db, 'PlanImport', row.id, current.version, {
      state: 'preview',
      reading,
      counts,
      layouts: told(layouts),
      remarks,
    });
    return {
      summary: `${counted(counts.rows, 'riga letta', 'righe lette')}: guarda l’anteprima e conferma.`,
      target: { type: 'PlanImport', id: row.id },
    };
  });

/** All of it or nothing: one transaction, whatever the number of rows. */
const apply = ({ input, get, inAmbito, progress }: Work): Promise<JobResult> =>
  inAmbito(async (db) => {
    const writer = get(Writer);
    const row = await begin(db, writer, input.importId, 'applying');
    if (!row) return {};
    await db.run('select p.id from plan p where p.ambito_id = $1 and p.id = $2 for update', [db.ambitoId, row.planId]);
    const [newer] = await db.run(
      `select 1 from plan_import i where i.ambito_id = $1 and i.plan_id = $2 and i.id <> $3 and greatest(i.applied_at, i.undone_at) >
         (select min(r.created_at) from import_page r where r.ambito_id = $1 and r.import_id = $3 and r.reading = $4)`,
      [db.ambitoId, row.planId, row.id, row.reading],
    );
    if (newer)
      refuse(
        null,
        'CONFLICT',
        'Dopo l’anteprima il piano è cambiato con un’altra importazione: rileggi il file. Non è stato importato niente.',
      );
    const rows = await keptOperations(db, row.id, row.reading);
    await applyRows(db, writer, rows, (done, total) => progress(done, total, 'Dati scritti'));
    await writer.update(db, 'PlanImport', row.id, row.version, {
      state: 'applied',
      appliedAt: new Date().toISOString(),
    });
    return {
      summary: counted(rows.length, 'riga importata', 'righe importate'),
      target: { type: 'PlanImport', id: row.id },
    };
  });

const undo = ({ input, get, inAmbito, progress }: Work): Promise<JobResult> =>
  inAmbito(async (db) => {
    const writer = get(Writer);
    const row = await begin(db, writer, input.importId, 'undoing');
    if (!row) return {};
    const rows = await keptOperations(db, row.id, row.reading);
    const parts = { writer, catalog: get(Reader).catalog };
    const undoNotes = await undoRows(db, parts, rows, (done, total) => progress(done, total, 'Dati tolti'));
    await writer.update(db, 'PlanImport', row.id, row.version, {
      state: 'undone',
      undoneAt: new Date().toISOString(),
      undoNotes,
    });
    const kept = undoNotes.length ? ` ${counted(undoNotes.length, 'riga è rimasta', 'righe sono rimaste')}.` : '';
    return { summary: `Importazione annullata.${kept}`, target: { type: 'PlanImport', id: row.id } };
  });

const kind = (name: string, title: string, run: (work: Work) => Promise<JobResult>) =>
  jobKind<{ importId: string }>({ name, title, as: 'requester', run });

export const readImportJob = kind('plans.import.read', 'Lettura di un file da importare', read);
export const applyImportJob = kind('plans.import.apply', 'Importazione nel piano', apply);
export const undoImportJob = kind('plans.import.undo', 'Annullamento di un’importazione', undo);
export const exchangeJobs = [readImportJob, applyImportJob, undoImportJob];
