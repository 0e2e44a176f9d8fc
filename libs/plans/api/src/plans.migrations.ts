import { ambitoTables, referenceTable, type Migration } from '@zona/database';
import * as domain from '@zona/plans-domain';

const oneOf = (column: string, values: readonly string[]) =>
  `${column} text not null check (${column} in (${values.map((v) => `'${v}'`).join(',')}))`;
const source = ['source_document text', 'source_line integer', 'source_text text'];
const literal = (s: string | null) => (s === null ? 'null' : `'${s.replaceAll("'", "''")}'`);

/** Catalogues of the plans: policy areas and card templates. A new DGR is new rows here. */
export const plansReferenceMigration: Migration = {
  name: 'plansReference1760000006000',
  title: 'aree di policy e modelli di scheda',
  statements: [
    ...referenceTable('policy_area', [
      'id text primary key',
      'act text not null',
      'letter text not null',
      'title text not null',
      'position integer not null',
    ]),
    ...referenceTable('scheda_template', ['id text primary key', 'title text not null', 'act text']),
    ...referenceTable('scheda_row', [
      'template_id text not null references zona.scheda_template (id)',
      'key text not null',
      'label text not null',
      oneOf('kind', domain.rowKinds),
      'position integer not null',
      'optional boolean not null default false',
      'primary key (template_id, key)',
    ]),
    ...domain.policyAreas.map(
      (a, i) =>
        `insert into zona.policy_area values (${literal(domain.policyAreaId(a.letter))}, ${literal(domain.policyAct)}, ${literal(a.letter)}, ${literal(a.title)}, ${i + 1})`,
    ),
    ...domain.templates.flatMap((t) => [
      `insert into zona.scheda_template values (${literal(t.id)}, ${literal(t.title)}, ${literal(t.act)})`,
      ...t.rows.map(
        (r, i) =>
          `insert into zona.scheda_row values (${literal(t.id)}, ${literal(r.key)}, ${literal(r.label)}, ${literal(r.kind)}, ${i + 1}, ${r.optional ?? false})`,
      ),
    ]),
  ],
};

/** Plan -> areas -> objectives -> actions (N:M) -> cards -> answers, amounts, staff, indicators, values. */
export const plansMigration: Migration = {
  name: 'plans1760000007000',
  title: 'piani, obiettivi, azioni e schede',
  statements: ambitoTables([
    {
      name: 'plan',
      columns: [
        'code text not null',
        'title text not null',
        oneOf('kind', domain.planKinds),
        oneOf('status', ['draft', 'in_force', 'closed']),
        'template_id text not null',
        'valid_from date not null',
        'valid_to date not null',
        'approval_organ text',
        'approval_act text',
        'approval_date date',
        'document text',
        'check (valid_to >= valid_from)',
      ],
      references: { template_id: ['scheda_template', 'id'] },
      indexes: ['valid_from, id'],
    },
    {
      name: 'plan_area',
      columns: ['plan_id uuid not null', 'code text', 'title text not null', 'position integer not null'],
      refs: { plan_id: 'plan' },
    },
    {
      name: 'area_policy',
      columns: ['plan_area_id uuid not null', 'policy_area_id text not null'],
      refs: { plan_area_id: 'plan_area' },
      references: { policy_area_id: ['policy_area', 'id'] },
      unique: ['plan_area_id, policy_area_id'],
    },
    {
      name: 'objective',
      columns: [
        'plan_id uuid not null',
        'area_id uuid not null',
        'code text not null',
        'title text not null',
        'summary text',
        'position integer not null',
        ...source,
      ],
      refs: { plan_id: 'plan', area_id: 'plan_area' },
      indexes: ['plan_id, position, id', 'updated_at, id'],
    },
    {
      name: 'action',
      shared: true,
      columns: [
        'plan_id uuid not null',
        'code text',
        'title text not null',
        'summary text',
        "partners text[] not null default '{}'",
        'position integer not null',
        ...source,
      ],
      refs: { plan_id: 'plan' },
      indexes: ['plan_id, position, id'],
    },
    {
      name: 'action_objective',
      columns: ['action_id uuid not null', 'objective_id uuid not null'],
      refs: { action_id: 'action', objective_id: 'objective' },
      unique: ['action_id, objective_id'],
    },
    {
      name: 'action_ente',
      columns: ['action_id uuid not null', 'ente_id uuid not null'],
      refs: { action_id: 'action' },
      references: { ente_id: ['ente', 'id'] },
      unique: ['action_id, ente_id'],
      indexes: ['ente_id'],
    },
    {
      name: 'scheda',
      shared: true,
      columns: [
        'plan_id uuid not null',
        'objective_id uuid not null',
        'action_id uuid',
        'label text not null',
        "form text not null default 'full' check (form in ('full','stub'))",
        'refers_to_id uuid',
        'position integer not null',
        ...source,
      ],
      refs: { plan_id: 'plan', objective_id: 'objective', action_id: 'action', refers_to_id: 'scheda' },
    },
    {
      name: 'scheda_answer',
      columns: [
        'scheda_id uuid not null',
        'row_key text not null',
        `answer text check (answer in (${domain.yesNoAnswers.map((a) => `'${a}'`).join(',')}))`,
        'note text',
        "choices text[] not null default '{}'",
        ...source,
      ],
      refs: { scheda_id: 'scheda' },
      unique: ['scheda_id, row_key'],
    },
    {
      name: 'stated_amount',
      shared: true,
      columns: [
        'scheda_id uuid not null',
        'value_cents bigint check (value_cents >= 0)',
        'value_to_cents bigint check (value_to_cents >= value_cents)',
        oneOf('period', domain.amountPeriods),
        oneOf('certainty', domain.certainties),
        'fund text',
        'same_as_id uuid',
        'position integer not null',
        ...source,
        'check (same_as_id is null or same_as_id <> id)',
      ],
      refs: { scheda_id: 'scheda', same_as_id: 'stated_amount' },
    },
    {
      name: 'staff_need',
      columns: [
        'scheda_id uuid not null',
        'role text not null',
        'count integer check (count >= 0)',
        oneOf('certainty', domain.certainties),
        'position integer not null',
        ...source,
      ],
      refs: { scheda_id: 'scheda' },
    },
    {
      name: 'indicator',
      shared: true,
      columns: [
        'scheda_id uuid not null',
        oneOf('kind', domain.indicatorKinds),
        'name text not null',
        oneOf('value_type', domain.indicatorValueTypes),
        'unit text',
        `comparator text check (comparator in (${domain.comparators.map((c) => `'${c}'`).join(',')}))`,
        'baseline numeric(18,4)',
        'target numeric(18,4)',
        'target_text text',
        'owner_id uuid',
        'position integer not null',
        ...source,
      ],
      refs: { scheda_id: 'scheda' },
      references: { owner_id: ['ente', 'id'] },
      indexes: ['owner_id'],
    },
    {
      name: 'indicator_value',
      columns: [
        'indicator_id uuid not null',
        'ente_id uuid not null',
        'period text not null',
        'value numeric(18,4) not null',
        'note text',
      ],
      refs: { indicator_id: 'indicator' },
      references: { ente_id: ['ente', 'id'] },
      unique: ['indicator_id, ente_id, period'],
    },
  ]),
};

/** Lists over all plans of an ambito go by position too; without these they sort every row of the ambito to show twenty. */
export const plansByPositionMigration: Migration = {
  name: 'plansByPosition1795320000000',
  title: 'indici dei piani per posizione',
  statements: ['objective', 'action'].map((table) => `create index on zona.${table} (ambito_id, position, id)`),
};
