import { budgetDimensionLabel, type BudgetDimension } from '@zona/budgets-domain';
import { downloadCsv } from '@zona/ui';
import { figuresShown, groupName } from './columns';
import type { BudgetData, BudgetFiguresData } from './types';
import { t } from './words';

export interface OnScreen {
  budget: BudgetData;
  by: BudgetDimension;
  year: number | null;
  forecast: boolean;
}

interface Sheet {
  name: string;
  headers: string[];
  /** Words first, then figures, decimal text or nothing. */
  rows: { words: string[]; figures: (string | null)[] }[];
}

/** What is on screen, as rows of a sheet, the total last. */
export function sheetOf({ budget, by, year, forecast }: OnScreen): Sheet {
  const keys = figuresShown(by, forecast);
  const figures = (of: BudgetFiguresData) => keys.map((k) => of[k] ?? null);
  return {
    name: t('export.file', { year: year ?? t('export.all'), by: budgetDimensionLabel[by].toLowerCase() }),
    headers: [budgetDimensionLabel[by], t('export.detail'), ...keys.map((k) => t(`figures.${k}`))],
    rows: [
      ...budget.rows.map((row) => ({ words: [groupName(by, row), row.detail ?? ''], figures: figures(row.figures) })),
      { words: [t('table.total'), ''], figures: figures(budget.totals) },
    ],
  };
}

const italian = (value: string | null): string => value?.replace('.', ',') ?? '';

export function exportCsv(screen: OnScreen): void {
  const { name, headers, rows } = sheetOf(screen);
  downloadCsv(
    name,
    headers,
    rows.map(({ words, figures }) => [...words, ...figures.map(italian)]),
  );
}

/** The library is fetched when somebody asks for a sheet. Excel counts in floating point: cents are exact up to 15 digits. */
export async function exportXlsx(screen: OnScreen): Promise<void> {
  const { default: write } = await import('write-excel-file/browser');
  const { name, headers, rows } = sheetOf(screen);
  const text = (value: string, bold = false) => ({ value, type: String, ...(bold && { fontWeight: 'bold' as const }) });
  const money = (value: string | null) =>
    value === null ? null : { value: Number(value), type: Number, format: '#,##0.00\\ "€"' };
  await write(
    [headers.map((h) => text(h, true)), ...rows.map((r) => [...r.words.map((w) => text(w)), ...r.figures.map(money)])],
    { sheet: t('export.sheet'), stickyRowsCount: 1, columns: headers.map((_, i) => ({ width: [48, 36][i] ?? 18 })) },
  ).toFile(`${name}.xlsx`);
}
