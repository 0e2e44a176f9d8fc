import { cellAt, placeOf, shownOf, valueAt, type MatrixModel, type Texts } from './figures.ts';

export interface ColumnTotal {
  /** What the cells that are shown sum to. */
  sum: bigint;
  /** What the assignment still has, with what is typed; less than zero when it is passed. */
  left: bigint;
}

export interface MatrixTotals {
  rows: ReadonlyMap<string, bigint>;
  columns: ReadonlyMap<string, ColumnTotal>;
  /** What each fund still has, over its assignments that are shown. */
  funds: ReadonlyMap<string, bigint>;
  all: ColumnTotal;
}

/** Totals with what is typed in place of what the books say. */
export function totalsOf(model: MatrixModel, texts: Texts): MatrixTotals {
  const rows = new Map<string, bigint>();
  const columns = new Map<string, ColumnTotal>();
  const funds = new Map<string, bigint>();
  const all: ColumnTotal = { sum: 0n, left: 0n };
  for (const { key } of model.rows) rows.set(key, 0n);
  for (const column of model.columns) {
    const total: ColumnTotal = { sum: 0n, left: column.left };
    for (const { key } of model.rows) {
      const place = placeOf(key, column.id);
      const value = valueAt(model, texts, place);
      total.sum += value;
      total.left -= value - shownOf(cellAt(model, place));
      rows.set(key, rows.get(key)! + value);
    }
    columns.set(column.id, total);
    funds.set(column.fundId, (funds.get(column.fundId) ?? 0n) + total.left);
    all.sum += total.sum;
    all.left += total.left;
  }
  return { rows, columns, funds, all };
}

export interface Difference {
  place: string;
  row: string;
  column: string;
  /** What the books say of the line that changes. */
  was: bigint;
  /** What is added; less than zero takes away. */
  value: bigint;
}

/** The cells that change, with what is added to or taken from each, column by column. Every text must be an amount. */
export function differencesOf(model: MatrixModel, texts: Texts): Difference[] {
  return model.columns.flatMap((column) =>
    model.rows.flatMap(({ key }) => {
      const place = placeOf(key, column.id);
      if (!texts.has(place)) return [];
      const cell = cellAt(model, place);
      const value = valueAt(model, texts, place) - shownOf(cell);
      return value === 0n ? [] : [{ place, row: key, column: column.id, was: cell.own, value }];
    }),
  );
}
