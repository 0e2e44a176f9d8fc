import type { Readable } from 'node:stream';
import { formatDate } from '@zona/calendar';
import { stringify } from 'csv-stringify';
import writeWorkbook from 'write-excel-file/node';

/** A value of a table that leaves: words, an amount as decimal text, a day. */
export type OutValue = { text: string | null } | { euro: string } | { day: string | null } | { whole: number };

export interface OutColumn<R> {
  header: string;
  width: number;
  value: (row: R) => OutValue;
}

const head = { fontWeight: 'bold', backgroundColor: '#DCE8F5', wrap: true, alignVertical: 'top' } as const;

function cellOf(value: OutValue) {
  // Excel counts in floating point: cents are exact up to 15 digits.
  if ('euro' in value) return { value: Number(value.euro), type: Number, format: '#,##0.00' };
  if ('whole' in value) return { value: value.whole, type: Number };
  if ('day' in value)
    return value.day ? { value: new Date(`${value.day}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' } : null;
  return { value: value.text ?? '', type: String };
}

/** Words that a spreadsheet would take for a formula get an apostrophe before them. */
const harmless = (text: string): string => (/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text);

function wordsOf(value: OutValue): string {
  if ('euro' in value) return value.euro.replace('.', ',');
  if ('whole' in value) return String(value.whole);
  if ('day' in value) return value.day ? formatDate(value.day) : '';
  return harmless(value.text ?? '');
}

/** A workbook of one sheet, or of one with an explanation behind it. */
export async function asXlsx<R>(
  name: string,
  columns: readonly OutColumn<R>[],
  rows: readonly R[],
  notes: readonly (readonly [string, string])[] = [],
): Promise<Buffer> {
  const table = {
    sheet: name,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    data: [
      columns.map(({ header }) => ({ value: header, type: String, ...head })),
      ...rows.map((row) => columns.map((c) => cellOf(c.value(row)))),
    ],
  };
  const explained = {
    sheet: 'Istruzioni',
    columns: [{ width: 26 }, { width: 90 }],
    data: notes.map(([what, text]) => [
      { value: what, type: String, fontWeight: 'bold' as const, alignVertical: 'top' as const },
      { value: text, type: String, wrap: true },
    ]),
  };
  return writeWorkbook(notes.length ? [table, explained] : [table]).toBuffer();
}

/** Semicolons and a mark of UTF-8, so that an Italian Excel opens it with a double click. */
export function csvOf<R>(columns: readonly OutColumn<R>[]) {
  const out = stringify({ delimiter: ';', bom: true, record_delimiter: 'windows' });
  out.write(columns.map((c) => c.header));
  return {
    stream: out as Readable,
    async add(rows: readonly R[]): Promise<void> {
      for (const row of rows)
        if (!out.write(columns.map((c) => wordsOf(c.value(row)))) && !out.destroyed)
          await new Promise<void>((go) => out.once('drain', go).once('close', go));
    },
    end: () => out.end(),
    get gone() {
      return out.destroyed;
    },
  };
}
