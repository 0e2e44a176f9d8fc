/** A cell of a sheet, counted from the first row and column of figures. */
export interface Spot {
  row: number;
  column: number;
}

export interface Size {
  rows: number;
  columns: number;
}

/** What is chosen: from where one began to where one is. */
export interface Range {
  from: Spot;
  to: Spot;
}

export interface Box {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export const boxOf = ({ from, to }: Range): Box => ({
  top: Math.min(from.row, to.row),
  left: Math.min(from.column, to.column),
  bottom: Math.max(from.row, to.row),
  right: Math.max(from.column, to.column),
});

export const sizeOf = ({ top, left, bottom, right }: Box): Size => ({
  rows: bottom - top + 1,
  columns: right - left + 1,
});

export const isWithin = ({ top, left, bottom, right }: Box, { row, column }: Spot): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** The cells of a box, row by row. */
export function spotsOf({ top, left, bottom, right }: Box): Spot[] {
  const spots: Spot[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) spots.push({ row, column });
  return spots;
}

const clamp = (n: number, most: number): number => Math.max(0, Math.min(n, most));

/** The nearest cell that there is. */
export const inside = (spot: Spot, size: Size): Spot => ({
  row: clamp(spot.row, size.rows - 1),
  column: clamp(spot.column, size.columns - 1),
});

/** How many rows a page is, for the keys that leap. */
const page = 12;

/** Where a key leads from a cell; undefined for a key that does not move. `far` is with Ctrl. */
export function movedBy(key: string, { row, column }: Spot, size: Size, far = false): Spot | undefined {
  const end = { row: size.rows - 1, column: size.columns - 1 };
  const to: Record<string, Spot> = {
    ArrowUp: { row: far ? 0 : row - 1, column },
    ArrowDown: { row: far ? end.row : row + 1, column },
    ArrowLeft: { row, column: far ? 0 : column - 1 },
    ArrowRight: { row, column: far ? end.column : column + 1 },
    Home: { row: far ? 0 : row, column: 0 },
    End: { row: far ? end.row : row, column: end.column },
    PageUp: { row: row - page, column },
    PageDown: { row: row + page, column },
  };
  const spot = to[key];
  return spot && inside(spot, size);
}

/** The cell after this one, row by row; undefined after the last one, where the sheet ends. */
export function nextOf({ row, column }: Spot, size: Size, back = false): Spot | undefined {
  const at = row * size.columns + column + (back ? -1 : 1);
  if (at < 0 || at >= size.rows * size.columns) return undefined;
  return { row: Math.floor(at / size.columns), column: at % size.columns };
}
