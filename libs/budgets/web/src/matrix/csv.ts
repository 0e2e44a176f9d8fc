import { matrix } from '@zona/budgets-domain';
import type { CsvCell } from '@zona/ui';
import { columnName, type Book } from './model';
import { t } from './words';

/** The sheet as it stands on screen, totals included. */
export function csvOf({ rows, columns, model, data }: Book, texts: matrix.Texts, totals: matrix.MatrixTotals) {
  const total = (name: string, of: (id: string) => bigint, all: bigint): CsvCell[] => [
    name,
    null,
    ...columns.map((c) => plain(of(c.assignmentId))),
    plain(all),
  ];
  return {
    headers: [t('sheet.what'), t('filters.plan'), ...columns.map((c) => columnName(c, data.year)), t('sheet.total')],
    rows: [
      ...rows.map((row): CsvCell[] => [
        row.title,
        row.otherPlan ?? (row.kind === 'free' ? null : (data.plan?.code ?? null)),
        ...columns.map((c) => matrix.cellText(matrix.valueAt(model, texts, matrix.placeOf(row.key, c.assignmentId)))),
        plain(totals.rows.get(row.key)!),
      ]),
      total(t('sheet.total'), (id) => totals.columns.get(id)!.sum, totals.all.sum),
      total(t('sheet.left'), (id) => totals.columns.get(id)!.left, totals.all.left),
    ],
  };
}

const plain = (cents: bigint): string => matrix.euroOf(cents).replace(/\s*€$/, '').replace('−', '-');
