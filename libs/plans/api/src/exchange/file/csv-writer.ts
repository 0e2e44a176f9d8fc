import {
  allSheets,
  sheetColumns,
  sheetKinds,
  sheetTitle,
  type OutCell,
  type OutRow,
  type SheetKind,
} from '@zona/plans-domain';
import { stringify } from 'csv-stringify';
import { Readable } from 'node:stream';

/** Every column of every sheet once: what has the same heading is the same thing. */
const headers = [...new Set(sheetKinds.flatMap((k) => sheetColumns[k].map((c) => c.header)))];

/** Words that a spreadsheet would take for a formula get an apostrophe before them; the import takes it away. */
const harmless = (text: string): string => (/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text);

function asWords(cell: OutCell): string {
  if (cell === null) return '';
  if ('text' in cell) return harmless(cell.text);
  return 'day' in cell ? cell.day.split('-').reverse().join('/') : cell.number.replace('.', ',');
}

function* records(rows: Iterable<[SheetKind, OutRow]>): Generator<string[]> {
  yield [allSheets, ...headers];
  for (const [kind, row] of rows) {
    const byHeader = new Map(sheetColumns[kind].map((c) => [c.header, row[c.field] ?? null]));
    yield [sheetTitle[kind], ...headers.map((h) => asWords(byHeader.get(h) ?? null))];
  }
}

/** All sheets as one table: semicolons and a mark of UTF-8, so that an Italian Excel opens it with a double click. */
export const writeCsv = (rows: Iterable<[SheetKind, OutRow]>): Readable =>
  Readable.from(records(rows)).pipe(stringify({ delimiter: ';', bom: true, record_delimiter: 'windows' }));
