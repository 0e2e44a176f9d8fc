import type { DocumentBlock as Block, DocumentModel } from '@zona/plans-domain';
import { PdfIndex } from './pdf-index.ts';
import { look, muted, PdfPage, title, type Look } from './pdf-page.ts';
import { drawCard, drawTable } from './pdf-table.ts';
import { paced, type DocumentWriter, type Told } from './writer.ts';

const headings: readonly [Look, Look, Look] = [
  look('bold', 18, title),
  look('bold', 13.5, title),
  look('bold', 11.5, title),
];
const text = look('regular', 10.5);
const note = look('italic', 10, muted);

const unprinted =
  'In questo documento alcuni caratteri non si possono stampare: al loro posto c’è il loro codice Unicode. Nel documento Word si leggono. Sono:';

function said(page: PdfPage, tag: string, content: string, style: Look, after: number): void {
  const el = page.doc.struct(tag);
  page.root.add(el);
  page.writeLines(page.wrap(content, page.width, style), page.left, style, (line) => el.add(line));
  el.end();
  page.y += after;
}

function list(page: PdfPage, items: readonly string[]): void {
  const el = page.doc.struct('L');
  page.root.add(el);
  for (const item of items) {
    const li = page.doc.struct('LI');
    el.add(li);
    const body = page.doc.struct('LBody');
    li.add(body);
    let first = true;
    page.writeLines(page.wrap(item, page.width - 12, text), page.left + 12, text, (line) => {
      if (first) body.add(() => page.write('• ', page.left + 2, page.y, text));
      first = false;
      body.add(line);
    });
    li.end();
  }
  el.end();
  page.y += 6;
}

function cover(page: PdfPage, { cover: c }: DocumentModel): void {
  page.y += 120;
  said(page, 'P', c.above, look('regular', 14, muted), 4);
  said(page, 'P', c.title, look('bold', 27, title), 6);
  if (c.below) said(page, 'P', c.below, look('regular', 15, muted), 10);
  page.y += 16;
  for (const { label, value } of c.facts) said(page, 'P', `${label}: ${value}`, text, 3);
  page.y += 8;
  for (const one of c.notes) said(page, 'P', one, note, 4);
}

function drawBlock(page: PdfPage, block: Block, index: PdfIndex | null): void {
  switch (block.kind) {
    case 'heading': {
      const style = headings[block.level - 1]!;
      // A heading does not stay alone at the foot of a page, nor with nothing but the next heading.
      page.ensure(style.lead * 2 + (block.level === 1 ? 190 : 90));
      page.y += block.level === 1 ? 10 : 8;
      index?.reached(block, page);
      return said(page, `H${block.level}`, block.text, style, 6);
    }
    case 'paragraph':
      return said(page, 'P', block.text, block.note ? note : text, 6);
    case 'list':
      return list(page, block.items);
    case 'card':
      return drawCard(page, block);
    case 'table':
      return drawTable(page, block);
  }
}

function feet(page: PdfPage, name: string): void {
  const { doc } = page;
  const style = look('regular', 8.5, muted);
  const { start, count } = doc.bufferedPageRange();
  const [line = ''] = page.wrap(name, page.width - 90, style);
  for (let i = start; i < start + count; i += 1) {
    doc.switchToPage(i);
    page.artifact(() => {
      const y = page.bottom + 10;
      page.write(line, page.left, y, style);
      page.writeRight(`pagina ${i + 1} di ${count}`, page.left, y, page.width, style);
    }, 'Pagination');
  }
}

async function draw(page: PdfPage, model: DocumentModel, told: Told): Promise<void> {
  await page.bring(JSON.stringify(model));
  cover(page, model);
  const index = model.index ? new PdfIndex(page, model.blocks) : null;
  if (index) page.next();
  for await (const block of paced(model.blocks, told)) drawBlock(page, block, index);
  if (page.unprinted.size) said(page, 'P', `${unprinted} ${[...page.unprinted].join(' ')}`, note, 0);
  index?.fill(page);
  feet(page, model.title);
  page.root.end();
}

/** PDF: tagged for readers aloud, in Italian, with bookmarks and an index that leads to its pages. */
export const writePdf: DocumentWriter = (model, told) => {
  const page = new PdfPage(model);
  draw(page, model, told).then(
    () => page.doc.end(),
    (error: Error) => (page.doc as unknown as NodeJS.ReadableStream & { destroy(e: Error): void }).destroy(error),
  );
  return page.doc as unknown as AsyncIterable<Buffer>;
};
