import { matrix } from '@zona/budgets-domain';
import { fromCents, toCents } from '@zona/money';
import type { AllocateInput, AllocationMatrixQuery } from '../generated/graphql';
import { t } from './words';

export type MatrixData = NonNullable<AllocationMatrixQuery['allocationMatrix']>;
export type ColumnData = MatrixData['columns'][number];
export type RowData = MatrixData['rows'][number];
export type CellData = MatrixData['cells'][number];

/** The sheet of a page: what is read, in the order in which it is shown, with the figures that the rules work on. */
export interface Book {
  data: MatrixData;
  columns: readonly ColumnData[];
  rows: readonly RowData[];
  cells: ReadonlyMap<string, CellData>;
  model: matrix.MatrixModel;
}

/** A row that is only words. Its key is how the API knows it again. */
export const freeRow = (title: string): RowData => ({
  key: `t:${title.trim().toLowerCase()}`,
  kind: 'free',
  actionId: null,
  objectiveId: null,
  code: null,
  title: title.trim(),
  area: null,
  otherPlan: null,
});

/** `added`: rows that have nothing in the books yet. `residues`: also what other years have left. */
export function bookOf(data: MatrixData, added: readonly RowData[], residues: boolean): Book {
  const used = new Set(data.cells.map((c) => c.assignmentId));
  const columns = data.columns.filter((c) => residues || c.year === data.year || used.has(c.assignmentId));
  const known = new Set(data.rows.map((r) => r.key));
  const rows = [...data.rows, ...added.filter((r) => !known.has(r.key))];
  const cells = new Map(data.cells.map((c) => [matrix.placeOf(c.row, c.assignmentId), c]));
  const booked = [...cells].map(([place, c]): [string, matrix.BookedCell] => [
    place,
    { own: toCents(c.own), committed: toCents(c.committed), others: toCents(c.others) },
  ]);
  const model: matrix.MatrixModel = {
    rows,
    columns: columns.map((c) => ({
      id: c.assignmentId,
      fundId: c.fundId,
      assigned: toCents(c.assigned),
      left: toCents(c.left),
    })),
    cells: new Map(booked),
  };
  return { data, columns, rows, cells, model };
}

/** A fund's year as one calls it in a sentence. */
export const columnName = (column: ColumnData, year: number): string =>
  [column.fund, column.label, saysYear(column, year) ? null : t('sheet.residue', { year: column.year })]
    .filter(Boolean)
    .join(', ');

const saysYear = ({ year, label }: ColumnData, shown: number): boolean =>
  year === shown || Boolean(label?.includes(String(year)));

/** The differences as the API takes them. `was` only from who decides: a proposal is weighed when it is approved. */
export function cellsOf(
  { data, rows }: Book,
  differences: readonly matrix.Difference[],
  decides: boolean,
): AllocateInput['cells'] {
  const byKey = new Map(rows.map((r) => [r.key, r]));
  return differences.map(({ row, column, was, value }) => {
    const { kind, actionId, objectiveId, title } = byKey.get(row)!;
    return {
      assignmentId: column,
      actionId,
      objectiveId,
      title: kind === 'free' ? title : null,
      ambitoComuneId: data.comune?.id ?? null,
      year: data.year,
      value: fromCents(value),
      was: decides ? fromCents(was) : null,
    };
  });
}

/** Which cell a refusal is about, by the place of its difference; undefined for one that is about none. */
export function placeOfProblem(field: string | null | undefined, differences: readonly matrix.Difference[]) {
  const index = /^cells\.(\d+)\./.exec(field ?? '')?.[1];
  return index === undefined ? undefined : differences[Number(index)]?.place;
}

/** What is given beyond what is assigned, column by column, both figures in a sentence. */
export function passed({ data, columns, model }: Book, totals: matrix.MatrixTotals): string[] {
  return columns.flatMap((column, i) => {
    const left = totals.columns.get(column.assignmentId)!.left;
    if (left >= 0n) return [];
    const { assigned } = model.columns[i]!;
    return [
      t('over', {
        fund: columnName(column, data.year),
        assigned: matrix.euroOf(assigned),
        allocated: matrix.euroOf(assigned - left),
        over: matrix.euroOf(-left),
      }),
    ];
  });
}

export interface FundChange {
  column: ColumnData;
  cells: number;
  change: bigint;
  left: bigint;
}

/** What changes, fund by fund: what one looks at before saving. */
export const changesOf = (
  { columns }: Book,
  differences: readonly matrix.Difference[],
  totals: matrix.MatrixTotals,
): FundChange[] =>
  columns.flatMap((column) => {
    const own = differences.filter((d) => d.column === column.assignmentId);
    if (!own.length) return [];
    const change = own.reduce((sum, d) => sum + d.value, 0n);
    return [{ column, cells: own.length, change, left: totals.columns.get(column.assignmentId)!.left }];
  });
