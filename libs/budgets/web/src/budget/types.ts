import type { BudgetQuery, BudgetYearsQuery } from '../generated/graphql';

export type BudgetData = BudgetQuery['budget'];
export type BudgetRowData = BudgetData['rows'][number];
export type BudgetFiguresData = BudgetData['totals'];
export type BudgetYearData = BudgetYearsQuery['budgetYears'][number];
