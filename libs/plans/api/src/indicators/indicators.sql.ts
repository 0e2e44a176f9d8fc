import type { VirtualSql } from '@zona/database';

const number = (sql: string) => `trim_scale(${sql})::text`;

/** The columns of an indicator and its targets, as the domain takes them (`IndicatorRow`). */
const indicatorJson: VirtualSql = (i, tenant) =>
  `json_build_object('name', ${i}.name, 'kind', ${i}.kind, 'valueType', ${i}.value_type, 'unit', ${i}.unit, 'comparator', ${i}.comparator,
    'baseline', ${number(`${i}.baseline`)}, 'target', ${number(`${i}.target`)}, 'targetFrom', ${i}.target_from, 'targetTo', ${i}.target_to,
    'scaleFrom', ${number(`${i}.scale_from`)}, 'scaleTo', ${number(`${i}.scale_to`)}, 'frequency', ${i}.frequency, 'periodType', ${i}.period_type,
    'overEnti', ${i}.over_enti, 'overPeriods', ${i}.over_periods,
    'targets', (select coalesce(json_agg(json_build_object('period', x.period, 'value', ${number('x.value')}, 'from', x.day_from, 'to', x.day_to) order by x.period), '[]')
      from indicator_target x where x.ambito_id = ${tenant} and x.indicator_id = ${i}.id and x.withdrawn_at is null))`;

/** One reading, as the domain takes it (`ReadingRow`). */
const readingJson: VirtualSql = (v, tenant) =>
  `json_build_object('id', ${v}.id, 'enteId', ${v}.ente_id, 'period', ${v}.period, 'state', ${v}.state, 'value', ${number(`${v}.value`)},
    'numerator', ${number(`${v}.numerator`)}, 'denominator', ${number(`${v}.denominator`)}, 'answers', ${number(`${v}.answers`)},
    'answer', ${v}.answer, 'text', ${v}.text, 'day', ${v}.day, 'supersedesId', ${v}.supersedes_id,
    'fileName', (select min(f.name) from file f where f.ambito_id = ${tenant} and f.subject_id = ${v}.id and f.withdrawn_at is null))`;

/** The readings that count: what is not approved is nobody's to be told by a figure. */
const counted = (indicatorId: string, tenant: string, more = ''): string =>
  `(select coalesce(json_agg(${readingJson('c', tenant)} order by c.id), '[]') from indicator_reading c
    where c.ambito_id = ${tenant} and c.indicator_id = ${indicatorId} and c.withdrawn_at is null and c.state in ('approved', 'locked')${more})`;

export const evaluation: VirtualSql = (t, tenant) =>
  `(select json_build_object('indicator', ${indicatorJson(t, tenant)}, 'readings', ${counted(`${t}.id`, tenant)}))`;

/** A reading beside what the same ente reported before and is approved. */
export const warnings: VirtualSql = (t, tenant) =>
  `(select json_build_object('indicator', ${indicatorJson('i', tenant)}, 'reading', ${readingJson(t, tenant)},
      'readings', ${counted('i.id', tenant, ` and c.ente_id = ${t}.ente_id`)})
    from indicator i where i.ambito_id = ${tenant} and i.id = ${t}.indicator_id)`;

/** For what hangs on an indicator: the state of its plan, and the enti of its action. */
export const planStatusOfIndicator: VirtualSql = (t, tenant) =>
  `(select p.status from indicator i join scheda k on k.ambito_id = ${tenant} and k.id = i.scheda_id join plan p on p.ambito_id = ${tenant} and p.id = k.plan_id where i.ambito_id = ${tenant} and i.id = ${t}.indicator_id)`;
export const enteIdsOfIndicator: VirtualSql = (t, tenant) =>
  `array(select ae.ente_id from indicator i join scheda k on k.ambito_id = ${tenant} and k.id = i.scheda_id join action_ente ae on ae.ambito_id = ${tenant} and ae.action_id = k.action_id where i.ambito_id = ${tenant} and i.id = ${t}.indicator_id and ae.withdrawn_at is null)`;

/** The correction of a reading, once it is there. */
export const supersededBy: VirtualSql = (t, tenant) =>
  `(select n.id from indicator_reading n where n.ambito_id = ${tenant} and n.supersedes_id = ${t}.id and n.withdrawn_at is null and n.state in ('approved', 'locked'))`;
