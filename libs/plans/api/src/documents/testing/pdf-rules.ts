import { inflateSync } from 'node:zlib';

/**
 * The rules of PDF/UA-1 that a program can check and that our writer could break (Matterhorn protocol), on a file as pdfkit writes it:
 * objects in plain text, streams deflated. Answers what is wrong, in words.
 */
export function pdfFaults(content: Buffer): string[] {
  const pdf = new Objects(content);
  return [...metadata(pdf), ...structure(pdf), ...annotations(pdf), ...fonts(pdf), ...pagesOf(pdf)];
}

class Objects {
  readonly all = new Map<string, string>();

  constructor(content: Buffer) {
    for (const [, id, text] of content.toString('latin1').matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj$/gm))
      this.all.set(id!, text!);
  }
  /** Their dictionaries, of those that have this entry. */
  having(entry: RegExp): [id: string, text: string][] {
    return [...this.all].filter(([, text]) => entry.test(text.split('\nstream\n')[0]!));
  }
  get(id: string | undefined): string {
    return this.all.get(id ?? '') ?? '';
  }
  stream(id: string | undefined): string {
    const text = this.get(id);
    const body = Buffer.from(text.slice(text.indexOf('\nstream\n') + 8, text.lastIndexOf('\nendstream')), 'latin1');
    return (/\/FlateDecode/.test(text) ? inflateSync(body) : body).toString('utf8');
  }
}

const faults = (checks: readonly (readonly [boolean, string])[]): string[] =>
  checks.filter(([isRight]) => !isRight).map(([, text]) => text);
const refs = (list: string | undefined): string[] => [...(list ?? '').matchAll(/(\d+) 0 R/g)].map(([, id]) => id!);

function metadata(pdf: Objects): string[] {
  const [, catalog] = pdf.having(/^\/Type \/Catalog$/m)[0]!;
  const xmp = pdf.stream(/\/Metadata (\d+)/.exec(catalog)?.[1]);
  const said = xmp.replace(/<[^<>]*>/g, '');
  return faults([
    [/\/Lang \([a-z]{2}-[A-Z]{2}\)/.test(catalog), 'no language'],
    [/\/Marked true/.test(pdf.get(/\/MarkInfo (\d+)/.exec(catalog)?.[1])), 'not marked'],
    [/\/DisplayDocTitle true/.test(pdf.get(/\/ViewerPreferences (\d+)/.exec(catalog)?.[1])), 'title not displayed'],
    [/<pdfuaid:part>1<\/pdfuaid:part>/.test(xmp), 'does not say that it is PDF/UA'],
    [/<dc:title>\s*<rdf:Alt>\s*<rdf:li [^>]*>[^<]+</.test(xmp), 'no title in its metadata'],
    [!/[<>]|&(?!amp;|lt;|gt;)/.test(said), 'metadata are no XML'],
  ]);
}

/** Where an element may stand. */
const under: Record<string, readonly string[]> = {
  TR: ['Table'],
  TH: ['TR'],
  TD: ['TR'],
  LI: ['L'],
  LBody: ['LI'],
  TOCI: ['TOC'],
};
const known = [
  'Document',
  'P',
  'H1',
  'H2',
  'H3',
  'L',
  'Table',
  'TOC',
  'Caption',
  'Link',
  'Figure',
  ...Object.keys(under),
];

function structure(pdf: Objects): string[] {
  const found: string[] = [];
  const headings: number[] = [];
  const rowWidths = new Map<string, Set<number>>();
  const walk = (id: string, parent: string, parentId: string) => {
    const text = pdf.get(id);
    const role = /^\/S \/(\w+)$/m.exec(text)?.[1] ?? '';
    if (!known.includes(role)) found.push(`unknown element ${role || id}`);
    if (under[role] && !under[role].includes(parent)) found.push(`${role} in ${parent}`);
    if (role === 'TH' && !/\/Scope \/(Row|Column)/.test(text)) found.push('a head without what it heads');
    if (role === 'Figure' && !/\/Alt \([^)]/.test(text)) found.push('a figure without words');
    const level = /^H(\d)$/.exec(role)?.[1];
    if (level) headings.push(Number(level));
    const children = refs(/^\/K \[([\s\S]*?)\]$/m.exec(text)?.[1]).filter((child) =>
      /^\/P \d+ 0 R$/m.test(pdf.get(child)),
    );
    if (role === 'TR') rowWidths.set(parentId, (rowWidths.get(parentId) ?? new Set()).add(children.length));
    for (const child of children) walk(child, role, id);
  };
  const [, root] = pdf.having(/^\/Type \/StructTreeRoot$/m)[0]!;
  for (const id of refs(/^\/K \[(.*)\]$/m.exec(root)?.[1])) walk(id, 'StructTreeRoot', '');
  headings.forEach((level, i) => {
    if (level > (headings[i - 1] ?? 0) + 1) found.push(`heading ${i + 1} skips to level ${level}`);
  });
  if ([...rowWidths.values()].some((widths) => widths.size > 1)) found.push('rows of one table differ in cells');
  return found;
}

