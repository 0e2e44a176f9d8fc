import type { BudgetImportKind, FileLayout, PaymentRow } from '@zona/budgets-domain';
import { refuse, Writer, type AmbitoDb } from '@zona/database';
import { Files } from '@zona/files';
import { jobKind, type JobResult, type JobWork } from '@zona/jobs';
import { counted } from '@zona/money';
import { BadFile, openTable, type TableFile } from '@zona/tables';
import { ledgerServices } from '../services.ts';
import { applyLines } from './apply-lines.ts';
import { decideLines, type PlacedRow } from './decide-lines.ts';
import { decidePayments } from './decide-payments.ts';
import { addPayments, removePayments } from './payments.store.ts';
import { findSheet, readCells, remarksOn, saidOf, shownLayout, toldLayout } from './read-rows.ts';
import { countsOf, keepRows, keptData } from './rows.store.ts';

type Work = JobWork<{ importId: string }>;

interface ImportState {
  id: string;
  version: number;
  kind: BudgetImportKind;
  fileId: string;
  fileName: string;
  state: string;
  reading: number;
  layout: FileLayout | null;
  entryIds: string[];
}

/** The import itself, locked until the end of the transaction. Null when another run has done the work. */
async function begin(db: AmbitoDb, writer: Writer, id: string, state: string): Promise<ImportState | null> {
  const row = (await writer.load(db, 'BudgetImport', id, 'update')) as unknown as ImportState;
  return row.state === state ? row : null;
}
const target = (id: string) => ({ type: 'BudgetImport', id });

async function read({ input, ctx, get, inAmbito, signal }: Work): Promise<JobResult> {
  const writer = get(Writer);
  const row = await inAmbito((db) => begin(db, writer, input.importId, 'reading'));
  if (!row) return {};
  const file = await get(Files).read(ctx, row.fileId);
  if (!file) return refuse(null, 'NOT_FOUND', 'Il file non c’è più: caricalo di nuovo.');
  let table: TableFile | null = null;
  try {
    table = await openTable(await file.open(), file.mediaType, signal);
    const shown = await layoutOf(table, row, inAmbito);
    const layout = toldLayout(row.kind, shown);
    if (layout.missing.length) return await wait(inAmbito, writer, row, shown);
    const cells = await readCells(table, row.kind, shown.sheet, layout);
    const remarks = [...table.remarks, ...remarksOn(layout)];
    return await inAmbito(async (db) => {
      const now = await begin(db, writer, row.id, 'reading');
      if (!now) return {};
      const { headings } = layout;
      const decided =
        row.kind === 'lines' ? await decideLines(db, cells, headings) : await decidePayments(db, cells, headings);
      await keepRows(db, row, shown.sheet, decided);
      const counts = countsOf(decided);
      const read = { state: 'preview', layout: shown, counts, remarks };
      await writer.update(db, 'BudgetImport', row.id, now.version, read);
      return {
        summary: `${counted(counts.rows, 'riga letta', 'righe lette')}: guarda l’anteprima e conferma.`,
        target: target(row.id),
      };
    });
  } catch (error) {
    if (error instanceof BadFile) return refuse('file', 'INVALID', error.message);
    throw error;
  } finally {
    await table?.close();
  }
}

/** What somebody said of the columns of this file, else what was said of one like it or its headings say. */
async function layoutOf(table: TableFile, row: ImportState, inAmbito: Work['inAmbito']): Promise<FileLayout> {
  if (row.layout?.origin === 'person') return row.layout;
  return shownLayout(await findSheet(table, row.kind, (signatures) => inAmbito((db) => saidOf(db, signatures))));
}

/** A person says what the columns hold: what is needed was not found. */
const wait = (inAmbito: Work['inAmbito'], writer: Writer, row: ImportState, layout: FileLayout): Promise<JobResult> =>
  inAmbito(async (db) => {
    const now = await begin(db, writer, row.id, 'reading');
    if (!now) return {};
    await writer.update(db, 'BudgetImport', row.id, now.version, { state: 'mapping', layout });
    return { summary: 'Di’ che cosa contengono le colonne del file.', target: target(row.id) };
  });

