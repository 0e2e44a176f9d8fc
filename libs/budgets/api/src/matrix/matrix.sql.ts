/** Rows and columns that one sheet may have. */
export const mostRows = 500;
const mostColumns = 100;

/** $1 ambito. Plans, comuni and years that one may choose among, and how many allocations wait for a decision. */
export const choicesSql = `select
  (select coalesce(json_agg(json_build_object('id', p.id, 'code', p.code, 'title', p.title, 'from', extract(year from p.valid_from), 'to', extract(year from p.valid_to))
     order by p.valid_from desc, p.id), '[]') from plan p where p.ambito_id = $1 and p.withdrawn_at is null) as plans,
  (select coalesce(json_agg(json_build_object('id', c.id, 'name', c.name) order by c.name), '[]') from ambito_comune c
     where c.ambito_id = $1 and c.withdrawn_at is null) as comuni,
  (select coalesce(json_agg(y.year order by y.year desc), '[]') from (
     select s.year from fund_assignment s where s.ambito_id = $1 and s.withdrawn_at is null
     union select l.year from budget_line l where l.ambito_id = $1 and l.withdrawn_at is null) y) as years,
  (select count(*)::int from ledger_proposal w where w.ambito_id = $1 and w.state = 'proposed' and w.withdrawn_at is null
     and w.draft ->> 'operation' = 'allocate') as waiting`;

/** An account is found by its key: each line has one at this stage, each assignment one at its own. */
const allocatedOf = "a.ambito_id = $1 and a.key = 'allocated:' || l.id";

/**
 * $1 ambito, $2 year. What is assigned for the year, what earlier years have left, and whatever its lines take from. Where there are too
 * many, what earlier years have left is not shown: it has a sheet in its own year.
 */
export const columnsSql = `with used as (
    select distinct l.assignment_id as id from budget_line l join ledger_account a on ${allocatedOf} and a.in_cents > 0
    where l.ambito_id = $1 and l.year = $2 and l.withdrawn_at is null)
  select c.* from (
    select s.id as "assignmentId", f.id as "fundId", f.name as fund, s.label, s.year, s.spend_by::text as "spendBy", k.position,
      coalesce(g.in_cents, 0)::text as assigned, coalesce(g.in_cents - g.out_cents, 0)::text as left, (count(*) over ())::int as "columnCount"
    from fund_assignment s
    join fund f on f.ambito_id = $1 and f.id = s.fund_id
    join fund_kind k on k.code = f.kind
    left join ledger_account g on g.ambito_id = $1 and g.key = 'assigned:' || s.id
    left join used u on u.id = s.id
    where s.ambito_id = $1 and s.withdrawn_at is null and (s.year = $2 or u.id is not null or s.year < $2 and g.in_cents > g.out_cents)
    order by s.year = $2 or u.id is not null desc, s.year desc, k.position, f.name, s.id limit ${mostColumns}) c
  order by c.position, c.fund, c."fundId", c.year desc, c."assignmentId"`;

/** $1 ambito, $2 year, $3 comune or null: the lines with something on them. */
const lines = `select l.id, l.action_id, case when l.action_id is null then l.objective_id end as objective_id, l.title, l.assignment_id, l.ambito_comune_id,
    l.source_document, l.source_line, l.source_text, a.in_cents, a.out_cents
  from budget_line l join ledger_account a on ${allocatedOf} and a.in_cents > 0
  where l.ambito_id = $1 and l.year = $2 and l.withdrawn_at is null and ($3::uuid is null or l.ambito_comune_id = $3::uuid)`;
const freeKey = (title: string) => `'t:' || lower(btrim(${title}))`;

export const cellsSql = `with line as (${lines})
  select coalesce(n.action_id::text, n.objective_id::text, ${freeKey('n.title')}) as row, n.assignment_id as "assignmentId",
    (array_agg(n.id) filter (where n.ambito_comune_id is not distinct from $3::uuid))[1] as "lineId",
    coalesce(sum(n.in_cents) filter (where n.ambito_comune_id is not distinct from $3::uuid), 0)::text as own,
    coalesce(sum(n.out_cents) filter (where n.ambito_comune_id is not distinct from $3::uuid), 0)::text as committed,
    coalesce(sum(n.in_cents) filter (where n.ambito_comune_id is distinct from $3::uuid), 0)::text as others,
    (array_agg(json_build_object('document', n.source_document, 'line', n.source_line, 'text', n.source_text))
      filter (where n.ambito_comune_id is not distinct from $3::uuid and n.source_document is not null))[1] as source
  from line n group by 1, 2`;

/** $4 plan or null. Its actions and the objectives that have none, and whatever the lines are for besides. */
export const rowsSql = `with line as (${lines}),
  named as (
    select x.id, 'action' as kind from action x where x.ambito_id = $1 and x.plan_id = $4::uuid and x.withdrawn_at is null
    union select n.action_id, 'action' from line n where n.action_id is not null
    union select o.id, 'objective' from objective o where o.ambito_id = $1 and o.plan_id = $4::uuid and o.withdrawn_at is null
      and not exists (select 1 from action_objective w join action y on y.ambito_id = $1 and y.id = w.action_id and y.withdrawn_at is null where w.ambito_id = $1 and w.objective_id = o.id)
    union select n.objective_id, 'objective' from line n where n.objective_id is not null),
  rows as (
    select x.id::text as key, m.kind, x.id as "actionId", null::uuid as "objectiveId", x.code, x.title, x.plan_id, f.area, f.area_position, f.position as objective_position, x.position
    from named m join action x on x.ambito_id = $1 and x.id = m.id
    left join lateral (select r.title as area, r.position as area_position, o.position from action_objective w
      join objective o on o.ambito_id = $1 and o.id = w.objective_id and o.withdrawn_at is null
      join plan_area r on r.ambito_id = $1 and r.id = o.area_id
      where w.ambito_id = $1 and w.action_id = x.id order by r.position, o.position limit 1) f on true
    where m.kind = 'action'
    union all
    select o.id::text, m.kind, null, o.id, o.code, o.title, o.plan_id, r.title, r.position, o.position, 0
    from named m join objective o on o.ambito_id = $1 and o.id = m.id left join plan_area r on r.ambito_id = $1 and r.id = o.area_id
    where m.kind = 'objective'
    union all
    select ${freeKey('n.title')}, 'free', null, null, null, min(n.title), null, null, null, null, 0
    from line n where n.action_id is null and n.objective_id is null group by 1)
  select t.key, t.kind, t."actionId", t."objectiveId", t.code, t.title, t.area, case when t.plan_id <> $4::uuid or $4::uuid is null then p.code end as "otherPlan",
    (count(*) over ())::int as "rowCount"
  from rows t left join plan p on p.ambito_id = $1 and p.id = t.plan_id
  order by case when t.plan_id = $4::uuid then 0 when t.plan_id is not null then 1 else 2 end, p.code, t.area_position, t.objective_position, t.position, t.title, t.key
  limit ${mostRows}`;
