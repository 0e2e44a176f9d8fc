import { enteOfIstat } from '../figures.sql.ts';

/** Rows of one comune that one answer may have. */
const mostRows = 300;

/** $1 ambito. Comuni of the ambito, each with its own ente, by which the row rule decides. */
export const comuniSql = `select c.id, c.name, g.population, g.population_year as "populationYear",
    ${enteOfIstat('c.istat', '$1')} as "comuneEnteId"
  from ambito_comune c left join comune g on g.istat = c.istat
  where c.ambito_id = $1 and c.withdrawn_at is null order by c.name, c.id`;

/** $1 ambito. Years that have lines. */
export const yearsSql = `select distinct l.year from budget_line l where l.ambito_id = $1 and l.withdrawn_at is null order by 1 desc`;

const stages = ['allocated', 'committed', 'paid'] as const;
/** How much of the lines has come to each stage, in cents. */
const figures = stages
  .map((s) => `coalesce(sum(a.in_cents) filter (where a.stage = '${s}'), 0)::text as "${s}"`)
  .join(', ');

/** $1 ambito, $2 year, $3 comune: of the comune, of what is for no single comune, of all. */
export const totalsSql = `select whose, ${stages.map((s) => `coalesce(sum(x."${s}"), 0)::text as "${s}"`).join(', ')} from (
    select case when l.ambito_comune_id is null then 'together' when l.ambito_comune_id = $3::uuid then 'figures' else 'others' end as whose, ${figures.replaceAll('::text', '')}
    from budget_line l join ledger_account a on a.ambito_id = $1 and a.line_id = l.id
    where l.ambito_id = $1 and l.year = $2 and l.withdrawn_at is null group by 1) x group by rollup (whose)`;

/** $1 ambito, $2 year, $3 comune. */
export const getsSql = `select coalesce(l.action_id::text, l.objective_id::text, 't:' || lower(btrim(l.title))) as key,
    l.action_id as "actionId", case when l.action_id is null then l.objective_id end as "objectiveId",
    coalesce(max(x.title), max(o.title), min(l.title)) as title, max(p.code) as plan,
    array_agg(distinct f.name) as funds, ${figures}, (count(*) over ())::int as "rowCount"
  from budget_line l
  join ledger_account a on a.ambito_id = $1 and a.line_id = l.id
  join fund_assignment s on s.ambito_id = $1 and s.id = l.assignment_id
  join fund f on f.ambito_id = $1 and f.id = s.fund_id
  left join action x on x.ambito_id = $1 and x.id = l.action_id
  left join objective o on o.ambito_id = $1 and o.id = l.objective_id
  left join plan p on p.ambito_id = $1 and p.id = l.plan_id
  where l.ambito_id = $1 and l.year = $2 and l.withdrawn_at is null and l.ambito_comune_id = $3::uuid
  group by 1, 2, 3 having sum(a.in_cents) > 0
  order by sum(a.in_cents) filter (where a.stage = 'allocated') desc nulls last, 4, 1 limit ${mostRows}`;

/** $1 ambito, $2 year. Every comune with something on its lines or a quota. */
export const rowsSql = `select c.id, coalesce(l.allocated, 0)::text as allocated, coalesce(l.committed, 0)::text as committed, coalesce(l.paid, 0)::text as paid,
    q.cents::text as quota
  from ambito_comune c
  left join (select l.ambito_comune_id, ${figures.replaceAll('::text', '')} from budget_line l join ledger_account a on a.ambito_id = $1 and a.line_id = l.id
    where l.ambito_id = $1 and l.year = $2 and l.withdrawn_at is null group by 1) l on l.ambito_comune_id = c.id
  left join (select q.ambito_comune_id, sum(q.cents) as cents from comune_quota q join allocation_scenario s on s.ambito_id = $1 and s.id = q.scenario_id and s.year = $2
    where q.ambito_id = $1 group by 1) q on q.ambito_comune_id = c.id
  where c.ambito_id = $1 and c.withdrawn_at is null`;

const receivedOf = `(select sum(r.cents) from quota_receipt r where r.ambito_id = $1 and r.instalment_id = i.id)`;

/** $1 ambito, $2 year, $3 comune. What riparti ask of it. */
export const quotasSql = `select q.id::text as key, 'quota' as kind, s.title, q.cents::text as due, q.previous_cents::text as previous, s.id as "scenarioId",
    coalesce((select sum(${receivedOf}) from quota_instalment i where i.ambito_id = $1 and i.quota_id = q.id), 0)::text as received,
    coalesce((select sum(greatest(i.cents - coalesce(${receivedOf}, 0), 0)) from quota_instalment i where i.ambito_id = $1 and i.quota_id = q.id and i.due < current_date), 0)::text as overdue
  from comune_quota q join allocation_scenario s on s.ambito_id = $1 and s.id = q.scenario_id and s.year = $2
  where q.ambito_id = $1 and q.ambito_comune_id = $3::uuid order by s.title, q.id`;

/** $1 ambito, $2 year, $3 its ente or null. Funds that the comune itself gives. */
export const givenSql = `select s.id::text as key, 'fund' as kind, concat_ws(', ', f.name, s.label) as title, coalesce(a.in_cents, 0)::text as due,
    (select sum(i.received_cents)::text from fund_instalment i where i.ambito_id = $1 and i.assignment_id = s.id and i.withdrawn_at is null) as received
  from fund_assignment s join fund f on f.ambito_id = $1 and f.id = s.fund_id and f.ente_id = $3::uuid
  left join ledger_account a on a.ambito_id = $1 and a.key = 'assigned:' || s.id
  where s.ambito_id = $1 and s.year = $2 and s.withdrawn_at is null order by 3, 1`;

/** $1 ambito, $2 year, $3 comune. Where no riparto says what it pays: what the quotas of the comuni have on its lines. */
export const quotaLinesSql = `select f.id::text as key, 'lines' as kind, f.name as title, sum(a.in_cents)::text as due, null as received
  from budget_line l join ledger_account a on a.ambito_id = $1 and a.key = 'allocated:' || l.id and a.in_cents > 0
  join fund_assignment s on s.ambito_id = $1 and s.id = l.assignment_id
  join fund f on f.ambito_id = $1 and f.id = s.fund_id and f.kind = 'quota_comuni'
  where l.ambito_id = $1 and l.year = $2 and l.withdrawn_at is null and l.ambito_comune_id = $3::uuid
  group by f.id, f.name order by f.name, f.id`;
