import {
  bestLayout,
  headingsSignature,
  layoutWith,
  recalledFields,
  RowCells,
  type BudgetImportKind,
  type FileLayout,
  type ImportLayout,
  type LayoutOrigin,
} from '@zona/budgets-domain';
import type { AmbitoDb } from '@zona/database';
import { BadFile, firstLines, limits, signatureHash, tooManyLines, type SheetLine, type TableFile } from '@zona/tables';

export interface Found {
  sheet: string;
  layout: ImportLayout;
  origin: LayoutOrigin;
  /** What stands at the top of the sheet. */
  first: readonly SheetLine[];
}
export interface Said {
  id: string;
  version: number;
  signature: string;
  columns: FileLayout['columns'];
}
type Recall = (signatures: readonly string[]) => Promise<readonly Said[]>;

const textsOf = ({ cells }: SheetLine): string[] => Array.from(cells, (c) => c?.text.trim() ?? '');
export const signatureOf = (kind: BudgetImportKind, headings: readonly string[]): string =>
  signatureHash(headingsSignature(kind, headings));

/** How the table of a file is read: as a person said of one with the same headings, else as its headings say. */
export async function findSheet(table: TableFile, kind: BudgetImportKind, recall: Recall): Promise<Found> {
  const sheets: { sheet: string; first: SheetLine[] }[] = [];
  for (const sheet of table.sheets) sheets.push({ sheet, first: await firstLines(table, sheet) });
  const lines = sheets.flatMap(({ sheet, first }) =>
    first.map((line) => ({ sheet, first, line, signature: signatureOf(kind, textsOf(line)) })),
  );
  const said = new Map((await recall(lines.map((l) => l.signature))).map((s) => [s.signature, s.columns]));
  const known = lines.find((l) => said.has(l.signature));
  if (known) {
    const headings = textsOf(known.line);
    const fields = recalledFields(said.get(known.signature)!, headings);
    return { ...known, layout: layoutWith(kind, known.line.line, headings, fields), origin: 'memory' };
  }
  let best: Found | null = null;
  for (const { sheet, first } of sheets) {
    const texts = first.map((line) => ({ line: line.line, texts: textsOf(line) }));
    const layout = bestLayout(kind, texts);
    if (layout && (!best || layout.missing.length < best.layout.missing.length))
      best = { sheet, first, layout, origin: 'headings' };
  }
  if (!best) throw new BadFile('Nel file non c’è nessuna tabella da leggere.');
  return best;
}

/** How a person said that this file is read. */
export const toldLayout = (kind: BudgetImportKind, { header, columns }: FileLayout): ImportLayout =>
  layoutWith(
    kind,
    header,
    columns.map((c) => c.header),
    columns.map((c) => c.field),
  );

const samples = 3;

/** What a person sees of the columns: each with its first cells. */
export function shownLayout({ sheet, layout, origin, first }: Found): FileLayout {
  const below = first.filter((l) => l.line > layout.header);
  const width = Math.max(layout.headings.length, ...below.map((l) => l.cells.length));
  const columns = Array.from({ length: width }, (_, i) => ({
    header: (layout.headings[i] ?? '').slice(0, 200),
    samples: below.flatMap((l) => l.cells[i]?.text.trim().slice(0, 80) || []).slice(0, samples),
    field: layout.fields[i] ?? null,
  }));
  return { sheet, header: layout.header, origin, columns };
}

/** What was said of the columns of files with one of these lines of headings. */
export const saidOf = (db: AmbitoDb, signatures: readonly string[]): Promise<Said[]> =>
  db.run<Said>(
    'select m.id, m.version, m.signature, m.columns from budget_import_mapping m where m.ambito_id = $1 and m.signature = any($2::uuid[]) and m.withdrawn_at is null',
    [db.ambitoId, signatures],
  );

/** The lines below the headings that say something. */
export async function readCells(
  table: TableFile,
  kind: BudgetImportKind,
  sheet: string,
  layout: ImportLayout,
): Promise<RowCells[]> {
  const rows: RowCells[] = [];
  for await (const line of table.lines(sheet)) {
    if (line.line <= layout.header) continue;
    const cells = new RowCells(kind, layout, line);
    if (cells.isEmpty) continue;
    rows.push(cells);
    if (rows.length > limits.lines) throw tooManyLines();
  }
  if (!rows.length) throw new BadFile('Sotto le intestazioni non c’è nessuna riga.');
  return rows;
}

/** What a person should know of the file: columns that were not read. */
export function remarksOn(layout: ImportLayout): string[] {
  const unread = layout.headings.filter((h, i) => h.trim() && !layout.fields[i]);
  return unread.length ? [`Colonne non lette: ${unread.join(', ')}.`] : [];
}
