import { cellAt, cellText, placeOf, shownOf, type MatrixModel, type Texts } from './figures.ts';
import { boxOf, sizeOf, spotsOf, type Range, type Spot } from './grid.ts';
import type { Write } from './sheet.ts';

/** Rows of cells copied from a spreadsheet: tabs between cells, quotes around what has a tab or a line break in it. */
export function blockOf(text: string): string[][] {
  const rows: string[][] = [['']];
  let quoted = false;
  const put = (char: string) => {
    const row = rows.at(-1)!;
    row[row.length - 1] += char;
  };
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let i = 0; i < source.length; i++) {
    const char = source[i]!;
    if (quoted) {
      if (char !== '"') put(char);
      else if (source[i + 1] === '"') put(source[++i]!);
      else quoted = false;
    } else if (char === '"' && rows.at(-1)!.at(-1) === '') quoted = true;
    else if (char === '\t') rows.at(-1)!.push('');
    else if (char === '\n') rows.push(['']);
    else put(char);
  }
  return rows.map((row) => row.map((cell) => cell.trim()));
}

const placeAt = (model: MatrixModel, { row, column }: Spot): string =>
  placeOf(model.rows[row]!.key, model.columns[column]!.id);

/** What stands in a cell: what was typed, or the figure of the books. */
export function textAt(model: MatrixModel, texts: Texts, spot: Spot): string {
  const place = placeAt(model, spot);
  return texts.get(place) ?? cellText(shownOf(cellAt(model, place)));
}

/** The chosen cells as spreadsheets write them: every row ends with its line break, so that an empty last row is one. */
export function copyOf(model: MatrixModel, texts: Texts, range: Range): string {
  const box = boxOf(range);
  const lines: string[] = [];
  for (let row = box.top; row <= box.bottom; row++) {
    const cells: string[] = [];
    for (let column = box.left; column <= box.right; column++) cells.push(textAt(model, texts, { row, column }));
    lines.push(`${cells.join('\t')}\n`);
  }
  return lines.join('');
}

export interface Pasted {
  writes: Write[];
  /** Figures that fell beyond the last row or column. */
  outside: number;
  /** Where the pasted cells are. */
  to: Range;
}

/** Puts a block where the choice begins; a choice that is some times as large is filled with it, as spreadsheets do. */
export function paste(model: MatrixModel, range: Range, block: readonly (readonly string[])[]): Pasted {
  const box = boxOf(range);
  const chosen = sizeOf(box);
  const [rows, columns] = [block.length, Math.max(...block.map((r) => r.length))];
  const times = (much: number, of: number) => (much % of === 0 ? much : of);
  const size = { rows: times(chosen.rows, rows), columns: times(chosen.columns, columns) };
  const target = { top: box.top, left: box.left, bottom: box.top + size.rows - 1, right: box.left + size.columns - 1 };
  const writes: Write[] = [];
  let outside = 0;
  for (const spot of spotsOf(target)) {
    const text = block[(spot.row - box.top) % rows]![(spot.column - box.left) % columns];
    if (text === undefined) continue;
    if (spot.row < model.rows.length && spot.column < model.columns.length)
      writes.push({ place: placeAt(model, spot), text });
    else if (text) outside += 1;
  }
  const to = {
    row: Math.min(target.bottom, model.rows.length - 1),
    column: Math.min(target.right, model.columns.length - 1),
  };
  return { writes, outside, to: { from: { row: box.top, column: box.left }, to } };
}

/** Empties the chosen cells. */
export const cleared = (model: MatrixModel, range: Range): Write[] =>
  spotsOf(boxOf(range)).map((spot) => ({ place: placeAt(model, spot), text: '' }));
