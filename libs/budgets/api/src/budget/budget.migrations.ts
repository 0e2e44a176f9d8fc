import { budgetActKinds, budgetSteps, budgetYearStates } from '@zona/budgets-domain';
import { ambitoTables, type Migration } from '@zona/database';

const among = (column: string, values: readonly string[]) =>
  `check (${column} in (${values.map((v) => `'${v}'`).join(',')}))`;

/** How far the budget of each year has come, and the acts that approved it. */
export const budgetYearsMigration: Migration = {
  name: 'budgetYears1795630000000',
  title: 'anni del bilancio e i loro atti',
  statements: [
    ...ambitoTables([
      {
        name: 'budget_year',
        columns: [
          'year integer not null check (year between 1990 and 2100)',
          `state text not null default 'draft' ${among('state', budgetYearStates)}`,
        ],
        unique: ['year'],
      },
      {
        name: 'budget_year_act',
        columns: [
          'budget_year_id uuid not null',
          `step text not null ${among('step', budgetSteps)}`,
          `act_kind text not null ${among('act_kind', budgetActKinds)}`,
          'organ text not null',
          'number text',
          'act_date date not null',
          'note text',
          'recorded_by text not null',
        ],
        refs: { budget_year_id: 'budget_year' },
        unique: ['budget_year_id, step'],
        grants: 'insert',
      },
    ]),
    // What is put on the lines, apart from the many more movements of spending.
    "create index ledger_movement_allocated on zona.ledger_movement (ambito_id, line_id) include (entry_id, value_cents) where stage = 'allocated'",
  ],
};

/** What was decided on the avvisi of each year. */
export const budgetWarningsMigration: Migration = {
  name: 'budgetWarnings1795701000000',
  title: 'avvisi di quadratura del bilancio',
  statements: ambitoTables([
    {
      name: 'budget_warning',
      columns: [
        'year integer not null check (year between 1990 and 2100)',
        'key text not null',
        'sentence text not null',
        'finding jsonb not null',
        "state text not null check (state in ('open','assigned','dismissed'))",
        'assignee_id uuid',
        'reason text',
        'decided_by text not null',
        "check (state <> 'assigned' or assignee_id is not null)",
        "check (state <> 'dismissed' or reason is not null)",
      ],
      refs: { assignee_id: 'person' },
      unique: ['year, key'],
    },
  ]),
};
