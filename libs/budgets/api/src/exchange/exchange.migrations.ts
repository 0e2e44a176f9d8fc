import { budgetImportKinds, budgetRowActions } from '@zona/budgets-domain';
import { ambitoTables, type Migration } from '@zona/database';
import { linePagesMigration } from '@zona/imports';
import { budgetPages } from './exchange.entities.ts';

const among = (column: string, values: readonly string[]) =>
  `check (${column} in (${values.map((v) => `'${v}'`).join(',')}))`;

export const budgetExchangeMigration: Migration = {
  name: 'budgetExchange1795611000000',
  title: 'importazioni del bilancio e pagamenti della contabilità',
  statements: ambitoTables([
    {
      name: 'budget_import',
      columns: [
        `kind text not null ${among('kind', budgetImportKinds)}`,
        'file_id uuid not null',
        'file_name text not null',
        `state text not null ${among('state', ['reading', 'preview', 'applying', 'applied', 'undoing', 'undone'])}`,
        'job_id uuid',
        'counts jsonb',
        "remarks jsonb not null default '[]'",
        "undo_notes jsonb not null default '[]'",
        // What it wrote in the ledger, in order, so that it can be taken back from the end.
        "entry_ids jsonb not null default '[]'",
        'asked_by text not null',
        'skip_bad boolean',
        'applied_at timestamptz',
        'undone_at timestamptz',
      ],
      refs: { file_id: 'file', job_id: 'job' },
    },
    {
      name: 'budget_import_row',
      columns: [
        'budget_import_id uuid not null',
        'place integer not null',
        'sheet text not null',
        'line integer not null',
        `action text not null ${among('action', budgetRowActions)}`,
        'errors integer not null',
        'warnings integer not null',
        'cells jsonb not null',
        'messages jsonb not null',
        // What was understood; null where it cannot be read.
        'data jsonb',
      ],
      refs: { budget_import_id: 'budget_import' },
      indexes: ['budget_import_id, place, id'],
    },
    {
      name: 'imported_payment',
      columns: [
        'budget_import_id uuid not null',
        // Number, day and amount: the same payment imported twice is one.
        'key text not null',
        'number text not null',
        'paid_on date not null',
        'value_cents bigint not null check (value_cents > 0)',
        'supplier_code text',
        'supplier_text text',
        'invoice_number text',
        'cig text',
        'commitment_text text',
        'subject text',
        'payment_id uuid',
        // The entry that its confirmation wrote; none where Zona had the payment already.
        'entry_id uuid',
        'set_aside text',
      ],
      refs: { budget_import_id: 'budget_import', payment_id: 'payment', entry_id: 'ledger_entry' },
      unique: ['key'],
      indexes: ['paid_on, id'],
    },
  ]),
};

const states = ['reading', 'mapping', 'preview', 'applying', 'applied', 'undoing', 'undone'];

export const budgetMappingMigration: Migration = {
  name: 'budgetMapping1795710000000',
  title: 'colonne dei file del bilancio, e beneficiari di uno stesso mandato',
  statements: [
    'alter table zona.budget_import drop constraint budget_import_state_check',
    `alter table zona.budget_import add constraint budget_import_state_check ${among('state', states)}`,
    // Which of its readings counts: a file is read again when its columns are mapped anew.
    'alter table zona.budget_import add column reading integer not null default 0, add column layout jsonb',
    'alter table zona.budget_import_row add column reading integer not null default 0',
    ...ambitoTables([
      {
        name: 'budget_import_mapping',
        columns: ['signature uuid not null', 'file_name text not null', 'columns jsonb not null'],
        unique: ['signature'],
      },
    ]),
    // Two who are paid the same by one mandate are told apart by their codes.
    'alter table zona.imported_payment no force row level security',
    "update zona.imported_payment set key = key || '|' || upper(supplier_code) where supplier_code is not null",
    'alter table zona.imported_payment force row level security',
  ],
};

export const budgetPagesMigration: Migration = linePagesMigration(budgetPages, {
  name: 'budgetPages1795751000000',
  title: 'righe delle importazioni del bilancio',
  from: 'budget_import_row',
  kinds: {
    errors: 'r.errors > 0',
    warnings: 'r.errors = 0 and r.warnings > 0',
    create: "r.action = 'create'",
    known: "r.action = 'known'",
  },
  shown: ['sheet', 'line', 'action', 'cells', 'messages'],
  work: { of: 'r.data', where: "r.action = 'create'" },
});
