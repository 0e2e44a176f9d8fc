import { outside, outsideLabel, type BudgetDimension } from '@zona/budgets-domain';
import type { BudgetFiguresData } from './types';
import { t } from './words';

export type FigureKey = Exclude<keyof BudgetFiguresData, '__typename'>;

const spending: readonly FigureKey[] = ['assestato', 'committed', 'settled', 'paid', 'reported', 'left'];
const forecast: readonly FigureKey[] = ['preventivo', 'variations', 'assestato'];

/** The figures on screen: how it is spent, or how the forecast changed. What was assigned is known by fund and by year only. */
export const figuresShown = (by: BudgetDimension, asForecast: boolean): readonly FigureKey[] => [
  ...(by === 'fund' || by === 'year' ? (['assigned'] as const) : []),
  ...(asForecast ? forecast : spending),
];

/** What a group is called; the group without a name has one of its dimension. */
export const groupName = (by: BudgetDimension, row: { key: string; label?: string | null }): string =>
  row.label ?? (row.key === outside ? outsideLabel[by] : undefined) ?? t('table.unnamed');
