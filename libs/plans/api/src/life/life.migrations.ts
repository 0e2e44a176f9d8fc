import { ambitoTables, type Migration } from '@zona/database';
import * as domain from '@zona/plans-domain';

const among = (column: string, values: readonly string[]) =>
  `check (${column} in (${values.map((v) => `'${v}'`).join(',')}))`;
const step = among('step', domain.planActions);

/** Rows of all ambiti are written by the owner, whom FORCE binds too: these two are let go for the moment. */
const unforced = (tables: readonly string[], statements: readonly string[]) => [
  ...tables.map((t) => `alter table zona.${t} no force row level security`),
  ...statements,
  ...tables.map((t) => `alter table zona.${t} force row level security`),
];

/** The life of a plan: its acts, what each comune approved, its versions, and what it continues. */
export const planLifeMigration: Migration = {
  name: 'planLife1795440000000',
  title: 'vita dei piani: atti, approvazioni, versioni',
  statements: [
    'alter table zona.plan drop constraint plan_status_check',
    `alter table zona.plan add constraint plan_status_check ${among('status', domain.planStatuses)}`,
    'alter table zona.plan add column previous_plan_id uuid',
    ...unforced(
      ['plan'],
      [
        'alter table zona.plan add foreign key (ambito_id, previous_plan_id) references zona.plan (ambito_id, id)',
        'create index on zona.plan (ambito_id, previous_plan_id)',
      ],
    ),
    ...ambitoTables([
      {
        name: 'plan_act',
        columns: [
          'plan_id uuid not null',
          `step text not null ${step}`,
          `kind text ${among('kind', domain.planActKinds)}`,
          'organ text',
          'number text',
          'act_date date',
          'note text',
          'previous_end date',
          'new_end date',
          'source_document text',
          'source_line integer',
          'source_text text',
        ],
        refs: { plan_id: 'plan' },
      },
      {
        name: 'plan_comune_approval',
        columns: [
          'plan_id uuid not null',
          'ambito_comune_id uuid not null',
          'ente_id uuid',
          `state text not null ${among('state', domain.approvalStates)}`,
          'organ text',
          'number text',
          'act_date date',
          'note text',
          "check (state = 'pending' or act_date is not null)",
        ],
        refs: { plan_id: 'plan', ambito_comune_id: 'ambito_comune' },
        references: { ente_id: ['ente', 'id'] },
        unique: ['plan_id, ambito_comune_id'],
      },
      {
        name: 'plan_version',
        columns: [
          'plan_id uuid not null',
          'number integer not null check (number > 0)',
          'label text',
          'reason text',
          `step text ${step}`,
          'plan_act_id uuid',
          'assembly boolean not null default false',
          'sha256 text not null',
          'made_by text not null',
        ],
        refs: { plan_id: 'plan', plan_act_id: 'plan_act' },
        unique: ['plan_id, number'],
        // Written once: what an assembly read stays as it was read.
        grants: 'insert',
      },
      {
        // Apart from the version, so that a list of versions never meets the plans in them.
        name: 'plan_version_content',
        columns: ['plan_version_id uuid not null', 'snapshot jsonb not null'],
        refs: { plan_version_id: 'plan_version' },
        unique: ['plan_version_id'],
        grants: 'insert',
      },
      {
        name: 'objective_continuity',
        columns: ['objective_id uuid not null', 'earlier_objective_id uuid not null'],
        refs: { objective_id: 'objective', earlier_objective_id: 'objective' },
        unique: ['objective_id, earlier_objective_id'],
      },
      {
        name: 'action_continuity',
        columns: ['action_id uuid not null', 'earlier_action_id uuid not null'],
        refs: { action_id: 'action', earlier_action_id: 'action' },
        unique: ['action_id, earlier_action_id'],
      },
    ]),
    // The approval that a plan carried in its own columns is the act by which it was adopted.
    ...unforced(
      ['plan', 'plan_act'],
      [
        `insert into zona.plan_act (ambito_id, id, plan_id, step, kind, organ, number, act_date, created_at)
         select p.ambito_id, gen_random_uuid(), p.id, 'adopt', null, p.approval_organ, p.approval_act, p.approval_date, p.created_at
         from zona.plan p where p.approval_organ is not null or p.approval_act is not null or p.approval_date is not null`,
      ],
    ),
    'alter table zona.plan drop column approval_organ',
    'alter table zona.plan drop column approval_act',
    'alter table zona.plan drop column approval_date',
  ],
};
