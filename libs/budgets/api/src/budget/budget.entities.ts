import { date, entity, int, many, one, text, uuid } from '@zona/database';

/** A year of the budget and how far it has come. Without a row nothing was approved yet. */
export const BudgetYear = entity({
  name: 'BudgetYear',
  table: 'budget_year',
  columns: { year: int(), state: text() },
  relations: { acts: many('BudgetYearAct', 'budgetYearId', 'createdAt') },
});

/** The act by which one step of a year was approved. Written once. */
export const BudgetYearAct = entity({
  name: 'BudgetYearAct',
  table: 'budget_year_act',
  columns: {
    budgetYearId: uuid(),
    step: text(),
    actKind: text(),
    organ: text(),
    number: text({ nullable: true }),
    actDate: date(),
    note: text({ nullable: true }),
    recordedBy: text(),
  },
  relations: { budgetYear: one('BudgetYear', 'budgetYearId') },
});

export const budgetEntities = [BudgetYear, BudgetYearAct];
