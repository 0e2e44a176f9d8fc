import { ambitoTables, type Migration } from '@zona/database';
import * as domain from '@zona/plans-domain';

const list = (values: readonly string[]) => values.map((v) => `'${v}'`).join(',');
const oneOf = (column: string, values: readonly string[]) =>
  `${column} text not null check (${column} in (${list(values)}))`;
const oneOfOrNone = (column: string, values: readonly string[]) =>
  `${column} text check (${column} in (${list(values)}))`;
const source = ['source_document text', 'source_line integer', 'source_text text'];
const ofLine = ['line_report_id uuid not null', 'position integer not null', ...source];

/** Half-years of a plan -> a report for each line -> providers, acts, amounts, counts; evaluations and the rule they are measured by. */
export const monitoringMigration: Migration = {
  name: 'monitoring1795450000000',
  title: 'stato di attuazione e valutazione',
  statements: ambitoTables([
    {
      name: 'monitoring_period',
      columns: [
        'plan_id uuid not null',
        'code text not null',
        oneOf('state', domain.monitoringStates),
        'valid_from date not null',
        'valid_to date not null',
        'legal_basis text',
        'organ text',
        'act text',
        'act_date date',
      ],
      refs: { plan_id: 'plan' },
      unique: ['plan_id, code'],
      indexes: ['valid_from, id'],
    },
    {
      name: 'line_report',
      columns: [
        'plan_id uuid not null',
        'period_id uuid not null',
        'objective_id uuid',
        'action_id uuid',
        'scheda_id uuid',
        'previous_id uuid',
        'code text',
        'title text not null',
        'position integer not null',
        oneOfOrNone('state', domain.lineStates),
        oneOf('stage', domain.lineStages),
        'progress text',
        'note text',
        'provider_text text',
        'proposed_by_id uuid',
        ...source,
      ],
      refs: {
        plan_id: 'plan',
        period_id: 'monitoring_period',
        objective_id: 'objective',
        action_id: 'action',
        scheda_id: 'scheda',
        previous_id: 'line_report',
      },
      references: { proposed_by_id: ['ente', 'id'] },
      unique: ['period_id, action_id', 'period_id, scheda_id'],
      indexes: ['period_id, position, id'],
    },
    {
      name: 'line_provider',
      columns: [...ofLine, oneOf('role', domain.providerRoles), 'ente_id uuid', 'name text'],
      refs: { line_report_id: 'line_report' },
      references: { ente_id: ['ente', 'id'] },
      indexes: ['ente_id'],
    },
    {
      name: 'line_act',
      columns: [
        ...ofLine,
        oneOf('kind', domain.lineActKinds),
        'number text',
        'act_date date',
        'subject text',
        'cig text',
        'valid_from date',
        'valid_to date',
      ],
      refs: { line_report_id: 'line_report' },
    },
    {
      name: 'line_amount',
      columns: [
        ...ofLine,
        'line_act_id uuid',
        'part_of_id uuid',
        oneOf('kind', domain.lineAmountKinds),
        'label text',
        'value_cents bigint check (value_cents >= 0)',
        'percent numeric(18,4)',
        oneOf('period', domain.amountPeriods),
        oneOf('certainty', domain.certainties),
      ],
      refs: { line_report_id: 'line_report', line_act_id: 'line_act', part_of_id: 'line_amount' },
    },
    {
      name: 'line_count',
      columns: [
        ...ofLine,
        oneOf('measure', domain.countMeasures),
        'group_name text',
        'label text',
        'value integer not null check (value >= 0)',
      ],
      refs: { line_report_id: 'line_report' },
    },
    {
      name: 'line_correction',
      columns: ['line_report_id uuid not null', 'reason text not null', 'author text not null'],
      refs: { line_report_id: 'line_report' },
    },
    {
      name: 'evaluation',
      columns: [
        'objective_id uuid not null',
        oneOf('kind', domain.evaluationKinds),
        'quantitative text',
        'qualitative text',
        'descriptive_note text',
        oneOfOrNone('outcome', domain.achievementOutcomes),
      ],
      refs: { objective_id: 'objective' },
      unique: ['objective_id, kind'],
    },
    {
      name: 'achievement_rule',
      columns: ['plan_id uuid not null', 'edition integer not null', 'rule jsonb not null', 'stated_in text not null'],
      refs: { plan_id: 'plan' },
      unique: ['plan_id, edition'],
    },
  ]),
};
