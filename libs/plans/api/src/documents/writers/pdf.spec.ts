import type { DocumentBlock, DocumentModel } from '@zona/plans-domain';
import { buffer } from 'node:stream/consumers';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { pdfFaults } from '../testing/pdf-rules.ts';
import { asSeen } from './pdf-letters.ts';
import { writePdf } from './pdf.ts';

const cell = (text: string) => ({ text });
const documentOf = (blocks: DocumentBlock[], title = 'Piano di prova'): DocumentModel => ({
  ...{ title, author: 'Ambito', day: '2026-11-23', index: true, sheets: [], blocks },
  cover: {
    above: 'Ambito di Prova',
    title,
    below: null,
    facts: [{ label: 'Referente', value: 'Anna Rossi' }],
    notes: [],
  },
});
const written = async (model: DocumentModel) => buffer(await writePdf(model, () => undefined));

async function textOf(content: Buffer): Promise<string> {
  const pdf = await getDocument({ data: new Uint8Array(content), verbosity: 0 }).promise;
  const pages = Array.from({ length: pdf.numPages }, async (_, i) => (await pdf.getPage(i + 1)).getTextContent());
  return (await Promise.all(pages)).flatMap((p) => p.items.map((i) => ('str' in i ? i.str : ''))).join(' ');
}

/** Every kind of block, and tables and cards that go over pages. */
const everything = (name: string): DocumentBlock[] => [
  { kind: 'heading', level: 1, text: name },
  { kind: 'paragraph', text: `Parla di ${name}.` },
  { kind: 'paragraph', text: name, note: true },
  { kind: 'heading', level: 2, text: `Dettaglio ${name}` },
  { kind: 'list', items: [name, `${name} `.repeat(60)] },
  {
    kind: 'table',
    caption: name,
    columns: [
      { title: 'Nome', width: 3 },
      { title: 'Euro', width: 1, figures: true },
    ],
    rows: Array.from({ length: 40 }, (_, i) => [cell(`${name} ${i}`), cell('1.000,00 €')]),
    total: [cell('Totale'), cell('40.000,00 €')],
  },
  {
    kind: 'card',
    caption: name,
    rows: [
      {
        label: 'Chi',
        said: [
          { text: name, as: 'item' },
          { text: 'Non indicato', as: 'missing' },
        ],
      },
      { label: 'Che cosa', said: [{ text: `${name} `.repeat(400) }] },
    ],
  },
];

const names = {
  'Italian words': 'Salute & lavoro <bozza>',
  'Greek, Cyrillic and signs': 'Γιώργος, Тарас ☒ ≥ 5',
  'Chinese and Japanese': '李雷 臺灣省 山田太郎 カタカナ ひらがな',
  'Arabic and Hebrew': 'محمد علي (via רחוב הרצל 12)',
};

describe('a PDF keeps to PDF/UA where a program can tell, and has a glyph for every letter', () => {
  it.each(Object.entries(names))('with %s', async (_, name) => {
    const content = await written(documentOf(everything(name), name));
    expect(pdfFaults(content)).toEqual([]);
    expect(await textOf(content)).not.toContain('‹U+');
  });

  it('and what would break it is seen', async () => {
    const content = (await written(documentOf(everything('Anna')))).toString('latin1');
    const broken = (from: string | RegExp, to: string) => pdfFaults(Buffer.from(content.replace(from, to), 'latin1'));
    expect(broken('/Scope /Row', '/Scape /Row')).toEqual(['a head without what it heads']);
    expect(broken('/S /H2', '/S /H3')).toEqual(['heading 2 skips to level 3']);
    expect(broken('/Lang (it-IT)', '')).toEqual(['no language']);
    expect(broken(/\/Tabs \/S/g, '')).toEqual(Array(2).fill('a page with links in no order'));
    expect(broken(/\/Contents \(Anna\)/, '/Contents ()')).toEqual(['a link without words']);
    expect(broken('<pdfuaid:part>1', '<pdfuaid:part>2')).toEqual(['does not say that it is PDF/UA']);
    expect(broken('/S /LBody', '/S /TR').sort()).toEqual(['TR in LI']);
    expect(broken(/\/FontFile2/, '/FontFile9')[0]).toContain('is not embedded');
  });

  it('brings only the fonts that a document needs', async () => {
    const fonts = async (name: string) =>
      new Set((await written(documentOf(everything(name)))).toString('latin1').match(/(?<=\/BaseFont \/\w{6}\+)\S+/g));
    expect([...(await fonts('Anna'))].some((f) => /DejaVu|Noto/.test(f))).toBe(false);
    expect([...(await fonts('李雷'))].some((f) => f.startsWith('NotoSansSC'))).toBe(true);
  });

  it('says which letters it cannot print', async () => {
    const content = await written(documentOf([{ kind: 'paragraph', text: '김 e 𓀀' }]));
    expect(pdfFaults(content)).toEqual([]);
    const text = await textOf(content);
    expect(text).toContain('‹U+AE40› e ‹U+13000›');
    expect(text).toMatch(/alcuni caratteri non si possono stampare.*Sono: ‹U\+AE40› ‹U\+13000›/);
  });
});

it('a line with words from the right stands as one reads it', () => {
  const seen = (line: string) => asSeen(line).map((p) => p.text);
  expect(seen('Anna Rossi')).toEqual(['Anna Rossi']);
  expect(seen('con محمد علي, nato')).toEqual(['con ', 'علي', ' ', 'محمد', ', nato']);
  // Numbers go on from the left, brackets turn.
  expect(seen('via (רחוב 12)')).toEqual(['via (', '12', ' ', 'רחוב', ')']);
  expect(asSeen('ab אב').map((p) => p.at)).toEqual([0, 3]);
});
