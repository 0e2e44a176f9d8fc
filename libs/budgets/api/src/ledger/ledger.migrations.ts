import {
  fundFamilies,
  fundKinds,
  budgetActKinds,
  entryKinds,
  accountStages,
  stages,
  proposalStates,
} from '@zona/budgets-domain';
import { ambitoTables, referenceTable, type Migration } from '@zona/database';

const list = (values: readonly string[]) => values.map((v) => `'${v}'`).join(',');
const among = (column: string, values: readonly string[]) => `check (${column} in (${list(values)}))`;
const quoted = (text: string | null) => (text === null ? 'null' : `'${text.replaceAll("'", "''")}'`);

const act = [`act_kind text ${among('act_kind', budgetActKinds)}`, 'organ text', 'number text', 'act_date date'];
const source = ['source_document text', 'source_line integer', 'source_text text'];
/** What a movement and an account are about. */
const place = ['line_id uuid', 'commitment_id uuid', 'settlement_id uuid', 'report_id uuid'];
const placeRefs = {
  assignment_id: 'fund_assignment',
  line_id: 'budget_line',
  commitment_id: 'commitment',
  settlement_id: 'settlement',
  report_id: 'fund_report',
};

/**
 * Funds and their assignments, the lines of the budget, commitments, settlements, payments, reports; the entries that move money
 * among them and the accounts where it lies. No trigger: an entry balances because each movement has two accounts, no cap is passed
 * because an account's CHECK forbids it, nothing written changes because the app role may not (docs/decisions/0022).
 */
