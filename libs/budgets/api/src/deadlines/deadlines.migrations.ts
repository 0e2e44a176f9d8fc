import { deadlineKinds, reminderDays } from '@zona/budgets-domain';
import { ambitoTables, type Migration } from '@zona/database';

export const deadlinesMigration: Migration = {
  name: 'deadlines1795651000000',
  title: 'promemoria delle scadenze',
  statements: ambitoTables([
    {
      name: 'reminder',
      columns: [
        `kind text not null check (kind in (${deadlineKinds.map((k) => `'${k}'`).join(',')}))`,
        // What the deadline is of: a row of the type that its kind says.
        'subject_id uuid not null',
        'due_on date not null',
        `days integer not null check (days in (${reminderDays.join(',')}))`,
        'title text not null',
        'fund_name text',
        'target text not null',
        'target_id uuid not null',
        'closed_by text',
        'closed_at timestamptz',
        'check ((closed_by is null) = (closed_at is null))',
      ],
      // Each is told once.
      unique: ['kind, subject_id, due_on, days'],
      indexes: ['due_on'],
    },
  ]),
};
