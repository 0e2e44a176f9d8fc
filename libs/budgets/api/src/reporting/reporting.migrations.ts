import { budgetActKinds, costTypes, reportEventKinds } from '@zona/budgets-domain';
import { ambitoTables, type Migration } from '@zona/database';

const among = (column: string, values: readonly string[]) =>
  `check (${column} in (${values.map((v) => `'${v}'`).join(',')}))`;
const act = [`act_kind text ${among('act_kind', budgetActKinds)}`, 'organ text', 'number text', 'act_date date'];

/** The signature of a report, what led to it and what was signed; what a report has to know of a settlement. */
export const reportingMigration: Migration = {
  name: 'reporting1795650000000',
  title: 'rendicontazione dei fondi',
  statements: [
    `alter table zona.fund_report ${[
      'own_cents bigint check (own_cents >= 0)',
      'own_note text',
      'signed_by text',
      'signed_at timestamptz',
      ...act,
      // The job that makes the package of the last signature.
      'package_job_id uuid',
    ]
      .map((column) => `add column ${column}`)
      .join(', ')}`,
    `alter table zona.settlement add column invoice_cents bigint check (invoice_cents > 0), add column cost_type text ${among('cost_type', costTypes)}`,
    ...ambitoTables([
      {
        name: 'fund_report_event',
        columns: [
          'report_id uuid not null',
          `kind text not null ${among('kind', reportEventKinds)}`,
          'reason text',
          ...act,
          'value_cents bigint',
          'author text not null',
        ],
        refs: { report_id: 'fund_report' },
        grants: 'insert',
      },
      {
        name: 'fund_report_package',
        columns: [
          'report_id uuid not null',
          'position integer not null check (position > 0)',
          'signed_by text not null',
          ...act,
          'costs integer not null',
          'value_cents bigint not null',
          // All that was signed: the package is made of this, whenever it is made.
          'content jsonb not null',
        ],
        refs: { report_id: 'fund_report' },
        unique: ['report_id, position'],
        // What was signed stays as it was.
        grants: 'insert',
      },
    ]),
  ],
};
