import type { DocumentCell as Cell, DocumentModel, DocumentSheet as Sheet } from '@zona/plans-domain';
import writeWorkbook from 'write-excel-file/node';
import { inOnePiece, type DocumentWriter } from './writer.ts';

const head = { fontWeight: 'bold', backgroundColor: '#DCE8F5', wrap: true, alignVertical: 'top' } as const;

/** Excel counts in floating point: up to 15 digits, so cents are exact well beyond any plan. */
const cellOf = ({ text, decimal, money }: Cell) =>
  decimal === undefined
    ? { value: text, type: String, wrap: true, alignVertical: 'top' as const }
    : {
        value: Number(decimal),
        type: Number,
        format: money ? '#,##0.00\\ "€"' : '#,##0',
        alignVertical: 'top' as const,
      };

/** Points of a line, and the highest row that there is. */
const line = 15;
const highest = 409;
/** Programs differ in whether they make room for words that go on to a second line: rows are given theirs. */
function heightOf(texts: readonly string[], columns: Sheet['columns']): number {
  const linesIn = (text: string, width: number) =>
    text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / width)), 0);
  const lines = Math.max(...texts.map((text, i) => linesIn(text, columns[i]?.width ?? 10)));
  return Math.min(lines * line, highest);
}
const rowOf = <T extends object>(cells: T[], texts: readonly string[], { columns }: Sheet): T[] =>
  cells.map((cell, i) => (i ? cell : { ...cell, height: heightOf(texts, columns) }));

/** What Excel refuses in the name of a sheet, and its longest one. */
const sheetName = (name: string): string => name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31);

const sheetOf = (sheet: Sheet) => ({
  sheet: sheetName(sheet.name),
  columns: sheet.columns.map(({ width }) => ({ width })),
  stickyRowsCount: 1,
  orientation: 'landscape' as const,
  data: [
    rowOf(
      sheet.columns.map(({ title }) => ({ value: title, type: String, ...head })),
      sheet.columns.map((c) => c.title),
      sheet,
    ),
    ...sheet.rows.map((r) =>
      rowOf(
        r.map(cellOf),
        r.map((c) => c.text),
        sheet,
      ),
    ),
  ],
});

function coverSheet({ cover }: DocumentModel): Sheet {
  const facts = cover.facts.map(({ label, value }) => [{ text: label }, { text: value }]);
  const notes = cover.notes.map((text) => [{ text: 'Nota' }, { text }]);
  return {
    name: 'Documento',
    columns: [
      { title: cover.above, width: 30 },
      { title: [cover.title, cover.below].filter(Boolean).join(' – '), width: 80 },
    ],
    rows: [...facts, ...notes],
  };
}

/** Excel: one sheet for each kind of thing, first rows that stay, numbers that count. */
export const writeXlsx: DocumentWriter = async (model, told) => {
  const sheets = [coverSheet(model), ...model.sheets];
  const whole = await writeWorkbook(sheets.map(sheetOf), { fontFamily: 'Calibri', fontSize: 11 }).toBuffer();
  told(sheets.length, sheets.length);
  return inOnePiece(whole);
};
