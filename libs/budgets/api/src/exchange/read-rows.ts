import { bestLayout, RowCells, type BudgetImportKind, type ImportLayout } from '@zona/budgets-domain';
import { BadFile, limits, tooManyLines, type SheetLine, type TableFile } from '@zona/tables';

/** So many lines of a sheet may stand above its headings. */
const looked = 15;

export interface Found {
  sheet: string;
  layout: ImportLayout;
}

/** The sheet whose headings say most; a file none of whose sheets has what is needed is refused, saying what is missing. */
export async function findSheet(table: TableFile, kind: BudgetImportKind): Promise<Found> {
  let best: Found | null = null;
  for (const sheet of table.sheets) {
    const layout = bestLayout(kind, await firstLines(table, sheet));
    if (layout && (!best || layout.missing.length < best.layout.missing.length)) best = { sheet, layout };
  }
  if (!best) throw new BadFile('Nel file non c’è nessuna tabella da leggere.');
  const { missing, headings } = best.layout;
  if (missing.length)
    throw new BadFile(
      `Mancano le colonne: ${missing.join(', ')}. Il file ha: ${headings.filter(Boolean).slice(0, 20).join(', ') || 'nessuna intestazione'}. Scarica il modello per vedere come si chiamano.`,
    );
  return best;
}

async function firstLines(table: TableFile, sheet: string) {
  const lines: { line: number; texts: string[] }[] = [];
  for await (const { line, cells } of table.lines(sheet)) {
    lines.push({ line, texts: Array.from(cells, (c) => c?.text ?? '') });
    if (lines.length === looked) break;
  }
  return lines;
}

/** The lines below the headings that say something. */
export async function readCells(
  table: TableFile,
  kind: BudgetImportKind,
  { sheet, layout }: Found,
): Promise<RowCells[]> {
  const rows: RowCells[] = [];
  for await (const line of table.lines(sheet) as AsyncGenerator<SheetLine>) {
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
export function remarksOn({ layout }: Found): string[] {
  const unread = layout.headings.filter((h, i) => h.trim() && !layout.fields[i]);
  return unread.length ? [`Colonne non lette: ${unread.join(', ')}.`] : [];
}
