import { budgetActKinds, scenarioStates, voteChoices } from '@zona/budgets-domain';
import { ambitoTables, type Migration } from '@zona/database';

const among = (column: string, values: readonly string[]) =>
  `check (${column} in (${values.map((v) => `'${v}'`).join(',')}))`;

/** A riparto and its votes; what it became when the assembly's act was there: written once, receipts included. */
export const allocationMigration: Migration = {
  name: 'allocation1795660000000',
  title: 'riparti tra i comuni',
  statements: ambitoTables([
    {
      name: 'allocation_scenario',
      columns: [
        'title text not null',
        'year integer not null check (year between 1990 and 2100)',
        'assignment_id uuid',
        'previous_id uuid',
        'amount_cents bigint not null check (amount_cents > 0)',
        'rule jsonb not null',
        // The figures used, each with its source and its date.
        'data jsonb not null',
        // What the rule gives on them; null while they do not suffice.
        'result jsonb',
        `state text not null ${among('state', scenarioStates)}`,
        'note text',
        'created_by text not null',
        'vote_round integer not null default 0',
        'vote_rule jsonb',
        'voters jsonb',
        'vote_until date',
        'proposed_at timestamptz',
        'outcome jsonb',
        "check (state = 'draft' or result is not null)",
      ],
      refs: { assignment_id: 'fund_assignment', previous_id: 'allocation_scenario' },
      indexes: ['year, id'],
    },
    {
      name: 'allocation_vote',
      columns: [
        'scenario_id uuid not null',
        'round integer not null check (round > 0)',
        'ambito_comune_id uuid not null',
        // The comune's own ente, whose mayor votes; null where the ambito is linked to none.
        'ente_id uuid',
        `choice text not null ${among('choice', voteChoices)}`,
        'voted_by text not null',
        'recorded boolean not null',
        'note text',
      ],
      refs: { scenario_id: 'allocation_scenario', ambito_comune_id: 'ambito_comune' },
      references: { ente_id: ['ente', 'id'] },
      unique: ['scenario_id, round, ambito_comune_id'],
    },
    {
      name: 'allocation_result',
      columns: [
        'scenario_id uuid not null',
        // The voting that approved it.
        'round integer not null check (round > 0)',
        'amount_cents bigint not null',
        'rule jsonb not null',
        'data jsonb not null',
        'result jsonb not null',
        'outcome jsonb not null',
        `act_kind text not null ${among('act_kind', budgetActKinds)}`,
        'organ text not null',
        'number text not null',
        'act_date date not null',
        'entry_id uuid',
        'frozen_by text not null',
      ],
      refs: { scenario_id: 'allocation_scenario', entry_id: 'ledger_entry' },
      unique: ['scenario_id, round'],
      grants: 'insert',
    },
    {
      name: 'comune_quota',
      columns: [
        'scenario_id uuid not null',
        'ambito_comune_id uuid not null',
        'cents bigint not null check (cents >= 0)',
        'previous_cents bigint',
        'steps jsonb not null',
      ],
      refs: { scenario_id: 'allocation_scenario', ambito_comune_id: 'ambito_comune' },
      unique: ['scenario_id, ambito_comune_id'],
      grants: 'insert',
    },
    {
      name: 'quota_instalment',
      columns: [
        'quota_id uuid not null',
        'number integer not null check (number > 0)',
        'due date not null',
        'cents bigint not null check (cents >= 0)',
      ],
      refs: { quota_id: 'comune_quota' },
      unique: ['quota_id, number'],
      indexes: ['due'],
      grants: 'insert',
    },
    {
      name: 'quota_receipt',
      columns: [
        'instalment_id uuid not null',
        'received_on date not null',
        'cents bigint not null check (cents <> 0)',
        'reversale text',
        'note text',
        'recorded_by text not null',
        'check (cents > 0 or note is not null)',
      ],
      refs: { instalment_id: 'quota_instalment' },
      grants: 'insert',
    },
  ]),
};