/** All of it or nothing: one transaction, whatever the number of rows. */
const apply = ({ input, get, inAmbito }: Work): Promise<JobResult> =>
  inAmbito(async (db) => {
    const writer = get(Writer);
    const row = await begin(db, writer, input.importId, 'applying');
    if (!row) return {};
    const done = { state: 'applied', appliedAt: new Date().toISOString() };
    if (row.kind === 'lines') {
      const rows = await keptData<PlacedRow>(db, row);
      const entryIds = await applyLines(db, writer, `Importazione di ${row.fileName}`.slice(0, 300), rows);
      await writer.update(db, 'BudgetImport', row.id, row.version, { ...done, entryIds });
      return {
        summary: `${counted(rows.length, 'riga importata', 'righe importate')}, in ${counted(entryIds.length, 'movimento', 'movimenti')}`,
        target: target(row.id),
      };
    }
    const added = await addPayments(db, writer, row.id, await keptData<PaymentRow>(db, row));
    await writer.update(db, 'BudgetImport', row.id, row.version, done);
    return {
      summary: `${counted(added, 'pagamento importato', 'pagamenti importati')}: ora si abbinano alle liquidazioni`,
      target: target(row.id),
    };
  });

/** What an import wrote is taken back by entries that reverse its own, the last one first; nothing is deleted. */
const undo = ({ input, get, inAmbito, progress }: Work): Promise<JobResult> =>
  inAmbito(async (db) => {
    const writer = get(Writer);
    const row = await begin(db, writer, input.importId, 'undoing');
    if (!row) return {};
    const reason = `Importazione annullata: ${row.fileName}`.slice(0, 2000);
    const told = (n: number, total: number) => progress(n, total, 'Movimenti annullati');
    const undoNotes =
      row.kind === 'lines'
        ? await takeBack(db, writer, row.entryIds, reason, told)
        : await removePayments(db, writer, row.id, reason, told);
    await writer.update(db, 'BudgetImport', row.id, row.version, {
      state: 'undone',
      undoneAt: new Date().toISOString(),
      undoNotes,
    });
    const kept = undoNotes.length ? ` ${counted(undoNotes.length, 'riga è rimasta', 'righe sono rimaste')}.` : '';
    return { summary: `Importazione annullata.${kept}`, target: target(row.id) };
  });

async function takeBack(
  db: AmbitoDb,
  writer: Writer,
  entryIds: readonly string[],
  reason: string,
  told: (done: number, total: number) => void,
): Promise<string[]> {
  const { proposals } = ledgerServices(writer);
  const gone = await db.run<{ id: string }>(
    'select r.reverses_id as id from ledger_entry r where r.ambito_id = $1 and r.reverses_id = any($2::uuid[])',
    [db.ambitoId, entryIds],
  );
  const alreadyGone = new Set(gone.map((g) => g.id));
  const left = [...entryIds].reverse().filter((id) => !alreadyGone.has(id));
  for (const [i, entryId] of left.entries()) {
    told(i, left.length);
    await proposals.carryOut(db, 'reverseEntry', { entryId, reason });
  }
  return [];
}

const kind = (name: string, title: string, run: (work: Work) => Promise<JobResult>) =>
  jobKind<{ importId: string }>({ name, title, as: 'requester', run });

export const readBudgetImportJob = kind('budgets.import.read', 'Lettura di un file del bilancio', read);
export const applyBudgetImportJob = kind('budgets.import.apply', 'Importazione nel bilancio', apply);
export const undoBudgetImportJob = kind('budgets.import.undo', 'Annullamento di un’importazione', undo);
export const budgetExchangeJobs = [readBudgetImportJob, applyBudgetImportJob, undoBudgetImportJob];
