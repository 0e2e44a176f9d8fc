import { dayOfSerial } from '@zona/calendar';
import type { Readable } from 'node:stream';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { BadFile, broken, limits } from './bad-file.ts';
import type { SheetCell, SheetLine, TableFile } from './table-file.ts';
import { readBook, unescaped, type Book } from './xlsx-parts.ts';
import { walk } from './xml.ts';

/**
 * Opens a workbook that lies on the disk. Its directory says how large each part becomes, and what is larger than said fails while
 * it is read: a bomb is refused before it goes off.
 */
export async function openXlsx(path: string): Promise<TableFile> {
  const zip = await openPromise(path, { autoClose: false, validateEntrySizes: true }).catch(() => {
    throw broken();
  });
  try {
    const entries = await directoryOf(zip);
    const open = async (name: string): Promise<Readable | null> => {
      const entry = entries.get(name.toLowerCase());
      return entry ? zip.openReadStreamPromise(entry) : null;
    };
    const book = await readBook(open);
    return {
      sheets: book.sheets.map((s) => s.name),
      remarks: [],
      async *lines(sheet) {
        const content = await open(book.sheets.find((s) => s.name === sheet)?.part ?? '');
        if (!content) throw broken();
        yield* linesOf(content, book);
      },
      close: async () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error instanceof BadFile ? error : broken();
  }
}

async function directoryOf(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  let inflated = 0;
  for await (const entry of zip.eachEntry()) {
    inflated += entry.uncompressedSize;
    if (entry.isEncrypted()) throw new BadFile('Il file è protetto da una password: salvane una copia senza.');
    if (/vbaproject|macrosheets\//i.test(entry.fileName))
      throw new BadFile('Il file contiene macro: salvane una copia senza.');
    if (inflated > limits.inflated || entries.size > 5000)
      throw new BadFile('Il file è compresso, e una volta aperto sarebbe troppo grande: dividilo in più file.');
    entries.set(entry.fileName.toLowerCase(), entry);
  }
  return entries;
}

/** `BC12` is column 54. */
function columnOf(reference: string): number {
  let column = 0;
  for (let i = 0; i < reference.length; i++) {
    const code = reference.charCodeAt(i);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column - 1;
}

function linesOf(content: Readable, book: Book): AsyncGenerator<SheetLine> {
  let lines: SheetLine[] = [];
  let line: { line: number; cells: (SheetCell | undefined)[] } | null = null;
  let [at, type, style, text, formula, keeping, number] = [0, '', 0, '', false, false, 0];
  const handlers = {
    open(name: string, a: Record<string, string>) {
      if (name === 'row') {
        number = a['r'] ? Number(a['r']) : number + 1;
        line = { line: number, cells: [] };
        at = -1;
      } else if (name === 'c') {
        at = a['r'] ? columnOf(a['r']) : at + 1;
        [type, style, text, formula] = [a['t'] ?? 'n', Number(a['s'] ?? 0), '', false];
      } else if (name === 'f') formula = true;
      keeping = name === 'v' || name === 't';
    },
    text(piece: string) {
      if (keeping) text += piece;
    },
    close(name: string) {
      if (name === 'v' || name === 't') keeping = false;
      else if (name === 'rPh') text = '';
      else if (name === 'c' && line) {
        const cell = cellOf(type, text, formula, style, book);
        if (!cell) return;
        if (at >= limits.columns) throw new BadFile(`Il foglio ha più di ${limits.columns} colonne.`);
        line.cells[at] = cell;
      } else if (name === 'row' && line) {
        if (line.cells.length) lines.push(line);
        line = null;
      }
    },
  };
  return walk(content, handlers, () => {
    const done = lines;
    lines = [];
    return done;
  });
}

const italianDay = (day: string): string => day.split('-').reverse().join('/');

function cellOf(type: string, raw: string, formula: boolean, style: number, book: Book): SheetCell | undefined {
  const made = (text: string, value: SheetCell['value'], more: Partial<SheetCell> = {}): SheetCell => ({
    text,
    value,
    ...(formula && { formula: true as const }),
    ...more,
  });
  if (raw === '' && type !== 'inlineStr' && type !== 'str') return formula ? made('', null) : undefined;
  if (raw.length > limits.cell) throw new BadFile('Una cella del file contiene troppo testo.');
  if (type === 's') {
    const shared = book.shared[Number(raw)];
    if (shared === undefined) throw broken();
    return shared === '' ? undefined : made(shared, shared);
  }
  if (type === 'inlineStr' || type === 'str') {
    const text = unescaped(raw);
    return text === '' && !formula ? undefined : made(text, text);
  }
  if (type === 'b') return made(raw === '1' ? 'VERO' : 'FALSO', raw === '1');
  if (type === 'e') return made(raw, null, { fault: true });
  if (type === 'd') return made(italianDay(raw.slice(0, 10)), new Date(`${raw.slice(0, 10)}T00:00:00Z`));
  return numberCell(raw, style, book, made);
}

function numberCell(
  raw: string,
  style: number,
  book: Book,
  made: (text: string, value: SheetCell['value']) => SheetCell,
): SheetCell {
  const value = Number(raw);
  if (!Number.isFinite(value)) throw broken();
  if (book.days[style]) {
    const day = dayOfSerial(value + (book.from1904 ? 1462 : 0));
    if (day) return made(italianDay(day), new Date(`${day}T00:00:00Z`));
  }
  // Seventeen digits are the noise of binary fractions: what was typed has fifteen.
  const typed = Number(value.toPrecision(15));
  return made(String(typed).replace('.', ','), typed);
}
