import type { VirtualSql } from '@zona/database';
import { inForceStates } from '@zona/plans-domain';

/** A plan in force, extended ones included. */
export const inForce = (plan: string): string => `${plan}.status in (${inForceStates.map((s) => `'${s}'`).join(', ')})`;

export { source } from '@zona/database';

export const planStatus: VirtualSql = (t, tenant) =>
  `(select p.status from plan p where p.ambito_id = ${tenant} and p.id = ${t}.plan_id)`;

/** The enti that take part in an action, on the action itself and on its cards. */
export const enteIdsOfAction =
  (actionId: string): VirtualSql =>
  (t, tenant) =>
    `array(select ae.ente_id from action_ente ae where ae.ambito_id = ${tenant} and ae.action_id = ${t}.${actionId} and ae.withdrawn_at is null)`;

/** The same two for what hangs on a card. */
export const planStatusOfCard: VirtualSql = (t, tenant) =>
  `(select p.status from scheda k join plan p on p.ambito_id = ${tenant} and p.id = k.plan_id where k.ambito_id = ${tenant} and k.id = ${t}.scheda_id)`;
export const enteIdsOfCard: VirtualSql = (t, tenant) =>
  `array(select ae.ente_id from scheda k join action_ente ae on ae.ambito_id = ${tenant} and ae.action_id = k.action_id where k.ambito_id = ${tenant} and k.id = ${t}.scheda_id and ae.withdrawn_at is null)`;

/** Cards that count: neither they nor their objective or area are withdrawn. */
export const liveCards = (tenant: string): string =>
  `scheda k join objective o on o.ambito_id = ${tenant} and o.id = k.objective_id and o.withdrawn_at is null join plan_area r on r.ambito_id = ${tenant} and r.id = o.area_id and r.withdrawn_at is null`;

/** Stated amounts of the cards for which `which` holds, as the domain's sum takes them (`RawFigure`). */
export const figures =
  (which: (t: string) => string): VirtualSql =>
  (t, tenant) =>
    `(select coalesce(json_agg(json_build_array(x.value_cents::text, x.period, x.certainty, x.fund, x.same_as_id is not null)), '[]')
      from ${liveCards(tenant)} join stated_amount x on x.ambito_id = ${tenant} and x.scheda_id = k.id and x.withdrawn_at is null
      where k.ambito_id = ${tenant} and k.withdrawn_at is null and ${which(t)})`;

/** An answer that a card owes: said "not stated", or not given to a row that must have one. */
const notStated = `(a.answer = 'not_stated' or (a.answer is null and not w.optional))`;

/** The rows of the template that a plan pins: the platform's, or the ambito's own. */
export const pinnedRows: VirtualSql = (t, tenant) =>
  `(select w.key, w.label, w.kind, w.position, w.optional from scheda_row w where w.template_id = ${t}.template_id and ${t}.own_template_id is null
    union all select w.key, w.label, w.kind, w.position, not w.required from card_row w where w.ambito_id = ${tenant} and w.card_template_id = ${t}.own_template_id and w.withdrawn_at is null)`;

/** How much of a plan there is, counted. The cards that count are found once. */
export const planCounts: VirtualSql = (t, tenant) => {
  const on = (table: string) =>
    `join ${table} x on x.ambito_id = ${tenant} and x.scheda_id = c.id and x.withdrawn_at is null`;
  return `(with c as materialized (select k.id, k.form from ${liveCards(tenant)} where k.ambito_id = ${tenant} and k.withdrawn_at is null and k.plan_id = ${t}.id),
    i as (select count(*) as total, count(*) filter (where x.kind <> 'input' and x.target is null and x.target_text is null) as without_target from c ${on('indicator')}),
    v as (select x.scheda_id from c ${on('stated_amount')} and x.value_cents is not null group by x.scheda_id)
    select json_build_object(
    'areas', (select count(*) from plan_area x where x.ambito_id = ${tenant} and x.plan_id = ${t}.id and x.withdrawn_at is null),
    'objectives', (select count(*) from objective o join plan_area r on r.ambito_id = ${tenant} and r.id = o.area_id and r.withdrawn_at is null where o.ambito_id = ${tenant} and o.plan_id = ${t}.id and o.withdrawn_at is null),
    'actions', (select count(*) from action x where x.ambito_id = ${tenant} and x.plan_id = ${t}.id and x.withdrawn_at is null),
    'schede', (select count(*) from c where c.form = 'full'),
    'stubs', (select count(*) from c where c.form = 'stub'),
    'indicators', i.total,
    'indicatorsWithoutTarget', i.without_target,
    'answersNotStated', (select count(*) from c join ${pinnedRows(t, tenant)} w on w.kind = 'yes_no'
      left join scheda_answer a on a.ambito_id = ${tenant} and a.scheda_id = c.id and a.row_key = w.key and a.withdrawn_at is null where c.form = 'full' and ${notStated}),
    'amountsNotStated', (select count(*) from c left join v on v.scheda_id = c.id where c.form = 'full' and v.scheda_id is null)) from i)`;
};

/** For each yes/no row of the plan's template, how the full cards answer. A card without the answer has not stated it. */
const censusRows: VirtualSql = (t, tenant) =>
  `select w.key, w.label, w.position,
     count(*) filter (where a.answer = 'yes')::int as yes, count(*) filter (where a.answer = 'no')::int as no, count(*) filter (where a.answer = 'partly')::int as partly,
     count(*) filter (where ${notStated})::int as not_stated
   from ${liveCards(tenant)} join ${pinnedRows(t, tenant)} w on w.kind = 'yes_no'
   left join scheda_answer a on a.ambito_id = ${tenant} and a.scheda_id = k.id and a.row_key = w.key and a.withdrawn_at is null
   where k.ambito_id = ${tenant} and k.withdrawn_at is null and k.form = 'full' and k.plan_id = ${t}.id
   group by w.key, w.label, w.position`;

export const answerCensus: VirtualSql = (t, tenant) =>
  `(select coalesce(json_agg(json_build_object('row', c.key, 'label', c.label, 'yes', c.yes, 'no', c.no, 'partly', c.partly, 'notStated', c.not_stated) order by c.position), '[]') from (${censusRows(t, tenant)}) c)`;
