import { createRequire } from 'node:module';
import { buffer } from 'node:stream/consumers';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { budgetActKindLabel, reportCheckAbout, type ReportContent } from '@zona/budgets-domain';
import { formatDate, formatDateTime } from '@zona/calendar';
import { formatEuro, fromCents, toCents } from '@zona/money';
import PDFDocument from 'pdfkit';

const { resolve } = createRequire(import.meta.url);
const titillium = (name: string) => resolve(`@expo-google-fonts/titillium-web/${name}/TitilliumWeb_${name}.ttf`);
const dejavu = (name: string) => resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`);
const [ink, title, muted, ground, line] = ['#1a2530', '#17324d', '#4a5b6c', '#dce8f5', '#b8c4d0'] as const;
/** What Titillium can show; a text with other signs is written whole in a font that has them. */
const usual = /^[\x20-\x7e\n\xa1-\xac\xae-\xff–—‘’“”…•€]*$/;

type Doc = PDFKit.PDFDocument;
type Struct = PDFKit.PDFStructureElement;
type Cells = readonly string[];

/** Rows between two turns. */
const atOnce = 10;
/** Costs that the summary lists one by one; beyond, the workbook does. */
const listedAtMost = 200;

function begin(content: ReportContent): { doc: Doc; root: Struct } {
  const plain = usual.test(JSON.stringify(content).replace(/\\n/g, ' '));
  const doc = new PDFDocument({
    size: 'A4',
    margin: 54,
    pdfVersion: '1.7',
    subset: 'PDF/UA' as 'PDF/A-3a',
    tagged: true,
    displayTitle: true,
    lang: 'it-IT',
    bufferPages: true,
    font: plain ? titillium('400Regular') : dejavu('DejaVuSans'),
    info: { Title: content.title, Author: content.ambito, Subject: `Rendiconto di ${content.fund} ${content.year}` },
  });
  doc.registerFont('regular', plain ? titillium('400Regular') : dejavu('DejaVuSans'));
  doc.registerFont('bold', plain ? titillium('600SemiBold') : dejavu('DejaVuSans-Bold'));
  const root = doc.struct('Document');
  doc.addStructure(root);
  return { doc, root };
}

function say(doc: Doc, root: Struct, tag: 'H1' | 'H2' | 'P', text: string): void {
  const size = { H1: 20, H2: 13, P: 10 }[tag];
  if (tag === 'H2') {
    doc.moveDown(0.8);
    // A heading does not stay alone at the foot of a page.
    if (doc.y > doc.page.height - 160) doc.addPage();
  }
  const said = doc.struct(tag);
  root.add(said);
  said.add(() => {
    doc.font(tag === 'P' ? 'regular' : 'bold', size).fillColor(tag === 'P' ? ink : title);
    doc.text(text, 54, doc.y, { width: doc.page.width - 108 });
  });
  said.end();
  doc.moveDown(tag === 'P' ? 0.2 : 0.3);
}

/** Widths are parts of the page; the last column is a figure. It gives way to everybody else after some rows: each is measured anew. */
async function table(
  doc: Doc,
  root: Struct,
  widths: readonly number[],
  head: Cells,
  rows: readonly Cells[],
  sum?: Cells,
): Promise<void> {
  const whole = doc.page.width - 108;
  const parts = widths.reduce((a, b) => a + b, 0);
  const last = widths.length - 1;
  const struct = doc.struct('Table');
  root.add(struct);
  const dressed = (cells: Cells, strong: boolean) =>
    cells.map((text, i) => ({
      text,
      type: strong ? ('TH' as const) : ('TD' as const),
      align: { x: i === last ? ('right' as const) : ('left' as const), y: 'top' as const },
      backgroundColor: strong ? ground : undefined,
      font: { src: strong ? 'bold' : 'regular', size: 8.5 },
      textColor: ink,
    }));
  doc.x = 54;
  const options = {
    columnStyles: widths.map((w) => (whole * w) / parts),
    defaultStyle: { border: 0.5, borderColor: line, padding: 3 },
    structParent: struct,
  };
  const drawn = doc.table(options as unknown as PDFKit.Mixins.TableOptions);
  drawn.row(dressed(head, true));
  for (const [i, row] of rows.entries()) {
    drawn.row(dressed(row, false));
    if (i % atOnce === atOnce - 1) await nextTurn();
  }
  if (sum) drawn.row(dressed(sum, true));
  drawn.end();
  struct.end();
  doc.moveDown(0.5);
}

function about(content: ReportContent): string[] {
  const { ambito, fund, fundKind, cup, year, from, to, costs, files } = content;
  const act = content.actKind
    ? [
        budgetActKindLabel[content.actKind],
        content.organ,
        content.actNumber && `n. ${content.actNumber}`,
        content.actDate && `del ${formatDate(content.actDate)}`,
      ]
        .filter(Boolean)
        .join(' ')
    : null;
  return [
    `Ambito: ${ambito}`,
    `Fondo: ${fund}, assegnazione ${year}`,
    `Tipo di fondo: ${fundKind}`,
    cup && `CUP: ${cup}`,
    (from || to) && `Periodo: dal ${formatDate(from)} al ${formatDate(to)}`,
    `Spese: ${costs.length}; documenti allegati: ${files.length}`,
    `Firmato da ${content.signedBy}, ${formatDateTime(content.signedAt)}, versione ${content.number}`,
    act && `Atto: ${act}`,
    content.note,
  ].filter((text): text is string => Boolean(text));
}

function byLine({ costs }: ReportContent): Cells[] {
  const sums = new Map<string, { n: number; cents: bigint }>();
  for (const { line: name, value } of costs) {
    const so = sums.get(name) ?? { n: 0, cents: 0n };
    sums.set(name, { n: so.n + 1, cents: so.cents + toCents(value) });
  }
  return [...sums].map(([name, { n, cents }]) => [name, String(n), formatEuro(fromCents(cents))]);
}

const figures = ({ assigned, total, own, ownStated, ownNote }: ReportContent): Cells[] => [
  ['Assegnato', formatEuro(assigned)],
  ['Rendicontato', formatEuro(total)],
  ['Pagato da comuni e utenti sugli stessi impegni', formatEuro(own)],
  [['Altro cofinanziamento proprio', ownNote].filter(Boolean).join(': '), formatEuro(ownStated)],
];

function feet(doc: Doc, text: string): void {
  const { start, count } = doc.bufferedPageRange();
  for (let i = start; i < start + count; i += 1) {
    doc.switchToPage(i);
    doc.markContent('Artifact', { type: 'Pagination' });
    // Below the margin pdfkit would begin a page.
    const { bottom } = doc.page.margins;
    doc.page.margins.bottom = 0;
    doc.font('regular', 8).fillColor(muted);
    doc.text(`${text} – pagina ${i + 1} di ${count}`, 54, doc.page.height - 40, { lineBreak: false });
    doc.page.margins.bottom = bottom;
    doc.endMarkedContent();
  }
}

const elsewhere = (all: readonly unknown[], what: string): string =>
  `Sono i primi ${listedAtMost} di ${all.length}: ${what} uno per uno stanno in spese.xlsx.`;

async function costs(doc: Doc, root: Struct, { costs: all, total }: ReportContent): Promise<void> {
  say(doc, root, 'H2', 'Spese');
  if (all.length > listedAtMost) say(doc, root, 'P', elsewhere(all, 'tutti gli importi'));
  await table(
    doc,
    root,
    [7, 38, 20, 15, 20],
    ['N.', 'Spesa e fornitore', 'Fattura', 'Pagata il', 'Rendicontato'],
    all
      .slice(0, listedAtMost)
      .map((c) => [
        String(c.number),
        [c.title, c.supplier].filter(Boolean).join(' – '),
        [c.invoiceNumber && `n. ${c.invoiceNumber}`, c.invoiceDate && `del ${formatDate(c.invoiceDate)}`]
          .filter(Boolean)
          .join(' '),
        c.paidOn ?? '',
        formatEuro(c.value),
      ]),
    ['', all.length > listedAtMost ? 'Totale di tutte' : 'Totale', '', '', formatEuro(total)],
  );
}

function warnings(doc: Doc, root: Struct, { warnings: all }: ReportContent): void {
  say(doc, root, 'H2', 'Avvisi al momento della firma');
  if (!all.length) say(doc, root, 'P', 'Nessuno.');
  if (all.length > listedAtMost) say(doc, root, 'P', elsewhere(all, 'tutti gli avvisi'));
  for (const { code, about: what, foundLabel, found, expectedLabel, expected } of all.slice(0, listedAtMost)) {
    const { title: name } = reportCheckAbout[code];
    say(doc, root, 'P', `${name}: ${what}. ${foundLabel}: ${found}. ${expectedLabel}: ${expected}.`);
  }
}

/** PDF: what was signed, on a few pages, tagged for readers aloud. */
export async function writeSummary(content: ReportContent): Promise<Buffer> {
  const { doc, root } = begin(content);
  say(doc, root, 'H1', content.title);
  for (const text of about(content)) say(doc, root, 'P', text);
  say(doc, root, 'H2', 'Importi');
  await table(doc, root, [75, 25], ['Che cosa', 'Importo'], figures(content));
  say(doc, root, 'H2', 'Per voce');
  const total = formatEuro(content.total);
  await table(doc, root, [62, 13, 25], ['Voce', 'Spese', 'Rendicontato'], byLine(content), [
    'Totale',
    String(content.costs.length),
    total,
  ]);
  await costs(doc, root, content);
  warnings(doc, root, content);
  root.end();
  feet(doc, content.title);
  doc.end();
  return buffer(doc as unknown as NodeJS.ReadableStream);
}