export const ledgerMigration: Migration = {
  name: 'ledger1795600000000',
  title: 'fondi e libro dei movimenti',
  statements: [
    ...referenceTable('fund_kind', [
      'code text primary key',
      'name text not null',
      `family text not null ${among('family', fundFamilies)}`,
      'basis text',
      'position integer not null',
    ]),
    `insert into zona.fund_kind (code, name, family, basis, position) values ${fundKinds
      .map((k, i) => `(${[k.code, k.name, k.family, k.basis].map(quoted).join(', ')}, ${i})`)
      .join(', ')}`,
    ...ambitoTables([
      {
        name: 'fund',
        columns: [
          'kind text not null',
          'name text not null',
          'code text',
          'cup text',
          'ente_id uuid',
          'purpose text',
          'eligible text',
          'own_share_percent numeric(7,4) check (own_share_percent >= 0 and own_share_percent <= 100)',
          'note text',
          ...source,
        ],
        references: { kind: ['fund_kind', 'code'], ente_id: ['ente', 'id'] },
        indexes: ['name, id'],
      },
      {
        name: 'fund_assignment',
        columns: [
          'fund_id uuid not null',
          'year integer not null check (year between 1990 and 2100)',
          'label text',
          ...act,
          'spend_by date',
          'report_by date',
          'note text',
          ...source,
        ],
        refs: { fund_id: 'fund' },
        indexes: ['year, id', 'spend_by', 'report_by'],
      },
      {
        name: 'budget_line',
        columns: [
          'assignment_id uuid not null',
          'plan_id uuid',
          'objective_id uuid',
          'action_id uuid',
          'ambito_comune_id uuid',
          'year integer not null check (year between 1990 and 2100)',
          'title text not null',
          // What makes it the only one: the four above and, where there is no action, the title.
          'key text not null',
          'note text',
          ...source,
        ],
        refs: {
          assignment_id: 'fund_assignment',
          plan_id: 'plan',
          objective_id: 'objective',
          action_id: 'action',
          ambito_comune_id: 'ambito_comune',
        },
        unique: ['key'],
        indexes: ['year, id'],
      },
      {
        name: 'commitment',
        columns: [
          'year integer not null check (year between 1990 and 2100)',
          'title text not null',
          'ente_id uuid',
          'provider_text text',
          'cig text',
          'cup text',
          ...act,
          'valid_from date',
          'valid_to date',
          'note text',
          ...source,
          'check (valid_to is null or valid_from is null or valid_to >= valid_from)',
        ],
        references: { ente_id: ['ente', 'id'] },
        indexes: ['year, id', 'ente_id'],
      },
      {
        name: 'settlement',
        columns: [
          'commitment_id uuid not null',
          'title text not null',
          'supplier_text text',
          'supplier_code text',
          'invoice_number text',
          'invoice_date date',
          'period_from date',
          'period_to date',
          ...act,
          'due_on date',
          'note text',
          ...source,
        ],
        refs: { commitment_id: 'commitment' },
        indexes: ['supplier_code, invoice_number', 'due_on'],
      },
      {
        name: 'payment',
        columns: [
          'settlement_id uuid not null',
          // The mandato of the accounting system.
          'number text',
          'paid_on date not null',
          'note text',
        ],
        refs: { settlement_id: 'settlement' },
        indexes: ['paid_on, id', 'number'],
      },
      {
        name: 'fund_report',
        columns: [
          'assignment_id uuid not null',
          'title text not null',
          "state text not null default 'open' check (state in ('open','signed'))",
          'valid_from date',
          'valid_to date',
          'due_on date',
          'note text',
        ],
        refs: { assignment_id: 'fund_assignment' },
        indexes: ['due_on'],
      },
      {
        name: 'ledger_proposal',
        columns: [
          `kind text not null ${among('kind', entryKinds)}`,
          'title text not null',
          'reason text',
          // What would be written; figures as text.
          'draft jsonb not null',
          `state text not null default 'proposed' ${among('state', proposalStates)}`,
          'proposed_by text not null',
          'decided_by text',
          'decided_at timestamptz',
          'decision_note text',
          'entry_id uuid',
        ],
        refs: { entry_id: 'ledger_entry' },
        indexes: ['state, id'],
      },
      {
        name: 'ledger_entry',
        columns: [
          `kind text not null ${among('kind', entryKinds)}`,
          'entry_date date not null',
          'title text not null',
          'reason text',
          ...act,
          'reverses_id uuid',
          'payment_id uuid',
          'recorded_by text not null',
          // What moved, said in one figure: a transfer of 100 is 100.
          'value_cents bigint not null check (value_cents > 0)',
          "check (kind <> 'reversal' or reverses_id is not null)",
          ...source,
        ],
        refs: { payment_id: 'payment', reverses_id: 'ledger_entry' },
        // An entry is taken back once.
        unique: ['reverses_id'],
        indexes: ['entry_date, id', 'kind, id'],
        // Written once: a mistake is taken back by another entry.
        grants: 'insert',
      },
      {
        name: 'ledger_account',
        columns: [
          `stage text not null ${among('stage', accountStages)}`,
          'key text not null',
          'assignment_id uuid not null',
          ...place,
          'in_cents bigint not null default 0 check (in_cents >= 0)',
          'out_cents bigint not null default 0 check (out_cents >= 0)',
          // The caps: nothing goes on that has not come in. Only the origin of a fund owes.
          "constraint ledger_account_cap check (stage = 'origin' or in_cents >= out_cents)",
        ],
        refs: placeRefs,
        unique: ['key'],
      },
      {
        name: 'ledger_movement',
        columns: [
          'entry_id uuid not null',
          `stage text not null ${among('stage', stages)}`,
          'from_account_id uuid not null',
          'to_account_id uuid not null',
          'assignment_id uuid not null',
          ...place,
          'value_cents bigint not null check (value_cents <> 0)',
          'position integer not null',
          'check (from_account_id <> to_account_id)',
        ],
        refs: {
          entry_id: 'ledger_entry',
          from_account_id: 'ledger_account',
          to_account_id: 'ledger_account',
          ...placeRefs,
        },
        grants: 'insert',
      },
    ]),
  ],
};
