import type { DocumentBlock as Block, DocumentModel } from '@zona/plans-domain';
import * as w from 'docx';
import { cardTable, dataTable } from './docx-tables.ts';
import { bullets, documentStyles } from './docx-styles.ts';
import { inOnePiece, paced, type DocumentWriter } from './writer.ts';

const levels = [w.HeadingLevel.HEADING_1, w.HeadingLevel.HEADING_2, w.HeadingLevel.HEADING_3] as const;
const line = (text: string, style: string): w.Paragraph => new w.Paragraph({ text, style });

function written(block: Block, onNewPage: boolean): w.FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [new w.Paragraph({ text: block.text, heading: levels[block.level - 1]!, pageBreakBefore: onNewPage })];
    case 'paragraph':
      return [line(block.text, block.note ? 'Note' : 'Testo')];
    case 'list':
      return block.items.map(
        (text) => new w.Paragraph({ text, style: 'Testo', numbering: { reference: bullets, level: 0 } }),
      );
    case 'card':
      return [cardTable(block), line('', 'Testo')];
    case 'table':
      return [line(block.caption, 'Didascalia'), dataTable(block), line('', 'Testo')];
  }
}

function cover({ cover: c, index }: DocumentModel): w.FileChild[] {
  return [
    line(c.above, 'Sopratitolo'),
    new w.Paragraph({ text: c.title, heading: w.HeadingLevel.TITLE }),
    ...(c.below ? [line(c.below, 'Sottotitolo')] : []),
    ...c.facts.map(
      ({ label, value }) =>
        new w.Paragraph({
          style: 'Testo',
          children: [new w.TextRun({ text: `${label}: `, bold: true }), new w.TextRun(value)],
        }),
    ),
    ...c.notes.map((text) => line(text, 'Note')),
    ...(index
      ? [
          new w.Paragraph({ text: 'Indice', style: 'Indice', pageBreakBefore: true }),
          new w.TableOfContents('Indice', { hyperlink: true, headingStyleRange: '1-3' }),
        ]
      : []),
  ];
}

const footer = (title: string): w.Footer =>
  new w.Footer({
    children: [
      new w.Paragraph({
        style: 'Piede',
        children: [
          new w.TextRun({ children: [`${title} · pagina `, w.PageNumber.CURRENT, ' di ', w.PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });

/** Word: real headings and styles, an index that Word updates, header rows that repeat. */
export const writeDocx: DocumentWriter = async (model, told) => {
  const children = cover(model);
  const first = model.index ? model.blocks[0] : null;
  for await (const block of paced(model.blocks, told)) children.push(...written(block, block === first));
  const document = new w.Document({
    title: model.title,
    creator: model.author,
    lastModifiedBy: model.author,
    styles: documentStyles.styles,
    numbering: documentStyles.numbering,
    features: { updateFields: model.index },
    sections: [{ properties: { page: documentStyles.page }, footers: { default: footer(model.title) }, children }],
  });
  return inOnePiece(await w.Packer.toBuffer(document));
};
