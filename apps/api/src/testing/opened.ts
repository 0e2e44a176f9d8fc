import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { fromBuffer } from 'yauzl';

/** The parts of a zip, as text. */
export const unzipped = (content: Buffer): Promise<Map<string, string>> =>
  new Promise((resolve, reject) => {
    fromBuffer(content, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error);
      const parts = new Map<string, string>();
      zip.on('error', reject);
      zip.on('end', () => resolve(parts));
      zip.on('entry', (entry: { fileName: string }) => {
        zip.openReadStream(entry as never, (failed, stream) => {
          if (failed) return reject(failed);
          const chunks: Buffer[] = [];
          stream.on('data', (chunk: Buffer) => chunks.push(chunk));
          stream.on('end', () => {
            parts.set(entry.fileName, Buffer.concat(chunks).toString('utf8'));
            zip.readEntry();
          });
        });
      });
      zip.readEntry();
    });
  });

const plain = (xml: string): string =>
  xml
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&apos;', "'")
    .replaceAll('&quot;', '"');
const wordsIn = (xml: string): string =>
  plain([...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((m) => m[1]).join(''));

export interface OpenedDocx {
  parts: Map<string, string>;
  /** Style and words of each paragraph, in order. */
  paragraphs: { style: string | null; text: string }[];
  /** Tables as rows of cells. */
  tables: string[][][];
}

export async function openDocx(content: Buffer): Promise<OpenedDocx> {
  const parts = await unzipped(content);
  const body = parts.get('word/document.xml')!;
  const paragraphs = [...body.matchAll(/<w:p>[\s\S]*?<\/w:p>|<w:p [\s\S]*?<\/w:p>/g)].map(([xml]) => ({
    style: /<w:pStyle w:val="([^"]+)"/.exec(xml)?.[1] ?? null,
    text: wordsIn(xml),
  }));
  const tables = [...body.matchAll(/<w:tbl>[\s\S]*?<\/w:tbl>/g)].map(([table]) =>
    [...table.matchAll(/<w:tr[ >][\s\S]*?<\/w:tr>/g)].map(([row]) =>
      [...row.matchAll(/<w:tc>[\s\S]*?<\/w:tc>/g)].map(([cell]) =>
        [...cell.matchAll(/<w:p[ >][\s\S]*?<\/w:p>/g)].map(([p]) => wordsIn(p)).join('\n'),
      ),
    ),
  );
  return { parts, paragraphs, tables };
}

export interface OpenedPdf {
  pages: string[];
  text: string;
  marked: boolean;
  lang: string | null;
  title: string | null;
  bookmarks: string[];
  /** Roles of the structure of a page, the outermost first. */
  roles: string[];
}

interface StructNode {
  role?: string;
  children?: StructNode[];
}
const rolesOf = (node: StructNode | null): string[] =>
  node ? [...(node.role ? [node.role] : []), ...(node.children ?? []).flatMap(rolesOf)] : [];

export async function openPdf(content: Buffer): Promise<OpenedPdf> {
  const pdf = await getDocument({ data: new Uint8Array(content), useSystemFonts: false, verbosity: 0 }).promise;
  const pages: string[] = [];
  const roles: string[] = [];
  for (let i = 1; i <= pdf.numPages; i += 1) {
    const page = await pdf.getPage(i);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
    roles.push(...rolesOf((await page.getStructTree()) as StructNode | null));
  }
  const { info } = await pdf.getMetadata();
  const { Language = null, Title = null } = info as { Language?: string; Title?: string };
  const marked = (await pdf.getMarkInfo())?.Marked === true;
  const bookmarks = ((await pdf.getOutline()) ?? []).map((o) => o.title);
  return { pages, text: pages.join('\n'), marked, lang: Language, title: Title, bookmarks, roles };
}

export interface OpenedSheet {
  name: string;
  rows: (string | number | null)[][];
}

/** Reads a workbook back: words by the shared list, numbers as numbers. */
export async function openXlsx(content: Buffer): Promise<OpenedSheet[]> {
  const parts = await unzipped(content);
  const shared = [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>([\s\S]*?)<\/si>/g)].map(([, xml = '']) =>
    plain([...xml.matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/g)].map((m) => m[1]).join('')),
  );
  const names = [...parts.get('xl/workbook.xml')!.matchAll(/<sheet [^>]*name="([^"]+)"/g)].map((m) => plain(m[1]!));
  return names.map((name, i) => {
    const xml = parts.get(`xl/worksheets/sheet${i + 1}.xml`) ?? '';
    const rows = [...xml.matchAll(/<row [\s\S]*?<\/row>/g)].map(([row]) =>
      [...row.matchAll(/<c ([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)].map(([, attributes = '', inside = '']) => {
        const value = /<v>([^<]*)<\/v>/.exec(inside)?.[1];
        if (/t="s"/.test(attributes)) return shared[Number(value)] ?? null;
        const inline = /<t(?: [^>]*)?>([^<]*)<\/t>/.exec(inside)?.[1];
        if (inline !== undefined) return plain(inline);
        return value === undefined ? null : Number(value);
      }),
    );
    return { name, rows };
  });
}
