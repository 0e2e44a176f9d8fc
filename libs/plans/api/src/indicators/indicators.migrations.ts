import { ambitoTables, type Migration } from '@zona/database';
import * as domain from '@zona/plans-domain';

const among = (column: string, values: readonly string[]) =>
  `check (${column} in (${values.map((v) => `'${v}'`).join(',')}))`;
const indicator = (change: string) => `alter table zona.indicator ${change}`;
const reading = (change: string) => `alter table zona.indicator_reading ${change}`;
const indicatorColumns = [
  'target_from date',
  'target_to date',
  'scale_from numeric(18,4)',
  'scale_to numeric(18,4)',
  `frequency text not null default 'yearly' ${among('frequency', domain.frequencies)}`,
  `period_type text not null default 'calendar_year' ${among('period_type', domain.periodTypes)}`,
  'data_source text',
  'by_comune boolean not null default false',
  `over_enti text not null default 'sum' ${among('over_enti', ['sum', 'mean'])}`,
  `over_periods text not null default 'last' ${among('over_periods', domain.aggregations)}`,
];
const readingColumns = [
  'reporter_id uuid',
  `state text not null default 'draft' ${among('state', domain.readingStates)}`,
  'numerator numeric(18,4)',
  'denominator numeric(18,4)',
  'answers numeric(18,4)',
  `answer text ${among('answer', domain.yesNoAnswers)}`,
  'text text',
  'day date',
  'supersedes_id uuid',
  'return_reason text',
  'sent_at timestamptz',
  'approved_at timestamptz',
  'locked_at timestamptz',
];

/**
 * Values become readings: with a state, the parts of a percentage, what is no number, and the reading that they correct. Values that
 * were there wait for approval, each reported by its own ente, their periods written as the calendar of periods writes them.
 */
export const indicatorReadingsMigration: Migration = {
  name: 'indicatorReadings1795400000000',
  title: 'indicatori: attesi per periodo, rilevazioni e approvazioni',
  statements: [
    ...indicatorColumns.map((c) => indicator(`add column ${c}`)),
    indicator('drop constraint indicator_value_type_check'),
    indicator(`add constraint indicator_value_type_check ${among('value_type', domain.measureTypes)}`),
    indicator('drop constraint indicator_comparator_check'),
    indicator(`add constraint indicator_comparator_check ${among('comparator', domain.measureComparators)}`),
    'alter table zona.indicator_value rename to indicator_reading',
    reading('alter column value drop not null'),
    ...readingColumns.map((c) => reading(`add column ${c}`)),
    reading('no force row level security'),
    "update zona.indicator_reading set reporter_id = ente_id, state = 'sent', sent_at = updated_at",
    "update zona.indicator_reading set period = regexp_replace(period, '^([12])° semestre (\\d{4})$', '\\2-S\\1')",
    "update zona.indicator_reading set period = regexp_replace(period, '^anno scolastico (\\d{4})/\\d{2}(\\d{2})$', 'AS\\1-\\2')",
    reading('alter column reporter_id set not null'),
    reading('add foreign key (reporter_id) references zona.ente (id)'),
    reading('add foreign key (ambito_id, supersedes_id) references zona.indicator_reading (ambito_id, id)'),
    reading('force row level security'),
    'drop index zona.indicator_value_ambito_id_indicator_id_ente_id_period_idx',
    'create unique index on zona.indicator_reading (ambito_id, indicator_id, ente_id, period) where supersedes_id is null and withdrawn_at is null',
    'create unique index on zona.indicator_reading (ambito_id, supersedes_id) where withdrawn_at is null',
    'create index on zona.indicator_reading (ambito_id, state)',
    'create index on zona.indicator_reading (ambito_id, reporter_id)',
    ...ambitoTables([
      {
        name: 'indicator_target',
        columns: [
          'indicator_id uuid not null',
          'period text not null',
          'value numeric(18,4)',
          'day_from date',
          'day_to date',
          'check (day_to >= day_from)',
        ],
        refs: { indicator_id: 'indicator' },
        unique: ['indicator_id, period'],
      },
    ]),
  ],
};
