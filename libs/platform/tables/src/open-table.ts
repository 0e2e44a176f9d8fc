import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { BadFile } from './bad-file.ts';
import { openCsv } from './csv-reader.ts';
import type { TableFile } from './table-file.ts';
import { openXlsx } from './xlsx-reader.ts';

/** Which files can be imported, by their media type. */
const readers: Record<string, (path: string) => Promise<TableFile>> = {
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': openXlsx,
  'text/csv': openCsv,
};
export const isTable = (mediaType: string): boolean => Object.hasOwn(readers, mediaType);

/** Opens a content as a file of tables. A workbook is read from its end, so that it lies on the disk meanwhile. */
export async function openTable(content: Readable, mediaType: string, signal: AbortSignal): Promise<TableFile> {
  const reader = readers[mediaType];
  if (!reader) throw new BadFile('Si importano file Excel (.xlsx) e CSV.');
  const dir = await mkdtemp(join(tmpdir(), 'zona-import-'));
  const clean = () => rm(dir, { recursive: true, force: true });
  try {
    const path = join(dir, 'file');
    await pipeline(content, createWriteStream(path, { mode: 0o600 }), { signal });
    const table = await reader(path);
    return {
      ...table,
      async close() {
        await table.close();
        await clean();
      },
    };
  } catch (error) {
    await clean();
    throw error;
  }
}
