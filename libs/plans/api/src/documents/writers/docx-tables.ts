import type {
  DocumentCard as Card,
  DocumentCell as Cell,
  DocumentColumn as Column,
  DocumentSaid as Said,
  DocumentTable as Table,
} from '@zona/plans-domain';
import * as w from 'docx';

/** The text's width of an A4 page with its margins, in twentieths of a point. */
const whole = 9638;
const edge = { style: w.BorderStyle.SINGLE, size: 4, color: 'B8C4D0' } as const;
const borders = { top: edge, bottom: edge, left: edge, right: edge, insideHorizontal: edge, insideVertical: edge };
const margins = { top: 60, bottom: 60, left: 100, right: 100 };
const narrow = { top: 30, bottom: 30, left: 40, right: 40 };
const shade = (fill: string) => ({ type: w.ShadingType.CLEAR, fill, color: 'auto' }) as const;

const line = (text: string, style: string): w.Paragraph => new w.Paragraph({ text, style });
const linesOf = (text: string, style: string): w.Paragraph[] =>
  text.includes('\n') ? text.split('\n').map((part) => line(part, style)) : [line(text, style)];

const styleOf = { item: 'Punto', total: 'Totale', missing: 'Mancante' } as const;
const said = ({ text, as }: Said): w.Paragraph[] => linesOf(text, as ? styleOf[as] : 'Cella');

/** Looks are in the styles and widths in the grid: what is written in each cell is what costs, in time and in size. */
const cell = (children: w.Paragraph[]): w.TableCell => new w.TableCell({ children });
const headCell = (text: string, style: string, columnSpan?: number): w.TableCell =>
  new w.TableCell({ children: linesOf(text, style), shading: shade('DCE8F5'), ...(columnSpan && { columnSpan }) });

const tableOf = (columnWidths: number[], rows: w.TableRow[], dense = false): w.Table =>
  new w.Table({
    rows,
    columnWidths,
    borders,
    margins: dense ? narrow : margins,
    layout: w.TableLayoutType.FIXED,
    width: { size: whole, type: w.WidthType.DXA },
  });

const question = Math.round(whole * 0.32);

/** A card in two columns. Its name is the header row, repeated where the card goes on to another page. */
export const cardTable = ({ caption, rows }: Card): w.Table =>
  tableOf(
    [question, whole - question],
    [
      new w.TableRow({ tableHeader: true, cantSplit: true, children: [headCell(caption, 'Domanda', 2)] }),
      ...rows.map(
        (row) => new w.TableRow({ children: [cell([line(row.label, 'Domanda')]), cell(row.said.flatMap(said))] }),
      ),
    ],
  );

function widthsOf(columns: readonly Column[]): number[] {
  const parts = columns.reduce((sum, c) => sum + c.width, 0);
  return columns.map((c) => Math.round((whole * c.width) / parts));
}

export function dataTable({ columns, rows, total, dense }: Table): w.Table {
  const small = dense ? 'Fitta' : '';
  const styles = columns.map((c) => `${c.figures ? 'Cifra' : 'Cella'}${small}`);
  const heads = columns.map((c) => `${c.figures ? 'CifraTotale' : 'Domanda'}${small}`);
  const rowOf = (cells: readonly Cell[], looks: readonly string[]): w.TableRow =>
    new w.TableRow({ children: cells.map((c, i) => cell(linesOf(c.text, looks[i]!))) });
  const head = new w.TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((c, i) => headCell(c.title, heads[i]!)),
  });
  return tableOf(
    widthsOf(columns),
    [head, ...rows.map((r) => rowOf(r, styles)), ...(total ? [rowOf(total, heads)] : [])],
    dense,
  );
}
