import type { Readable } from 'node:stream';
import { broken, BadFile, limits } from './bad-file.ts';
import { walkAll } from './xml.ts';

type OpenPart = (name: string) => Promise<Readable | null>;

export interface Book {
  sheets: { name: string; part: string }[];
  shared: string[];
  /** Whether cells of this style show a day. */
  days: boolean[];
  from1904: boolean;
}

/** Excel writes what XML cannot hold, and line ends, as `_x000D_`. */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;

/** What a workbook says of itself before its sheets: their names, the words they share, which styles are days. */
export async function readBook(open: OpenPart): Promise<Book> {
  const workbook = await findWorkbook(open);
  const dir = workbook.replace(/[^/]*$/, '');
  const targets = await relations(open, `${dir}_rels/${workbook.slice(dir.length)}.rels`, dir);
  const found: { name: string; rel: string }[] = [];
  let from1904 = false;
  const content = await open(workbook);
  if (!content) throw broken();
  await walkAll(content, {
    open(name, a) {
      if (name === 'sheet') found.push({ name: a['name'] ?? '', rel: a['r:id'] ?? a['id'] ?? '' });
      if (name === 'workbookPr') from1904 = a['date1904'] === '1' || a['date1904'] === 'true';
    },
  });
  if (found.length > limits.sheets) throw new BadFile(`Il file ha più di ${limits.sheets} fogli.`);
  const part = (kind: string) => [...targets.values()].find((t) => t.type.endsWith(`/${kind}`))?.path;
  const sheets = found.flatMap(({ name, rel }) => {
    const target = targets.get(rel);
    return target?.type.endsWith('/worksheet') ? [{ name, part: target.path }] : [];
  });
  if (!sheets.length) throw new BadFile('Il file non ha fogli da leggere.');
  return {
    sheets,
    from1904,
    shared: await sharedWords(await openIf(open, part('sharedStrings'))),
    days: await dayStyles(await openIf(open, part('styles'))),
  };
}

const openIf = (open: OpenPart, name: string | undefined) => (name ? open(name) : Promise.resolve(null));

async function findWorkbook(open: OpenPart): Promise<string> {
  const roots = await relations(open, '_rels/.rels', '');
  const main = [...roots.values()].find((r) => r.type.endsWith('/officeDocument'));
  return main?.path ?? 'xl/workbook.xml';
}

async function relations(open: OpenPart, name: string, dir: string) {
  const found = new Map<string, { type: string; path: string }>();
  const content = await open(name);
  if (!content) return found;
  await walkAll(content, {
    open(tag, a) {
      if (tag !== 'Relationship' || a['TargetMode'] === 'External') return;
      const target = a['Target'] ?? '';
      const path = target.startsWith('/') ? target.slice(1) : `${dir}${target}`.replace(/[^/]+\/\.\.\//g, '');
      found.set(a['Id'] ?? '', { type: a['Type'] ?? '', path });
    },
  });
  return found;
}

async function sharedWords(content: Readable | null): Promise<string[]> {
  const words: string[] = [];
  if (!content) return words;
  let [text, inText, phonetic, size] = ['', false, false, 0];
  await walkAll(content, {
    open(name) {
      if (name === 'si') text = '';
      inText = name === 't' && !phonetic;
      if (name === 'rPh') phonetic = true;
    },
    text(piece) {
      if (inText) text += piece;
    },
    close(name) {
      if (name === 'rPh') phonetic = false;
      if (name === 't') inText = false;
      if (name !== 'si') return;
      size += text.length;
      if (size > limits.sharedCharacters) throw new BadFile('Il file contiene troppo testo: dividilo in più file.');
      words.push(unescaped(text));
    },
  });
  return words;
}

const builtInDays = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
/** A format that shows a day or a month: `dd/mm/yyyy`, `[$-410]mmm yy`; not words in quotes. */
const showsDay = (format: string): boolean => /[dy]|m{3}/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''));

async function dayStyles(content: Readable | null): Promise<boolean[]> {
  const days: boolean[] = [];
  const formats = new Map<number, boolean>();
  if (!content) return days;
  let inCells = false;
  await walkAll(content, {
    open(name, a) {
      if (name === 'numFmt') formats.set(Number(a['numFmtId']), showsDay(a['formatCode'] ?? ''));
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf' || !inCells) return;
      const id = Number(a['numFmtId'] ?? 0);
      days.push(formats.get(id) ?? builtInDays(id));
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return days;
}
