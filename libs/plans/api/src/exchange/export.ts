import type { OutRow, SheetKind } from '@zona/plans-domain';
import type { Readable } from 'node:stream';
import { writeCsv } from './file/csv-writer.ts';
import { writeXlsx } from './file/xlsx-writer.ts';

interface Format {
  mediaType: string;
  write(rows: Iterable<[SheetKind, OutRow]>): Readable;
}

/** How a plan leaves: the template itself, or all its lines in one table. */
export const exportFormats: Record<string, Format> = {
  xlsx: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', write: writeXlsx },
  csv: { mediaType: 'text/csv; charset=utf-8', write: writeCsv },
};
