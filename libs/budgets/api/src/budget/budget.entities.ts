import { date, entity, int, json, many, one, text, uuid } from '@zona/database';

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

/** What somebody decided on one avviso of a year. Without a row it is open and nobody's; whether it still holds is told from the books each time. */
const BudgetWarning = entity({
  name: 'BudgetWarning',
  table: 'budget_warning',
  columns: {
    year: int(),
    key: text(),
    sentence: text(),
    /** The finding as it was when somebody last decided on it. */
    finding: json(),
    state: text(),
    assigneeId: uuid({ nullable: true }),
    reason: text({ nullable: true }),
    decidedBy: text(),
  },
  relations: { assignee: one('Person', 'assigneeId') },
  virtual: {
    assigneeName: (t, tenant) =>
      `(select p.given_name || ' ' || p.family_name from person p where p.ambito_id = ${tenant} and p.id = ${t}.assignee_id)`,
  },
  titleOf: 'sentence',
});

export const budgetEntities = [BudgetYear, BudgetYearAct, BudgetWarning];
