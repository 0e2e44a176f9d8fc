import type { VirtualSql } from '@zona/database';

/** The enti of a line: those who carry it out, and those that take part in its action. */
const entiOf = (line: string, tenant: string): string =>
  `select lp.ente_id from line_provider lp where lp.ambito_id = ${tenant} and lp.line_report_id = ${line}.id and lp.ente_id is not null and lp.withdrawn_at is null
   union select ae.ente_id from action_ente ae where ae.ambito_id = ${tenant} and ae.action_id = ${line}.action_id and ae.withdrawn_at is null`;

export const enteIdsOfLine: VirtualSql = (t, tenant) => `array(${entiOf(t, tenant)})`;

/** The same for what hangs on a line. */
export const enteIdsOfPart: VirtualSql = (t, tenant) =>
  `array(select e.ente_id from line_report lr cross join lateral (${entiOf('lr', tenant)}) e where lr.ambito_id = ${tenant} and lr.id = ${t}.line_report_id)`;
export const planStatusOfPart: VirtualSql = (t, tenant) =>
  `(select p.status from line_report lr join plan p on p.ambito_id = ${tenant} and p.id = lr.plan_id where lr.ambito_id = ${tenant} and lr.id = ${t}.line_report_id)`;

export const planStatusOfEvaluation: VirtualSql = (t, tenant) =>
  `(select p.status from objective o join plan p on p.ambito_id = ${tenant} and p.id = o.plan_id where o.ambito_id = ${tenant} and o.id = ${t}.objective_id)`;

/** How complete a half-year is. A line is missing until somebody writes what happened. */
export const periodCounts: VirtualSql = (t, tenant) =>
  `(select json_build_object('lines', count(*)::int, 'missing', count(*) filter (where lr.progress is null)::int, 'sent', count(*) filter (where lr.stage = 'sent')::int)
    from line_report lr where lr.ambito_id = ${tenant} and lr.period_id = ${t}.id and lr.withdrawn_at is null)`;

/**
 * The lines of a plan, in its order: every action under its first objective, and every card that an objective has without an action.
 * `$1` the ambito, `$2` the plan, `$3` the half-year, `$4` the one before: lines already there are left out.
 */
export const linesToOpen = `
  with lines as (
    select x.id as "actionId", null::uuid as "schedaId", x.code, x.title, x.position as place, f.objective_id as "objectiveId", f.area_at, f.objective_at
    from action x
    left join lateral (
      select ao.objective_id, r.position as area_at, o.position as objective_at
      from action_objective ao join objective o on o.ambito_id = $1 and o.id = ao.objective_id and o.withdrawn_at is null
      join plan_area r on r.ambito_id = $1 and r.id = o.area_id and r.withdrawn_at is null
      where ao.ambito_id = $1 and ao.action_id = x.id and ao.withdrawn_at is null
      order by r.position, o.position, o.id limit 1) f on true
    where x.ambito_id = $1 and x.plan_id = $2 and x.withdrawn_at is null
    union all
    select null, k.id, o.code, o.title || ' · ' || k.label, k.position, o.id, r.position, o.position
    from scheda k join objective o on o.ambito_id = $1 and o.id = k.objective_id and o.withdrawn_at is null
    join plan_area r on r.ambito_id = $1 and r.id = o.area_id and r.withdrawn_at is null
    where k.ambito_id = $1 and k.plan_id = $2 and k.action_id is null and k.form = 'full' and k.withdrawn_at is null)
  select l."actionId", l."schedaId", l."objectiveId", l.code, l.title, b.id as "previousId",
    (row_number() over (order by l.area_at nulls last, l.objective_at, l.place, l."actionId", l."schedaId"))::int as position
  from lines l
  left join line_report b on b.ambito_id = $1 and b.period_id = $4 and b.withdrawn_at is null
    and (b.action_id = l."actionId" or b.scheda_id = l."schedaId")
  where not exists (select 1 from line_report h where h.ambito_id = $1 and h.period_id = $3 and (h.action_id = l."actionId" or h.scheda_id = l."schedaId"))
  order by position`;
