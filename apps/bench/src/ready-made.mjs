import * as w from 'docx';

const paragraph = (text, style = 'Testo') => new w.Paragraph({ text, style });
const cell = (texts) => new w.TableCell({ children: texts.map((text) => paragraph(text, 'Cella')) });
const table = (rows) =>
  new w.Table({
    rows: rows.map((cells) => new w.TableRow({ children: cells.map(cell) })),
    columnWidths: rows[0].map(() => Math.round(9638 / rows[0].length)),
    layout: w.TableLayoutType.FIXED,
  });
const styles = { paragraphStyles: ['Testo', 'Cella'].map((id) => ({ id, name: id })) };
const levels = [w.HeadingLevel.HEADING_1, w.HeadingLevel.HEADING_2, w.HeadingLevel.HEADING_3];

/** The words of a document, with nothing left to find out. */
export const contentOf = (model) =>
  model.blocks.map((block) => {
    if (block.kind === 'card') return { rows: block.rows.map((r) => [[r.label], r.said.map((s) => s.text)]) };
    if (block.kind === 'table') {
      const rows = [block.columns.map((c) => c.title), ...block.rows.map((r) => r.map((c) => c.text))];
      return { rows: rows.map((r) => r.map((text) => [text])) };
    }
    if (block.kind === 'list') return { texts: block.items };
    return { texts: [block.text], heading: block.kind === 'heading' ? levels[block.level - 1] : undefined };
  });

/** What the library itself needs for the same words in the same tables: its plain use, without looks, index or progress. */
export async function writeReadyMade(content) {
  const children = content.flatMap(({ rows, texts, heading }) =>
    rows ? [table(rows)] : texts.map((text) => (heading ? new w.Paragraph({ text, heading }) : paragraph(text))),
  );
  return w.Packer.toBuffer(new w.Document({ styles, sections: [{ children }] }));
}