function annotations(pdf: Objects): string[] {
  const [, root] = pdf.having(/^\/Type \/StructTreeRoot$/m)[0]!;
  const pages = pdf.having(/^\/Type \/Page$/m);
  return pdf.having(/^\/Type \/Annot$/m).flatMap(([id, text]) => {
    const element = new RegExp(`^ *${/\/StructParent (\d+)/.exec(text)?.[1]} (\\d+) 0 R$`, 'm').exec(root)?.[1];
    const page = pages.find(([, p]) => refs(/\/Annots (\[[\s\S]*?\]|\d+ 0 R)/.exec(p)?.[1]).includes(id))?.[1] ?? '';
    return faults([
      [/\/Contents \([^)]/.test(text), 'a link without words'],
      [/^\/S \/Link$/m.test(pdf.get(element)), 'a link outside the structure'],
      [/\/Tabs \/S/.test(page), 'a page with links in no order'],
    ]);
  });
}

function fonts(pdf: Objects): string[] {
  return pdf.having(/^\/Type \/Font$/m).flatMap(([, text]) => {
    const name = /\/BaseFont \/(\S+)/.exec(text)?.[1] ?? '?';
    if (/\/Subtype \/CIDFontType/.test(text)) {
      const file = /\/FontFile[23] \d/.test(pdf.get(/\/FontDescriptor (\d+)/.exec(text)?.[1]));
      return faults([
        [file, `${name} is not embedded`],
        [/\/CIDToGIDMap/.test(text) || /CIDFontType0/.test(text), `${name} without its map of glyphs`],
      ]);
    }
    if (!/\/Subtype \/Type0/.test(text)) return [`${name} is not embedded`];
    const signs = pdf.stream(/\/ToUnicode (\d+)/.exec(text)?.[1]).replace(/[\s\S]*beginbfrange/, '');
    const [, ...mapped] = signs.split('[');
    const bad = mapped.some((range) => /<(0000|feff|fffe)>/.test(range.split(']')[0]!));
    return faults([
      [mapped.length > 0, `${name} without letters`],
      [!bad, `${name} has a glyph for no letter`],
    ]);
  });
}

const drawing = /^(Tj|TJ|'|"|f|F|f\*|S|s|B|B\*|b|b\*|Do|sh)$/;
/** All that is drawn is content of the structure or passed over, and neither is within the other. */
function pagesOf(pdf: Objects): string[] {
  const [, root] = pdf.having(/^\/Type \/StructTreeRoot$/m)[0]!;
  return pdf.having(/^\/Type \/Page$/m).flatMap(([, page], n) => {
    const open: string[] = [];
    const ids: number[] = [];
    const wrong = new Set<string>();
    const text = pdf.stream(/\/Contents (\d+)/.exec(page)?.[1]);
    for (const line of text.replace(/<<\n[^]*?>>/g, (entries) => entries.replaceAll('\n', ' ')).split('\n')) {
      const [, tag, more = ''] = /^\/(\w+)(.*) B(?:DC|MC)$/s.exec(line) ?? [];
      const id = /\/MCID (\d+)/.exec(more)?.[1];
      if (tag) {
        if (tag === 'Artifact' && open.length) wrong.add('an artifact within content');
        if (id !== undefined && open.length) wrong.add(`content within ${open.at(-1)}`);
        if (id !== undefined) ids.push(Number(id));
        open.push(tag);
      } else if (line === 'EMC') open.pop();
      else if (drawing.test(line.split(' ').at(-1)!) && !open.length) wrong.add(`drawn outside the structure: ${line}`);
      if (/<(?:[0-9a-f]{4})*?0000(?:[0-9a-f]{4})*>/.test(line)) wrong.add('an empty box for a letter');
    }
    const parents = new RegExp(`^ *${/\/StructParents (\d+)/.exec(page)?.[1]} \\[(.*)\\]$`, 'm').exec(root)?.[1];
    if (ids.some((id) => !refs(parents)[id])) wrong.add('content that the structure does not know');
    return [...wrong].map((what) => `page ${n + 1}: ${what}`);
  });
}
