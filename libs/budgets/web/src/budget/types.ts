import type { BudgetQuery, BudgetYearsQuery } from '../generated/graphql';

export type BudgetData = BudgetQuery['budget'];
export type BudgetRowData = BudgetData['rows'][number];
export type BudgetFiguresData = BudgetData['totals'];
export type BudgetYearData = BudgetYearsQuery['budgetYears'][number];
/** How the budget of a year was formed, and its contracts over years: of the whole year only. */
export type VariationsData = NonNullable<BudgetQuery['budgetVariations']>;
export type ContractYearsData = NonNullable<BudgetQuery['commitmentYears']>;
