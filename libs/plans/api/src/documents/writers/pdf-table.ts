import type {
  DocumentCard as Card,
  DocumentCell as Cell,
  DocumentColumn as Column,
  DocumentSaid as Said,
  DocumentTable as Table,
} from '@zona/plans-domain';
import { look, title, type Look, type PdfPage, type Struct } from './pdf-page.ts';

/** How the cells of a table look: as text, or smaller where columns are many. */
interface Set {
  words: Look;
  strong: Look;
  quiet: Look;
  gap: number;
}
const plain: Set = {
  words: look('regular', 9.5),
  strong: look('bold', 9.5, title),
  quiet: look('italic', 9.5, '#4a5b6c'),
  gap: 5,
};
const dense: Set = {
  words: look('regular', 7.5),
  strong: look('bold', 7.5, title),
  quiet: look('italic', 7.5, '#4a5b6c'),
  gap: 2,
};
const captionLook = look('bold', 11, title);
const bullet = 9;

interface Line {
  text: string;
  style: Look;
  indent: number;
  mark?: true;
}
interface Box {
  x: number;
  width: number;
  lines: Line[];
  gap: number;
  right?: boolean;
  ground?: string;
  tag: 'TH' | 'TD';
  scope?: 'Row' | 'Column';
}

const linesOf = (page: PdfPage, text: string, width: number, style: Look, gap: number): Line[] =>
  page.wrap(text, width - 2 * gap, style).map((line) => ({ text: line, style, indent: 0 }));

function saidLines(page: PdfPage, { text, as }: Said, width: number): Line[] {
  const { words, strong, quiet, gap } = plain;
  const style = as === 'missing' ? quiet : as === 'total' ? strong : words;
  if (as !== 'item') return linesOf(page, text, width, style, gap);
  return page
    .wrap(text, width - 2 * gap - bullet, style)
    .map((line, i) => ({ text: line, style, indent: bullet, ...(i === 0 && { mark: true as const }) }));
}

const heightOf = ({ lines, gap }: Box, some = lines): number =>
  some.reduce((sum, l) => sum + l.style.lead, 0) + 2 * gap;

/** How many of its lines fit in a height. */
function fitting({ gap }: Box, lines: readonly Line[], height: number): number {
  let used = 2 * gap;
  return lines.filter((l) => (used += l.style.lead) <= height + 0.01).length;
}

function frame(page: PdfPage, boxes: readonly Box[], height: number): void {
  page.artifact(() => {
    for (const { x, width, ground } of boxes) {
      if (ground) page.doc.rect(x, page.y, width, height).fill(ground);
      page.doc.rect(x, page.y, width, height).lineWidth(0.5).stroke('#b8c4d0');
    }
  });
}

function draw(page: PdfPage, box: Box, lines: readonly Line[], y: number): void {
  const { gap } = box;
  let at = y + gap;
  for (const { text: words, style, indent, mark } of lines) {
    // A space between lines keeps their words apart for a reader aloud.
    const text = `${words} `;
    if (mark) page.write('• ', box.x + gap, at, style);
    if (box.right) page.writeRight(text, box.x + gap, at, box.width - 2 * gap, style);
    else page.write(text, box.x + gap + indent, at, style);
    at += style.lead;
  }
}

/** One row of cells; a row higher than what is left of the page goes on to the next, under the repeated head. */
function row(page: PdfPage, parent: Struct | null, boxes: readonly Box[], again: () => void): void {
  const tr = parent && page.doc.struct('TR');
  if (tr) parent.add(tr);
  const cells = boxes.map((box) => {
    if (!tr) return null;
    const cell = page.doc.struct(box.tag, box.scope ? ({ scope: box.scope } as PDFKit.Mixins.MarkingOptions) : {});
    tr.add(cell);
    return cell;
  });
  let left = boxes.map((b) => b.lines);
  const whole = Math.max(...boxes.map((b) => heightOf(b)));
  if (page.room < (whole < 130 ? whole : 40)) {
    page.next();
    again();
  }
  for (;;) {
    const fits = left.map((lines, i) => fitting(boxes[i]!, lines, page.room));
    const now = left.map((lines, i) => lines.slice(0, fits[i]));
    const height = Math.max(...now.map((lines, i) => heightOf(boxes[i]!, lines)));
    frame(page, boxes, height);
    const { y } = page;
    boxes.forEach((box, i) => {
      const write = () => draw(page, box, now[i]!, y);
      if (cells[i]) cells[i].add(write);
      else page.artifact(write, 'Pagination');
    });
    page.y += height;
    left = left.map((lines, i) => lines.slice(fits[i]));
    if (left.every((lines) => lines.length === 0)) break;
    page.next();
    again();
  }
  tr?.end();
}

function caption(page: PdfPage, table: Struct, text: string): void {
  const el = page.doc.struct('Caption');
  table.add(el);
  page.writeLines(page.wrap(text, page.width, captionLook), page.left, captionLook, (line) => el.add(line));
  page.y += 3;
  el.end();
}

function opened(page: PdfPage, text: string): Struct {
  page.ensure(90);
  page.y += 3;
  const table = page.doc.struct('Table');
  page.root.add(table);
  caption(page, table, text);
  return table;
}
function closed(page: PdfPage, table: Struct): void {
  table.end();
  page.y += 12;
}

/** A card: questions are the heads of their rows. */
export function drawCard(page: PdfPage, card: Card): void {
  const table = opened(page, card.caption);
  const { strong, gap } = plain;
  const first = Math.round(page.width * 0.32);
  for (const { label, said } of card.rows) {
    const rest = page.width - first;
    row(
      page,
      table,
      [
        {
          x: page.left,
          width: first,
          lines: linesOf(page, label, first, strong, gap),
          gap,
          ground: '#f1f5f9',
          tag: 'TH',
          scope: 'Row',
        },
        { x: page.left + first, width: rest, lines: said.flatMap((s) => saidLines(page, s, rest)), gap, tag: 'TD' },
      ],
      () => undefined,
    );
  }
  closed(page, table);
}

function widthsOf(columns: readonly Column[], whole: number): number[] {
  const parts = columns.reduce((sum, c) => sum + c.width, 0);
  return columns.map((c) => (whole * c.width) / parts);
}

/** A table of figures: heads of columns, repeated on each page, and of rows. */
export function drawTable(page: PdfPage, { caption: text, dense: small, columns, rows, total }: Table): void {
  const { words, strong, gap } = small ? dense : plain;
  const table = opened(page, text);
  const widths = widthsOf(columns, page.width);
  const places = widths.map((_, i) => page.left + widths.slice(0, i).reduce((a, b) => a + b, 0));
  const box = (i: number, said: string, style: Look, more: Pick<Box, 'tag' | 'scope' | 'ground'>): Box => ({
    x: places[i]!,
    width: widths[i]!,
    lines: linesOf(page, said, widths[i]!, style, gap),
    gap,
    right: columns[i]!.figures === true,
    ...more,
  });
  const head = columns.map((c, i) => box(i, c.title, strong, { tag: 'TH', scope: 'Column', ground: '#dce8f5' }));
  const again = () => row(page, null, head, () => undefined);
  const body = (cells: readonly Cell[], style: Look, ground?: string) =>
    row(
      page,
      table,
      cells.map((c, i) =>
        box(i, c.text, style, {
          ...(i === 0 ? { tag: 'TH', scope: 'Row' } : { tag: 'TD' }),
          ...(ground && { ground }),
        }),
      ),
      again,
    );
  row(page, table, head, () => undefined);
  for (const cells of rows) body(cells, words);
  if (total) body(total, strong, '#f1f5f9');
  closed(page, table);
}
