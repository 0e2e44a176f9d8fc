import { budgetActKinds, costTypes } from '@zona/budgets-domain';
import { ambitoTables, type Migration } from '@zona/database';

const list = (values: readonly string[]) => values.map((v) => `'${v}'`).join(',');

export const fundsMigration: Migration = {
  name: 'funds1795610000000',
  title: 'spese ammissibili e rate dei fondi',
  statements: [
    `alter table zona.fund add column eligible_costs text[] not null default '{}' check (eligible_costs <@ array[${list(costTypes)}]::text[])`,
    ...ambitoTables([
      {
        name: 'fund_instalment',
        columns: [
          'assignment_id uuid not null',
          'title text not null',
          'expected_cents bigint check (expected_cents >= 0)',
          'expected_on date',
          'received_cents bigint check (received_cents >= 0)',
          'received_on date',
          'receipt text',
          `act_kind text check (act_kind in (${list(budgetActKinds)}))`,
          'organ text',
          'number text',
          'act_date date',
          'note text',
          'source_document text',
          'source_line integer',
          'source_text text',
          'check ((received_cents is null) = (received_on is null))',
        ],
        refs: { assignment_id: 'fund_assignment' },
        indexes: ['expected_on'],
      },
    ]),
  ],
};
