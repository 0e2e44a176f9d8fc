import { analyse } from 'chardet';
import { parse, CsvError } from 'csv-parse';
import iconv from 'iconv-lite';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { BadFile, limits } from './bad-file.ts';
import type { SheetLine, TableFile } from './table-file.ts';

const sampleLength = 256 * 1024;
export const csvSheet = 'Tabella';

/** Opens a table of words that lies on the disk: its encoding and its separator are found out, and said where they are a guess. */
export async function openCsv(path: string): Promise<TableFile> {
  const sample = await firstBytes(path);
  const { encoding, remarks } = encodingOf(sample);
  const delimiter = delimiterOf(iconv.decode(sample, encoding));
  return {
    sheets: [csvSheet],
    remarks,
    async *lines() {
      const bytes = createReadStream(path);
      const decoded = bytes.pipe(iconv.decodeStream(encoding));
      const parser = parse({
        delimiter,
        bom: true,
        relax_column_count: true,
        relax_quotes: true,
        skip_empty_lines: true,
        info: true,
        max_record_size: 2 * 1024 * 1024,
      });
      decoded.on('error', (error) => parser.destroy(error));
      decoded.pipe(parser);
      try {
        for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>)
          yield lineOf(record, info.lines);
      } catch (error) {
        throw error instanceof CsvError ? new BadFile(sentenceOf(error)) : error;
      } finally {
        bytes.destroy();
        parser.destroy();
      }
    },
    close: async () => undefined,
  };
}

async function firstBytes(path: string): Promise<Buffer> {
  const handle = await open(path);
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(sampleLength), 0, sampleLength, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** What Italian offices save: UTF-8, with its mark or without, Excel's UTF-16, and Windows-1252. */
function encodingOf(sample: Buffer): { encoding: string; remarks: string[] } {
  if (sample[0] === 0xff && sample[1] === 0xfe) return { encoding: 'utf16le', remarks: [] };
  if (sample[0] === 0xfe && sample[1] === 0xff) return { encoding: 'utf16be', remarks: [] };
  if (isUtf8(sample)) return { encoding: 'utf8', remarks: [] };
  const likely = analyse(sample).find((m) => m.confidence >= 40 && /^(UTF-16|ISO-8859|windows-12)/i.test(m.name))?.name;
  // ISO-8859-1 and Windows-1252 differ in the curly quotes and the euro, which only the second has.
  const encoding = likely && /^UTF-16/i.test(likely) ? likely : 'windows-1252';
  return {
    encoding,
    remarks: [`Il file non è in UTF-8: è stato letto come ${encoding}. Controlla le lettere accentate.`],
  };
}

function isUtf8(sample: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** The separator that the first line has most of, outside quotes. */
function delimiterOf(text: string): string {
  const [first = ''] = text.replace(/"[^"]*"/g, '').split(/\r?\n/);
  const count = (d: string) => first.split(d).length;
  return [';', ',', '\t', '|'].sort((a, b) => count(b) - count(a))[0]!;
}

/** A leading apostrophe keeps a spreadsheet from taking words for a formula: it is not part of them. */
const bare = (text: string): string => (/^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text);

function lineOf(record: readonly string[], line: number): SheetLine {
  if (record.length > limits.columns) throw new BadFile(`La tabella ha più di ${limits.columns} colonne.`);
  return {
    line,
    cells: record.map((field) => {
      if (field.length > limits.cell) throw new BadFile(`Riga ${line}: una cella contiene troppo testo.`);
      const text = bare(field);
      return text === '' ? undefined : { text, value: text };
    }),
  };
}

function sentenceOf(error: CsvError): string {
  const line = typeof error['lines'] === 'number' ? error['lines'] : null;
  const where = line === null ? '' : ` (intorno alla riga ${line})`;
  if (error.code === 'CSV_MAX_RECORD_SIZE')
    return `Una riga del file è troppo lunga${where}: forse manca una virgoletta di chiusura.`;
  return `Il file CSV non è in ordine${where}: aprilo con il foglio di calcolo e salvalo di nuovo.`;
}
