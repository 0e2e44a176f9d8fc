-- The SQL of each read, as the read path writes it: made by `npm run generate`, never edited.
-- Above each statement, the documents that become it and for which roles. $1 is the ambito.

-- AllocationGround
-- responsabile_udp, operatore_udp, sindaco, revisore
select
  c.id,
  c.istat,
  c.name,
  g.population,
  g.population_year as "populationYear",
  (
    select e.id
    from ambito_ente l join ente e on e.id = l.ente_id and e.kind = 'comune' and e.comune_istat = c.istat
    where l.ambito_id = $1 and l.withdrawn_at is null
    order by l.id
    limit 1
  ) as "enteId"
from ambito_comune c left join comune g on g.istat = c.istat
where
  c.ambito_id = $1
  and c.withdrawn_at is null
  and c.valid_from <= current_date
  and (c.valid_to is null or c.valid_to >= current_date)
order by c.name, c.id;

-- AllocationGround
-- responsabile_udp, operatore_udp, sindaco, revisore
select
  s.id,
  s.title,
  s.year,
  (
    select
      json_agg(
        json_build_object('key', c.istat, 'name', c.name, 'value', round(q.cents / 100.0, 2)::text)
        order by c.name, q.id
      )
    from comune_quota q join ambito_comune c on c.ambito_id = $1 and c.id = q.ambito_comune_id
    where q.ambito_id = $1 and q.scenario_id = s.id
  ) as quotas
from allocation_scenario s
where s.ambito_id = $1 and s.state = 'frozen' and s.withdrawn_at is null
order by s.year desc, s.id desc
limit 40;

-- AllocationGround
-- responsabile_udp, operatore_udp, sindaco, revisore
select
  a.id,
  concat_ws(', ', f.name, a.label) as name,
  a.year,
  round(
    coalesce(
      (
        select sum(x.in_cents)
        from ledger_account x
        where x.ambito_id = $1 and x.assignment_id = a.id and x.stage = 'assigned'
      ),
      0
    ) / 100.0,
    2
  )::text as assigned
from
  fund_assignment a
  join fund f on f.ambito_id = $1 and f.id = a.fund_id and f.kind = 'quota_comuni' and f.withdrawn_at is null
where a.ambito_id = $1 and a.withdrawn_at is null
order by a.year desc, f.name, a.id
limit 200;

-- AllocationGround
-- responsabile_udp, operatore_udp, sindaco, revisore
select distinct s.year
from allocation_scenario s
where s.ambito_id = $1 and s.withdrawn_at is null
order by s.year desc;

-- AllocationMatrix; AllocationMatrix with ambitoComuneId, planId, year
-- responsabile_udp, operatore_udp, sindaco, revisore
select
  (
    select
      coalesce(
        json_agg(
          json_build_object(
            'id',
            p.id,
            'code',
            p.code,
            'title',
            p.title,
            'from',
            extract(year from p.valid_from),
            'to',
            extract(year from p.valid_to)
          )
          order by p.valid_from desc, p.id
        ),
        '[]'
      )
    from plan p
    where p.ambito_id = $1 and p.withdrawn_at is null
  ) as plans,
  (
    select coalesce(json_agg(json_build_object('id', c.id, 'name', c.name) order by c.name), '[]')
    from ambito_comune c
    where c.ambito_id = $1 and c.withdrawn_at is null
  ) as comuni,
  (
    select coalesce(json_agg(y.year order by y.year desc), '[]')
    from
      (
        select s.year
        from fund_assignment s
        where s.ambito_id = $1 and s.withdrawn_at is null
        union
        select l.year
        from budget_line l
        where l.ambito_id = $1 and l.withdrawn_at is null
      ) y
  ) as years,
  (
    select count(*)::int
    from ledger_proposal w
    where w.ambito_id = $1 and w.state = 'proposed' and w.withdrawn_at is null and w.draft ->> 'operation' = 'allocate'
  ) as waiting;

-- AllocationMatrix; AllocationMatrix with ambitoComuneId, planId, year
-- responsabile_udp, operatore_udp, sindaco, revisore
with
  used as (
    select distinct l.assignment_id as id
    from budget_line l join ledger_account a on a.ambito_id = $1 and a.key = 'allocated:' || l.id and a.in_cents > 0
    where l.ambito_id = $1 and l.year = $2 and l.withdrawn_at is null
  )
select c.*
from
  (
    select
      s.id as "assignmentId",
      f.id as "fundId",
      f.name as fund,
      s.label,
      s.year,
      s.spend_by::text as "spendBy",
      k.position,
      coalesce(g.in_cents, 0)::text as assigned,
      coalesce(g.in_cents - g.out_cents, 0)::text as left,
      (count(*) over ())::int as "columnCount"
    from
      fund_assignment s
      join fund f on f.ambito_id = $1 and f.id = s.fund_id
      join fund_kind k on k.code = f.kind
      left join ledger_account g on g.ambito_id = $1 and g.key = 'assigned:' || s.id
      left join used u on u.id = s.id
    where
      s.ambito_id = $1
      and s.withdrawn_at is null
      and (s.year = $2 or u.id is not null or s.year < $2 and g.in_cents > g.out_cents)
    order by s.year = $2 or u.id is not null desc, s.year desc, k.position, f.name, s.id
    limit 100
  ) c
order by c.position, c.fund, c."fundId", c.year desc, c."assignmentId";

-- AllocationMatrix; AllocationMatrix with ambitoComuneId, planId, year
-- responsabile_udp, operatore_udp, sindaco, revisore
with
  line as (
    select
      l.id,
      l.action_id,
      case when l.action_id is null then l.objective_id
      end as objective_id,
      l.title,
      l.assignment_id,
      l.ambito_comune_id,
      l.source_document,
      l.source_line,
      l.source_text,
      a.in_cents,
      a.out_cents
    from budget_line l join ledger_account a on a.ambito_id = $1 and a.key = 'allocated:' || l.id and a.in_cents > 0
    where
      l.ambito_id = $1
      and l.year = $2
      and l.withdrawn_at is null
      and ($3::uuid is null or l.ambito_comune_id = $3::uuid)
  ),
  named as (
    select x.id, 'action' as kind
    from action x
    where x.ambito_id = $1 and x.plan_id = $4::uuid and x.withdrawn_at is null
    union
    select n.action_id, 'action'
    from line n
    where n.action_id is not null
    union
    select o.id, 'objective'
    from objective o
    where
      o.ambito_id = $1
      and o.plan_id = $4::uuid
      and o.withdrawn_at is null
      and not exists (
        select 1
        from action_objective w join action y on y.ambito_id = $1 and y.id = w.action_id and y.withdrawn_at is null
        where w.ambito_id = $1 and w.objective_id = o.id
      )
    union
    select n.objective_id, 'objective'
    from line n
    where n.objective_id is not null
  ),
  rows as (
    select
      x.id::text as key,
      m.kind,
      x.id as "actionId",
      null::uuid as "objectiveId",
      x.code,
      x.title,
      x.plan_id,
      f.area,
      f.area_position,
      f.position as objective_position,
      x.position
    from
      named m
      join action x on x.ambito_id = $1 and x.id = m.id
      left join lateral (
        select r.title as area, r.position as area_position, o.position
        from
          action_objective w
          join objective o on o.ambito_id = $1 and o.id = w.objective_id and o.withdrawn_at is null
          join plan_area r on r.ambito_id = $1 and r.id = o.area_id
        where w.ambito_id = $1 and w.action_id = x.id
        order by r.position, o.position
        limit 1
      ) f on true
    where m.kind = 'action'
    union all
    select o.id::text, m.kind, null, o.id, o.code, o.title, o.plan_id, r.title, r.position, o.position, 0
    from
      named m
      join objective o on o.ambito_id = $1 and o.id = m.id
      left join plan_area r on r.ambito_id = $1 and r.id = o.area_id
    where m.kind = 'objective'
    union all
    select 't:' || lower(btrim(n.title)), 'free', null, null, null, min(n.title), null, null, null, null, 0
    from line n
    where n.action_id is null and n.objective_id is null
    group by 1
  )
select
  t.key,
  t.kind,
  t."actionId",
  t."objectiveId",
  t.code,
  t.title,
  t.area,
  case when t.plan_id <> $4::uuid or $4::uuid is null then p.code
  end as "otherPlan",
  (count(*) over ())::int as "rowCount"
from rows t left join plan p on p.ambito_id = $1 and p.id = t.plan_id
order by
  case when t.plan_id = $4::uuid then 0 when t.plan_id is not null then 1 else 2
  end,
  p.code,
  t.area_position,
  t.objective_position,
  t.position,
  t.title,
  t.key
limit 500;

-- AllocationMatrix; AllocationMatrix with ambitoComuneId, planId, year
-- responsabile_udp, operatore_udp, sindaco, revisore
with
  line as (
    select
      l.id,
      l.action_id,
      case when l.action_id is null then l.objective_id
      end as objective_id,
      l.title,
      l.assignment_id,
      l.ambito_comune_id,
      l.source_document,
      l.source_line,
      l.source_text,
      a.in_cents,
      a.out_cents
    from budget_line l join ledger_account a on a.ambito_id = $1 and a.key = 'allocated:' || l.id and a.in_cents > 0
    where
      l.ambito_id = $1
      and l.year = $2
      and l.withdrawn_at is null
      and ($3::uuid is null or l.ambito_comune_id = $3::uuid)
  )
select
  coalesce(n.action_id::text, n.objective_id::text, 't:' || lower(btrim(n.title))) as row,
  n.assignment_id as "assignmentId",
  (array_agg(n.id) filter (where n.ambito_comune_id is not distinct from $3::uuid)) [1] as "lineId",
  coalesce(sum(n.in_cents) filter (where n.ambito_comune_id is not distinct from $3::uuid), 0)::text as own,
  coalesce(sum(n.out_cents) filter (where n.ambito_comune_id is not distinct from $3::uuid), 0)::text as committed,
  coalesce(sum(n.in_cents) filter (where n.ambito_comune_id is distinct from $3::uuid), 0)::text as others,
  (
    array_agg(json_build_object('document', n.source_document, 'line', n.source_line, 'text', n.source_text)) filter (
      where n.ambito_comune_id is not distinct from $3::uuid and n.source_document is not null
    )
  ) [1] as source
from line n
group by 1, 2;

-- AssignmentChoices
-- responsabile_udp, operatore_udp, referente_comune, assistente_sociale, sindaco, revisore
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0, x.k1)) filter (where x.i = least(x.n, 20)), '[]') as places,
  null as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"figures":' || coalesce(
            to_json(
              (
                select
                  json_build_object(
                    'assigned',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'assigned'), 0) / 100.0, 2)::text,
                    'allocated',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'allocated'), 0) / 100.0, 2)::text,
                    'committed',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'committed'), 0) / 100.0, 2)::text,
                    'settled',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'settled'), 0) / 100.0, 2)::text,
                    'paid',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'paid'), 0) / 100.0, 2)::text,
                    'reported',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'reported'), 0) / 100.0, 2)::text,
                    'assignedLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'assigned'), 0) / 100.0,
                      2
                    )::text,
                    'allocatedLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'allocated'), 0) / 100.0,
                      2
                    )::text,
                    'committedLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'committed'), 0) / 100.0,
                      2
                    )::text,
                    'settledLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'settled'), 0) / 100.0,
                      2
                    )::text,
                    'paidLeft',
                    round(coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'paid'), 0) / 100.0, 2)::text
                  )
                from ledger_account a
                where a.ambito_id = $1 and a.assignment_id = t0.id
              )
            )::text,
            'null'
          ) || ',"fund":' || coalesce(
            (
              select '{"id":' || '"' || t1.id || '"' || ',"name":' || to_json(t1.name)::text || '}'
              from fund t1
              where t1.ambito_id = $1 and t1.id = t0.fund_id
            ),
            'null'
          ) || ',"id":' || '"' || t0.id || '"' || ',"year":' || t0.year::text || '}' || '}' as edge,
          t0.year as k0,
          t0.id as k1
        from fund_assignment t0
        where t0.ambito_id = $1 and t0.withdrawn_at is null
        order by t0.year desc, t0.id desc
        limit 21
      ) y
  ) x;

-- AssignmentChoices with filter
-- responsabile_udp, operatore_udp, referente_comune, assistente_sociale, sindaco, revisore
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0, x.k1)) filter (where x.i = least(x.n, 20)), '[]') as places,
  null as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"figures":' || coalesce(
            to_json(
              (
                select
                  json_build_object(
                    'assigned',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'assigned'), 0) / 100.0, 2)::text,
                    'allocated',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'allocated'), 0) / 100.0, 2)::text,
                    'committed',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'committed'), 0) / 100.0, 2)::text,
                    'settled',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'settled'), 0) / 100.0, 2)::text,
                    'paid',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'paid'), 0) / 100.0, 2)::text,
                    'reported',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'reported'), 0) / 100.0, 2)::text,
                    'assignedLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'assigned'), 0) / 100.0,
                      2
                    )::text,
                    'allocatedLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'allocated'), 0) / 100.0,
                      2
                    )::text,
                    'committedLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'committed'), 0) / 100.0,
                      2
                    )::text,
                    'settledLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'settled'), 0) / 100.0,
                      2
                    )::text,
                    'paidLeft',
                    round(coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'paid'), 0) / 100.0, 2)::text
                  )
                from ledger_account a
                where a.ambito_id = $1 and a.assignment_id = t0.id
              )
            )::text,
            'null'
          ) || ',"fund":' || coalesce(
            (
              select '{"id":' || '"' || t1.id || '"' || ',"name":' || to_json(t1.name)::text || '}'
              from fund t1
              where t1.ambito_id = $1 and t1.id = t0.fund_id
            ),
            'null'
          ) || ',"id":' || '"' || t0.id || '"' || ',"year":' || t0.year::text || '}' || '}' as edge,
          t0.year as k0,
          t0.id as k1
        from fund_assignment t0
        where
          t0.ambito_id = $1
          and t0.withdrawn_at is null
          and t0.fund_id = $2::uuid
          and t0.year = $3::int
          and exists (select 1 from fund f where f.ambito_id = $1 and f.id = t0.fund_id and f.kind = $4::text)
          and exists (
            select 1
            from fund f
            where
              f.ambito_id = $1
              and f.id = t0.fund_id
              and exists (select 1 from fund_kind k where k.code = f.kind and k.family = $5::text)
          )
          and t0.fund_id in (
            select s.id
            from search_token s
            where
              s.ambito_id = $1
              and s.type = $6::text
              and s.token >= $7::text collate "C"
              and s.token < $8::text collate "C"
          )
          and t0.fund_id in (
            select s.id
            from search_token s
            where
              s.ambito_id = $1
              and s.type = $9::text
              and s.token >= $10::text collate "C"
              and s.token < $11::text collate "C"
          )
        order by t0.year desc, t0.id desc
        limit 21
      ) y
  ) x;

-- AssignmentLines
-- responsabile_udp, operatore_udp, sindaco, revisore
select
  '{"id":' || '"' || t0.id || '"' || ',"lines":' || (
    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
    from
      (
        select
          '{"ambitoComune":' || coalesce(
            (
              select
                '{"comune":' || coalesce(
                  (select '{"name":' || to_json(t3.name)::text || '}' from comune t3 where t3.istat = t2.istat),
                  'null'
                ) || ',"id":' || '"' || t2.id || '"' || '}'
              from ambito_comune t2
              where t2.ambito_id = $1 and t2.id = t1.ambito_comune_id
            ),
            'null'
          ) || ',"figures":' || coalesce(
            to_json(
              (
                select
                  json_build_object(
                    'assigned',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'assigned'), 0) / 100.0, 2)::text,
                    'allocated',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'allocated'), 0) / 100.0, 2)::text,
                    'committed',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'committed'), 0) / 100.0, 2)::text,
                    'settled',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'settled'), 0) / 100.0, 2)::text,
                    'paid',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'paid'), 0) / 100.0, 2)::text,
                    'reported',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'reported'), 0) / 100.0, 2)::text,
                    'assignedLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'assigned'), 0) / 100.0,
                      2
                    )::text,
                    'allocatedLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'allocated'), 0) / 100.0,
                      2
                    )::text,
                    'committedLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'committed'), 0) / 100.0,
                      2
                    )::text,
                    'settledLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'settled'), 0) / 100.0,
                      2
                    )::text,
                    'paidLeft',
                    round(coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'paid'), 0) / 100.0, 2)::text
                  )
                from ledger_account a
                where a.ambito_id = $1 and a.line_id = t1.id
              )
            )::text,
            'null'
          )
          || ',"id":' || '"' || t1.id || '"'
          || ',"title":' || to_json(t1.title)::text
          || ',"year":' || t1.year::text || '}' as j
        from budget_line t1
        where t1.ambito_id = $1 and t1.withdrawn_at is null and t1.assignment_id = t0.id
        order by t1.title, t1.id
      ) x
  ) || '}' as json,
  $1::uuid as tenant
from fund_assignment t0
where t0.ambito_id = $1 and t0.id = $2;

-- AssignmentLines
-- referente_comune, assistente_sociale
select
  '{"id":' || '"' || t0.id || '"' || ',"lines":' || (
    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
    from
      (
        select
          '{"ambitoComune":' || coalesce(
            (
              select
                '{"comune":' || coalesce(
                  (select '{"name":' || to_json(t3.name)::text || '}' from comune t3 where t3.istat = t2.istat),
                  'null'
                ) || ',"id":' || '"' || t2.id || '"' || '}'
              from ambito_comune t2
              where t2.ambito_id = $1 and t2.id = t1.ambito_comune_id
            ),
            'null'
          ) || ',"figures":' || coalesce(
            to_json(
              (
                select
                  json_build_object(
                    'assigned',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'assigned'), 0) / 100.0, 2)::text,
                    'allocated',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'allocated'), 0) / 100.0, 2)::text,
                    'committed',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'committed'), 0) / 100.0, 2)::text,
                    'settled',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'settled'), 0) / 100.0, 2)::text,
                    'paid',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'paid'), 0) / 100.0, 2)::text,
                    'reported',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'reported'), 0) / 100.0, 2)::text,
                    'assignedLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'assigned'), 0) / 100.0,
                      2
                    )::text,
                    'allocatedLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'allocated'), 0) / 100.0,
                      2
                    )::text,
                    'committedLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'committed'), 0) / 100.0,
                      2
                    )::text,
                    'settledLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'settled'), 0) / 100.0,
                      2
                    )::text,
                    'paidLeft',
                    round(coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'paid'), 0) / 100.0, 2)::text
                  )
                from ledger_account a
                where a.ambito_id = $1 and a.line_id = t1.id
              )
            )::text,
            'null'
          )
          || ',"id":' || '"' || t1.id || '"'
          || ',"title":' || to_json(t1.title)::text
          || ',"year":' || t1.year::text || '}' as j
        from budget_line t1
        where
          t1.ambito_id = $1
          and t1.withdrawn_at is null
          and (
            (
              (
                select e.id
                from
                  ambito_comune c
                  join ambito_ente l on l.ambito_id = $1 and l.withdrawn_at is null
                  join ente e on e.id = l.ente_id and e.kind = 'comune' and e.comune_istat = c.istat
                where c.ambito_id = $1 and c.id = t1.ambito_comune_id
                order by l.id
                limit 1
              ) = $3::uuid
            )
          )
          and t1.assignment_id = t0.id
        order by t1.title, t1.id
      ) x
  ) || '}' as json,
  $1::uuid as tenant
from fund_assignment t0
where t0.ambito_id = $1 and t0.id = $2;

-- AssignmentName
-- responsabile_udp, operatore_udp, referente_comune, assistente_sociale, sindaco, revisore
select
  '{"fund":' || coalesce(
    (
      select '{"id":' || '"' || t1.id || '"' || ',"name":' || to_json(t1.name)::text || '}'
      from fund t1
      where t1.ambito_id = $1 and t1.id = t0.fund_id
    ),
    'null'
  ) || ',"id":' || '"' || t0.id || '"' || ',"year":' || t0.year::text || '}' as json,
  $1::uuid as tenant
from fund_assignment t0
where t0.ambito_id = $1 and t0.id = $2;

-- Budget; Budget with filter, year; BudgetChecks
-- responsabile_udp, operatore_udp, sindaco, revisore
set local plan_cache_mode = force_custom_plan;

-- Budget
-- responsabile_udp, operatore_udp, sindaco, revisore
with
  approved as (
    select y.year, k.id as act_id
    from budget_year y join budget_year_act k on k.ambito_id = $1 and k.budget_year_id = y.id and k.step = 'preventivo'
    where y.ambito_id = $1
  ),
  l as (
    select l.id, l.year, s.fund_id as key, false and l.objective_id is null as elsewhere
    from budget_line l join fund_assignment s on s.ambito_id = $1 and s.id = l.assignment_id
    where l.ambito_id = $1
  ),
  given as (
    select s.fund_id as key, sum(a.in_cents) as assigned
    from fund_assignment s join ledger_account a on a.ambito_id = $1 and a.assignment_id = s.id and a.stage = 'assigned'
    where s.ambito_id = $1
    group by 1
  ),
  spent as (
    select
      l.key,
      sum(a.in_cents) filter (where a.stage = 'allocated') as allocated,
      sum(a.in_cents) filter (where a.stage = 'committed') as committed,
      sum(a.in_cents) filter (where a.stage = 'settled') as settled,
      sum(a.in_cents) filter (where a.stage = 'paid') as paid,
      sum(a.in_cents) filter (where a.stage = 'reported') as reported,
      sum(a.in_cents) filter (where a.stage = 'allocated' and l.elsewhere) as elsewhere
    from l join ledger_account a on a.ambito_id = $1 and a.line_id = l.id
    group by l.key
  ),
  varied as (
    select l.key, sum(m.value_cents) as variations
    from
      l
      join ledger_movement m on m.ambito_id = $1 and m.line_id = l.id and m.stage = 'allocated'
      left join approved v on v.year = l.year
    where
      (
        m.entry_id > v.act_id
        or m.entry_id in (select e.id from ledger_entry e where e.ambito_id = $1 and e.kind = 'variation')
      )
    group by l.key
  ),
  g as (
    select
      u.key,
      sum(u.assigned) as assigned,
      sum(u.variations) as variations,
      sum(u.allocated) as allocated,
      sum(u.committed) as committed,
      sum(u.settled) as settled,
      sum(u.paid) as paid,
      sum(u.reported) as reported,
      sum(u.elsewhere) as elsewhere
    from
      (
        select
          q.key,
          null::numeric as assigned,
          null::numeric as variations,
          null::numeric as allocated,
          null::numeric as committed,
          null::numeric as settled,
          null::numeric as paid,
          null::numeric as reported,
          null::numeric as elsewhere
        from l q
        union all
        select
          q.key,
          null::numeric as assigned,
          null::numeric as variations,
          q.allocated as allocated,
          q.committed as committed,
          q.settled as settled,
          q.paid as paid,
          q.reported as reported,
          q.elsewhere as elsewhere
        from spent q
        union all
        select
          q.key,
          null::numeric as assigned,
          q.variations as variations,
          null::numeric as allocated,
          null::numeric as committed,
          null::numeric as settled,
          null::numeric as paid,
          null::numeric as reported,
          null::numeric as elsewhere
        from varied q
        union all
        select
          q.key,
          q.assigned as assigned,
          null::numeric as variations,
          null::numeric as allocated,
          null::numeric as committed,
          null::numeric as settled,
          null::numeric as paid,
          null::numeric as reported,
          null::numeric as elsewhere
        from given q
      ) u
    group by u.key
  )
select
  g.key::text as key,
  nullif(n.name, '') as label,
  nullif(x.name, '') as detail,
  coalesce(g.elsewhere, 0)::text as elsewhere,
  coalesce(g.assigned, 0)::text as assigned,
  coalesce(sum(g.assigned) over (), 0)::text as "all_assigned",
  coalesce(g.variations, 0)::text as variations,
  coalesce(sum(g.variations) over (), 0)::text as "all_variations",
  coalesce(g.allocated, 0)::text as allocated,
  coalesce(sum(g.allocated) over (), 0)::text as "all_allocated",
  coalesce(g.committed, 0)::text as committed,
  coalesce(sum(g.committed) over (), 0)::text as "all_committed",
  coalesce(g.settled, 0)::text as settled,
  coalesce(sum(g.settled) over (), 0)::text as "all_settled",
  coalesce(g.paid, 0)::text as paid,
  coalesce(sum(g.paid) over (), 0)::text as "all_paid",
  coalesce(g.reported, 0)::text as reported,
  coalesce(sum(g.reported) over (), 0)::text as "all_reported",
  (count(*) over ())::int as "rowCount"
from g left join fund n on n.ambito_id = $1 and n.id = g.key left join fund_kind x on x.code = n.kind
order by g.key is null, n.name, g.key
limit $2::integer;

-- Budget; Budget with filter, year; BudgetChecks
-- responsabile_udp, operatore_udp, sindaco, revisore
set local plan_cache_mode = auto;

-- Budget
-- responsabile_udp, operatore_udp, sindaco, revisore
select
  null::text as "fund",
  null::text as "area",
  null::text as "objective",
  null::text as "action",
  null::text as "comune",
  coalesce(sum(a.in_cents) filter (where a.stage = 'assigned' and true), 0)::text as "assigned",
  coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'assigned' and true), 0)::text as "unallocated",
  '0' as "toOtherYears",
  '0' as "fromOtherYears"
from
  fund_assignment s
  join ledger_account a on a.ambito_id = $1 and a.assignment_id = s.id and a.stage in ('assigned', 'allocated')
  left join budget_line l on l.ambito_id = $1 and l.id = a.line_id
where s.ambito_id = $1;

-- Budget; Budget with filter, year
-- responsabile_udp, operatore_udp, sindaco, revisore
with
  approved as (
    select y.year, k.id as act_id
    from budget_year y join budget_year_act k on k.ambito_id = $1 and k.budget_year_id = y.id and k.step = 'preventivo'
    where y.ambito_id = $1
  )
select
  e.id,
  e.kind,
  e.entry_date::text as date,
  e.title,
  e.reason,
  e.act_kind as "actKind",
  e.organ,
  e.number,
  e.act_date::text as "actDate",
  e.value_cents::text as value,
  v.net::text as net,
  (count(*) over ())::int as "rowCount",
  (sum(v.net) over ())::text as "allNet"
from
  (
    select m.entry_id, sum(m.value_cents) as net
    from
      budget_line l
      join ledger_movement m on m.ambito_id = $1 and m.line_id = l.id and m.stage = 'allocated'
      left join approved v on v.year = l.year
    where
      l.ambito_id = $1
      and l.year = $2::integer
      and (
        m.entry_id > v.act_id
        or m.entry_id in (select e.id from ledger_entry e where e.ambito_id = $1 and e.kind = 'variation')
      )
    group by m.entry_id
  ) v
  join ledger_entry e on e.ambito_id = $1 and e.id = v.entry_id
order by e.entry_date desc, e.id desc
limit $3::integer;

-- Budget; Budget with filter, year
-- responsabile_udp, operatore_udp, sindaco, revisore
select
  k.id,
  k.title,
  coalesce(n.name, k.provider_text) as provider,
  k.valid_from::text as "from",
  k.valid_to::text as "to",
  c.committed::text as committed,
  (count(*) over ())::int as "rowCount"
from
  commitment k
  left join ente n on n.id = k.ente_id
  join lateral (
    select coalesce(sum(a.in_cents), 0) as committed
    from ledger_account a
    where a.ambito_id = $1 and a.commitment_id = k.id and a.stage = 'committed'
  ) c on true
where
  k.ambito_id = $1
  and k.withdrawn_at is null
  and k.valid_from < make_date($2::integer + 1, 1, 1)
  and k.valid_to >= make_date($2::integer, 1, 1)
  and date_part('year', k.valid_from) < date_part('year', k.valid_to)
order by k.valid_from, k.title, k.id
limit $3::integer;

-- Budget with filter, year
-- responsabile_udp, operatore_udp, sindaco, revisore
with
  placed as (
    select distinct
      on (x.action_id) x.action_id,
      x.objective_id,
      count(*) over w > 1 as objectives,
      min(o.area_id::text) over w <> max(o.area_id::text) over w as areas
    from action_objective x join objective o on o.ambito_id = $1 and o.id = x.objective_id and o.withdrawn_at is null
    where x.ambito_id = $1 and x.withdrawn_at is null
    window w as (partition by x.action_id)
    order by x.action_id, o.position, o.id
  ),
  approved as (
    select y.year, k.id as act_id
    from budget_year y join budget_year_act k on k.ambito_id = $1 and k.budget_year_id = y.id and k.step = 'preventivo'
    where y.ambito_id = $1
  ),
  l as (
    select l.id, l.year, s.fund_id as key, false and l.objective_id is null as elsewhere
    from
      budget_line l
      join fund_assignment s on s.ambito_id = $1 and s.id = l.assignment_id
      left join placed t on t.action_id = l.action_id
      left join objective o on o.ambito_id = $1 and o.id = coalesce(l.objective_id, t.objective_id)
    where
      l.ambito_id = $1
      and l.year = $2::integer
      and s.fund_id = $3::uuid
      and o.area_id = $4::uuid
      and o.id = $5::uuid
      and l.action_id = $6::uuid
      and l.ambito_comune_id = $7::uuid
  ),
  spent as (
    select
      l.key,
      sum(a.in_cents) filter (where a.stage = 'allocated') as allocated,
      sum(a.in_cents) filter (where a.stage = 'committed') as committed,
      sum(a.in_cents) filter (where a.stage = 'settled') as settled,
      sum(a.in_cents) filter (where a.stage = 'paid') as paid,
      sum(a.in_cents) filter (where a.stage = 'reported') as reported,
      sum(a.in_cents) filter (where a.stage = 'allocated' and l.elsewhere) as elsewhere
    from l join ledger_account a on a.ambito_id = $1 and a.line_id = l.id
    group by l.key
  ),
  varied as (
    select l.key, sum(m.value_cents) as variations
    from
      l
      join ledger_movement m on m.ambito_id = $1 and m.line_id = l.id and m.stage = 'allocated'
      left join approved v on v.year = l.year
    where
      (
        m.entry_id > v.act_id
        or m.entry_id in (select e.id from ledger_entry e where e.ambito_id = $1 and e.kind = 'variation')
      )
    group by l.key
  ),
  g as (
    select
      u.key,
      sum(u.assigned) as assigned,
      sum(u.variations) as variations,
      sum(u.allocated) as allocated,
      sum(u.committed) as committed,
      sum(u.settled) as settled,
      sum(u.paid) as paid,
      sum(u.reported) as reported,
      sum(u.elsewhere) as elsewhere
    from
      (
        select
          q.key,
          null::numeric as assigned,
          null::numeric as variations,
          null::numeric as allocated,
          null::numeric as committed,
          null::numeric as settled,
          null::numeric as paid,
          null::numeric as reported,
          null::numeric as elsewhere
        from l q
        union all
        select
          q.key,
          null::numeric as assigned,
          null::numeric as variations,
          q.allocated as allocated,
          q.committed as committed,
          q.settled as settled,
          q.paid as paid,
          q.reported as reported,
          q.elsewhere as elsewhere
        from spent q
        union all
        select
          q.key,
          null::numeric as assigned,
          q.variations as variations,
          null::numeric as allocated,
          null::numeric as committed,
          null::numeric as settled,
          null::numeric as paid,
          null::numeric as reported,
          null::numeric as elsewhere
        from varied q
      ) u
    group by u.key
  )
select
  g.key::text as key,
  nullif(n.name, '') as label,
  nullif(x.name, '') as detail,
  coalesce(g.elsewhere, 0)::text as elsewhere,
  coalesce(g.assigned, 0)::text as assigned,
  coalesce(sum(g.assigned) over (), 0)::text as "all_assigned",
  coalesce(g.variations, 0)::text as variations,
  coalesce(sum(g.variations) over (), 0)::text as "all_variations",
  coalesce(g.allocated, 0)::text as allocated,
  coalesce(sum(g.allocated) over (), 0)::text as "all_allocated",
  coalesce(g.committed, 0)::text as committed,
  coalesce(sum(g.committed) over (), 0)::text as "all_committed",
  coalesce(g.settled, 0)::text as settled,
  coalesce(sum(g.settled) over (), 0)::text as "all_settled",
  coalesce(g.paid, 0)::text as paid,
  coalesce(sum(g.paid) over (), 0)::text as "all_paid",
  coalesce(g.reported, 0)::text as reported,
  coalesce(sum(g.reported) over (), 0)::text as "all_reported",
  (count(*) over ())::int as "rowCount"
from g left join fund n on n.ambito_id = $1 and n.id = g.key left join fund_kind x on x.code = n.kind
order by g.key is null, n.name, g.key
limit $8::integer;

-- Budget with filter, year
-- responsabile_udp, operatore_udp, sindaco, revisore
select
  (select n.name from fund n where n.ambito_id = $1 and n.id = $3::uuid) as "fund",
  (select concat_ws(' ', n.code, n.title) from plan_area n where n.ambito_id = $1 and n.id = $4::uuid) as "area",
  (select concat_ws(' ', n.code, n.title) from objective n where n.ambito_id = $1 and n.id = $5::uuid) as "objective",
  (select concat_ws(' ', n.code, n.title) from action n where n.ambito_id = $1 and n.id = $6::uuid) as "action",
  (select n.name from ambito_comune n where n.ambito_id = $1 and n.id = $7::uuid) as "comune",
  coalesce(sum(a.in_cents) filter (where a.stage = 'assigned' and s.year = $2::integer), 0)::text as "assigned",
  coalesce(
    sum(a.in_cents - a.out_cents) filter (where a.stage = 'assigned' and s.year = $2::integer),
    0
  )::text as "unallocated",
  coalesce(
    sum(a.in_cents) filter (where a.stage = 'allocated' and s.year = $2::integer and l.year <> $2::integer),
    0
  )::text as "toOtherYears",
  coalesce(
    sum(a.in_cents) filter (where a.stage = 'allocated' and l.year = $2::integer and s.year <> $2::integer),
    0
  )::text as "fromOtherYears"
from
  fund_assignment s
  join ledger_account a on a.ambito_id = $1 and a.assignment_id = s.id and a.stage in ('assigned', 'allocated')
  left join budget_line l on l.ambito_id = $1 and l.id = a.line_id
where s.ambito_id = $1 and s.fund_id = $8::uuid and false;

-- BudgetChecks
-- responsabile_udp, operatore_udp, sindaco, revisore
with
  stated as (
    select
      coalesce(k.action_id, k.objective_id) as id,
      bool_or(k.action_id is not null) as action,
      sum(a.value_cents) as cents,
      (
        array_agg(
          json_build_object('document', a.source_document, 'line', a.source_line, 'text', a.source_text)
          order by a.id
        ) filter (
          where a.source_document is not null
        )
      ) [1] as source,
      min(p.code) as plan_code
    from
      plan p
      join scheda k on k.ambito_id = $1 and k.plan_id = p.id and k.withdrawn_at is null
      join stated_amount a on a.ambito_id = $1 and a.scheda_id = k.id and a.withdrawn_at is null
      and a.same_as_id is null
      and a.value_cents is not null
    where
      p.ambito_id = $1
      and p.withdrawn_at is null
      and p.valid_from <= make_date($2::integer, 12, 31)
      and p.valid_to >= make_date($2::integer, 1, 1)
    group by 1
    having bool_and(a.period = 'annual' and a.value_to_cents is null and a.certainty <> 'if_funded')
  ),
  put as (
    select coalesce(l.action_id, l.objective_id) as id, sum(a.in_cents) as cents
    from budget_line l join ledger_account a on a.ambito_id = $1 and a.line_id = l.id and a.stage = 'allocated'
    where l.ambito_id = $1 and l.year = $2::integer
    group by 1
  ),
  found as (
    select
      s.id,
      case when s.action then 'Action' else 'Objective'
      end as type,
      s.plan_code,
      s.source,
      s.cents as stated,
      coalesce(t.cents, 0) as allocated
    from stated s left join put t on t.id = s.id
    where s.cents <> coalesce(t.cents, 0)
  )
select
  f.type || ':' || f.id as key,
  f.id,
  f.type,
  coalesce(x.title, o.title) as title,
  f.plan_code as "planCode",
  f.source,
  f.stated::text as stated,
  f.allocated::text as allocated,
  (count(*) over ())::int as "rowCount"
from
  found f
  left join action x on x.ambito_id = $1 and x.id = f.id
  left join objective o on o.ambito_id = $1 and o.id = f.id
  left join budget_warning w on w.ambito_id = $1 and w.year = $2::integer and w.key = f.type || ':' || f.id
where $3::text is null or f.type || ':' || f.id = $3
order by w.id is null, abs(f.stated - f.allocated) desc, f.id
limit 500;

-- BudgetChecks
-- responsabile_udp, operatore_udp, sindaco, revisore
select
  w.key,
  w.state,
  w.finding,
  w.assignee_id as "assigneeId",
  p.given_name || ' ' || p.family_name as "assigneeName",
  w.reason,
  w.decided_by as "decidedBy",
  to_json(w.updated_at) #>> '{}' as "decidedAt",
  w.version
from budget_warning w left join person p on p.ambito_id = $1 and p.id = w.assignee_id
where w.ambito_id = $1 and w.year = $2::integer and w.withdrawn_at is null
order by w.id
limit 500;

-- BudgetComuni; BudgetComuni with year; ComuneBudget; ComuneBudget with ambitoComuneId, year
-- responsabile_udp, operatore_udp, referente_comune, assistente_sociale, sindaco, revisore
select
  c.id,
  c.name,
  g.population,
  g.population_year as "populationYear",
  (
    select e.id
    from ambito_ente l join ente e on e.id = l.ente_id and e.kind = 'comune' and e.comune_istat = c.istat
    where l.ambito_id = $1 and l.withdrawn_at is null
    order by l.id
    limit 1
  ) as "comuneEnteId"
from ambito_comune c left join comune g on g.istat = c.istat
where c.ambito_id = $1 and c.withdrawn_at is null
order by c.name, c.id;

-- BudgetComuni; BudgetComuni with year; ComuneBudget; ComuneBudget with ambitoComuneId, year
-- responsabile_udp, operatore_udp, referente_comune, assistente_sociale, sindaco, revisore
select distinct l.year
from budget_line l
where l.ambito_id = $1 and l.withdrawn_at is null
order by 1 desc;

-- BudgetComuni; BudgetComuni with year
-- responsabile_udp, operatore_udp, referente_comune, assistente_sociale, sindaco, revisore
select
  c.id,
  coalesce(l.allocated, 0)::text as allocated,
  coalesce(l.committed, 0)::text as committed,
  coalesce(l.paid, 0)::text as paid,
  q.cents::text as quota
from
  ambito_comune c
  left join (
    select
      l.ambito_comune_id,
      coalesce(sum(a.in_cents) filter (where a.stage = 'allocated'), 0) as "allocated",
      coalesce(sum(a.in_cents) filter (where a.stage = 'committed'), 0) as "committed",
      coalesce(sum(a.in_cents) filter (where a.stage = 'paid'), 0) as "paid"
    from budget_line l join ledger_account a on a.ambito_id = $1 and a.line_id = l.id
    where l.ambito_id = $1 and l.year = $2 and l.withdrawn_at is null
    group by 1
  ) l on l.ambito_comune_id = c.id
  left join (
    select q.ambito_comune_id, sum(q.cents) as cents
    from comune_quota q join allocation_scenario s on s.ambito_id = $1 and s.id = q.scenario_id and s.year = $2
    where q.ambito_id = $1
    group by 1
  ) q on q.ambito_comune_id = c.id
where c.ambito_id = $1 and c.withdrawn_at is null;

-- BudgetImport
-- responsabile_udp, operatore_udp, revisore
select
  '{"askedBy":' || to_json(t0.asked_by)::text
  || ',"counts":' || coalesce(to_json(t0.counts)::text, 'null')
  || ',"createdAt":' || to_json(t0.created_at)::text
  || ',"fileName":' || to_json(t0.file_name)::text
  || ',"id":' || '"' || t0.id || '"'
  || ',"jobId":' || coalesce('"' || t0.job_id || '"', 'null')
  || ',"kind":' || to_json(t0.kind)::text
  || ',"layout":' || coalesce(to_json(t0.layout)::text, 'null')
  || ',"remarks":' || to_json(t0.remarks)::text
  || ',"status":' || coalesce(
    to_json(
      case
        when t0.state in ('reading', 'applying', 'undoing')
        and exists (
          select 1
          from job j
          where j.ambito_id = $1 and j.id = t0.job_id and j.state in ('failed', 'cancelled')
        ) then case t0.state
          when 'reading' then 'failed'
          when 'applying' then 'preview'
          else 'applied'
        end
        else t0.state
      end
    )::text,
    'null'
  ) || ',"undoNotes":' || to_json(t0.undo_notes)::text || ',"version":' || t0.version::text || '}' as json,
  $1::uuid as tenant
from budget_import t0
where t0.ambito_id = $1 and t0.id = $2;

-- BudgetImportRows; BudgetImportRows with kind
-- responsabile_udp, operatore_udp, revisore
select p.reading, p.first_place as "firstPlace", p.lines, p.kinds
from
  budget_import_page p
  join budget_import i on i.ambito_id = $1 and i.id = p.budget_import_id and i.reading = p.reading
  and i.withdrawn_at is null
where p.ambito_id = $1 and p.budget_import_id = $2
order by p.first_place;

-- BudgetImports
-- responsabile_udp, operatore_udp, revisore
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0)) filter (where x.i = least(x.n, 20)), '[]') as places,
  (select count(*)::int from budget_import t0 where t0.ambito_id = $1 and t0.withdrawn_at is null) as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"askedBy":' || to_json(t0.asked_by)::text
          || ',"counts":' || coalesce(to_json(t0.counts)::text, 'null')
          || ',"createdAt":' || to_json(t0.created_at)::text
          || ',"fileName":' || to_json(t0.file_name)::text
          || ',"id":' || '"' || t0.id || '"'
          || ',"jobId":' || coalesce('"' || t0.job_id || '"', 'null')
          || ',"kind":' || to_json(t0.kind)::text
          || ',"layout":' || coalesce(to_json(t0.layout)::text, 'null')
          || ',"remarks":' || to_json(t0.remarks)::text
          || ',"status":' || coalesce(
            to_json(
              case
                when t0.state in ('reading', 'applying', 'undoing')
                and exists (
                  select 1
                  from job j
                  where j.ambito_id = $1 and j.id = t0.job_id and j.state in ('failed', 'cancelled')
                ) then case t0.state
                  when 'reading' then 'failed'
                  when 'applying' then 'preview'
                  else 'applied'
                end
                else t0.state
              end
            )::text,
            'null'
          )
          || ',"undoNotes":' || to_json(t0.undo_notes)::text
          || ',"version":' || t0.version::text || '}' || '}' as edge,
          t0.id as k0
        from budget_import t0
        where t0.ambito_id = $1 and t0.withdrawn_at is null
        order by t0.id desc
        limit 21
      ) y
  ) x;

-- BudgetLine
-- responsabile_udp, operatore_udp, sindaco, revisore
select
  '{"accounts":' || (
    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
    from
      (
        select
          '{"commitment":' || coalesce(
            (
              select '{"id":' || '"' || t2.id || '"' || ',"title":' || to_json(t2.title)::text || '}'
              from commitment t2
              where t2.ambito_id = $1 and t2.id = t1.commitment_id
            ),
            'null'
          )
          || ',"id":' || '"' || t1.id || '"'
          || ',"left":' || coalesce(to_json(round(coalesce(t1.in_cents - t1.out_cents, 0) / 100.0, 2)::text)::text, 'null')
          || ',"stage":' || to_json(t1.stage)::text
          || ',"value":' || '"' || round(t1.in_cents / 100.0, 2) || '"' || '}' as j
        from ledger_account t1
        where t1.ambito_id = $1 and t1.withdrawn_at is null and t1.line_id = t0.id
        order by t1.key, t1.id
      ) x
  ) || ',"action":' || coalesce(
    (
      select '{"id":' || '"' || t3.id || '"' || ',"title":' || to_json(t3.title)::text || '}'
      from action t3
      where t3.ambito_id = $1 and t3.id = t0.action_id
    ),
    'null'
  ) || ',"ambitoComune":' || coalesce(
    (
      select
        '{"comune":' || coalesce(
          (
            select '{"istat":' || to_json(t5.istat)::text || ',"name":' || to_json(t5.name)::text || '}'
            from comune t5
            where t5.istat = t4.istat
          ),
          'null'
        ) || ',"id":' || '"' || t4.id || '"' || '}'
      from ambito_comune t4
      where t4.ambito_id = $1 and t4.id = t0.ambito_comune_id
    ),
    'null'
  ) || ',"assignment":' || coalesce(
    (
      select
        '{"fund":' || coalesce(
          (
            select '{"id":' || '"' || t7.id || '"' || ',"name":' || to_json(t7.name)::text || '}'
            from fund t7
            where t7.ambito_id = $1 and t7.id = t6.fund_id
          ),
          'null'
        )
        || ',"id":' || '"' || t6.id || '"'
        || ',"label":' || coalesce(to_json(t6.label)::text, 'null')
        || ',"year":' || t6.year::text || '}'
      from fund_assignment t6
      where t6.ambito_id = $1 and t6.id = t0.assignment_id
    ),
    'null'
  ) || ',"figures":' || coalesce(
    to_json(
      (
        select
          json_build_object(
            'assigned',
            round(coalesce(sum(a.in_cents) filter (where a.stage = 'assigned'), 0) / 100.0, 2)::text,
            'allocated',
            round(coalesce(sum(a.in_cents) filter (where a.stage = 'allocated'), 0) / 100.0, 2)::text,
            'committed',
            round(coalesce(sum(a.in_cents) filter (where a.stage = 'committed'), 0) / 100.0, 2)::text,
            'settled',
            round(coalesce(sum(a.in_cents) filter (where a.stage = 'settled'), 0) / 100.0, 2)::text,
            'paid',
            round(coalesce(sum(a.in_cents) filter (where a.stage = 'paid'), 0) / 100.0, 2)::text,
            'reported',
            round(coalesce(sum(a.in_cents) filter (where a.stage = 'reported'), 0) / 100.0, 2)::text,
            'assignedLeft',
            round(coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'assigned'), 0) / 100.0, 2)::text,
            'allocatedLeft',
            round(coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'allocated'), 0) / 100.0, 2)::text,
            'committedLeft',
            round(coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'committed'), 0) / 100.0, 2)::text,
            'settledLeft',
            round(coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'settled'), 0) / 100.0, 2)::text,
            'paidLeft',
            round(coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'paid'), 0) / 100.0, 2)::text
          )
        from ledger_account a
        where a.ambito_id = $1 and a.line_id = t0.id
      )
    )::text,
    'null'
  )
  || ',"id":' || '"' || t0.id || '"'
  || ',"note":' || coalesce(to_json(t0.note)::text, 'null')
  || ',"objective":' || coalesce(
    (
      select '{"id":' || '"' || t8.id || '"' || ',"title":' || to_json(t8.title)::text || '}'
      from objective t8
      where t8.ambito_id = $1 and t8.id = t0.objective_id
    ),
    'null'
  ) || ',"source":' || coalesce(
    to_json(
      case
        when t0.source_document is null then null
        else json_build_object('document', t0.source_document, 'line', t0.source_line, 'text', t0.source_text)
      end
    )::text,
    'null'
  ) || ',"title":' || to_json(t0.title)::text || ',"year":' || t0.year::text || '}' as json,
  $1::uuid as tenant
from budget_line t0
where t0.ambito_id = $1 and t0.id = $2;

-- BudgetLine
-- referente_comune, assistente_sociale
select
  '{"accounts":' || (
    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
    from
      (
        select
          '{"commitment":' || coalesce(
            (
              select '{"id":' || '"' || t2.id || '"' || ',"title":' || to_json(t2.title)::text || '}'
              from commitment t2
              where t2.ambito_id = $1 and false and t2.id = t1.commitment_id
            ),
            'null'
          )
          || ',"id":' || '"' || t1.id || '"'
          || ',"left":' || coalesce(to_json(round(coalesce(t1.in_cents - t1.out_cents, 0) / 100.0, 2)::text)::text, 'null')
          || ',"stage":' || to_json(t1.stage)::text
          || ',"value":' || '"' || round(t1.in_cents / 100.0, 2) || '"' || '}' as j
        from ledger_account t1
        where t1.ambito_id = $1 and t1.withdrawn_at is null and false and t1.line_id = t0.id
        order by t1.key, t1.id
      ) x
  ) || ',"action":' || coalesce(
    (
      select '{"id":' || '"' || t3.id || '"' || ',"title":' || to_json(t3.title)::text || '}'
      from action t3
      where t3.ambito_id = $1 and t3.id = t0.action_id
    ),
    'null'
  ) || ',"ambitoComune":' || coalesce(
    (
      select
        '{"comune":' || coalesce(
          (
            select '{"istat":' || to_json(t5.istat)::text || ',"name":' || to_json(t5.name)::text || '}'
            from comune t5
            where t5.istat = t4.istat
          ),
          'null'
        ) || ',"id":' || '"' || t4.id || '"' || '}'
      from ambito_comune t4
      where t4.ambito_id = $1 and t4.id = t0.ambito_comune_id
    ),
    'null'
  ) || ',"assignment":' || coalesce(
    (
      select
        '{"fund":' || coalesce(
          (
            select '{"id":' || '"' || t7.id || '"' || ',"name":' || to_json(t7.name)::text || '}'
            from fund t7
            where t7.ambito_id = $1 and t7.id = t6.fund_id
          ),
          'null'
        )
        || ',"id":' || '"' || t6.id || '"'
        || ',"label":' || coalesce(to_json(t6.label)::text, 'null')
        || ',"year":' || t6.year::text || '}'
      from fund_assignment t6
      where t6.ambito_id = $1 and t6.id = t0.assignment_id
    ),
    'null'
  ) || ',"figures":' || coalesce(
    to_json(
      (
        select
          json_build_object(
            'assigned',
            round(coalesce(sum(a.in_cents) filter (where a.stage = 'assigned'), 0) / 100.0, 2)::text,
            'allocated',
            round(coalesce(sum(a.in_cents) filter (where a.stage = 'allocated'), 0) / 100.0, 2)::text,
            'committed',
            round(coalesce(sum(a.in_cents) filter (where a.stage = 'committed'), 0) / 100.0, 2)::text,
            'settled',
            round(coalesce(sum(a.in_cents) filter (where a.stage = 'settled'), 0) / 100.0, 2)::text,
            'paid',
            round(coalesce(sum(a.in_cents) filter (where a.stage = 'paid'), 0) / 100.0, 2)::text,
            'reported',
            round(coalesce(sum(a.in_cents) filter (where a.stage = 'reported'), 0) / 100.0, 2)::text,
            'assignedLeft',
            round(coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'assigned'), 0) / 100.0, 2)::text,
            'allocatedLeft',
            round(coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'allocated'), 0) / 100.0, 2)::text,
            'committedLeft',
            round(coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'committed'), 0) / 100.0, 2)::text,
            'settledLeft',
            round(coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'settled'), 0) / 100.0, 2)::text,
            'paidLeft',
            round(coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'paid'), 0) / 100.0, 2)::text
          )
        from ledger_account a
        where a.ambito_id = $1 and a.line_id = t0.id
      )
    )::text,
    'null'
  )
  || ',"id":' || '"' || t0.id || '"'
  || ',"note":' || coalesce(to_json(t0.note)::text, 'null')
  || ',"objective":' || coalesce(
    (
      select '{"id":' || '"' || t8.id || '"' || ',"title":' || to_json(t8.title)::text || '}'
      from objective t8
      where t8.ambito_id = $1 and t8.id = t0.objective_id
    ),
    'null'
  ) || ',"source":' || coalesce(
    to_json(
      case
        when t0.source_document is null then null
        else json_build_object('document', t0.source_document, 'line', t0.source_line, 'text', t0.source_text)
      end
    )::text,
    'null'
  ) || ',"title":' || to_json(t0.title)::text || ',"year":' || t0.year::text || '}' as json,
  $1::uuid as tenant
from budget_line t0
where
  t0.ambito_id = $1
  and (
    (
      (
        select e.id
        from
          ambito_comune c
          join ambito_ente l on l.ambito_id = $1 and l.withdrawn_at is null
          join ente e on e.id = l.ente_id and e.kind = 'comune' and e.comune_istat = c.istat
        where c.ambito_id = $1 and c.id = t0.ambito_comune_id
        order by l.id
        limit 1
      ) = $2::uuid
    )
  )
  and t0.id = $3;

-- BudgetLines
-- responsabile_udp, operatore_udp, sindaco, revisore
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0, x.k1)) filter (where x.i = least(x.n, 20)), '[]') as places,
  null as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"ambitoComune":' || coalesce(
            (
              select
                '{"comune":' || coalesce(
                  (
                    select '{"istat":' || to_json(t2.istat)::text || ',"name":' || to_json(t2.name)::text || '}'
                    from comune t2
                    where t2.istat = t1.istat
                  ),
                  'null'
                ) || ',"id":' || '"' || t1.id || '"' || '}'
              from ambito_comune t1
              where t1.ambito_id = $1 and t1.id = t0.ambito_comune_id
            ),
            'null'
          ) || ',"assignment":' || coalesce(
            (
              select
                '{"fund":' || coalesce(
                  (
                    select '{"id":' || '"' || t4.id || '"' || ',"name":' || to_json(t4.name)::text || '}'
                    from fund t4
                    where t4.ambito_id = $1 and t4.id = t3.fund_id
                  ),
                  'null'
                ) || ',"id":' || '"' || t3.id || '"' || ',"year":' || t3.year::text || '}'
              from fund_assignment t3
              where t3.ambito_id = $1 and t3.id = t0.assignment_id
            ),
            'null'
          ) || ',"figures":' || coalesce(
            to_json(
              (
                select
                  json_build_object(
                    'assigned',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'assigned'), 0) / 100.0, 2)::text,
                    'allocated',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'allocated'), 0) / 100.0, 2)::text,
                    'committed',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'committed'), 0) / 100.0, 2)::text,
                    'settled',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'settled'), 0) / 100.0, 2)::text,
                    'paid',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'paid'), 0) / 100.0, 2)::text,
                    'reported',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'reported'), 0) / 100.0, 2)::text,
                    'assignedLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'assigned'), 0) / 100.0,
                      2
                    )::text,
                    'allocatedLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'allocated'), 0) / 100.0,
                      2
                    )::text,
                    'committedLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'committed'), 0) / 100.0,
                      2
                    )::text,
                    'settledLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'settled'), 0) / 100.0,
                      2
                    )::text,
                    'paidLeft',
                    round(coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'paid'), 0) / 100.0, 2)::text
                  )
                from ledger_account a
                where a.ambito_id = $1 and a.line_id = t0.id
              )
            )::text,
            'null'
          )
          || ',"id":' || '"' || t0.id || '"'
          || ',"title":' || to_json(t0.title)::text
          || ',"year":' || t0.year::text || '}' || '}' as edge,
          t0.year as k0,
          t0.id as k1
        from budget_line t0
        where t0.ambito_id = $1 and t0.withdrawn_at is null
        order by t0.year desc, t0.id desc
        limit 21
      ) y
  ) x;

-- BudgetLines
-- referente_comune, assistente_sociale
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0, x.k1)) filter (where x.i = least(x.n, 20)), '[]') as places,
  null as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"ambitoComune":' || coalesce(
            (
              select
                '{"comune":' || coalesce(
                  (
                    select '{"istat":' || to_json(t2.istat)::text || ',"name":' || to_json(t2.name)::text || '}'
                    from comune t2
                    where t2.istat = t1.istat
                  ),
                  'null'
                ) || ',"id":' || '"' || t1.id || '"' || '}'
              from ambito_comune t1
              where t1.ambito_id = $1 and t1.id = t0.ambito_comune_id
            ),
            'null'
          ) || ',"assignment":' || coalesce(
            (
              select
                '{"fund":' || coalesce(
                  (
                    select '{"id":' || '"' || t4.id || '"' || ',"name":' || to_json(t4.name)::text || '}'
                    from fund t4
                    where t4.ambito_id = $1 and t4.id = t3.fund_id
                  ),
                  'null'
                ) || ',"id":' || '"' || t3.id || '"' || ',"year":' || t3.year::text || '}'
              from fund_assignment t3
              where t3.ambito_id = $1 and t3.id = t0.assignment_id
            ),
            'null'
          ) || ',"figures":' || coalesce(
            to_json(
              (
                select
                  json_build_object(
                    'assigned',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'assigned'), 0) / 100.0, 2)::text,
                    'allocated',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'allocated'), 0) / 100.0, 2)::text,
                    'committed',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'committed'), 0) / 100.0, 2)::text,
                    'settled',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'settled'), 0) / 100.0, 2)::text,
                    'paid',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'paid'), 0) / 100.0, 2)::text,
                    'reported',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'reported'), 0) / 100.0, 2)::text,
                    'assignedLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'assigned'), 0) / 100.0,
                      2
                    )::text,
                    'allocatedLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'allocated'), 0) / 100.0,
                      2
                    )::text,
                    'committedLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'committed'), 0) / 100.0,
                      2
                    )::text,
                    'settledLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'settled'), 0) / 100.0,
                      2
                    )::text,
                    'paidLeft',
                    round(coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'paid'), 0) / 100.0, 2)::text
                  )
                from ledger_account a
                where a.ambito_id = $1 and a.line_id = t0.id
              )
            )::text,
            'null'
          )
          || ',"id":' || '"' || t0.id || '"'
          || ',"title":' || to_json(t0.title)::text
          || ',"year":' || t0.year::text || '}' || '}' as edge,
          t0.year as k0,
          t0.id as k1
        from budget_line t0
        where
          t0.ambito_id = $1
          and t0.withdrawn_at is null
          and (
            (
              (
                select e.id
                from
                  ambito_comune c
                  join ambito_ente l on l.ambito_id = $1 and l.withdrawn_at is null
                  join ente e on e.id = l.ente_id and e.kind = 'comune' and e.comune_istat = c.istat
                where c.ambito_id = $1 and c.id = t0.ambito_comune_id
                order by l.id
                limit 1
              ) = $2::uuid
            )
          )
        order by t0.year desc, t0.id desc
        limit 21
      ) y
  ) x;

-- BudgetLines with filter
-- responsabile_udp, operatore_udp, sindaco, revisore
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0, x.k1)) filter (where x.i = least(x.n, 20)), '[]') as places,
  null as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"ambitoComune":' || coalesce(
            (
              select
                '{"comune":' || coalesce(
                  (
                    select '{"istat":' || to_json(t2.istat)::text || ',"name":' || to_json(t2.name)::text || '}'
                    from comune t2
                    where t2.istat = t1.istat
                  ),
                  'null'
                ) || ',"id":' || '"' || t1.id || '"' || '}'
              from ambito_comune t1
              where t1.ambito_id = $1 and t1.id = t0.ambito_comune_id
            ),
            'null'
          ) || ',"assignment":' || coalesce(
            (
              select
                '{"fund":' || coalesce(
                  (
                    select '{"id":' || '"' || t4.id || '"' || ',"name":' || to_json(t4.name)::text || '}'
                    from fund t4
                    where t4.ambito_id = $1 and t4.id = t3.fund_id
                  ),
                  'null'
                ) || ',"id":' || '"' || t3.id || '"' || ',"year":' || t3.year::text || '}'
              from fund_assignment t3
              where t3.ambito_id = $1 and t3.id = t0.assignment_id
            ),
            'null'
          ) || ',"figures":' || coalesce(
            to_json(
              (
                select
                  json_build_object(
                    'assigned',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'assigned'), 0) / 100.0, 2)::text,
                    'allocated',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'allocated'), 0) / 100.0, 2)::text,
                    'committed',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'committed'), 0) / 100.0, 2)::text,
                    'settled',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'settled'), 0) / 100.0, 2)::text,
                    'paid',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'paid'), 0) / 100.0, 2)::text,
                    'reported',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'reported'), 0) / 100.0, 2)::text,
                    'assignedLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'assigned'), 0) / 100.0,
                      2
                    )::text,
                    'allocatedLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'allocated'), 0) / 100.0,
                      2
                    )::text,
                    'committedLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'committed'), 0) / 100.0,
                      2
                    )::text,
                    'settledLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'settled'), 0) / 100.0,
                      2
                    )::text,
                    'paidLeft',
                    round(coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'paid'), 0) / 100.0, 2)::text
                  )
                from ledger_account a
                where a.ambito_id = $1 and a.line_id = t0.id
              )
            )::text,
            'null'
          )
          || ',"id":' || '"' || t0.id || '"'
          || ',"title":' || to_json(t0.title)::text
          || ',"year":' || t0.year::text || '}' || '}' as edge,
          t0.year as k0,
          t0.id as k1
        from budget_line t0
        where
          t0.ambito_id = $1
          and t0.withdrawn_at is null
          and t0.year = $2::int
          and t0.assignment_id = $3::uuid
          and t0.action_id = $4::uuid
          and (
            t0.id in (
              select s.id
              from search_token s
              where
                s.ambito_id = $1
                and s.type = $5::text
                and s.token >= $6::text collate "C"
                and s.token < $7::text collate "C"
            )
            and t0.id in (
              select s.id
              from search_token s
              where
                s.ambito_id = $1
                and s.type = $8::text
                and s.token >= $9::text collate "C"
                and s.token < $10::text collate "C"
            )
            or t0.assignment_id in (
              select s.id
              from fund_assignment s
              where
                s.ambito_id = $1
                and s.fund_id in (
                  select s.id
                  from search_token s
                  where
                    s.ambito_id = $1
                    and s.type = $11::text
                    and s.token >= $12::text collate "C"
                    and s.token < $13::text collate "C"
                )
                and s.fund_id in (
                  select s.id
                  from search_token s
                  where
                    s.ambito_id = $1
                    and s.type = $14::text
                    and s.token >= $15::text collate "C"
                    and s.token < $16::text collate "C"
                )
            )
          )
          and exists (
            select 1
            from ledger_account a
            where a.ambito_id = $1 and a.line_id = t0.id and a.stage = 'allocated' and a.in_cents > a.out_cents
          )
        order by t0.year desc, t0.id desc
        limit 21
      ) y
  ) x;

-- BudgetLines with filter
-- referente_comune, assistente_sociale
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0, x.k1)) filter (where x.i = least(x.n, 20)), '[]') as places,
  null as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"ambitoComune":' || coalesce(
            (
              select
                '{"comune":' || coalesce(
                  (
                    select '{"istat":' || to_json(t2.istat)::text || ',"name":' || to_json(t2.name)::text || '}'
                    from comune t2
                    where t2.istat = t1.istat
                  ),
                  'null'
                ) || ',"id":' || '"' || t1.id || '"' || '}'
              from ambito_comune t1
              where t1.ambito_id = $1 and t1.id = t0.ambito_comune_id
            ),
            'null'
          ) || ',"assignment":' || coalesce(
            (
              select
                '{"fund":' || coalesce(
                  (
                    select '{"id":' || '"' || t4.id || '"' || ',"name":' || to_json(t4.name)::text || '}'
                    from fund t4
                    where t4.ambito_id = $1 and t4.id = t3.fund_id
                  ),
                  'null'
                ) || ',"id":' || '"' || t3.id || '"' || ',"year":' || t3.year::text || '}'
              from fund_assignment t3
              where t3.ambito_id = $1 and t3.id = t0.assignment_id
            ),
            'null'
          ) || ',"figures":' || coalesce(
            to_json(
              (
                select
                  json_build_object(
                    'assigned',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'assigned'), 0) / 100.0, 2)::text,
                    'allocated',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'allocated'), 0) / 100.0, 2)::text,
                    'committed',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'committed'), 0) / 100.0, 2)::text,
                    'settled',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'settled'), 0) / 100.0, 2)::text,
                    'paid',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'paid'), 0) / 100.0, 2)::text,
                    'reported',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'reported'), 0) / 100.0, 2)::text,
                    'assignedLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'assigned'), 0) / 100.0,
                      2
                    )::text,
                    'allocatedLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'allocated'), 0) / 100.0,
                      2
                    )::text,
                    'committedLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'committed'), 0) / 100.0,
                      2
                    )::text,
                    'settledLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'settled'), 0) / 100.0,
                      2
                    )::text,
                    'paidLeft',
                    round(coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'paid'), 0) / 100.0, 2)::text
                  )
                from ledger_account a
                where a.ambito_id = $1 and a.line_id = t0.id
              )
            )::text,
            'null'
          )
          || ',"id":' || '"' || t0.id || '"'
          || ',"title":' || to_json(t0.title)::text
          || ',"year":' || t0.year::text || '}' || '}' as edge,
          t0.year as k0,
          t0.id as k1
        from budget_line t0
        where
          t0.ambito_id = $1
          and t0.withdrawn_at is null
          and (
            (
              (
                select e.id
                from
                  ambito_comune c
                  join ambito_ente l on l.ambito_id = $1 and l.withdrawn_at is null
                  join ente e on e.id = l.ente_id and e.kind = 'comune' and e.comune_istat = c.istat
                where c.ambito_id = $1 and c.id = t0.ambito_comune_id
                order by l.id
                limit 1
              ) = $2::uuid
            )
          )
          and t0.year = $3::int
          and t0.assignment_id = $4::uuid
          and t0.action_id = $5::uuid
          and (
            t0.id in (
              select s.id
              from search_token s
              where
                s.ambito_id = $1
                and s.type = $6::text
                and s.token >= $7::text collate "C"
                and s.token < $8::text collate "C"
            )
            and t0.id in (
              select s.id
              from search_token s
              where
                s.ambito_id = $1
                and s.type = $9::text
                and s.token >= $10::text collate "C"
                and s.token < $11::text collate "C"
            )
            or t0.assignment_id in (
              select s.id
              from fund_assignment s
              where
                s.ambito_id = $1
                and s.fund_id in (
                  select s.id
                  from search_token s
                  where
                    s.ambito_id = $1
                    and s.type = $12::text
                    and s.token >= $13::text collate "C"
                    and s.token < $14::text collate "C"
                )
                and s.fund_id in (
                  select s.id
                  from search_token s
                  where
                    s.ambito_id = $1
                    and s.type = $15::text
                    and s.token >= $16::text collate "C"
                    and s.token < $17::text collate "C"
                )
            )
          )
          and exists (
            select 1
            from ledger_account a
            where a.ambito_id = $1 and a.line_id = t0.id and a.stage = 'allocated' and a.in_cents > a.out_cents
          )
        order by t0.year desc, t0.id desc
        limit 21
      ) y
  ) x;

-- BudgetWarningAssignees
-- responsabile_udp, operatore_udp
select distinct p.id, p.given_name || ' ' || p.family_name as name
from person p join membership m on m.ambito_id = $1 and m.person_id = p.id
where
  p.ambito_id = $1
  and p.withdrawn_at is null
  and m.role = any ($2::text[])
  and m.withdrawn_at is null
  and m.valid_from <= current_date
  and (m.valid_to is null or m.valid_to >= current_date)
order by 2, 1;

-- BudgetYears
-- responsabile_udp, operatore_udp, sindaco, revisore
with
  y as (
    select l.year
    from budget_line l
    where l.ambito_id = $1
    union
    select s.year
    from fund_assignment s
    where s.ambito_id = $1 and s.withdrawn_at is null
    union
    select b.year
    from budget_year b
    where b.ambito_id = $1
  )
select
  y.year,
  exists (
    select 1
    from budget_line l
    where l.ambito_id = $1 and l.year = y.year and l.withdrawn_at is null
  ) as "hasLines",
  coalesce(b.state, 'draft') as state,
  b.version,
  coalesce(
    (
      select
        json_agg(
          json_build_object(
            'id',
            k.id,
            'step',
            k.step,
            'actKind',
            k.act_kind,
            'organ',
            k.organ,
            'number',
            k.number,
            'actDate',
            k.act_date,
            'note',
            k.note,
            'recordedBy',
            k.recorded_by,
            'createdAt',
            k.created_at
          )
          order by k.id
        )
      from budget_year_act k
      where k.ambito_id = $1 and k.budget_year_id = b.id
    ),
    '[]'::json
  ) as acts
from y left join budget_year b on b.ambito_id = $1 and b.year = y.year
order by y.year desc;

-- Commitment
-- responsabile_udp, operatore_udp, sindaco, revisore
select
  '{"accounts":' || (
    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
    from
      (
        select
          '{"id":' || '"' || t1.id || '"'
          || ',"left":' || coalesce(to_json(round(coalesce(t1.in_cents - t1.out_cents, 0) / 100.0, 2)::text)::text, 'null')
          || ',"line":' || coalesce(
            (
              select
                '{"ambitoComune":' || coalesce(
                  (
                    select
                      '{"comune":' || coalesce(
                        (
                          select '{"istat":' || to_json(t4.istat)::text || ',"name":' || to_json(t4.name)::text || '}'
                          from comune t4
                          where t4.istat = t3.istat
                        ),
                        'null'
                      ) || ',"id":' || '"' || t3.id || '"' || '}'
                    from ambito_comune t3
                    where t3.ambito_id = $1 and t3.id = t2.ambito_comune_id
                  ),
                  'null'
                ) || ',"assignment":' || coalesce(
                  (
                    select
                      '{"fund":' || coalesce(
                        (
                          select '{"id":' || '"' || t6.id || '"' || ',"name":' || to_json(t6.name)::text || '}'
                          from fund t6
                          where t6.ambito_id = $1 and t6.id = t5.fund_id
                        ),
                        'null'
                      ) || ',"id":' || '"' || t5.id || '"' || ',"year":' || t5.year::text || '}'
                    from fund_assignment t5
                    where t5.ambito_id = $1 and t5.id = t2.assignment_id
                  ),
                  'null'
                )
                || ',"id":' || '"' || t2.id || '"'
                || ',"title":' || to_json(t2.title)::text
                || ',"year":' || t2.year::text || '}'
              from budget_line t2
              where t2.ambito_id = $1 and t2.id = t1.line_id
            ),
            'null'
          ) || ',"settlement":' || coalesce(
            (
              select '{"id":' || '"' || t7.id || '"' || '}'
              from settlement t7
              where t7.ambito_id = $1 and t7.id = t1.settlement_id
            ),
            'null'
          )
          || ',"stage":' || to_json(t1.stage)::text
          || ',"value":' || '"' || round(t1.in_cents / 100.0, 2) || '"' || '}' as j
        from ledger_account t1
        where t1.ambito_id = $1 and t1.withdrawn_at is null and t1.commitment_id = t0.id
        order by t1.key, t1.id
      ) x
  )
  || ',"actDate":' || coalesce(to_json(t0.act_date)::text, 'null')
  || ',"actKind":' || coalesce(to_json(t0.act_kind)::text, 'null')
  || ',"cig":' || coalesce(to_json(t0.cig)::text, 'null')
  || ',"corrections":' || (
    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
    from
      (
        select
          '{"author":' || to_json(t8.author)::text
          || ',"changes":' || coalesce(to_json(t8.changed)::text, 'null')
          || ',"createdAt":' || to_json(t8.created_at)::text
          || ',"id":' || '"' || t8.id || '"'
          || ',"reason":' || coalesce(to_json(t8.reason)::text, 'null') || '}' as j
        from commitment_correction t8
        where t8.ambito_id = $1 and t8.withdrawn_at is null and t8.commitment_id = t0.id
        order by t8.created_at, t8.id
      ) x
  ) || ',"cup":' || coalesce(to_json(t0.cup)::text, 'null') || ',"ente":' || coalesce(
    (
      select '{"id":' || '"' || t9.id || '"' || ',"name":' || to_json(t9.name)::text || '}'
      from ente t9
      where t9.id = t0.ente_id
    ),
    'null'
  ) || ',"figures":' || coalesce(
    to_json(
      (
        select
          json_build_object(
            'assigned',
            round(coalesce(sum(a.in_cents) filter (where a.stage = 'assigned'), 0) / 100.0, 2)::text,
            'allocated',
            round(coalesce(sum(a.in_cents) filter (where a.stage = 'allocated'), 0) / 100.0, 2)::text,
            'committed',
            round(coalesce(sum(a.in_cents) filter (where a.stage = 'committed'), 0) / 100.0, 2)::text,
            'settled',
            round(coalesce(sum(a.in_cents) filter (where a.stage = 'settled'), 0) / 100.0, 2)::text,
            'paid',
            round(coalesce(sum(a.in_cents) filter (where a.stage = 'paid'), 0) / 100.0, 2)::text,
            'reported',
            round(coalesce(sum(a.in_cents) filter (where a.stage = 'reported'), 0) / 100.0, 2)::text,
            'assignedLeft',
            round(coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'assigned'), 0) / 100.0, 2)::text,
            'allocatedLeft',
            round(coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'allocated'), 0) / 100.0, 2)::text,
            'committedLeft',
            round(coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'committed'), 0) / 100.0, 2)::text,
            'settledLeft',
            round(coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'settled'), 0) / 100.0, 2)::text,
            'paidLeft',
            round(coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'paid'), 0) / 100.0, 2)::text
          )
        from ledger_account a
        where a.ambito_id = $1 and a.commitment_id = t0.id
      )
    )::text,
    'null'
  )
  || ',"from":' || coalesce(to_json(t0.valid_from)::text, 'null')
  || ',"id":' || '"' || t0.id || '"'
  || ',"note":' || coalesce(to_json(t0.note)::text, 'null')
  || ',"number":' || coalesce(to_json(t0.number)::text, 'null')
  || ',"organ":' || coalesce(to_json(t0.organ)::text, 'null')
  || ',"providerText":' || coalesce(to_json(t0.provider_text)::text, 'null')
  || ',"settlements":' || (
    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
    from
      (
        select
          '{"actDate":' || coalesce(to_json(t10.act_date)::text, 'null')
          || ',"actKind":' || coalesce(to_json(t10.act_kind)::text, 'null')
          || ',"dueOn":' || coalesce(to_json(t10.due_on)::text, 'null')
          || ',"figures":' || coalesce(
            to_json(
              (
                select
                  json_build_object(
                    'assigned',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'assigned'), 0) / 100.0, 2)::text,
                    'allocated',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'allocated'), 0) / 100.0, 2)::text,
                    'committed',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'committed'), 0) / 100.0, 2)::text,
                    'settled',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'settled'), 0) / 100.0, 2)::text,
                    'paid',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'paid'), 0) / 100.0, 2)::text,
                    'reported',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'reported'), 0) / 100.0, 2)::text,
                    'assignedLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'assigned'), 0) / 100.0,
                      2
                    )::text,
                    'allocatedLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'allocated'), 0) / 100.0,
                      2
                    )::text,
                    'committedLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'committed'), 0) / 100.0,
                      2
                    )::text,
                    'settledLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'settled'), 0) / 100.0,
                      2
                    )::text,
                    'paidLeft',
                    round(coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'paid'), 0) / 100.0, 2)::text
                  )
                from ledger_account a
                where a.ambito_id = $1 and a.settlement_id = t10.id
              )
            )::text,
            'null'
          )
          || ',"id":' || '"' || t10.id || '"'
          || ',"invoiceDate":' || coalesce(to_json(t10.invoice_date)::text, 'null')
          || ',"invoiceNumber":' || coalesce(to_json(t10.invoice_number)::text, 'null')
          || ',"note":' || coalesce(to_json(t10.note)::text, 'null')
          || ',"number":' || coalesce(to_json(t10.number)::text, 'null')
          || ',"organ":' || coalesce(to_json(t10.organ)::text, 'null')
          || ',"payments":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select
                  '{"entries":' || (
                    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
                    from
                      (
                        select '{"id":' || '"' || t12.id || '"' || ',"kind":' || to_json(t12.kind)::text || '}' as j
                        from ledger_entry t12
                        where t12.ambito_id = $1 and t12.withdrawn_at is null and t12.payment_id = t11.id
                        order by t12.created_at, t12.id
                      ) x
                  )
                  || ',"id":' || '"' || t11.id || '"'
                  || ',"note":' || coalesce(to_json(t11.note)::text, 'null')
                  || ',"number":' || coalesce(to_json(t11.number)::text, 'null')
                  || ',"paidOn":' || to_json(t11.paid_on)::text
                  || ',"value":' || coalesce(
                    to_json(
                      (
                        select round(coalesce(sum(m.value_cents), 0) / 100.0, 2)::text
                        from
                          ledger_entry e
                          join ledger_movement m on m.ambito_id = $1 and m.entry_id = e.id and m.stage = 'paid'
                        where e.ambito_id = $1 and e.payment_id = t11.id
                      )
                    )::text,
                    'null'
                  ) || '}' as j
                from payment t11
                where t11.ambito_id = $1 and t11.withdrawn_at is null and t11.settlement_id = t10.id
                order by t11.paid_on, t11.id
              ) x
          )
          || ',"periodFrom":' || coalesce(to_json(t10.period_from)::text, 'null')
          || ',"periodTo":' || coalesce(to_json(t10.period_to)::text, 'null')
          || ',"supplierCode":' || coalesce(to_json(t10.supplier_code)::text, 'null')
          || ',"supplierText":' || coalesce(to_json(t10.supplier_text)::text, 'null')
          || ',"title":' || to_json(t10.title)::text || '}' as j
        from settlement t10
        where t10.ambito_id = $1 and t10.withdrawn_at is null and t10.commitment_id = t0.id
        order by t10.created_at, t10.id
      ) x
  ) || ',"source":' || coalesce(
    to_json(
      case
        when t0.source_document is null then null
        else json_build_object('document', t0.source_document, 'line', t0.source_line, 'text', t0.source_text)
      end
    )::text,
    'null'
  )
  || ',"title":' || to_json(t0.title)::text
  || ',"to":' || coalesce(to_json(t0.valid_to)::text, 'null')
  || ',"version":' || t0.version::text
  || ',"year":' || t0.year::text || '}' as json,
  $1::uuid as tenant
from commitment t0
where t0.ambito_id = $1 and t0.id = $2;

-- Commitment
-- operatore_ets
select
  '{"accounts":' || (
    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
    from
      (
        select
          '{"id":' || '"' || t1.id || '"'
          || ',"left":' || coalesce(to_json(round(coalesce(t1.in_cents - t1.out_cents, 0) / 100.0, 2)::text)::text, 'null')
          || ',"line":' || coalesce(
            (
              select
                '{"ambitoComune":' || coalesce(
                  (
                    select
                      '{"comune":' || coalesce(
                        (
                          select '{"istat":' || to_json(t4.istat)::text || ',"name":' || to_json(t4.name)::text || '}'
                          from comune t4
                          where t4.istat = t3.istat
                        ),
                        'null'
                      ) || ',"id":' || '"' || t3.id || '"' || '}'
                    from ambito_comune t3
                    where t3.ambito_id = $1 and t3.id = t2.ambito_comune_id
                  ),
                  'null'
                ) || ',"assignment":' || coalesce(
                  (
                    select
                      '{"fund":' || coalesce(
                        (
                          select '{"id":' || '"' || t6.id || '"' || ',"name":' || to_json(t6.name)::text || '}'
                          from fund t6
                          where t6.ambito_id = $1 and false and t6.id = t5.fund_id
                        ),
                        'null'
                      ) || ',"id":' || '"' || t5.id || '"' || ',"year":' || t5.year::text || '}'
                    from fund_assignment t5
                    where t5.ambito_id = $1 and false and t5.id = t2.assignment_id
                  ),
                  'null'
                )
                || ',"id":' || '"' || t2.id || '"'
                || ',"title":' || to_json(t2.title)::text
                || ',"year":' || t2.year::text || '}'
              from budget_line t2
              where t2.ambito_id = $1 and false and t2.id = t1.line_id
            ),
            'null'
          ) || ',"settlement":' || coalesce(
            (
              select '{"id":' || '"' || t7.id || '"' || '}'
              from settlement t7
              where
                t7.ambito_id = $1
                and (
                  ((select k.ente_id from commitment k where k.ambito_id = $1 and k.id = t7.commitment_id) = $4::uuid)
                )
                and t7.id = t1.settlement_id
            ),
            'null'
          )
          || ',"stage":' || to_json(t1.stage)::text
          || ',"value":' || '"' || round(t1.in_cents / 100.0, 2) || '"' || '}' as j
        from ledger_account t1
        where t1.ambito_id = $1 and t1.withdrawn_at is null and false and t1.commitment_id = t0.id
        order by t1.key, t1.id
      ) x
  )
  || ',"actDate":' || coalesce(to_json(t0.act_date)::text, 'null')
  || ',"actKind":' || coalesce(to_json(t0.act_kind)::text, 'null')
  || ',"cig":' || coalesce(to_json(t0.cig)::text, 'null')
  || ',"corrections":' || (
    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
    from
      (
        select
          '{"author":' || to_json(t8.author)::text
          || ',"changes":' || coalesce(to_json(t8.changed)::text, 'null')
          || ',"createdAt":' || to_json(t8.created_at)::text
          || ',"id":' || '"' || t8.id || '"'
          || ',"reason":' || coalesce(to_json(t8.reason)::text, 'null') || '}' as j
        from commitment_correction t8
        where t8.ambito_id = $1 and t8.withdrawn_at is null and false and t8.commitment_id = t0.id
        order by t8.created_at, t8.id
      ) x
  ) || ',"cup":' || coalesce(to_json(t0.cup)::text, 'null') || ',"ente":' || coalesce(
    (
      select '{"id":' || '"' || t9.id || '"' || ',"name":' || to_json(t9.name)::text || '}'
      from ente t9
      where t9.id = t0.ente_id
    ),
    'null'
  ) || ',"figures":' || coalesce(
    to_json(
      (
        select
          json_build_object(
            'assigned',
            round(coalesce(sum(a.in_cents) filter (where a.stage = 'assigned'), 0) / 100.0, 2)::text,
            'allocated',
            round(coalesce(sum(a.in_cents) filter (where a.stage = 'allocated'), 0) / 100.0, 2)::text,
            'committed',
            round(coalesce(sum(a.in_cents) filter (where a.stage = 'committed'), 0) / 100.0, 2)::text,
            'settled',
            round(coalesce(sum(a.in_cents) filter (where a.stage = 'settled'), 0) / 100.0, 2)::text,
            'paid',
            round(coalesce(sum(a.in_cents) filter (where a.stage = 'paid'), 0) / 100.0, 2)::text,
            'reported',
            round(coalesce(sum(a.in_cents) filter (where a.stage = 'reported'), 0) / 100.0, 2)::text,
            'assignedLeft',
            round(coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'assigned'), 0) / 100.0, 2)::text,
            'allocatedLeft',
            round(coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'allocated'), 0) / 100.0, 2)::text,
            'committedLeft',
            round(coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'committed'), 0) / 100.0, 2)::text,
            'settledLeft',
            round(coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'settled'), 0) / 100.0, 2)::text,
            'paidLeft',
            round(coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'paid'), 0) / 100.0, 2)::text
          )
        from ledger_account a
        where a.ambito_id = $1 and a.commitment_id = t0.id
      )
    )::text,
    'null'
  )
  || ',"from":' || coalesce(to_json(t0.valid_from)::text, 'null')
  || ',"id":' || '"' || t0.id || '"'
  || ',"note":' || coalesce(to_json(t0.note)::text, 'null')
  || ',"number":' || coalesce(to_json(t0.number)::text, 'null')
  || ',"organ":' || coalesce(to_json(t0.organ)::text, 'null')
  || ',"providerText":' || coalesce(to_json(t0.provider_text)::text, 'null')
  || ',"settlements":' || (
    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
    from
      (
        select
          '{"actDate":' || coalesce(to_json(t10.act_date)::text, 'null')
          || ',"actKind":' || coalesce(to_json(t10.act_kind)::text, 'null')
          || ',"dueOn":' || coalesce(to_json(t10.due_on)::text, 'null')
          || ',"figures":' || coalesce(
            to_json(
              (
                select
                  json_build_object(
                    'assigned',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'assigned'), 0) / 100.0, 2)::text,
                    'allocated',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'allocated'), 0) / 100.0, 2)::text,
                    'committed',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'committed'), 0) / 100.0, 2)::text,
                    'settled',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'settled'), 0) / 100.0, 2)::text,
                    'paid',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'paid'), 0) / 100.0, 2)::text,
                    'reported',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'reported'), 0) / 100.0, 2)::text,
                    'assignedLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'assigned'), 0) / 100.0,
                      2
                    )::text,
                    'allocatedLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'allocated'), 0) / 100.0,
                      2
                    )::text,
                    'committedLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'committed'), 0) / 100.0,
                      2
                    )::text,
                    'settledLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'settled'), 0) / 100.0,
                      2
                    )::text,
                    'paidLeft',
                    round(coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'paid'), 0) / 100.0, 2)::text
                  )
                from ledger_account a
                where a.ambito_id = $1 and a.settlement_id = t10.id
              )
            )::text,
            'null'
          )
          || ',"id":' || '"' || t10.id || '"'
          || ',"invoiceDate":' || coalesce(to_json(t10.invoice_date)::text, 'null')
          || ',"invoiceNumber":' || coalesce(to_json(t10.invoice_number)::text, 'null')
          || ',"note":' || coalesce(to_json(t10.note)::text, 'null')
          || ',"number":' || coalesce(to_json(t10.number)::text, 'null')
          || ',"organ":' || coalesce(to_json(t10.organ)::text, 'null')
          || ',"payments":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select
                  '{"entries":' || (
                    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
                    from
                      (
                        select '{"id":' || '"' || t12.id || '"' || ',"kind":' || to_json(t12.kind)::text || '}' as j
                        from ledger_entry t12
                        where t12.ambito_id = $1 and t12.withdrawn_at is null and false and t12.payment_id = t11.id
                        order by t12.created_at, t12.id
                      ) x
                  )
                  || ',"id":' || '"' || t11.id || '"'
                  || ',"note":' || coalesce(to_json(t11.note)::text, 'null')
                  || ',"number":' || coalesce(to_json(t11.number)::text, 'null')
                  || ',"paidOn":' || to_json(t11.paid_on)::text
                  || ',"value":' || coalesce(
                    to_json(
                      (
                        select round(coalesce(sum(m.value_cents), 0) / 100.0, 2)::text
                        from
                          ledger_entry e
                          join ledger_movement m on m.ambito_id = $1 and m.entry_id = e.id and m.stage = 'paid'
                        where e.ambito_id = $1 and e.payment_id = t11.id
                      )
                    )::text,
                    'null'
                  ) || '}' as j
                from payment t11
                where
                  t11.ambito_id = $1
                  and t11.withdrawn_at is null
                  and (
                    (
                      (
                        select k.ente_id
                        from settlement s join commitment k on k.ambito_id = $1 and k.id = s.commitment_id
                        where s.ambito_id = $1 and s.id = t11.settlement_id
                      ) = $6::uuid
                    )
                  )
                  and t11.settlement_id = t10.id
                order by t11.paid_on, t11.id
              ) x
          )
          || ',"periodFrom":' || coalesce(to_json(t10.period_from)::text, 'null')
          || ',"periodTo":' || coalesce(to_json(t10.period_to)::text, 'null')
          || ',"supplierCode":' || coalesce(to_json(t10.supplier_code)::text, 'null')
          || ',"supplierText":' || coalesce(to_json(t10.supplier_text)::text, 'null')
          || ',"title":' || to_json(t10.title)::text || '}' as j
        from settlement t10
        where
          t10.ambito_id = $1
          and t10.withdrawn_at is null
          and (((select k.ente_id from commitment k where k.ambito_id = $1 and k.id = t10.commitment_id) = $5::uuid))
          and t10.commitment_id = t0.id
        order by t10.created_at, t10.id
      ) x
  ) || ',"source":' || coalesce(
    to_json(
      case
        when t0.source_document is null then null
        else json_build_object('document', t0.source_document, 'line', t0.source_line, 'text', t0.source_text)
      end
    )::text,
    'null'
  )
  || ',"title":' || to_json(t0.title)::text
  || ',"to":' || coalesce(to_json(t0.valid_to)::text, 'null')
  || ',"version":' || t0.version::text
  || ',"year":' || t0.year::text || '}' as json,
  $1::uuid as tenant
from commitment t0
where t0.ambito_id = $1 and ((t0.ente_id = $2::uuid)) and t0.id = $3;

-- CommitmentName
-- responsabile_udp, operatore_udp, sindaco, revisore
select '{"id":' || '"' || t0.id || '"' || ',"title":' || to_json(t0.title)::text || '}' as json, $1::uuid as tenant
from commitment t0
where t0.ambito_id = $1 and t0.id = $2;

-- CommitmentName
-- operatore_ets
select '{"id":' || '"' || t0.id || '"' || ',"title":' || to_json(t0.title)::text || '}' as json, $1::uuid as tenant
from commitment t0
where t0.ambito_id = $1 and ((t0.ente_id = $2::uuid)) and t0.id = $3;

-- Commitments
-- responsabile_udp, operatore_udp, sindaco, revisore
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0, x.k1)) filter (where x.i = least(x.n, 20)), '[]') as places,
  (select count(*)::int from commitment t0 where t0.ambito_id = $1 and t0.withdrawn_at is null) as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"cig":' || coalesce(to_json(t0.cig)::text, 'null')
          || ',"cup":' || coalesce(to_json(t0.cup)::text, 'null')
          || ',"ente":' || coalesce(
            (
              select '{"id":' || '"' || t1.id || '"' || ',"name":' || to_json(t1.name)::text || '}'
              from ente t1
              where t1.id = t0.ente_id
            ),
            'null'
          ) || ',"figures":' || coalesce(
            to_json(
              (
                select
                  json_build_object(
                    'assigned',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'assigned'), 0) / 100.0, 2)::text,
                    'allocated',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'allocated'), 0) / 100.0, 2)::text,
                    'committed',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'committed'), 0) / 100.0, 2)::text,
                    'settled',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'settled'), 0) / 100.0, 2)::text,
                    'paid',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'paid'), 0) / 100.0, 2)::text,
                    'reported',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'reported'), 0) / 100.0, 2)::text,
                    'assignedLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'assigned'), 0) / 100.0,
                      2
                    )::text,
                    'allocatedLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'allocated'), 0) / 100.0,
                      2
                    )::text,
                    'committedLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'committed'), 0) / 100.0,
                      2
                    )::text,
                    'settledLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'settled'), 0) / 100.0,
                      2
                    )::text,
                    'paidLeft',
                    round(coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'paid'), 0) / 100.0, 2)::text
                  )
                from ledger_account a
                where a.ambito_id = $1 and a.commitment_id = t0.id
              )
            )::text,
            'null'
          )
          || ',"from":' || coalesce(to_json(t0.valid_from)::text, 'null')
          || ',"id":' || '"' || t0.id || '"'
          || ',"providerText":' || coalesce(to_json(t0.provider_text)::text, 'null')
          || ',"title":' || to_json(t0.title)::text
          || ',"to":' || coalesce(to_json(t0.valid_to)::text, 'null')
          || ',"year":' || t0.year::text || '}' || '}' as edge,
          t0.year as k0,
          t0.id as k1
        from commitment t0
        where t0.ambito_id = $1 and t0.withdrawn_at is null
        order by t0.year desc, t0.id desc
        limit 21
      ) y
  ) x;

-- Commitments
-- operatore_ets
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0, x.k1)) filter (where x.i = least(x.n, 20)), '[]') as places,
  (
    select count(*)::int
    from commitment t0
    where t0.ambito_id = $1 and t0.withdrawn_at is null and ((t0.ente_id = $2::uuid))
  ) as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"cig":' || coalesce(to_json(t0.cig)::text, 'null')
          || ',"cup":' || coalesce(to_json(t0.cup)::text, 'null')
          || ',"ente":' || coalesce(
            (
              select '{"id":' || '"' || t1.id || '"' || ',"name":' || to_json(t1.name)::text || '}'
              from ente t1
              where t1.id = t0.ente_id
            ),
            'null'
          ) || ',"figures":' || coalesce(
            to_json(
              (
                select
                  json_build_object(
                    'assigned',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'assigned'), 0) / 100.0, 2)::text,
                    'allocated',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'allocated'), 0) / 100.0, 2)::text,
                    'committed',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'committed'), 0) / 100.0, 2)::text,
                    'settled',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'settled'), 0) / 100.0, 2)::text,
                    'paid',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'paid'), 0) / 100.0, 2)::text,
                    'reported',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'reported'), 0) / 100.0, 2)::text,
                    'assignedLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'assigned'), 0) / 100.0,
                      2
                    )::text,
                    'allocatedLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'allocated'), 0) / 100.0,
                      2
                    )::text,
                    'committedLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'committed'), 0) / 100.0,
                      2
                    )::text,
                    'settledLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'settled'), 0) / 100.0,
                      2
                    )::text,
                    'paidLeft',
                    round(coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'paid'), 0) / 100.0, 2)::text
                  )
                from ledger_account a
                where a.ambito_id = $1 and a.commitment_id = t0.id
              )
            )::text,
            'null'
          )
          || ',"from":' || coalesce(to_json(t0.valid_from)::text, 'null')
          || ',"id":' || '"' || t0.id || '"'
          || ',"providerText":' || coalesce(to_json(t0.provider_text)::text, 'null')
          || ',"title":' || to_json(t0.title)::text
          || ',"to":' || coalesce(to_json(t0.valid_to)::text, 'null')
          || ',"year":' || t0.year::text || '}' || '}' as edge,
          t0.year as k0,
          t0.id as k1
        from commitment t0
        where t0.ambito_id = $1 and t0.withdrawn_at is null and ((t0.ente_id = $2::uuid))
        order by t0.year desc, t0.id desc
        limit 21
      ) y
  ) x;

-- Commitments with filter
-- responsabile_udp, operatore_udp, sindaco, revisore
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0, x.k1)) filter (where x.i = least(x.n, 20)), '[]') as places,
  (
    select count(*)::int
    from commitment t0
    where
      t0.ambito_id = $1
      and t0.withdrawn_at is null
      and t0.year = $2::int
      and t0.ente_id = $3::uuid
      and t0.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $4::text
          and s.token >= $5::text collate "C"
          and s.token < $6::text collate "C"
      )
      and t0.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $7::text
          and s.token >= $8::text collate "C"
          and s.token < $9::text collate "C"
      )
  ) as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"cig":' || coalesce(to_json(t0.cig)::text, 'null')
          || ',"cup":' || coalesce(to_json(t0.cup)::text, 'null')
          || ',"ente":' || coalesce(
            (
              select '{"id":' || '"' || t1.id || '"' || ',"name":' || to_json(t1.name)::text || '}'
              from ente t1
              where t1.id = t0.ente_id
            ),
            'null'
          ) || ',"figures":' || coalesce(
            to_json(
              (
                select
                  json_build_object(
                    'assigned',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'assigned'), 0) / 100.0, 2)::text,
                    'allocated',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'allocated'), 0) / 100.0, 2)::text,
                    'committed',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'committed'), 0) / 100.0, 2)::text,
                    'settled',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'settled'), 0) / 100.0, 2)::text,
                    'paid',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'paid'), 0) / 100.0, 2)::text,
                    'reported',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'reported'), 0) / 100.0, 2)::text,
                    'assignedLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'assigned'), 0) / 100.0,
                      2
                    )::text,
                    'allocatedLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'allocated'), 0) / 100.0,
                      2
                    )::text,
                    'committedLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'committed'), 0) / 100.0,
                      2
                    )::text,
                    'settledLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'settled'), 0) / 100.0,
                      2
                    )::text,
                    'paidLeft',
                    round(coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'paid'), 0) / 100.0, 2)::text
                  )
                from ledger_account a
                where a.ambito_id = $1 and a.commitment_id = t0.id
              )
            )::text,
            'null'
          )
          || ',"from":' || coalesce(to_json(t0.valid_from)::text, 'null')
          || ',"id":' || '"' || t0.id || '"'
          || ',"providerText":' || coalesce(to_json(t0.provider_text)::text, 'null')
          || ',"title":' || to_json(t0.title)::text
          || ',"to":' || coalesce(to_json(t0.valid_to)::text, 'null')
          || ',"year":' || t0.year::text || '}' || '}' as edge,
          t0.year as k0,
          t0.id as k1
        from commitment t0
        where
          t0.ambito_id = $1
          and t0.withdrawn_at is null
          and t0.year = $2::int
          and t0.ente_id = $3::uuid
          and t0.id in (
            select s.id
            from search_token s
            where
              s.ambito_id = $1
              and s.type = $4::text
              and s.token >= $5::text collate "C"
              and s.token < $6::text collate "C"
          )
          and t0.id in (
            select s.id
            from search_token s
            where
              s.ambito_id = $1
              and s.type = $7::text
              and s.token >= $8::text collate "C"
              and s.token < $9::text collate "C"
          )
        order by t0.year desc, t0.id desc
        limit 21
      ) y
  ) x;

-- Commitments with filter
-- operatore_ets
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0, x.k1)) filter (where x.i = least(x.n, 20)), '[]') as places,
  (
    select count(*)::int
    from commitment t0
    where
      t0.ambito_id = $1
      and t0.withdrawn_at is null
      and ((t0.ente_id = $2::uuid))
      and t0.year = $3::int
      and t0.ente_id = $4::uuid
      and t0.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $5::text
          and s.token >= $6::text collate "C"
          and s.token < $7::text collate "C"
      )
      and t0.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $8::text
          and s.token >= $9::text collate "C"
          and s.token < $10::text collate "C"
      )
  ) as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"cig":' || coalesce(to_json(t0.cig)::text, 'null')
          || ',"cup":' || coalesce(to_json(t0.cup)::text, 'null')
          || ',"ente":' || coalesce(
            (
              select '{"id":' || '"' || t1.id || '"' || ',"name":' || to_json(t1.name)::text || '}'
              from ente t1
              where t1.id = t0.ente_id
            ),
            'null'
          ) || ',"figures":' || coalesce(
            to_json(
              (
                select
                  json_build_object(
                    'assigned',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'assigned'), 0) / 100.0, 2)::text,
                    'allocated',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'allocated'), 0) / 100.0, 2)::text,
                    'committed',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'committed'), 0) / 100.0, 2)::text,
                    'settled',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'settled'), 0) / 100.0, 2)::text,
                    'paid',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'paid'), 0) / 100.0, 2)::text,
                    'reported',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'reported'), 0) / 100.0, 2)::text,
                    'assignedLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'assigned'), 0) / 100.0,
                      2
                    )::text,
                    'allocatedLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'allocated'), 0) / 100.0,
                      2
                    )::text,
                    'committedLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'committed'), 0) / 100.0,
                      2
                    )::text,
                    'settledLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'settled'), 0) / 100.0,
                      2
                    )::text,
                    'paidLeft',
                    round(coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'paid'), 0) / 100.0, 2)::text
                  )
                from ledger_account a
                where a.ambito_id = $1 and a.commitment_id = t0.id
              )
            )::text,
            'null'
          )
          || ',"from":' || coalesce(to_json(t0.valid_from)::text, 'null')
          || ',"id":' || '"' || t0.id || '"'
          || ',"providerText":' || coalesce(to_json(t0.provider_text)::text, 'null')
          || ',"title":' || to_json(t0.title)::text
          || ',"to":' || coalesce(to_json(t0.valid_to)::text, 'null')
          || ',"year":' || t0.year::text || '}' || '}' as edge,
          t0.year as k0,
          t0.id as k1
        from commitment t0
        where
          t0.ambito_id = $1
          and t0.withdrawn_at is null
          and ((t0.ente_id = $2::uuid))
          and t0.year = $3::int
          and t0.ente_id = $4::uuid
          and t0.id in (
            select s.id
            from search_token s
            where
              s.ambito_id = $1
              and s.type = $5::text
              and s.token >= $6::text collate "C"
              and s.token < $7::text collate "C"
          )
          and t0.id in (
            select s.id
            from search_token s
            where
              s.ambito_id = $1
              and s.type = $8::text
              and s.token >= $9::text collate "C"
              and s.token < $10::text collate "C"
          )
        order by t0.year desc, t0.id desc
        limit 21
      ) y
  ) x;

-- ComuneBudget; ComuneBudget with ambitoComuneId, year
-- responsabile_udp, operatore_udp, referente_comune, assistente_sociale, sindaco, revisore
select
  whose,
  coalesce(sum(x."allocated"), 0)::text as "allocated",
  coalesce(sum(x."committed"), 0)::text as "committed",
  coalesce(sum(x."paid"), 0)::text as "paid"
from
  (
    select
      case
        when l.ambito_comune_id is null then 'together'
        when l.ambito_comune_id = $3::uuid then 'figures'
        else 'others'
      end as whose,
      coalesce(sum(a.in_cents) filter (where a.stage = 'allocated'), 0) as "allocated",
      coalesce(sum(a.in_cents) filter (where a.stage = 'committed'), 0) as "committed",
      coalesce(sum(a.in_cents) filter (where a.stage = 'paid'), 0) as "paid"
    from budget_line l join ledger_account a on a.ambito_id = $1 and a.line_id = l.id
    where l.ambito_id = $1 and l.year = $2 and l.withdrawn_at is null
    group by 1
  ) x
group by rollup (whose);

-- ComuneBudget; ComuneBudget with ambitoComuneId, year
-- responsabile_udp, operatore_udp, referente_comune, assistente_sociale, sindaco, revisore
select
  coalesce(l.action_id::text, l.objective_id::text, 't:' || lower(btrim(l.title))) as key,
  l.action_id as "actionId",
  case when l.action_id is null then l.objective_id
  end as "objectiveId",
  coalesce(max(x.title), max(o.title), min(l.title)) as title,
  max(p.code) as plan,
  array_agg(distinct f.name) as funds,
  coalesce(sum(a.in_cents) filter (where a.stage = 'allocated'), 0)::text as "allocated",
  coalesce(sum(a.in_cents) filter (where a.stage = 'committed'), 0)::text as "committed",
  coalesce(sum(a.in_cents) filter (where a.stage = 'paid'), 0)::text as "paid",
  (count(*) over ())::int as "rowCount"
from
  budget_line l
  join ledger_account a on a.ambito_id = $1 and a.line_id = l.id
  join fund_assignment s on s.ambito_id = $1 and s.id = l.assignment_id
  join fund f on f.ambito_id = $1 and f.id = s.fund_id
  left join action x on x.ambito_id = $1 and x.id = l.action_id
  left join objective o on o.ambito_id = $1 and o.id = l.objective_id
  left join plan p on p.ambito_id = $1 and p.id = l.plan_id
where l.ambito_id = $1 and l.year = $2 and l.withdrawn_at is null and l.ambito_comune_id = $3::uuid
group by 1, 2, 3
having sum(a.in_cents) > 0
order by sum(a.in_cents) filter (where a.stage = 'allocated') desc nulls last, 4, 1
limit 300;

-- ComuneBudget; ComuneBudget with ambitoComuneId, year
-- responsabile_udp, operatore_udp, referente_comune, assistente_sociale, sindaco, revisore
select
  q.id::text as key,
  'quota' as kind,
  s.title,
  q.cents::text as due,
  q.previous_cents::text as previous,
  s.id as "scenarioId",
  coalesce(
    (
      select sum((select sum(r.cents) from quota_receipt r where r.ambito_id = $1 and r.instalment_id = i.id))
      from quota_instalment i
      where i.ambito_id = $1 and i.quota_id = q.id
    ),
    0
  )::text as received,
  coalesce(
    (
      select
        sum(
          greatest(
            i.cents - coalesce(
              (select sum(r.cents) from quota_receipt r where r.ambito_id = $1 and r.instalment_id = i.id),
              0
            ),
            0
          )
        )
      from quota_instalment i
      where i.ambito_id = $1 and i.quota_id = q.id and i.due < current_date
    ),
    0
  )::text as overdue
from comune_quota q join allocation_scenario s on s.ambito_id = $1 and s.id = q.scenario_id and s.year = $2
where q.ambito_id = $1 and q.ambito_comune_id = $3::uuid
order by s.title, q.id;

-- ComuneBudget; ComuneBudget with ambitoComuneId, year
-- responsabile_udp, operatore_udp, referente_comune, assistente_sociale, sindaco, revisore
select
  s.id::text as key,
  'fund' as kind,
  concat_ws(', ', f.name, s.label) as title,
  coalesce(a.in_cents, 0)::text as due,
  (
    select sum(i.received_cents)::text
    from fund_instalment i
    where i.ambito_id = $1 and i.assignment_id = s.id and i.withdrawn_at is null
  ) as received
from
  fund_assignment s
  join fund f on f.ambito_id = $1 and f.id = s.fund_id and f.ente_id = $3::uuid
  left join ledger_account a on a.ambito_id = $1 and a.key = 'assigned:' || s.id
where s.ambito_id = $1 and s.year = $2 and s.withdrawn_at is null
order by 3, 1;

-- ComuneBudget; ComuneBudget with ambitoComuneId, year
-- responsabile_udp, operatore_udp, referente_comune, assistente_sociale, sindaco, revisore
select f.id::text as key, 'lines' as kind, f.name as title, sum(a.in_cents)::text as due, null as received
from
  budget_line l
  join ledger_account a on a.ambito_id = $1 and a.key = 'allocated:' || l.id and a.in_cents > 0
  join fund_assignment s on s.ambito_id = $1 and s.id = l.assignment_id
  join fund f on f.ambito_id = $1 and f.id = s.fund_id and f.kind = 'quota_comuni'
where l.ambito_id = $1 and l.year = $2 and l.withdrawn_at is null and l.ambito_comune_id = $3::uuid
group by f.id, f.name
order by f.name, f.id;

-- ComuneQuotas
-- responsabile_udp, operatore_udp, sindaco, revisore
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0)) filter (where x.i = least(x.n, 20)), '[]') as places,
  (select count(*)::int from comune_quota t0 where t0.ambito_id = $1 and t0.withdrawn_at is null) as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"act":' || coalesce(
            to_json(
              (
                select
                  json_build_object('actKind', r.act_kind, 'organ', r.organ, 'number', r.number, 'actDate', r.act_date)
                from allocation_result r
                where r.ambito_id = $1 and r.scenario_id = t0.scenario_id
              )
            )::text,
            'null'
          ) || ',"ambitoComune":' || coalesce(
            (
              select
                '{"comune":' || coalesce(
                  (
                    select '{"istat":' || to_json(t2.istat)::text || ',"name":' || to_json(t2.name)::text || '}'
                    from comune t2
                    where t2.istat = t1.istat
                  ),
                  'null'
                ) || ',"id":' || '"' || t1.id || '"' || '}'
              from ambito_comune t1
              where t1.ambito_id = $1 and t1.id = t0.ambito_comune_id
            ),
            'null'
          ) || ',"id":' || '"' || t0.id || '"' || ',"instalments":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select
                  '{"due":' || to_json(t3.due)::text
                  || ',"id":' || '"' || t3.id || '"'
                  || ',"number":' || t3.number::text
                  || ',"receipts":' || (
                    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
                    from
                      (
                        select
                          '{"id":' || '"' || t4.id || '"'
                          || ',"note":' || coalesce(to_json(t4.note)::text, 'null')
                          || ',"receivedOn":' || to_json(t4.received_on)::text
                          || ',"recordedBy":' || to_json(t4.recorded_by)::text
                          || ',"reversale":' || coalesce(to_json(t4.reversale)::text, 'null')
                          || ',"value":' || '"' || round(t4.cents / 100.0, 2) || '"' || '}' as j
                        from quota_receipt t4
                        where t4.ambito_id = $1 and t4.withdrawn_at is null and t4.instalment_id = t3.id
                        order by t4.received_on, t4.id
                      ) x
                  ) || ',"received":' || coalesce(
                    to_json(
                      round(
                        coalesce(
                          (select sum(r.cents) from quota_receipt r where r.ambito_id = $1 and r.instalment_id = t3.id),
                          0
                        ) / 100.0,
                        2
                      )::text
                    )::text,
                    'null'
                  ) || ',"value":' || '"' || round(t3.cents / 100.0, 2) || '"' || '}' as j
                from quota_instalment t3
                where t3.ambito_id = $1 and t3.withdrawn_at is null and t3.quota_id = t0.id
                order by t3.number, t3.id
              ) x
          ) || ',"overdue":' || coalesce(
            to_json(
              round(
                coalesce(
                  (
                    select
                      sum(
                        greatest(
                          i.cents - coalesce(
                            (
                              select sum(r.cents)
                              from quota_receipt r
                              where r.ambito_id = $1 and r.instalment_id = i.id
                            ),
                            0
                          ),
                          0
                        )
                      )
                    from quota_instalment i
                    where i.ambito_id = $1 and i.quota_id = t0.id and i.due < current_date
                  ),
                  0
                ) / 100.0,
                2
              )::text
            )::text,
            'null'
          )
          || ',"previousValue":' || coalesce('"' || round(t0.previous_cents / 100.0, 2) || '"', 'null')
          || ',"received":' || coalesce(
            to_json(
              round(
                coalesce(
                  (
                    select sum(r.cents)
                    from quota_instalment i join quota_receipt r on r.ambito_id = $1 and r.instalment_id = i.id
                    where i.ambito_id = $1 and i.quota_id = t0.id
                  ),
                  0
                ) / 100.0,
                2
              )::text
            )::text,
            'null'
          )
          || ',"scenarioId":' || '"' || t0.scenario_id || '"'
          || ',"steps":' || coalesce(to_json(t0.steps)::text, 'null')
          || ',"title":' || coalesce(
            to_json((select s.title from allocation_scenario s where s.ambito_id = $1 and s.id = t0.scenario_id))::text,
            'null'
          ) || ',"value":' || '"' || round(t0.cents / 100.0, 2) || '"' || ',"year":' || coalesce(
            to_json((select s.year from allocation_scenario s where s.ambito_id = $1 and s.id = t0.scenario_id))::text,
            'null'
          ) || '}' || '}' as edge,
          t0.id as k0
        from comune_quota t0
        where t0.ambito_id = $1 and t0.withdrawn_at is null
        order by t0.id desc
        limit 21
      ) y
  ) x;

-- ComuneQuotas
-- referente_comune, assistente_sociale
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0)) filter (where x.i = least(x.n, 20)), '[]') as places,
  (
    select count(*)::int
    from comune_quota t0
    where
      t0.ambito_id = $1
      and t0.withdrawn_at is null
      and (
        (
          (
            select e.id
            from
              ambito_comune c
              join ambito_ente l on l.ambito_id = $1 and l.withdrawn_at is null
              join ente e on e.id = l.ente_id and e.kind = 'comune' and e.comune_istat = c.istat
            where c.ambito_id = $1 and c.id = t0.ambito_comune_id
            order by l.id
            limit 1
          ) = $2::uuid
        )
      )
  ) as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"act":' || coalesce(
            to_json(
              (
                select
                  json_build_object('actKind', r.act_kind, 'organ', r.organ, 'number', r.number, 'actDate', r.act_date)
                from allocation_result r
                where r.ambito_id = $1 and r.scenario_id = t0.scenario_id
              )
            )::text,
            'null'
          ) || ',"ambitoComune":' || coalesce(
            (
              select
                '{"comune":' || coalesce(
                  (
                    select '{"istat":' || to_json(t2.istat)::text || ',"name":' || to_json(t2.name)::text || '}'
                    from comune t2
                    where t2.istat = t1.istat
                  ),
                  'null'
                ) || ',"id":' || '"' || t1.id || '"' || '}'
              from ambito_comune t1
              where t1.ambito_id = $1 and t1.id = t0.ambito_comune_id
            ),
            'null'
          ) || ',"id":' || '"' || t0.id || '"' || ',"instalments":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select
                  '{"due":' || to_json(t3.due)::text
                  || ',"id":' || '"' || t3.id || '"'
                  || ',"number":' || t3.number::text
                  || ',"receipts":' || (
                    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
                    from
                      (
                        select
                          '{"id":' || '"' || t4.id || '"'
                          || ',"note":' || coalesce(to_json(t4.note)::text, 'null')
                          || ',"receivedOn":' || to_json(t4.received_on)::text
                          || ',"recordedBy":' || to_json(t4.recorded_by)::text
                          || ',"reversale":' || coalesce(to_json(t4.reversale)::text, 'null')
                          || ',"value":' || '"' || round(t4.cents / 100.0, 2) || '"' || '}' as j
                        from quota_receipt t4
                        where
                          t4.ambito_id = $1
                          and t4.withdrawn_at is null
                          and (
                            (
                              (
                                select e.id
                                from
                                  comune_quota q
                                  join ambito_comune c on c.ambito_id = $1 and c.id = q.ambito_comune_id
                                  join ambito_ente l on l.ambito_id = $1 and l.withdrawn_at is null
                                  join ente e on e.id = l.ente_id and e.kind = 'comune' and e.comune_istat = c.istat
                                where
                                  q.ambito_id = $1
                                  and q.id = (
                                    select i.quota_id
                                    from quota_instalment i
                                    where i.ambito_id = $1 and i.id = t4.instalment_id
                                  )
                                order by l.id
                                limit 1
                              ) = $4::uuid
                            )
                          )
                          and t4.instalment_id = t3.id
                        order by t4.received_on, t4.id
                      ) x
                  ) || ',"received":' || coalesce(
                    to_json(
                      round(
                        coalesce(
                          (select sum(r.cents) from quota_receipt r where r.ambito_id = $1 and r.instalment_id = t3.id),
                          0
                        ) / 100.0,
                        2
                      )::text
                    )::text,
                    'null'
                  ) || ',"value":' || '"' || round(t3.cents / 100.0, 2) || '"' || '}' as j
                from quota_instalment t3
                where
                  t3.ambito_id = $1
                  and t3.withdrawn_at is null
                  and (
                    (
                      (
                        select e.id
                        from
                          comune_quota q
                          join ambito_comune c on c.ambito_id = $1 and c.id = q.ambito_comune_id
                          join ambito_ente l on l.ambito_id = $1 and l.withdrawn_at is null
                          join ente e on e.id = l.ente_id and e.kind = 'comune' and e.comune_istat = c.istat
                        where q.ambito_id = $1 and q.id = t3.quota_id
                        order by l.id
                        limit 1
                      ) = $3::uuid
                    )
                  )
                  and t3.quota_id = t0.id
                order by t3.number, t3.id
              ) x
          ) || ',"overdue":' || coalesce(
            to_json(
              round(
                coalesce(
                  (
                    select
                      sum(
                        greatest(
                          i.cents - coalesce(
                            (
                              select sum(r.cents)
                              from quota_receipt r
                              where r.ambito_id = $1 and r.instalment_id = i.id
                            ),
                            0
                          ),
                          0
                        )
                      )
                    from quota_instalment i
                    where i.ambito_id = $1 and i.quota_id = t0.id and i.due < current_date
                  ),
                  0
                ) / 100.0,
                2
              )::text
            )::text,
            'null'
          )
          || ',"previousValue":' || coalesce('"' || round(t0.previous_cents / 100.0, 2) || '"', 'null')
          || ',"received":' || coalesce(
            to_json(
              round(
                coalesce(
                  (
                    select sum(r.cents)
                    from quota_instalment i join quota_receipt r on r.ambito_id = $1 and r.instalment_id = i.id
                    where i.ambito_id = $1 and i.quota_id = t0.id
                  ),
                  0
                ) / 100.0,
                2
              )::text
            )::text,
            'null'
          )
          || ',"scenarioId":' || '"' || t0.scenario_id || '"'
          || ',"steps":' || coalesce(to_json(t0.steps)::text, 'null')
          || ',"title":' || coalesce(
            to_json((select s.title from allocation_scenario s where s.ambito_id = $1 and s.id = t0.scenario_id))::text,
            'null'
          ) || ',"value":' || '"' || round(t0.cents / 100.0, 2) || '"' || ',"year":' || coalesce(
            to_json((select s.year from allocation_scenario s where s.ambito_id = $1 and s.id = t0.scenario_id))::text,
            'null'
          ) || '}' || '}' as edge,
          t0.id as k0
        from comune_quota t0
        where
          t0.ambito_id = $1
          and t0.withdrawn_at is null
          and (
            (
              (
                select e.id
                from
                  ambito_comune c
                  join ambito_ente l on l.ambito_id = $1 and l.withdrawn_at is null
                  join ente e on e.id = l.ente_id and e.kind = 'comune' and e.comune_istat = c.istat
                where c.ambito_id = $1 and c.id = t0.ambito_comune_id
                order by l.id
                limit 1
              ) = $2::uuid
            )
          )
        order by t0.id desc
        limit 21
      ) y
  ) x;

-- ComuneQuotas with filter
-- responsabile_udp, operatore_udp, sindaco, revisore
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0)) filter (where x.i = least(x.n, 20)), '[]') as places,
  (
    select count(*)::int
    from comune_quota t0
    where
      t0.ambito_id = $1
      and t0.withdrawn_at is null
      and t0.scenario_id = $2::uuid
      and exists (
        select 1
        from allocation_scenario s
        where s.ambito_id = $1 and s.id = t0.scenario_id and s.year = $3::int
      )
  ) as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"act":' || coalesce(
            to_json(
              (
                select
                  json_build_object('actKind', r.act_kind, 'organ', r.organ, 'number', r.number, 'actDate', r.act_date)
                from allocation_result r
                where r.ambito_id = $1 and r.scenario_id = t0.scenario_id
              )
            )::text,
            'null'
          ) || ',"ambitoComune":' || coalesce(
            (
              select
                '{"comune":' || coalesce(
                  (
                    select '{"istat":' || to_json(t2.istat)::text || ',"name":' || to_json(t2.name)::text || '}'
                    from comune t2
                    where t2.istat = t1.istat
                  ),
                  'null'
                ) || ',"id":' || '"' || t1.id || '"' || '}'
              from ambito_comune t1
              where t1.ambito_id = $1 and t1.id = t0.ambito_comune_id
            ),
            'null'
          ) || ',"id":' || '"' || t0.id || '"' || ',"instalments":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select
                  '{"due":' || to_json(t3.due)::text
                  || ',"id":' || '"' || t3.id || '"'
                  || ',"number":' || t3.number::text
                  || ',"receipts":' || (
                    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
                    from
                      (
                        select
                          '{"id":' || '"' || t4.id || '"'
                          || ',"note":' || coalesce(to_json(t4.note)::text, 'null')
                          || ',"receivedOn":' || to_json(t4.received_on)::text
                          || ',"recordedBy":' || to_json(t4.recorded_by)::text
                          || ',"reversale":' || coalesce(to_json(t4.reversale)::text, 'null')
                          || ',"value":' || '"' || round(t4.cents / 100.0, 2) || '"' || '}' as j
                        from quota_receipt t4
                        where t4.ambito_id = $1 and t4.withdrawn_at is null and t4.instalment_id = t3.id
                        order by t4.received_on, t4.id
                      ) x
                  ) || ',"received":' || coalesce(
                    to_json(
                      round(
                        coalesce(
                          (select sum(r.cents) from quota_receipt r where r.ambito_id = $1 and r.instalment_id = t3.id),
                          0
                        ) / 100.0,
                        2
                      )::text
                    )::text,
                    'null'
                  ) || ',"value":' || '"' || round(t3.cents / 100.0, 2) || '"' || '}' as j
                from quota_instalment t3
                where t3.ambito_id = $1 and t3.withdrawn_at is null and t3.quota_id = t0.id
                order by t3.number, t3.id
              ) x
          ) || ',"overdue":' || coalesce(
            to_json(
              round(
                coalesce(
                  (
                    select
                      sum(
                        greatest(
                          i.cents - coalesce(
                            (
                              select sum(r.cents)
                              from quota_receipt r
                              where r.ambito_id = $1 and r.instalment_id = i.id
                            ),
                            0
                          ),
                          0
                        )
                      )
                    from quota_instalment i
                    where i.ambito_id = $1 and i.quota_id = t0.id and i.due < current_date
                  ),
                  0
                ) / 100.0,
                2
              )::text
            )::text,
            'null'
          )
          || ',"previousValue":' || coalesce('"' || round(t0.previous_cents / 100.0, 2) || '"', 'null')
          || ',"received":' || coalesce(
            to_json(
              round(
                coalesce(
                  (
                    select sum(r.cents)
                    from quota_instalment i join quota_receipt r on r.ambito_id = $1 and r.instalment_id = i.id
                    where i.ambito_id = $1 and i.quota_id = t0.id
                  ),
                  0
                ) / 100.0,
                2
              )::text
            )::text,
            'null'
          )
          || ',"scenarioId":' || '"' || t0.scenario_id || '"'
          || ',"steps":' || coalesce(to_json(t0.steps)::text, 'null')
          || ',"title":' || coalesce(
            to_json((select s.title from allocation_scenario s where s.ambito_id = $1 and s.id = t0.scenario_id))::text,
            'null'
          ) || ',"value":' || '"' || round(t0.cents / 100.0, 2) || '"' || ',"year":' || coalesce(
            to_json((select s.year from allocation_scenario s where s.ambito_id = $1 and s.id = t0.scenario_id))::text,
            'null'
          ) || '}' || '}' as edge,
          t0.id as k0
        from comune_quota t0
        where
          t0.ambito_id = $1
          and t0.withdrawn_at is null
          and t0.scenario_id = $2::uuid
          and exists (
            select 1
            from allocation_scenario s
            where s.ambito_id = $1 and s.id = t0.scenario_id and s.year = $3::int
          )
        order by t0.id desc
        limit 21
      ) y
  ) x;

-- ComuneQuotas with filter
-- referente_comune, assistente_sociale
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0)) filter (where x.i = least(x.n, 20)), '[]') as places,
  (
    select count(*)::int
    from comune_quota t0
    where
      t0.ambito_id = $1
      and t0.withdrawn_at is null
      and (
        (
          (
            select e.id
            from
              ambito_comune c
              join ambito_ente l on l.ambito_id = $1 and l.withdrawn_at is null
              join ente e on e.id = l.ente_id and e.kind = 'comune' and e.comune_istat = c.istat
            where c.ambito_id = $1 and c.id = t0.ambito_comune_id
            order by l.id
            limit 1
          ) = $2::uuid
        )
      )
      and t0.scenario_id = $3::uuid
      and exists (
        select 1
        from allocation_scenario s
        where s.ambito_id = $1 and s.id = t0.scenario_id and s.year = $4::int
      )
  ) as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"act":' || coalesce(
            to_json(
              (
                select
                  json_build_object('actKind', r.act_kind, 'organ', r.organ, 'number', r.number, 'actDate', r.act_date)
                from allocation_result r
                where r.ambito_id = $1 and r.scenario_id = t0.scenario_id
              )
            )::text,
            'null'
          ) || ',"ambitoComune":' || coalesce(
            (
              select
                '{"comune":' || coalesce(
                  (
                    select '{"istat":' || to_json(t2.istat)::text || ',"name":' || to_json(t2.name)::text || '}'
                    from comune t2
                    where t2.istat = t1.istat
                  ),
                  'null'
                ) || ',"id":' || '"' || t1.id || '"' || '}'
              from ambito_comune t1
              where t1.ambito_id = $1 and t1.id = t0.ambito_comune_id
            ),
            'null'
          ) || ',"id":' || '"' || t0.id || '"' || ',"instalments":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select
                  '{"due":' || to_json(t3.due)::text
                  || ',"id":' || '"' || t3.id || '"'
                  || ',"number":' || t3.number::text
                  || ',"receipts":' || (
                    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
                    from
                      (
                        select
                          '{"id":' || '"' || t4.id || '"'
                          || ',"note":' || coalesce(to_json(t4.note)::text, 'null')
                          || ',"receivedOn":' || to_json(t4.received_on)::text
                          || ',"recordedBy":' || to_json(t4.recorded_by)::text
                          || ',"reversale":' || coalesce(to_json(t4.reversale)::text, 'null')
                          || ',"value":' || '"' || round(t4.cents / 100.0, 2) || '"' || '}' as j
                        from quota_receipt t4
                        where
                          t4.ambito_id = $1
                          and t4.withdrawn_at is null
                          and (
                            (
                              (
                                select e.id
                                from
                                  comune_quota q
                                  join ambito_comune c on c.ambito_id = $1 and c.id = q.ambito_comune_id
                                  join ambito_ente l on l.ambito_id = $1 and l.withdrawn_at is null
                                  join ente e on e.id = l.ente_id and e.kind = 'comune' and e.comune_istat = c.istat
                                where
                                  q.ambito_id = $1
                                  and q.id = (
                                    select i.quota_id
                                    from quota_instalment i
                                    where i.ambito_id = $1 and i.id = t4.instalment_id
                                  )
                                order by l.id
                                limit 1
                              ) = $6::uuid
                            )
                          )
                          and t4.instalment_id = t3.id
                        order by t4.received_on, t4.id
                      ) x
                  ) || ',"received":' || coalesce(
                    to_json(
                      round(
                        coalesce(
                          (select sum(r.cents) from quota_receipt r where r.ambito_id = $1 and r.instalment_id = t3.id),
                          0
                        ) / 100.0,
                        2
                      )::text
                    )::text,
                    'null'
                  ) || ',"value":' || '"' || round(t3.cents / 100.0, 2) || '"' || '}' as j
                from quota_instalment t3
                where
                  t3.ambito_id = $1
                  and t3.withdrawn_at is null
                  and (
                    (
                      (
                        select e.id
                        from
                          comune_quota q
                          join ambito_comune c on c.ambito_id = $1 and c.id = q.ambito_comune_id
                          join ambito_ente l on l.ambito_id = $1 and l.withdrawn_at is null
                          join ente e on e.id = l.ente_id and e.kind = 'comune' and e.comune_istat = c.istat
                        where q.ambito_id = $1 and q.id = t3.quota_id
                        order by l.id
                        limit 1
                      ) = $5::uuid
                    )
                  )
                  and t3.quota_id = t0.id
                order by t3.number, t3.id
              ) x
          ) || ',"overdue":' || coalesce(
            to_json(
              round(
                coalesce(
                  (
                    select
                      sum(
                        greatest(
                          i.cents - coalesce(
                            (
                              select sum(r.cents)
                              from quota_receipt r
                              where r.ambito_id = $1 and r.instalment_id = i.id
                            ),
                            0
                          ),
                          0
                        )
                      )
                    from quota_instalment i
                    where i.ambito_id = $1 and i.quota_id = t0.id and i.due < current_date
                  ),
                  0
                ) / 100.0,
                2
              )::text
            )::text,
            'null'
          )
          || ',"previousValue":' || coalesce('"' || round(t0.previous_cents / 100.0, 2) || '"', 'null')
          || ',"received":' || coalesce(
            to_json(
              round(
                coalesce(
                  (
                    select sum(r.cents)
                    from quota_instalment i join quota_receipt r on r.ambito_id = $1 and r.instalment_id = i.id
                    where i.ambito_id = $1 and i.quota_id = t0.id
                  ),
                  0
                ) / 100.0,
                2
              )::text
            )::text,
            'null'
          )
          || ',"scenarioId":' || '"' || t0.scenario_id || '"'
          || ',"steps":' || coalesce(to_json(t0.steps)::text, 'null')
          || ',"title":' || coalesce(
            to_json((select s.title from allocation_scenario s where s.ambito_id = $1 and s.id = t0.scenario_id))::text,
            'null'
          ) || ',"value":' || '"' || round(t0.cents / 100.0, 2) || '"' || ',"year":' || coalesce(
            to_json((select s.year from allocation_scenario s where s.ambito_id = $1 and s.id = t0.scenario_id))::text,
            'null'
          ) || '}' || '}' as edge,
          t0.id as k0
        from comune_quota t0
        where
          t0.ambito_id = $1
          and t0.withdrawn_at is null
          and (
            (
              (
                select e.id
                from
                  ambito_comune c
                  join ambito_ente l on l.ambito_id = $1 and l.withdrawn_at is null
                  join ente e on e.id = l.ente_id and e.kind = 'comune' and e.comune_istat = c.istat
                where c.ambito_id = $1 and c.id = t0.ambito_comune_id
                order by l.id
                limit 1
              ) = $2::uuid
            )
          )
          and t0.scenario_id = $3::uuid
          and exists (
            select 1
            from allocation_scenario s
            where s.ambito_id = $1 and s.id = t0.scenario_id and s.year = $4::int
          )
        order by t0.id desc
        limit 21
      ) y
  ) x;

-- DeadlineFunds
-- responsabile_udp, operatore_udp, referente_comune, assistente_sociale, sindaco, revisore
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 100) || ']', '[]') as edges,
  coalesce(max(x.n) > 100, false) as more,
  coalesce(json_agg(json_build_array(x.k0, x.k1)) filter (where x.i = least(x.n, 100)), '[]') as places,
  null as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"id":' || '"' || t0.id || '"' || ',"name":' || to_json(t0.name)::text || '}' || '}' as edge,
          lower(t0.name) as k0,
          t0.id as k1
        from fund t0
        where t0.ambito_id = $1 and t0.withdrawn_at is null
        order by lower(t0.name) asc, t0.id asc
        limit 101
      ) y
  ) x;

-- Deadlines; Deadlines with filter
-- responsabile_udp, operatore_udp, sindaco, revisore
select
  d.kind || ':' || d.subject_id as id,
  d.kind,
  d.subject_id as "subjectId",
  d.day::text as date,
  d.title,
  d.fund_id as "fundId",
  d.fund_name as "fundName",
  d.who,
  d.cents::text as cents,
  d.target,
  d.target_id as "targetId",
  count(*) over ()::int as found,
  count(*) filter (where d.day < $7::date) over ()::int as late
from
  (
    select
      'spend' as kind,
      g.id as subject_id,
      g.spend_by as day,
      g.name as title,
      g.fund_id as fund_id,
      g.name as fund_name,
      nullif(g.giver, '') as who,
      nullif(g.assigned - g.paid, 0) as cents,
      'fund' as target,
      g.fund_id as target_id
    from
      (
        select
          g.id,
          g.fund_id,
          g.spend_by,
          g.report_by,
          (
            case
              when f.name ~ ('(^|\D)' || g.year || '$') then f.name
              when f.name ~ '\d$' then f.name || ', anno ' || g.year
              else f.name || ' ' || g.year
            end
          ) as name,
          coalesce(n.name, '') as giver,
          (
            select coalesce(sum(a.in_cents), 0)
            from ledger_account a
            where a.ambito_id = $1 and a.assignment_id = g.id and a.stage = 'assigned'
          ) as assigned,
          (
            select coalesce(sum(a.in_cents), 0)
            from ledger_account a
            where a.ambito_id = $1 and a.assignment_id = g.id and a.stage = 'paid'
          ) as paid,
          (
            select coalesce(sum(a.in_cents), 0)
            from ledger_account a
            where a.ambito_id = $1 and a.assignment_id = g.id and a.stage = 'reported'
          ) as reported,
          exists (
            select 1
            from fund_report r
            where r.ambito_id = $1 and r.assignment_id = g.id and r.state = 'signed' and r.withdrawn_at is null
          ) as signed
        from fund_assignment g join fund f on f.ambito_id = $1 and f.id = g.fund_id left join ente n on n.id = f.ente_id
        where g.ambito_id = $1 and g.withdrawn_at is null and f.withdrawn_at is null
      ) g
    where g.spend_by is not null and (g.assigned = 0 or g.paid < g.assigned)
    union all
    select
      'report_fund' as kind,
      g.id as subject_id,
      g.report_by as day,
      g.name as title,
      g.fund_id as fund_id,
      g.name as fund_name,
      nullif(g.giver, '') as who,
      nullif(g.paid - g.reported, 0) as cents,
      'fund' as target,
      g.fund_id as target_id
    from
      (
        select
          g.id,
          g.fund_id,
          g.spend_by,
          g.report_by,
          (
            case
              when f.name ~ ('(^|\D)' || g.year || '$') then f.name
              when f.name ~ '\d$' then f.name || ', anno ' || g.year
              else f.name || ' ' || g.year
            end
          ) as name,
          coalesce(n.name, '') as giver,
          (
            select coalesce(sum(a.in_cents), 0)
            from ledger_account a
            where a.ambito_id = $1 and a.assignment_id = g.id and a.stage = 'assigned'
          ) as assigned,
          (
            select coalesce(sum(a.in_cents), 0)
            from ledger_account a
            where a.ambito_id = $1 and a.assignment_id = g.id and a.stage = 'paid'
          ) as paid,
          (
            select coalesce(sum(a.in_cents), 0)
            from ledger_account a
            where a.ambito_id = $1 and a.assignment_id = g.id and a.stage = 'reported'
          ) as reported,
          exists (
            select 1
            from fund_report r
            where r.ambito_id = $1 and r.assignment_id = g.id and r.state = 'signed' and r.withdrawn_at is null
          ) as signed
        from fund_assignment g join fund f on f.ambito_id = $1 and f.id = g.fund_id left join ente n on n.id = f.ente_id
        where g.ambito_id = $1 and g.withdrawn_at is null and f.withdrawn_at is null
      ) g
    where g.report_by is not null and not (g.signed and g.reported >= g.paid)
    union all
    select
      'instalment' as kind,
      i.id as subject_id,
      i.expected_on as day,
      i.title as title,
      f.id as fund_id,
      (
        case
          when f.name ~ ('(^|\D)' || g.year || '$') then f.name
          when f.name ~ '\d$' then f.name || ', anno ' || g.year
          else f.name || ' ' || g.year
        end
      ) as fund_name,
      n.name as who,
      i.expected_cents - coalesce(i.received_cents, 0) as cents,
      'fund' as target,
      f.id as target_id
    from
      fund_instalment i
      join fund_assignment g on g.ambito_id = $1 and g.id = i.assignment_id
      join fund f on f.ambito_id = $1 and f.id = g.fund_id
      left join ente n on n.id = f.ente_id
    where
      i.ambito_id = $1
      and i.withdrawn_at is null
      and i.expected_on is not null
      and coalesce(i.received_cents, 0) < i.expected_cents
    union all
    select
      'quota' as kind,
      q.id as subject_id,
      q.due as day,
      q.title,
      null::uuid as fund_id,
      null::text as fund_name,
      q.comune as who,
      q.lacking as cents,
      'allocation' as target,
      q.scenario_id as target_id
    from
      (
        select
          i.id,
          i.due,
          o.scenario_id,
          s.title || ', rata ' || i.number as title,
          c.name as comune,
          i.cents - coalesce(
            (select sum(r.cents) from quota_receipt r where r.ambito_id = $1 and r.instalment_id = i.id),
            0
          ) as lacking
        from
          quota_instalment i
          join comune_quota o on o.ambito_id = $1 and o.id = i.quota_id
          join allocation_scenario s on s.ambito_id = $1 and s.id = o.scenario_id
          join ambito_comune c on c.ambito_id = $1 and c.id = o.ambito_comune_id
        where i.ambito_id = $1
      ) q
    where q.lacking > 0
    union all
    select
      'settlement' as kind,
      s.id as subject_id,
      s.due_on as day,
      s.title,
      (array_agg(f.id order by f.name, f.id)) [1] as fund_id,
      string_agg(
        distinct (
          case
            when f.name ~ ('(^|\D)' || g.year || '$') then f.name
            when f.name ~ '\d$' then f.name || ', anno ' || g.year
            else f.name || ' ' || g.year
          end
        ),
        ', '
      ) as fund_name,
      coalesce(s.supplier_text, n.name, k.provider_text) as who,
      sum(a.in_cents - a.out_cents) as cents,
      'commitment' as target,
      k.id as target_id
    from
      settlement s
      join commitment k on k.ambito_id = $1 and k.id = s.commitment_id
      left join ente n on n.id = k.ente_id
      join ledger_account a on a.ambito_id = $1 and a.settlement_id = s.id and a.stage = 'settled'
      and a.in_cents > a.out_cents
      join fund_assignment g on g.ambito_id = $1 and g.id = a.assignment_id
      join fund f on f.ambito_id = $1 and f.id = g.fund_id
    where s.ambito_id = $1 and s.withdrawn_at is null and s.due_on is not null
    group by s.ambito_id, s.id, k.ambito_id, k.id, n.id
    union all
    select
      'report' as kind,
      r.id as subject_id,
      r.due_on as day,
      r.title as title,
      f.id as fund_id,
      (
        case
          when f.name ~ ('(^|\D)' || g.year || '$') then f.name
          when f.name ~ '\d$' then f.name || ', anno ' || g.year
          else f.name || ' ' || g.year
        end
      ) as fund_name,
      n.name as who,
      (
        select sum(a.in_cents)
        from ledger_account a
        where a.ambito_id = $1 and a.report_id = r.id and a.stage = 'reported'
      ) as cents,
      'report' as target,
      r.id as target_id
    from
      fund_report r
      join fund_assignment g on g.ambito_id = $1 and g.id = r.assignment_id
      join fund f on f.ambito_id = $1 and f.id = g.fund_id
      left join ente n on n.id = f.ente_id
    where r.ambito_id = $1 and r.withdrawn_at is null and r.state = 'open' and r.due_on is not null
  ) d
where
  ($2::text is null or d.kind = $2)
  and ($3::uuid is null or d.fund_id = $3)
  and ($4::text is null or position(lower($4) in lower(concat_ws(' ', d.who, d.title))) > 0)
  and ($5::date is null or d.day >= $5)
  and ($6::date is null or d.day <= $6)
order by d.day, d.kind, d.subject_id
limit $8;

-- EnteChoices
-- every role
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0, x.k1)) filter (where x.i = least(x.n, 20)), '[]') as places,
  null as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"ente":' || coalesce(
            (
              select '{"id":' || '"' || t1.id || '"' || ',"name":' || to_json(t1.name)::text || '}'
              from ente t1
              where t1.id = t0.ente_id
            ),
            'null'
          ) || ',"id":' || '"' || t0.id || '"' || '}' || '}' as edge,
          t0.name collate "it-x-icu" as k0,
          t0.id as k1
        from ambito_ente t0
        where t0.ambito_id = $1 and t0.withdrawn_at is null and (t0.valid_to is null or t0.valid_to >= current_date)
        order by t0.name collate "it-x-icu" asc, t0.id asc
        limit 21
      ) y
  ) x;

-- EnteChoices with filter
-- every role
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0, x.k1)) filter (where x.i = least(x.n, 20)), '[]') as places,
  null as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"ente":' || coalesce(
            (
              select '{"id":' || '"' || t1.id || '"' || ',"name":' || to_json(t1.name)::text || '}'
              from ente t1
              where t1.id = t0.ente_id
            ),
            'null'
          ) || ',"id":' || '"' || t0.id || '"' || '}' || '}' as edge,
          t0.name collate "it-x-icu" as k0,
          t0.id as k1
        from ambito_ente t0
        where
          t0.ambito_id = $1
          and t0.withdrawn_at is null
          and t0.id in (
            select s.id
            from search_token s
            where
              s.ambito_id = $1
              and s.type = $2::text
              and s.token >= $3::text collate "C"
              and s.token < $4::text collate "C"
          )
          and t0.id in (
            select s.id
            from search_token s
            where
              s.ambito_id = $1
              and s.type = $5::text
              and s.token >= $6::text collate "C"
              and s.token < $7::text collate "C"
          )
          and exists (select 1 from ente k where k.id = t0.ente_id and k.kind = $8::text)
          and t0.relation = $9::text
        order by t0.name collate "it-x-icu" asc, t0.id asc
        limit 21
      ) y
  ) x;

-- FundChoices
-- every role
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 100) || ']', '[]') as edges,
  coalesce(max(x.n) > 100, false) as more,
  coalesce(json_agg(json_build_array(x.k0, x.k1)) filter (where x.i = least(x.n, 100)), '[]') as places,
  null as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"ente":' || coalesce(
            (
              select '{"id":' || '"' || t1.id || '"' || ',"name":' || to_json(t1.name)::text || '}'
              from ente t1
              where t1.id = t0.ente_id
            ),
            'null'
          ) || ',"id":' || '"' || t0.id || '"' || '}' || '}' as edge,
          t0.name collate "it-x-icu" as k0,
          t0.id as k1
        from ambito_ente t0
        where t0.ambito_id = $1 and t0.withdrawn_at is null and (t0.valid_to is null or t0.valid_to >= current_date)
        order by t0.name collate "it-x-icu" asc, t0.id asc
        limit 101
      ) y
  ) x;

-- FundChoices
-- every role
select
  (
    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
    from
      (
        select '{"code":' || to_json(t0.code)::text || ',"name":' || to_json(t0.name)::text || '}' as j
        from fund_kind t0
        order by t0.position, t0.code
      ) x
  ) as json,
  $1::uuid as tenant;

-- FundPage
-- responsabile_udp, operatore_udp, sindaco, revisore
select
  '{"assignments":' || (
    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
    from
      (
        select
          '{"actDate":' || coalesce(to_json(t1.act_date)::text, 'null')
          || ',"actKind":' || coalesce(to_json(t1.act_kind)::text, 'null')
          || ',"figures":' || coalesce(
            to_json(
              (
                select
                  json_build_object(
                    'assigned',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'assigned'), 0) / 100.0, 2)::text,
                    'allocated',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'allocated'), 0) / 100.0, 2)::text,
                    'committed',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'committed'), 0) / 100.0, 2)::text,
                    'settled',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'settled'), 0) / 100.0, 2)::text,
                    'paid',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'paid'), 0) / 100.0, 2)::text,
                    'reported',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'reported'), 0) / 100.0, 2)::text,
                    'assignedLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'assigned'), 0) / 100.0,
                      2
                    )::text,
                    'allocatedLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'allocated'), 0) / 100.0,
                      2
                    )::text,
                    'committedLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'committed'), 0) / 100.0,
                      2
                    )::text,
                    'settledLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'settled'), 0) / 100.0,
                      2
                    )::text,
                    'paidLeft',
                    round(coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'paid'), 0) / 100.0, 2)::text
                  )
                from ledger_account a
                where a.ambito_id = $1 and a.assignment_id = t1.id
              )
            )::text,
            'null'
          ) || ',"id":' || '"' || t1.id || '"' || ',"instalments":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select
                  '{"actDate":' || coalesce(to_json(t2.act_date)::text, 'null')
                  || ',"actKind":' || coalesce(to_json(t2.act_kind)::text, 'null')
                  || ',"expected":' || coalesce('"' || round(t2.expected_cents / 100.0, 2) || '"', 'null')
                  || ',"expectedOn":' || coalesce(to_json(t2.expected_on)::text, 'null')
                  || ',"id":' || '"' || t2.id || '"'
                  || ',"note":' || coalesce(to_json(t2.note)::text, 'null')
                  || ',"number":' || coalesce(to_json(t2.number)::text, 'null')
                  || ',"organ":' || coalesce(to_json(t2.organ)::text, 'null')
                  || ',"receipt":' || coalesce(to_json(t2.receipt)::text, 'null')
                  || ',"received":' || coalesce('"' || round(t2.received_cents / 100.0, 2) || '"', 'null')
                  || ',"receivedOn":' || coalesce(to_json(t2.received_on)::text, 'null')
                  || ',"title":' || to_json(t2.title)::text
                  || ',"version":' || t2.version::text || '}' as j
                from fund_instalment t2
                where t2.ambito_id = $1 and t2.withdrawn_at is null and t2.assignment_id = t1.id
                order by t2.expected_on, t2.id
              ) x
          )
          || ',"label":' || coalesce(to_json(t1.label)::text, 'null')
          || ',"note":' || coalesce(to_json(t1.note)::text, 'null')
          || ',"number":' || coalesce(to_json(t1.number)::text, 'null')
          || ',"organ":' || coalesce(to_json(t1.organ)::text, 'null')
          || ',"ownShare":' || coalesce(
            to_json(
              (
                select
                  json_build_object('percent', trim_scale(f.own_share_percent)::text, 'total', x.total::text, 'own', x.own::text)
                from
                  fund f,
                  lateral (
                    select
                      sum(a.in_cents) as total,
                      sum(a.in_cents) filter (where k.family in ('comuni', 'users')) as own
                    from
                      ledger_account a
                      join budget_line l on l.ambito_id = $1 and l.id = a.line_id
                      join fund_assignment s on s.ambito_id = $1 and s.id = a.assignment_id
                      join fund g on g.ambito_id = $1 and g.id = s.fund_id
                      join fund_kind k on k.code = g.kind
                    where
                      a.ambito_id = $1
                      and a.stage = 'allocated'
                      and a.in_cents > 0
                      and exists (
                        select 1
                        from budget_line m
                        where
                          m.ambito_id = $1
                          and m.assignment_id = t1.id
                          and m.year = l.year
                          and case
                            when m.action_id is not null then l.action_id = m.action_id
                            when m.objective_id is not null then l.action_id is null
                            and l.objective_id = m.objective_id
                            else l.action_id is null
                            and l.objective_id is null
                            and lower(l.title) = lower(m.title)
                          end
                          and exists (
                            select 1
                            from ledger_account b
                            where b.ambito_id = $1 and b.line_id = m.id and b.stage = 'allocated' and b.in_cents > 0
                          )
                      )
                  ) x
                where f.ambito_id = $1 and f.id = t1.fund_id and f.own_share_percent is not null
              )
            )::text,
            'null'
          ) || ',"received":' || coalesce(
            to_json(
              (
                select round(sum(i.received_cents) / 100.0, 2)::text
                from fund_instalment i
                where i.ambito_id = $1 and i.assignment_id = t1.id and i.withdrawn_at is null
              )
            )::text,
            'null'
          ) || ',"reportBy":' || coalesce(to_json(t1.report_by)::text, 'null') || ',"source":' || coalesce(
            to_json(
              case
                when t1.source_document is null then null
                else json_build_object('document', t1.source_document, 'line', t1.source_line, 'text', t1.source_text)
              end
            )::text,
            'null'
          )
          || ',"spendBy":' || coalesce(to_json(t1.spend_by)::text, 'null')
          || ',"version":' || t1.version::text
          || ',"year":' || t1.year::text || '}' as j
        from fund_assignment t1
        where t1.ambito_id = $1 and t1.withdrawn_at is null and t1.fund_id = t0.id
        order by t1.year, t1.id
      ) x
  )
  || ',"code":' || coalesce(to_json(t0.code)::text, 'null')
  || ',"cup":' || coalesce(to_json(t0.cup)::text, 'null')
  || ',"eligible":' || coalesce(to_json(t0.eligible)::text, 'null')
  || ',"eligibleCosts":' || to_json(t0.eligible_costs)::text
  || ',"ente":' || coalesce(
    (
      select '{"id":' || '"' || t3.id || '"' || ',"name":' || to_json(t3.name)::text || '}'
      from ente t3
      where t3.id = t0.ente_id
    ),
    'null'
  ) || ',"figures":' || coalesce(
    to_json(
      (
        select
          json_build_object(
            'assigned',
            round(coalesce(sum(a.in_cents) filter (where a.stage = 'assigned'), 0) / 100.0, 2)::text,
            'allocated',
            round(coalesce(sum(a.in_cents) filter (where a.stage = 'allocated'), 0) / 100.0, 2)::text,
            'committed',
            round(coalesce(sum(a.in_cents) filter (where a.stage = 'committed'), 0) / 100.0, 2)::text,
            'settled',
            round(coalesce(sum(a.in_cents) filter (where a.stage = 'settled'), 0) / 100.0, 2)::text,
            'paid',
            round(coalesce(sum(a.in_cents) filter (where a.stage = 'paid'), 0) / 100.0, 2)::text,
            'reported',
            round(coalesce(sum(a.in_cents) filter (where a.stage = 'reported'), 0) / 100.0, 2)::text,
            'assignedLeft',
            round(coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'assigned'), 0) / 100.0, 2)::text,
            'allocatedLeft',
            round(coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'allocated'), 0) / 100.0, 2)::text,
            'committedLeft',
            round(coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'committed'), 0) / 100.0, 2)::text,
            'settledLeft',
            round(coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'settled'), 0) / 100.0, 2)::text,
            'paidLeft',
            round(coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'paid'), 0) / 100.0, 2)::text
          )
        from ledger_account a
        where
          a.ambito_id = $1
          and a.assignment_id in (select f.id from fund_assignment f where f.ambito_id = $1 and f.fund_id = t0.id)
      )
    )::text,
    'null'
  ) || ',"id":' || '"' || t0.id || '"' || ',"kind":' || coalesce(
    (
      select
        '{"basis":' || coalesce(to_json(t4.basis)::text, 'null')
        || ',"code":' || to_json(t4.code)::text
        || ',"family":' || to_json(t4.family)::text
        || ',"name":' || to_json(t4.name)::text || '}'
      from fund_kind t4
      where t4.code = t0.kind
    ),
    'null'
  )
  || ',"name":' || to_json(t0.name)::text
  || ',"note":' || coalesce(to_json(t0.note)::text, 'null')
  || ',"ownSharePercent":' || coalesce('"' || trim_scale(t0.own_share_percent) || '"', 'null')
  || ',"purpose":' || coalesce(to_json(t0.purpose)::text, 'null')
  || ',"source":' || coalesce(
    to_json(
      case
        when t0.source_document is null then null
        else json_build_object('document', t0.source_document, 'line', t0.source_line, 'text', t0.source_text)
      end
    )::text,
    'null'
  ) || ',"version":' || t0.version::text || '}' as json,
  $1::uuid as tenant
from fund t0
where t0.ambito_id = $1 and t0.id = $2;

-- FundPage
-- referente_comune, assistente_sociale
select
  '{"assignments":' || (
    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
    from
      (
        select
          '{"actDate":' || coalesce(to_json(t1.act_date)::text, 'null')
          || ',"actKind":' || coalesce(to_json(t1.act_kind)::text, 'null')
          || ',"figures":' || coalesce(
            to_json(
              (
                select
                  json_build_object(
                    'assigned',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'assigned'), 0) / 100.0, 2)::text,
                    'allocated',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'allocated'), 0) / 100.0, 2)::text,
                    'committed',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'committed'), 0) / 100.0, 2)::text,
                    'settled',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'settled'), 0) / 100.0, 2)::text,
                    'paid',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'paid'), 0) / 100.0, 2)::text,
                    'reported',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'reported'), 0) / 100.0, 2)::text,
                    'assignedLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'assigned'), 0) / 100.0,
                      2
                    )::text,
                    'allocatedLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'allocated'), 0) / 100.0,
                      2
                    )::text,
                    'committedLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'committed'), 0) / 100.0,
                      2
                    )::text,
                    'settledLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'settled'), 0) / 100.0,
                      2
                    )::text,
                    'paidLeft',
                    round(coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'paid'), 0) / 100.0, 2)::text
                  )
                from ledger_account a
                where a.ambito_id = $1 and a.assignment_id = t1.id
              )
            )::text,
            'null'
          ) || ',"id":' || '"' || t1.id || '"' || ',"instalments":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select
                  '{"actDate":' || coalesce(to_json(t2.act_date)::text, 'null')
                  || ',"actKind":' || coalesce(to_json(t2.act_kind)::text, 'null')
                  || ',"expected":' || coalesce('"' || round(t2.expected_cents / 100.0, 2) || '"', 'null')
                  || ',"expectedOn":' || coalesce(to_json(t2.expected_on)::text, 'null')
                  || ',"id":' || '"' || t2.id || '"'
                  || ',"note":' || coalesce(to_json(t2.note)::text, 'null')
                  || ',"number":' || coalesce(to_json(t2.number)::text, 'null')
                  || ',"organ":' || coalesce(to_json(t2.organ)::text, 'null')
                  || ',"receipt":' || coalesce(to_json(t2.receipt)::text, 'null')
                  || ',"received":' || coalesce('"' || round(t2.received_cents / 100.0, 2) || '"', 'null')
                  || ',"receivedOn":' || coalesce(to_json(t2.received_on)::text, 'null')
                  || ',"title":' || to_json(t2.title)::text
                  || ',"version":' || t2.version::text || '}' as j
                from fund_instalment t2
                where t2.ambito_id = $1 and t2.withdrawn_at is null and false and t2.assignment_id = t1.id
                order by t2.expected_on, t2.id
              ) x
          )
          || ',"label":' || coalesce(to_json(t1.label)::text, 'null')
          || ',"note":' || coalesce(to_json(t1.note)::text, 'null')
          || ',"number":' || coalesce(to_json(t1.number)::text, 'null')
          || ',"organ":' || coalesce(to_json(t1.organ)::text, 'null')
          || ',"ownShare":' || coalesce(
            to_json(
              (
                select
                  json_build_object('percent', trim_scale(f.own_share_percent)::text, 'total', x.total::text, 'own', x.own::text)
                from
                  fund f,
                  lateral (
                    select
                      sum(a.in_cents) as total,
                      sum(a.in_cents) filter (where k.family in ('comuni', 'users')) as own
                    from
                      ledger_account a
                      join budget_line l on l.ambito_id = $1 and l.id = a.line_id
                      join fund_assignment s on s.ambito_id = $1 and s.id = a.assignment_id
                      join fund g on g.ambito_id = $1 and g.id = s.fund_id
                      join fund_kind k on k.code = g.kind
                    where
                      a.ambito_id = $1
                      and a.stage = 'allocated'
                      and a.in_cents > 0
                      and exists (
                        select 1
                        from budget_line m
                        where
                          m.ambito_id = $1
                          and m.assignment_id = t1.id
                          and m.year = l.year
                          and case
                            when m.action_id is not null then l.action_id = m.action_id
                            when m.objective_id is not null then l.action_id is null
                            and l.objective_id = m.objective_id
                            else l.action_id is null
                            and l.objective_id is null
                            and lower(l.title) = lower(m.title)
                          end
                          and exists (
                            select 1
                            from ledger_account b
                            where b.ambito_id = $1 and b.line_id = m.id and b.stage = 'allocated' and b.in_cents > 0
                          )
                      )
                  ) x
                where f.ambito_id = $1 and f.id = t1.fund_id and f.own_share_percent is not null
              )
            )::text,
            'null'
          ) || ',"received":' || coalesce(
            to_json(
              (
                select round(sum(i.received_cents) / 100.0, 2)::text
                from fund_instalment i
                where i.ambito_id = $1 and i.assignment_id = t1.id and i.withdrawn_at is null
              )
            )::text,
            'null'
          ) || ',"reportBy":' || coalesce(to_json(t1.report_by)::text, 'null') || ',"source":' || coalesce(
            to_json(
              case
                when t1.source_document is null then null
                else json_build_object('document', t1.source_document, 'line', t1.source_line, 'text', t1.source_text)
              end
            )::text,
            'null'
          )
          || ',"spendBy":' || coalesce(to_json(t1.spend_by)::text, 'null')
          || ',"version":' || t1.version::text
          || ',"year":' || t1.year::text || '}' as j
        from fund_assignment t1
        where t1.ambito_id = $1 and t1.withdrawn_at is null and t1.fund_id = t0.id
        order by t1.year, t1.id
      ) x
  )
  || ',"code":' || coalesce(to_json(t0.code)::text, 'null')
  || ',"cup":' || coalesce(to_json(t0.cup)::text, 'null')
  || ',"eligible":' || coalesce(to_json(t0.eligible)::text, 'null')
  || ',"eligibleCosts":' || to_json(t0.eligible_costs)::text
  || ',"ente":' || coalesce(
    (
      select '{"id":' || '"' || t3.id || '"' || ',"name":' || to_json(t3.name)::text || '}'
      from ente t3
      where t3.id = t0.ente_id
    ),
    'null'
  ) || ',"figures":' || coalesce(
    to_json(
      (
        select
          json_build_object(
            'assigned',
            round(coalesce(sum(a.in_cents) filter (where a.stage = 'assigned'), 0) / 100.0, 2)::text,
            'allocated',
            round(coalesce(sum(a.in_cents) filter (where a.stage = 'allocated'), 0) / 100.0, 2)::text,
            'committed',
            round(coalesce(sum(a.in_cents) filter (where a.stage = 'committed'), 0) / 100.0, 2)::text,
            'settled',
            round(coalesce(sum(a.in_cents) filter (where a.stage = 'settled'), 0) / 100.0, 2)::text,
            'paid',
            round(coalesce(sum(a.in_cents) filter (where a.stage = 'paid'), 0) / 100.0, 2)::text,
            'reported',
            round(coalesce(sum(a.in_cents) filter (where a.stage = 'reported'), 0) / 100.0, 2)::text,
            'assignedLeft',
            round(coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'assigned'), 0) / 100.0, 2)::text,
            'allocatedLeft',
            round(coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'allocated'), 0) / 100.0, 2)::text,
            'committedLeft',
            round(coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'committed'), 0) / 100.0, 2)::text,
            'settledLeft',
            round(coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'settled'), 0) / 100.0, 2)::text,
            'paidLeft',
            round(coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'paid'), 0) / 100.0, 2)::text
          )
        from ledger_account a
        where
          a.ambito_id = $1
          and a.assignment_id in (select f.id from fund_assignment f where f.ambito_id = $1 and f.fund_id = t0.id)
      )
    )::text,
    'null'
  ) || ',"id":' || '"' || t0.id || '"' || ',"kind":' || coalesce(
    (
      select
        '{"basis":' || coalesce(to_json(t4.basis)::text, 'null')
        || ',"code":' || to_json(t4.code)::text
        || ',"family":' || to_json(t4.family)::text
        || ',"name":' || to_json(t4.name)::text || '}'
      from fund_kind t4
      where t4.code = t0.kind
    ),
    'null'
  )
  || ',"name":' || to_json(t0.name)::text
  || ',"note":' || coalesce(to_json(t0.note)::text, 'null')
  || ',"ownSharePercent":' || coalesce('"' || trim_scale(t0.own_share_percent) || '"', 'null')
  || ',"purpose":' || coalesce(to_json(t0.purpose)::text, 'null')
  || ',"source":' || coalesce(
    to_json(
      case
        when t0.source_document is null then null
        else json_build_object('document', t0.source_document, 'line', t0.source_line, 'text', t0.source_text)
      end
    )::text,
    'null'
  ) || ',"version":' || t0.version::text || '}' as json,
  $1::uuid as tenant
from fund t0
where t0.ambito_id = $1 and t0.id = $2;

-- FundReportPage
-- responsabile_udp, operatore_udp, sindaco, revisore
select
  '{"actDate":' || coalesce(to_json(t0.act_date)::text, 'null')
  || ',"actKind":' || coalesce(to_json(t0.act_kind)::text, 'null')
  || ',"assigned":' || coalesce(
    to_json(
      (
        select round(coalesce(sum(a.in_cents), 0) / 100.0, 2)::text
        from ledger_account a
        where a.ambito_id = $1 and a.assignment_id = t0.assignment_id and a.stage = 'assigned'
      )
    )::text,
    'null'
  ) || ',"assignmentLabel":' || coalesce(
    to_json(
      (
        select g.label
        from fund_assignment g join fund f on f.ambito_id = $1 and f.id = g.fund_id
        where g.ambito_id = $1 and g.id = t0.assignment_id
      )
    )::text,
    'null'
  ) || ',"claimed":' || coalesce(
    to_json(
      (
        select round(coalesce(sum(a.in_cents), 0) / 100.0, 2)::text
        from ledger_account a
        where a.ambito_id = $1 and a.report_id = t0.id and a.stage = 'reported'
      )
    )::text,
    'null'
  ) || ',"costCount":' || coalesce(
    to_json(
      (
        select count(*)::int
        from ledger_account a
        where a.ambito_id = $1 and a.report_id = t0.id and a.stage = 'reported' and a.in_cents > 0
      )
    )::text,
    'null'
  ) || ',"dueOn":' || coalesce(to_json(t0.due_on)::text, 'null') || ',"eligible":' || coalesce(
    to_json(
      (
        select f.eligible
        from fund_assignment g join fund f on f.ambito_id = $1 and f.id = g.fund_id
        where g.ambito_id = $1 and g.id = t0.assignment_id
      )
    )::text,
    'null'
  ) || ',"events":' || (
    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
    from
      (
        select
          '{"actDate":' || coalesce(to_json(t1.act_date)::text, 'null')
          || ',"actKind":' || coalesce(to_json(t1.act_kind)::text, 'null')
          || ',"author":' || to_json(t1.author)::text
          || ',"createdAt":' || to_json(t1.created_at)::text
          || ',"id":' || '"' || t1.id || '"'
          || ',"kind":' || to_json(t1.kind)::text
          || ',"number":' || coalesce(to_json(t1.number)::text, 'null')
          || ',"organ":' || coalesce(to_json(t1.organ)::text, 'null')
          || ',"reason":' || coalesce(to_json(t1.reason)::text, 'null')
          || ',"value":' || coalesce('"' || round(t1.value_cents / 100.0, 2) || '"', 'null') || '}' as j
        from fund_report_event t1
        where t1.ambito_id = $1 and t1.withdrawn_at is null and t1.report_id = t0.id
        order by t1.created_at, t1.id
      ) x
  ) || ',"files":' || (
    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
    from
      (
        select
          '{"id":' || '"' || t2.id || '"'
          || ',"name":' || to_json(t2.name)::text
          || ',"size":' || t2.size::text
          || ',"url":' || coalesce(to_json('/files/' || t2.id)::text, 'null') || '}' as j
        from file t2
        where t2.ambito_id = $1 and t2.withdrawn_at is null and t2.subject_id = t0.id
        order by t2.created_at, t2.id
      ) x
  ) || ',"from":' || coalesce(to_json(t0.valid_from)::text, 'null') || ',"fundId":' || coalesce(
    to_json(
      (
        select f.id
        from fund_assignment g join fund f on f.ambito_id = $1 and f.id = g.fund_id
        where g.ambito_id = $1 and g.id = t0.assignment_id
      )
    )::text,
    'null'
  ) || ',"fundKindName":' || coalesce(
    to_json(
      (
        select k.name
        from fund_assignment g join fund f on f.ambito_id = $1 and f.id = g.fund_id join fund_kind k on k.code = f.kind
        where g.ambito_id = $1 and g.id = t0.assignment_id
      )
    )::text,
    'null'
  ) || ',"fundName":' || coalesce(
    to_json(
      (
        select f.name
        from fund_assignment g join fund f on f.ambito_id = $1 and f.id = g.fund_id
        where g.ambito_id = $1 and g.id = t0.assignment_id
      )
    )::text,
    'null'
  )
  || ',"id":' || '"' || t0.id || '"'
  || ',"note":' || coalesce(to_json(t0.note)::text, 'null')
  || ',"number":' || coalesce(to_json(t0.number)::text, 'null')
  || ',"organ":' || coalesce(to_json(t0.organ)::text, 'null')
  || ',"ownNote":' || coalesce(to_json(t0.own_note)::text, 'null')
  || ',"ownSharePercent":' || coalesce(
    to_json(
      (
        select trim_scale(f.own_share_percent)::text
        from fund_assignment g join fund f on f.ambito_id = $1 and f.id = g.fund_id
        where g.ambito_id = $1 and g.id = t0.assignment_id
      )
    )::text,
    'null'
  )
  || ',"ownValue":' || coalesce('"' || round(t0.own_cents / 100.0, 2) || '"', 'null')
  || ',"packageJobId":' || coalesce('"' || t0.package_job_id || '"', 'null')
  || ',"packages":' || (
    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
    from
      (
        select
          '{"actDate":' || coalesce(to_json(t3.act_date)::text, 'null')
          || ',"actKind":' || coalesce(to_json(t3.act_kind)::text, 'null')
          || ',"costs":' || t3.costs::text
          || ',"createdAt":' || to_json(t3.created_at)::text
          || ',"files":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select
                  '{"id":' || '"' || t4.id || '"'
                  || ',"name":' || to_json(t4.name)::text
                  || ',"size":' || t4.size::text
                  || ',"url":' || coalesce(to_json('/files/' || t4.id)::text, 'null') || '}' as j
                from file t4
                where t4.ambito_id = $1 and t4.withdrawn_at is null and t4.subject_id = t3.id
                order by t4.created_at, t4.id
              ) x
          )
          || ',"id":' || '"' || t3.id || '"'
          || ',"number":' || coalesce(to_json(t3.number)::text, 'null')
          || ',"organ":' || coalesce(to_json(t3.organ)::text, 'null')
          || ',"position":' || t3.position::text
          || ',"signedBy":' || to_json(t3.signed_by)::text
          || ',"value":' || '"' || round(t3.value_cents / 100.0, 2) || '"' || '}' as j
        from fund_report_package t3
        where t3.ambito_id = $1 and t3.withdrawn_at is null and t3.report_id = t0.id
        order by t3.position, t3.id
      ) x
  ) || ',"refused":' || coalesce(
    to_json(
      (
        select round(coalesce(- sum(m.value_cents), 0) / 100.0, 2)::text
        from ledger_movement m join ledger_entry e on e.ambito_id = $1 and e.id = m.entry_id and e.kind = 'refusal'
        where m.ambito_id = $1 and m.report_id = t0.id
      )
    )::text,
    'null'
  ) || ',"reportBy":' || coalesce(
    to_json(
      (
        select g.report_by
        from fund_assignment g join fund f on f.ambito_id = $1 and f.id = g.fund_id
        where g.ambito_id = $1 and g.id = t0.assignment_id
      )
    )::text,
    'null'
  ) || ',"reportable":' || coalesce(
    to_json(
      (
        select round(coalesce(sum(a.in_cents - a.out_cents), 0) / 100.0, 2)::text
        from ledger_account a
        where a.ambito_id = $1 and a.assignment_id = t0.assignment_id and a.stage = 'paid'
      )
    )::text,
    'null'
  )
  || ',"signedAt":' || coalesce(to_json(t0.signed_at)::text, 'null')
  || ',"signedBy":' || coalesce(to_json(t0.signed_by)::text, 'null')
  || ',"spendBy":' || coalesce(
    to_json(
      (
        select g.spend_by
        from fund_assignment g join fund f on f.ambito_id = $1 and f.id = g.fund_id
        where g.ambito_id = $1 and g.id = t0.assignment_id
      )
    )::text,
    'null'
  )
  || ',"state":' || to_json(t0.state)::text
  || ',"title":' || to_json(t0.title)::text
  || ',"to":' || coalesce(to_json(t0.valid_to)::text, 'null')
  || ',"version":' || t0.version::text
  || ',"year":' || coalesce(
    to_json(
      (
        select g.year
        from fund_assignment g join fund f on f.ambito_id = $1 and f.id = g.fund_id
        where g.ambito_id = $1 and g.id = t0.assignment_id
      )
    )::text,
    'null'
  ) || '}' as json,
  $1::uuid as tenant
from fund_report t0
where t0.ambito_id = $1 and t0.id = $2;

-- FundReportPage
-- responsabile_udp, operatore_udp, sindaco, revisore
select '{}' as json, $1::uuid as tenant
from fund_report t0
where t0.ambito_id = $1 and t0.id = $2;

-- FundReportPage
-- vigilanza_ats
select
  '{"actDate":' || coalesce(to_json(t0.act_date)::text, 'null')
  || ',"actKind":' || coalesce(to_json(t0.act_kind)::text, 'null')
  || ',"assigned":' || coalesce(
    to_json(
      (
        select round(coalesce(sum(a.in_cents), 0) / 100.0, 2)::text
        from ledger_account a
        where a.ambito_id = $1 and a.assignment_id = t0.assignment_id and a.stage = 'assigned'
      )
    )::text,
    'null'
  ) || ',"assignmentLabel":' || coalesce(
    to_json(
      (
        select g.label
        from fund_assignment g join fund f on f.ambito_id = $1 and f.id = g.fund_id
        where g.ambito_id = $1 and g.id = t0.assignment_id
      )
    )::text,
    'null'
  ) || ',"claimed":' || coalesce(
    to_json(
      (
        select round(coalesce(sum(a.in_cents), 0) / 100.0, 2)::text
        from ledger_account a
        where a.ambito_id = $1 and a.report_id = t0.id and a.stage = 'reported'
      )
    )::text,
    'null'
  ) || ',"costCount":' || coalesce(
    to_json(
      (
        select count(*)::int
        from ledger_account a
        where a.ambito_id = $1 and a.report_id = t0.id and a.stage = 'reported' and a.in_cents > 0
      )
    )::text,
    'null'
  ) || ',"dueOn":' || coalesce(to_json(t0.due_on)::text, 'null') || ',"eligible":' || coalesce(
    to_json(
      (
        select f.eligible
        from fund_assignment g join fund f on f.ambito_id = $1 and f.id = g.fund_id
        where g.ambito_id = $1 and g.id = t0.assignment_id
      )
    )::text,
    'null'
  ) || ',"events":' || (
    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
    from
      (
        select
          '{"actDate":' || coalesce(to_json(t1.act_date)::text, 'null')
          || ',"actKind":' || coalesce(to_json(t1.act_kind)::text, 'null')
          || ',"author":' || to_json(t1.author)::text
          || ',"createdAt":' || to_json(t1.created_at)::text
          || ',"id":' || '"' || t1.id || '"'
          || ',"kind":' || to_json(t1.kind)::text
          || ',"number":' || coalesce(to_json(t1.number)::text, 'null')
          || ',"organ":' || coalesce(to_json(t1.organ)::text, 'null')
          || ',"reason":' || coalesce(to_json(t1.reason)::text, 'null')
          || ',"value":' || coalesce('"' || round(t1.value_cents / 100.0, 2) || '"', 'null') || '}' as j
        from fund_report_event t1
        where
          t1.ambito_id = $1
          and t1.withdrawn_at is null
          and (((select r.state from fund_report r where r.ambito_id = $1 and r.id = t1.report_id) = $4::text))
          and t1.report_id = t0.id
        order by t1.created_at, t1.id
      ) x
  ) || ',"files":' || (
    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
    from
      (
        select
          '{"id":' || '"' || t2.id || '"'
          || ',"name":' || to_json(t2.name)::text
          || ',"size":' || t2.size::text
          || ',"url":' || coalesce(to_json('/files/' || t2.id)::text, 'null') || '}' as j
        from file t2
        where t2.ambito_id = $1 and t2.withdrawn_at is null and t2.subject_id = t0.id
        order by t2.created_at, t2.id
      ) x
  ) || ',"from":' || coalesce(to_json(t0.valid_from)::text, 'null') || ',"fundId":' || coalesce(
    to_json(
      (
        select f.id
        from fund_assignment g join fund f on f.ambito_id = $1 and f.id = g.fund_id
        where g.ambito_id = $1 and g.id = t0.assignment_id
      )
    )::text,
    'null'
  ) || ',"fundKindName":' || coalesce(
    to_json(
      (
        select k.name
        from fund_assignment g join fund f on f.ambito_id = $1 and f.id = g.fund_id join fund_kind k on k.code = f.kind
        where g.ambito_id = $1 and g.id = t0.assignment_id
      )
    )::text,
    'null'
  ) || ',"fundName":' || coalesce(
    to_json(
      (
        select f.name
        from fund_assignment g join fund f on f.ambito_id = $1 and f.id = g.fund_id
        where g.ambito_id = $1 and g.id = t0.assignment_id
      )
    )::text,
    'null'
  )
  || ',"id":' || '"' || t0.id || '"'
  || ',"note":' || coalesce(to_json(t0.note)::text, 'null')
  || ',"number":' || coalesce(to_json(t0.number)::text, 'null')
  || ',"organ":' || coalesce(to_json(t0.organ)::text, 'null')
  || ',"ownNote":' || coalesce(to_json(t0.own_note)::text, 'null')
  || ',"ownSharePercent":' || coalesce(
    to_json(
      (
        select trim_scale(f.own_share_percent)::text
        from fund_assignment g join fund f on f.ambito_id = $1 and f.id = g.fund_id
        where g.ambito_id = $1 and g.id = t0.assignment_id
      )
    )::text,
    'null'
  )
  || ',"ownValue":' || coalesce('"' || round(t0.own_cents / 100.0, 2) || '"', 'null')
  || ',"packageJobId":' || coalesce('"' || t0.package_job_id || '"', 'null')
  || ',"packages":' || (
    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
    from
      (
        select
          '{"actDate":' || coalesce(to_json(t3.act_date)::text, 'null')
          || ',"actKind":' || coalesce(to_json(t3.act_kind)::text, 'null')
          || ',"costs":' || t3.costs::text
          || ',"createdAt":' || to_json(t3.created_at)::text
          || ',"files":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select
                  '{"id":' || '"' || t4.id || '"'
                  || ',"name":' || to_json(t4.name)::text
                  || ',"size":' || t4.size::text
                  || ',"url":' || coalesce(to_json('/files/' || t4.id)::text, 'null') || '}' as j
                from file t4
                where t4.ambito_id = $1 and t4.withdrawn_at is null and t4.subject_id = t3.id
                order by t4.created_at, t4.id
              ) x
          )
          || ',"id":' || '"' || t3.id || '"'
          || ',"number":' || coalesce(to_json(t3.number)::text, 'null')
          || ',"organ":' || coalesce(to_json(t3.organ)::text, 'null')
          || ',"position":' || t3.position::text
          || ',"signedBy":' || to_json(t3.signed_by)::text
          || ',"value":' || '"' || round(t3.value_cents / 100.0, 2) || '"' || '}' as j
        from fund_report_package t3
        where
          t3.ambito_id = $1
          and t3.withdrawn_at is null
          and (((select r.state from fund_report r where r.ambito_id = $1 and r.id = t3.report_id) = $5::text))
          and t3.report_id = t0.id
        order by t3.position, t3.id
      ) x
  ) || ',"refused":' || coalesce(
    to_json(
      (
        select round(coalesce(- sum(m.value_cents), 0) / 100.0, 2)::text
        from ledger_movement m join ledger_entry e on e.ambito_id = $1 and e.id = m.entry_id and e.kind = 'refusal'
        where m.ambito_id = $1 and m.report_id = t0.id
      )
    )::text,
    'null'
  ) || ',"reportBy":' || coalesce(
    to_json(
      (
        select g.report_by
        from fund_assignment g join fund f on f.ambito_id = $1 and f.id = g.fund_id
        where g.ambito_id = $1 and g.id = t0.assignment_id
      )
    )::text,
    'null'
  ) || ',"reportable":' || coalesce(
    to_json(
      (
        select round(coalesce(sum(a.in_cents - a.out_cents), 0) / 100.0, 2)::text
        from ledger_account a
        where a.ambito_id = $1 and a.assignment_id = t0.assignment_id and a.stage = 'paid'
      )
    )::text,
    'null'
  )
  || ',"signedAt":' || coalesce(to_json(t0.signed_at)::text, 'null')
  || ',"signedBy":' || coalesce(to_json(t0.signed_by)::text, 'null')
  || ',"spendBy":' || coalesce(
    to_json(
      (
        select g.spend_by
        from fund_assignment g join fund f on f.ambito_id = $1 and f.id = g.fund_id
        where g.ambito_id = $1 and g.id = t0.assignment_id
      )
    )::text,
    'null'
  )
  || ',"state":' || to_json(t0.state)::text
  || ',"title":' || to_json(t0.title)::text
  || ',"to":' || coalesce(to_json(t0.valid_to)::text, 'null')
  || ',"version":' || t0.version::text
  || ',"year":' || coalesce(
    to_json(
      (
        select g.year
        from fund_assignment g join fund f on f.ambito_id = $1 and f.id = g.fund_id
        where g.ambito_id = $1 and g.id = t0.assignment_id
      )
    )::text,
    'null'
  ) || '}' as json,
  $1::uuid as tenant
from fund_report t0
where t0.ambito_id = $1 and ((t0.state = $2::text)) and t0.id = $3;

-- FundReportPage
-- vigilanza_ats
select '{}' as json, $1::uuid as tenant
from fund_report t0
where t0.ambito_id = $1 and ((t0.state = $2::text)) and t0.id = $3;

-- FundReports
-- responsabile_udp, operatore_udp, sindaco, revisore
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0, x.k1, x.k2)) filter (where x.i = least(x.n, 20)), '[]') as places,
  (select count(*)::int from fund_report t0 where t0.ambito_id = $1 and t0.withdrawn_at is null) as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"claimed":' || coalesce(
            to_json(
              (
                select round(coalesce(sum(a.in_cents), 0) / 100.0, 2)::text
                from ledger_account a
                where a.ambito_id = $1 and a.report_id = t0.id and a.stage = 'reported'
              )
            )::text,
            'null'
          ) || ',"costCount":' || coalesce(
            to_json(
              (
                select count(*)::int
                from ledger_account a
                where a.ambito_id = $1 and a.report_id = t0.id and a.stage = 'reported' and a.in_cents > 0
              )
            )::text,
            'null'
          ) || ',"dueOn":' || coalesce(to_json(t0.due_on)::text, 'null') || ',"fundId":' || coalesce(
            to_json(
              (
                select f.id
                from fund_assignment g join fund f on f.ambito_id = $1 and f.id = g.fund_id
                where g.ambito_id = $1 and g.id = t0.assignment_id
              )
            )::text,
            'null'
          ) || ',"fundName":' || coalesce(
            to_json(
              (
                select f.name
                from fund_assignment g join fund f on f.ambito_id = $1 and f.id = g.fund_id
                where g.ambito_id = $1 and g.id = t0.assignment_id
              )
            )::text,
            'null'
          ) || ',"id":' || '"' || t0.id || '"' || ',"reportable":' || coalesce(
            to_json(
              (
                select round(coalesce(sum(a.in_cents - a.out_cents), 0) / 100.0, 2)::text
                from ledger_account a
                where a.ambito_id = $1 and a.assignment_id = t0.assignment_id and a.stage = 'paid'
              )
            )::text,
            'null'
          )
          || ',"signedAt":' || coalesce(to_json(t0.signed_at)::text, 'null')
          || ',"state":' || to_json(t0.state)::text
          || ',"title":' || to_json(t0.title)::text
          || ',"year":' || coalesce(
            to_json(
              (
                select g.year
                from fund_assignment g join fund f on f.ambito_id = $1 and f.id = g.fund_id
                where g.ambito_id = $1 and g.id = t0.assignment_id
              )
            )::text,
            'null'
          ) || '}' || '}' as edge,
          t0.state as k0,
          coalesce(t0.due_on, date '9999-12-31') as k1,
          t0.id as k2
        from fund_report t0
        where t0.ambito_id = $1 and t0.withdrawn_at is null
        order by t0.state asc, coalesce(t0.due_on, date '9999-12-31') asc, t0.id asc
        limit 21
      ) y
  ) x;

-- FundReports
-- vigilanza_ats
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0, x.k1, x.k2)) filter (where x.i = least(x.n, 20)), '[]') as places,
  (
    select count(*)::int
    from fund_report t0
    where t0.ambito_id = $1 and t0.withdrawn_at is null and ((t0.state = $2::text))
  ) as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"claimed":' || coalesce(
            to_json(
              (
                select round(coalesce(sum(a.in_cents), 0) / 100.0, 2)::text
                from ledger_account a
                where a.ambito_id = $1 and a.report_id = t0.id and a.stage = 'reported'
              )
            )::text,
            'null'
          ) || ',"costCount":' || coalesce(
            to_json(
              (
                select count(*)::int
                from ledger_account a
                where a.ambito_id = $1 and a.report_id = t0.id and a.stage = 'reported' and a.in_cents > 0
              )
            )::text,
            'null'
          ) || ',"dueOn":' || coalesce(to_json(t0.due_on)::text, 'null') || ',"fundId":' || coalesce(
            to_json(
              (
                select f.id
                from fund_assignment g join fund f on f.ambito_id = $1 and f.id = g.fund_id
                where g.ambito_id = $1 and g.id = t0.assignment_id
              )
            )::text,
            'null'
          ) || ',"fundName":' || coalesce(
            to_json(
              (
                select f.name
                from fund_assignment g join fund f on f.ambito_id = $1 and f.id = g.fund_id
                where g.ambito_id = $1 and g.id = t0.assignment_id
              )
            )::text,
            'null'
          ) || ',"id":' || '"' || t0.id || '"' || ',"reportable":' || coalesce(
            to_json(
              (
                select round(coalesce(sum(a.in_cents - a.out_cents), 0) / 100.0, 2)::text
                from ledger_account a
                where a.ambito_id = $1 and a.assignment_id = t0.assignment_id and a.stage = 'paid'
              )
            )::text,
            'null'
          )
          || ',"signedAt":' || coalesce(to_json(t0.signed_at)::text, 'null')
          || ',"state":' || to_json(t0.state)::text
          || ',"title":' || to_json(t0.title)::text
          || ',"year":' || coalesce(
            to_json(
              (
                select g.year
                from fund_assignment g join fund f on f.ambito_id = $1 and f.id = g.fund_id
                where g.ambito_id = $1 and g.id = t0.assignment_id
              )
            )::text,
            'null'
          ) || '}' || '}' as edge,
          t0.state as k0,
          coalesce(t0.due_on, date '9999-12-31') as k1,
          t0.id as k2
        from fund_report t0
        where t0.ambito_id = $1 and t0.withdrawn_at is null and ((t0.state = $2::text))
        order by t0.state asc, coalesce(t0.due_on, date '9999-12-31') asc, t0.id asc
        limit 21
      ) y
  ) x;

-- FundReports with filter
-- responsabile_udp, operatore_udp, sindaco, revisore
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0, x.k1, x.k2)) filter (where x.i = least(x.n, 20)), '[]') as places,
  (
    select count(*)::int
    from fund_report t0
    where
      t0.ambito_id = $1
      and t0.withdrawn_at is null
      and t0.state = $2::text
      and t0.assignment_id = $3::uuid
      and t0.assignment_id in (select g.id from fund_assignment g where g.ambito_id = $1 and g.fund_id = $4::uuid)
      and t0.state = 'open'
      and t0.due_on < current_date
      and t0.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $5::text
          and s.token >= $6::text collate "C"
          and s.token < $7::text collate "C"
      )
      and t0.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $8::text
          and s.token >= $9::text collate "C"
          and s.token < $10::text collate "C"
      )
  ) as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"claimed":' || coalesce(
            to_json(
              (
                select round(coalesce(sum(a.in_cents), 0) / 100.0, 2)::text
                from ledger_account a
                where a.ambito_id = $1 and a.report_id = t0.id and a.stage = 'reported'
              )
            )::text,
            'null'
          ) || ',"costCount":' || coalesce(
            to_json(
              (
                select count(*)::int
                from ledger_account a
                where a.ambito_id = $1 and a.report_id = t0.id and a.stage = 'reported' and a.in_cents > 0
              )
            )::text,
            'null'
          ) || ',"dueOn":' || coalesce(to_json(t0.due_on)::text, 'null') || ',"fundId":' || coalesce(
            to_json(
              (
                select f.id
                from fund_assignment g join fund f on f.ambito_id = $1 and f.id = g.fund_id
                where g.ambito_id = $1 and g.id = t0.assignment_id
              )
            )::text,
            'null'
          ) || ',"fundName":' || coalesce(
            to_json(
              (
                select f.name
                from fund_assignment g join fund f on f.ambito_id = $1 and f.id = g.fund_id
                where g.ambito_id = $1 and g.id = t0.assignment_id
              )
            )::text,
            'null'
          ) || ',"id":' || '"' || t0.id || '"' || ',"reportable":' || coalesce(
            to_json(
              (
                select round(coalesce(sum(a.in_cents - a.out_cents), 0) / 100.0, 2)::text
                from ledger_account a
                where a.ambito_id = $1 and a.assignment_id = t0.assignment_id and a.stage = 'paid'
              )
            )::text,
            'null'
          )
          || ',"signedAt":' || coalesce(to_json(t0.signed_at)::text, 'null')
          || ',"state":' || to_json(t0.state)::text
          || ',"title":' || to_json(t0.title)::text
          || ',"year":' || coalesce(
            to_json(
              (
                select g.year
                from fund_assignment g join fund f on f.ambito_id = $1 and f.id = g.fund_id
                where g.ambito_id = $1 and g.id = t0.assignment_id
              )
            )::text,
            'null'
          ) || '}' || '}' as edge,
          t0.state as k0,
          coalesce(t0.due_on, date '9999-12-31') as k1,
          t0.id as k2
        from fund_report t0
        where
          t0.ambito_id = $1
          and t0.withdrawn_at is null
          and t0.state = $2::text
          and t0.assignment_id = $3::uuid
          and t0.assignment_id in (select g.id from fund_assignment g where g.ambito_id = $1 and g.fund_id = $4::uuid)
          and t0.state = 'open'
          and t0.due_on < current_date
          and t0.id in (
            select s.id
            from search_token s
            where
              s.ambito_id = $1
              and s.type = $5::text
              and s.token >= $6::text collate "C"
              and s.token < $7::text collate "C"
          )
          and t0.id in (
            select s.id
            from search_token s
            where
              s.ambito_id = $1
              and s.type = $8::text
              and s.token >= $9::text collate "C"
              and s.token < $10::text collate "C"
          )
        order by t0.state asc, coalesce(t0.due_on, date '9999-12-31') asc, t0.id asc
        limit 21
      ) y
  ) x;

-- FundReports with filter
-- vigilanza_ats
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0, x.k1, x.k2)) filter (where x.i = least(x.n, 20)), '[]') as places,
  (
    select count(*)::int
    from fund_report t0
    where
      t0.ambito_id = $1
      and t0.withdrawn_at is null
      and ((t0.state = $2::text))
      and t0.state = $3::text
      and t0.assignment_id = $4::uuid
      and t0.assignment_id in (select g.id from fund_assignment g where g.ambito_id = $1 and g.fund_id = $5::uuid)
      and t0.state = 'open'
      and t0.due_on < current_date
      and t0.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $6::text
          and s.token >= $7::text collate "C"
          and s.token < $8::text collate "C"
      )
      and t0.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $9::text
          and s.token >= $10::text collate "C"
          and s.token < $11::text collate "C"
      )
  ) as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"claimed":' || coalesce(
            to_json(
              (
                select round(coalesce(sum(a.in_cents), 0) / 100.0, 2)::text
                from ledger_account a
                where a.ambito_id = $1 and a.report_id = t0.id and a.stage = 'reported'
              )
            )::text,
            'null'
          ) || ',"costCount":' || coalesce(
            to_json(
              (
                select count(*)::int
                from ledger_account a
                where a.ambito_id = $1 and a.report_id = t0.id and a.stage = 'reported' and a.in_cents > 0
              )
            )::text,
            'null'
          ) || ',"dueOn":' || coalesce(to_json(t0.due_on)::text, 'null') || ',"fundId":' || coalesce(
            to_json(
              (
                select f.id
                from fund_assignment g join fund f on f.ambito_id = $1 and f.id = g.fund_id
                where g.ambito_id = $1 and g.id = t0.assignment_id
              )
            )::text,
            'null'
          ) || ',"fundName":' || coalesce(
            to_json(
              (
                select f.name
                from fund_assignment g join fund f on f.ambito_id = $1 and f.id = g.fund_id
                where g.ambito_id = $1 and g.id = t0.assignment_id
              )
            )::text,
            'null'
          ) || ',"id":' || '"' || t0.id || '"' || ',"reportable":' || coalesce(
            to_json(
              (
                select round(coalesce(sum(a.in_cents - a.out_cents), 0) / 100.0, 2)::text
                from ledger_account a
                where a.ambito_id = $1 and a.assignment_id = t0.assignment_id and a.stage = 'paid'
              )
            )::text,
            'null'
          )
          || ',"signedAt":' || coalesce(to_json(t0.signed_at)::text, 'null')
          || ',"state":' || to_json(t0.state)::text
          || ',"title":' || to_json(t0.title)::text
          || ',"year":' || coalesce(
            to_json(
              (
                select g.year
                from fund_assignment g join fund f on f.ambito_id = $1 and f.id = g.fund_id
                where g.ambito_id = $1 and g.id = t0.assignment_id
              )
            )::text,
            'null'
          ) || '}' || '}' as edge,
          t0.state as k0,
          coalesce(t0.due_on, date '9999-12-31') as k1,
          t0.id as k2
        from fund_report t0
        where
          t0.ambito_id = $1
          and t0.withdrawn_at is null
          and ((t0.state = $2::text))
          and t0.state = $3::text
          and t0.assignment_id = $4::uuid
          and t0.assignment_id in (select g.id from fund_assignment g where g.ambito_id = $1 and g.fund_id = $5::uuid)
          and t0.state = 'open'
          and t0.due_on < current_date
          and t0.id in (
            select s.id
            from search_token s
            where
              s.ambito_id = $1
              and s.type = $6::text
              and s.token >= $7::text collate "C"
              and s.token < $8::text collate "C"
          )
          and t0.id in (
            select s.id
            from search_token s
            where
              s.ambito_id = $1
              and s.type = $9::text
              and s.token >= $10::text collate "C"
              and s.token < $11::text collate "C"
          )
        order by t0.state asc, coalesce(t0.due_on, date '9999-12-31') asc, t0.id asc
        limit 21
      ) y
  ) x;

-- Funds
-- responsabile_udp, operatore_udp, referente_comune, assistente_sociale, sindaco, revisore
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0, x.k1)) filter (where x.i = least(x.n, 20)), '[]') as places,
  (select count(*)::int from fund_assignment t0 where t0.ambito_id = $1 and t0.withdrawn_at is null) as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"figures":' || coalesce(
            to_json(
              (
                select
                  json_build_object(
                    'assigned',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'assigned'), 0) / 100.0, 2)::text,
                    'allocated',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'allocated'), 0) / 100.0, 2)::text,
                    'committed',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'committed'), 0) / 100.0, 2)::text,
                    'settled',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'settled'), 0) / 100.0, 2)::text,
                    'paid',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'paid'), 0) / 100.0, 2)::text,
                    'reported',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'reported'), 0) / 100.0, 2)::text,
                    'assignedLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'assigned'), 0) / 100.0,
                      2
                    )::text,
                    'allocatedLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'allocated'), 0) / 100.0,
                      2
                    )::text,
                    'committedLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'committed'), 0) / 100.0,
                      2
                    )::text,
                    'settledLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'settled'), 0) / 100.0,
                      2
                    )::text,
                    'paidLeft',
                    round(coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'paid'), 0) / 100.0, 2)::text
                  )
                from ledger_account a
                where a.ambito_id = $1 and a.assignment_id = t0.id
              )
            )::text,
            'null'
          ) || ',"fund":' || coalesce(
            (
              select
                '{"id":' || '"' || t1.id || '"' || ',"kind":' || coalesce(
                  (
                    select
                      '{"code":' || to_json(t2.code)::text
                      || ',"family":' || to_json(t2.family)::text
                      || ',"name":' || to_json(t2.name)::text || '}'
                    from fund_kind t2
                    where t2.code = t1.kind
                  ),
                  'null'
                ) || ',"name":' || to_json(t1.name)::text || '}'
              from fund t1
              where t1.ambito_id = $1 and t1.id = t0.fund_id
            ),
            'null'
          )
          || ',"id":' || '"' || t0.id || '"'
          || ',"label":' || coalesce(to_json(t0.label)::text, 'null')
          || ',"spendBy":' || coalesce(to_json(t0.spend_by)::text, 'null')
          || ',"year":' || t0.year::text || '}' || '}' as edge,
          t0.year as k0,
          t0.id as k1
        from fund_assignment t0
        where t0.ambito_id = $1 and t0.withdrawn_at is null
        order by t0.year desc, t0.id desc
        limit 21
      ) y
  ) x;

-- Funds with filter
-- responsabile_udp, operatore_udp, referente_comune, assistente_sociale, sindaco, revisore
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0, x.k1)) filter (where x.i = least(x.n, 20)), '[]') as places,
  (
    select count(*)::int
    from fund_assignment t0
    where
      t0.ambito_id = $1
      and t0.withdrawn_at is null
      and t0.fund_id = $2::uuid
      and t0.year = $3::int
      and exists (select 1 from fund f where f.ambito_id = $1 and f.id = t0.fund_id and f.kind = $4::text)
      and exists (
        select 1
        from fund f
        where
          f.ambito_id = $1
          and f.id = t0.fund_id
          and exists (select 1 from fund_kind k where k.code = f.kind and k.family = $5::text)
      )
      and t0.fund_id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $6::text
          and s.token >= $7::text collate "C"
          and s.token < $8::text collate "C"
      )
      and t0.fund_id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $9::text
          and s.token >= $10::text collate "C"
          and s.token < $11::text collate "C"
      )
  ) as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"figures":' || coalesce(
            to_json(
              (
                select
                  json_build_object(
                    'assigned',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'assigned'), 0) / 100.0, 2)::text,
                    'allocated',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'allocated'), 0) / 100.0, 2)::text,
                    'committed',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'committed'), 0) / 100.0, 2)::text,
                    'settled',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'settled'), 0) / 100.0, 2)::text,
                    'paid',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'paid'), 0) / 100.0, 2)::text,
                    'reported',
                    round(coalesce(sum(a.in_cents) filter (where a.stage = 'reported'), 0) / 100.0, 2)::text,
                    'assignedLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'assigned'), 0) / 100.0,
                      2
                    )::text,
                    'allocatedLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'allocated'), 0) / 100.0,
                      2
                    )::text,
                    'committedLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'committed'), 0) / 100.0,
                      2
                    )::text,
                    'settledLeft',
                    round(
                      coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'settled'), 0) / 100.0,
                      2
                    )::text,
                    'paidLeft',
                    round(coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'paid'), 0) / 100.0, 2)::text
                  )
                from ledger_account a
                where a.ambito_id = $1 and a.assignment_id = t0.id
              )
            )::text,
            'null'
          ) || ',"fund":' || coalesce(
            (
              select
                '{"id":' || '"' || t1.id || '"' || ',"kind":' || coalesce(
                  (
                    select
                      '{"code":' || to_json(t2.code)::text
                      || ',"family":' || to_json(t2.family)::text
                      || ',"name":' || to_json(t2.name)::text || '}'
                    from fund_kind t2
                    where t2.code = t1.kind
                  ),
                  'null'
                ) || ',"name":' || to_json(t1.name)::text || '}'
              from fund t1
              where t1.ambito_id = $1 and t1.id = t0.fund_id
            ),
            'null'
          )
          || ',"id":' || '"' || t0.id || '"'
          || ',"label":' || coalesce(to_json(t0.label)::text, 'null')
          || ',"spendBy":' || coalesce(to_json(t0.spend_by)::text, 'null')
          || ',"year":' || t0.year::text || '}' || '}' as edge,
          t0.year as k0,
          t0.id as k1
        from fund_assignment t0
        where
          t0.ambito_id = $1
          and t0.withdrawn_at is null
          and t0.fund_id = $2::uuid
          and t0.year = $3::int
          and exists (select 1 from fund f where f.ambito_id = $1 and f.id = t0.fund_id and f.kind = $4::text)
          and exists (
            select 1
            from fund f
            where
              f.ambito_id = $1
              and f.id = t0.fund_id
              and exists (select 1 from fund_kind k where k.code = f.kind and k.family = $5::text)
          )
          and t0.fund_id in (
            select s.id
            from search_token s
            where
              s.ambito_id = $1
              and s.type = $6::text
              and s.token >= $7::text collate "C"
              and s.token < $8::text collate "C"
          )
          and t0.fund_id in (
            select s.id
            from search_token s
            where
              s.ambito_id = $1
              and s.type = $9::text
              and s.token >= $10::text collate "C"
              and s.token < $11::text collate "C"
          )
        order by t0.year desc, t0.id desc
        limit 21
      ) y
  ) x;

-- FundsFrame; FundsFrame with bare, filter
-- responsabile_udp, operatore_udp, referente_comune, assistente_sociale, sindaco, revisore
select distinct s.year
from fund_assignment s
where s.ambito_id = $1 and s.withdrawn_at is null
order by s.year desc;

-- FundsFrame
-- responsabile_udp, operatore_udp, referente_comune, assistente_sociale, sindaco, revisore
select
  (
    select
      json_build_object(
        'assigned',
        round(coalesce(sum(a.in_cents) filter (where a.stage = 'assigned'), 0) / 100.0, 2)::text,
        'allocated',
        round(coalesce(sum(a.in_cents) filter (where a.stage = 'allocated'), 0) / 100.0, 2)::text,
        'committed',
        round(coalesce(sum(a.in_cents) filter (where a.stage = 'committed'), 0) / 100.0, 2)::text,
        'settled',
        round(coalesce(sum(a.in_cents) filter (where a.stage = 'settled'), 0) / 100.0, 2)::text,
        'paid',
        round(coalesce(sum(a.in_cents) filter (where a.stage = 'paid'), 0) / 100.0, 2)::text,
        'reported',
        round(coalesce(sum(a.in_cents) filter (where a.stage = 'reported'), 0) / 100.0, 2)::text,
        'assignedLeft',
        round(coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'assigned'), 0) / 100.0, 2)::text,
        'allocatedLeft',
        round(coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'allocated'), 0) / 100.0, 2)::text,
        'committedLeft',
        round(coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'committed'), 0) / 100.0, 2)::text,
        'settledLeft',
        round(coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'settled'), 0) / 100.0, 2)::text,
        'paidLeft',
        round(coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'paid'), 0) / 100.0, 2)::text
      )
    from ledger_account a
    where
      a.ambito_id = $1
      and a.assignment_id in (
        select s.id
        from fund_assignment s
        where s.ambito_id = $1 and s.withdrawn_at is null and true
      )
  ) as "fundFigures";

-- FundsFrame; FundsFrame with bare, filter
-- responsabile_udp, operatore_udp, referente_comune, assistente_sociale, sindaco, revisore
select
  (
    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
    from
      (
        select
          '{"code":' || to_json(t0.code)::text
          || ',"family":' || to_json(t0.family)::text
          || ',"name":' || to_json(t0.name)::text || '}' as j
        from fund_kind t0
        order by t0.position, t0.code
      ) x
  ) as json,
  $1::uuid as tenant;

-- FundsFrame
-- responsabile_udp, operatore_udp, referente_comune, assistente_sociale, sindaco, revisore
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 50) || ']', '[]') as edges,
  coalesce(max(x.n) > 50, false) as more,
  coalesce(json_agg(json_build_array(x.k0, x.k1)) filter (where x.i = least(x.n, 50)), '[]') as places,
  null as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"id":' || '"' || t0.id || '"' || ',"kind":' || coalesce(
            (
              select '{"code":' || to_json(t1.code)::text || ',"name":' || to_json(t1.name)::text || '}'
              from fund_kind t1
              where t1.code = t0.kind
            ),
            'null'
          ) || ',"name":' || to_json(t0.name)::text || '}' || '}' as edge,
          lower(t0.name) as k0,
          t0.id as k1
        from fund t0
        where t0.ambito_id = $1 and t0.withdrawn_at is null
        order by lower(t0.name) asc, t0.id asc
        limit 51
      ) y
  ) x;

-- FundsFrame with bare, filter
-- responsabile_udp, operatore_udp, referente_comune, assistente_sociale, sindaco, revisore
select
  (
    select
      json_build_object(
        'assigned',
        round(coalesce(sum(a.in_cents) filter (where a.stage = 'assigned'), 0) / 100.0, 2)::text,
        'allocated',
        round(coalesce(sum(a.in_cents) filter (where a.stage = 'allocated'), 0) / 100.0, 2)::text,
        'committed',
        round(coalesce(sum(a.in_cents) filter (where a.stage = 'committed'), 0) / 100.0, 2)::text,
        'settled',
        round(coalesce(sum(a.in_cents) filter (where a.stage = 'settled'), 0) / 100.0, 2)::text,
        'paid',
        round(coalesce(sum(a.in_cents) filter (where a.stage = 'paid'), 0) / 100.0, 2)::text,
        'reported',
        round(coalesce(sum(a.in_cents) filter (where a.stage = 'reported'), 0) / 100.0, 2)::text,
        'assignedLeft',
        round(coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'assigned'), 0) / 100.0, 2)::text,
        'allocatedLeft',
        round(coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'allocated'), 0) / 100.0, 2)::text,
        'committedLeft',
        round(coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'committed'), 0) / 100.0, 2)::text,
        'settledLeft',
        round(coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'settled'), 0) / 100.0, 2)::text,
        'paidLeft',
        round(coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'paid'), 0) / 100.0, 2)::text
      )
    from ledger_account a
    where
      a.ambito_id = $1
      and a.assignment_id in (
        select s.id
        from fund_assignment s
        where
          s.ambito_id = $1
          and s.withdrawn_at is null
          and true
          and s.fund_id = $2::uuid
          and s.year = $3::int
          and exists (select 1 from fund f where f.ambito_id = $1 and f.id = s.fund_id and f.kind = $4::text)
          and exists (
            select 1
            from fund f
            where
              f.ambito_id = $1
              and f.id = s.fund_id
              and exists (select 1 from fund_kind k where k.code = f.kind and k.family = $5::text)
          )
          and s.fund_id in (
            select s.id
            from search_token s
            where
              s.ambito_id = $1
              and s.type = $6::text
              and s.token >= $7::text collate "C"
              and s.token < $8::text collate "C"
          )
          and s.fund_id in (
            select s.id
            from search_token s
            where
              s.ambito_id = $1
              and s.type = $9::text
              and s.token >= $10::text collate "C"
              and s.token < $11::text collate "C"
          )
      )
  ) as "fundFigures";

-- FundsFrame with bare, filter
-- responsabile_udp, operatore_udp, referente_comune, assistente_sociale, sindaco, revisore
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 50) || ']', '[]') as edges,
  coalesce(max(x.n) > 50, false) as more,
  coalesce(json_agg(json_build_array(x.k0, x.k1)) filter (where x.i = least(x.n, 50)), '[]') as places,
  null as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"id":' || '"' || t0.id || '"' || ',"kind":' || coalesce(
            (
              select '{"code":' || to_json(t1.code)::text || ',"name":' || to_json(t1.name)::text || '}'
              from fund_kind t1
              where t1.code = t0.kind
            ),
            'null'
          ) || ',"name":' || to_json(t0.name)::text || '}' || '}' as edge,
          lower(t0.name) as k0,
          t0.id as k1
        from fund t0
        where
          t0.ambito_id = $1
          and t0.withdrawn_at is null
          and t0.kind = $2::text
          and exists (select 1 from fund_kind k where k.code = t0.kind and k.family = $3::text)
          and not exists (
            select 1
            from fund_assignment s
            where s.ambito_id = $1 and s.fund_id = t0.id and s.withdrawn_at is null
          )
          and t0.id in (
            select s.id
            from search_token s
            where
              s.ambito_id = $1
              and s.type = $4::text
              and s.token >= $5::text collate "C"
              and s.token < $6::text collate "C"
          )
          and t0.id in (
            select s.id
            from search_token s
            where
              s.ambito_id = $1
              and s.type = $7::text
              and s.token >= $8::text collate "C"
              and s.token < $9::text collate "C"
          )
        order by lower(t0.name) asc, t0.id asc
        limit 51
      ) y
  ) x;

-- HomeBudget
-- responsabile_udp, operatore_udp, referente_comune, assistente_sociale
select
  d.id,
  d.scenario_id as "scenarioId",
  d.title,
  d.comune,
  d.number,
  d.due::text as due,
  d.lacking::text as cents,
  d.ente_id as "enteId"
from
  (
    select
      i.id,
      q.scenario_id,
      s.title,
      c.name as comune,
      i.number,
      i.due,
      i.cents - coalesce(
        (select sum(r.cents) from quota_receipt r where r.ambito_id = $1 and r.instalment_id = i.id),
        0
      ) as lacking,
      (
        select e.id
        from ambito_ente l join ente e on e.id = l.ente_id and e.kind = 'comune' and e.comune_istat = c.istat
        where l.ambito_id = $1 and l.withdrawn_at is null
        order by l.id
        limit 1
      ) as ente_id
    from
      quota_instalment i
      join comune_quota q on q.ambito_id = $1 and q.id = i.quota_id
      join allocation_scenario s on s.ambito_id = $1 and s.id = q.scenario_id
      join ambito_comune c on c.ambito_id = $1 and c.id = q.ambito_comune_id
    where i.ambito_id = $1 and i.due <= current_date + $2::integer
  ) d
where d.lacking > 0
order by d.due, d.comune, d.id
limit $3;

-- HomeBudget
-- responsabile_udp, operatore_udp, sindaco, revisore
with
  latest as (
    select max(s.year) as year
    from fund_assignment s
    where s.ambito_id = $1 and s.withdrawn_at is null and s.year <= $2::integer
  ),
  given as (
    select s.year, sum(a.in_cents) as assigned
    from
      latest t
      join fund_assignment s on s.ambito_id = $1 and s.year in (t.year, t.year - 1)
      join ledger_account a on a.ambito_id = $1 and a.assignment_id = s.id and a.stage = 'assigned'
    group by s.year
  ),
  spent as (
    select
      l.year,
      sum(a.in_cents) filter (where a.stage = 'committed') as committed,
      sum(a.in_cents) filter (where a.stage = 'paid') as paid
    from
      latest t
      join budget_line l on l.ambito_id = $1 and l.year in (t.year, t.year - 1)
      join ledger_account a on a.ambito_id = $1 and a.line_id = l.id and a.stage in ('committed', 'paid')
    group by l.year
  )
select
  y.year,
  coalesce(g.assigned, 0)::text as assigned,
  coalesce(s.committed, 0)::text as committed,
  coalesce(s.paid, 0)::text as paid
from
  latest t
  join lateral (values (t.year), (t.year - 1)) y (year) on true
  left join given g on g.year = y.year
  left join spent s on s.year = y.year
where y.year is not null
order by y.year desc;

-- HomeBudget
-- responsabile_udp
select count(*)::int as n
from ledger_proposal p
where p.ambito_id = $1 and p.state = 'proposed' and p.withdrawn_at is null;

-- HomeBudget
-- responsabile_udp, operatore_udp
select distinct w.year
from budget_warning w
where w.ambito_id = $1 and w.assignee_id = $2 and w.state = 'assigned' and w.withdrawn_at is null
order by w.year desc
limit $3::integer;

-- HomeBudget
-- responsabile_udp, operatore_udp
select d.kind, d.id, d.title, d.day::text as day, d.cents::text as cents, count(*) over ()::int as found
from
  (
    select
      'spend' as kind,
      f.id,
      (
        case
          when f.name ~ ('(^|\D)' || s.year || '$') then f.name
          when f.name ~ '\d$' then f.name || ', anno ' || s.year
          else f.name || ' ' || s.year
        end
      ) as title,
      s.spend_by as day,
      (
        select
          coalesce(sum(a.in_cents) filter (where a.stage = 'assigned'), 0) - coalesce(
            sum(a.in_cents) filter (where a.stage = 'paid'),
            0
          )
        from ledger_account a
        where a.ambito_id = $1 and a.assignment_id = s.id
      ) as cents
    from fund_assignment s join fund f on f.ambito_id = $1 and f.id = s.fund_id
    where s.ambito_id = $1 and s.withdrawn_at is null and s.spend_by <= current_date + $2::integer
    union all
    select
      'report' as kind,
      f.id,
      (
        case
          when f.name ~ ('(^|\D)' || s.year || '$') then f.name
          when f.name ~ '\d$' then f.name || ', anno ' || s.year
          else f.name || ' ' || s.year
        end
      ) as title,
      s.report_by as day,
      (
        select
          coalesce(sum(a.in_cents) filter (where a.stage = 'paid'), 0) - coalesce(
            sum(a.in_cents) filter (where a.stage = 'reported'),
            0
          )
        from ledger_account a
        where a.ambito_id = $1 and a.assignment_id = s.id
      ) as cents
    from fund_assignment s join fund f on f.ambito_id = $1 and f.id = s.fund_id
    where
      s.ambito_id = $1
      and s.withdrawn_at is null
      and s.report_by <= current_date + $2::integer
      and not exists (
        select 1
        from fund_report r
        where
          r.ambito_id = $1
          and r.assignment_id = s.id
          and r.state = 'open'
          and r.withdrawn_at is null
          and r.due_on is not null
      )
    union all
    select
      'open_report',
      r.id,
      r.title,
      r.due_on,
      (
        select coalesce(sum(a.in_cents), 0)
        from ledger_account a
        where a.ambito_id = $1 and a.report_id = r.id and a.stage = 'reported'
      )
    from fund_report r
    where r.ambito_id = $1 and r.withdrawn_at is null and r.state = 'open' and r.due_on <= current_date + $2::integer
    union all
    select
      'instalment',
      f.id,
      (
        case
          when f.name ~ ('(^|\D)' || s.year || '$') then f.name
          when f.name ~ '\d$' then f.name || ', anno ' || s.year
          else f.name || ' ' || s.year
        end
      ) || ', ' || i.title,
      i.expected_on,
      i.expected_cents - coalesce(i.received_cents, 0)
    from
      fund_instalment i
      join fund_assignment s on s.ambito_id = $1 and s.id = i.assignment_id
      join fund f on f.ambito_id = $1 and f.id = s.fund_id
    where i.ambito_id = $1 and i.withdrawn_at is null and i.expected_on <= current_date + $2::integer
    union all
    select
      'settlement',
      t.commitment_id,
      t.title,
      t.due_on,
      (
        select coalesce(sum(a.in_cents - a.out_cents), 0)
        from ledger_account a
        where a.ambito_id = $1 and a.settlement_id = t.id and a.stage = 'settled'
      )
    from settlement t
    where t.ambito_id = $1 and t.withdrawn_at is null and t.due_on <= current_date + $2::integer
  ) d
where d.cents > 0 or d.kind = 'open_report'
order by d.day, d.title, d.id
limit $3::integer;

-- HomeBudget
-- sindaco
select s.id, s.title, s.vote_until::text as until
from allocation_scenario s
where
  s.ambito_id = $1
  and s.state = 'proposed'
  and s.withdrawn_at is null
  and not exists (
    select 1
    from allocation_vote v
    where v.ambito_id = $1 and v.scenario_id = s.id and v.round = s.vote_round and v.ente_id = $2::uuid
  )
order by s.vote_until nulls last, s.id
limit 20;

-- ImportedPayments
-- responsabile_udp, operatore_udp, revisore
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0, x.k1)) filter (where x.i = least(x.n, 20)), '[]') as places,
  (select count(*)::int from imported_payment t0 where t0.ambito_id = $1 and t0.withdrawn_at is null) as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"budgetImport":' || coalesce(
            (
              select '{"fileName":' || to_json(t1.file_name)::text || ',"id":' || '"' || t1.id || '"' || '}'
              from budget_import t1
              where t1.ambito_id = $1 and t1.id = t0.budget_import_id
            ),
            'null'
          )
          || ',"cig":' || coalesce(to_json(t0.cig)::text, 'null')
          || ',"commitmentText":' || coalesce(to_json(t0.commitment_text)::text, 'null')
          || ',"id":' || '"' || t0.id || '"'
          || ',"invoiceNumber":' || coalesce(to_json(t0.invoice_number)::text, 'null')
          || ',"number":' || to_json(t0.number)::text
          || ',"paidOn":' || to_json(t0.paid_on)::text
          || ',"payment":' || coalesce(
            (
              select
                '{"id":' || '"' || t2.id || '"' || ',"settlement":' || coalesce(
                  (
                    select
                      '{"commitment":' || coalesce(
                        (
                          select '{"id":' || '"' || t4.id || '"' || ',"title":' || to_json(t4.title)::text || '}'
                          from commitment t4
                          where t4.ambito_id = $1 and t4.id = t3.commitment_id
                        ),
                        'null'
                      ) || ',"id":' || '"' || t3.id || '"' || ',"title":' || to_json(t3.title)::text || '}'
                    from settlement t3
                    where t3.ambito_id = $1 and t3.id = t2.settlement_id
                  ),
                  'null'
                ) || '}'
              from payment t2
              where t2.ambito_id = $1 and t2.id = t0.payment_id
            ),
            'null'
          ) || ',"setAside":' || coalesce(to_json(t0.set_aside)::text, 'null') || ',"status":' || coalesce(
            to_json(
              case
                when exists (
                  select 1
                  from ledger_entry e
                  where
                    e.ambito_id = $1
                    and e.payment_id = t0.payment_id
                    and e.kind = 'payment'
                    and not exists (select 1 from ledger_entry r where r.ambito_id = $1 and r.reverses_id = e.id)
                ) then 'matched'
                when t0.set_aside is not null then 'set_aside'
                else 'open'
              end
            )::text,
            'null'
          )
          || ',"subject":' || coalesce(to_json(t0.subject)::text, 'null')
          || ',"supplierCode":' || coalesce(to_json(t0.supplier_code)::text, 'null')
          || ',"supplierText":' || coalesce(to_json(t0.supplier_text)::text, 'null')
          || ',"value":' || '"' || round(t0.value_cents / 100.0, 2) || '"'
          || ',"version":' || t0.version::text || '}' || '}' as edge,
          t0.paid_on as k0,
          t0.id as k1
        from imported_payment t0
        where t0.ambito_id = $1 and t0.withdrawn_at is null
        order by t0.paid_on desc, t0.id desc
        limit 21
      ) y
  ) x;

-- ImportedPayments with filter
-- responsabile_udp, operatore_udp, revisore
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0, x.k1)) filter (where x.i = least(x.n, 20)), '[]') as places,
  (
    select count(*)::int
    from imported_payment t0
    where
      t0.ambito_id = $1
      and t0.withdrawn_at is null
      and case
        when exists (
          select 1
          from ledger_entry e
          where
            e.ambito_id = $1
            and e.payment_id = t0.payment_id
            and e.kind = 'payment'
            and not exists (select 1 from ledger_entry r where r.ambito_id = $1 and r.reverses_id = e.id)
        ) then 'matched'
        when t0.set_aside is not null then 'set_aside'
        else 'open'
      end = $2::text
      and t0.budget_import_id = $3::uuid
      and t0.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $4::text
          and s.token >= $5::text collate "C"
          and s.token < $6::text collate "C"
      )
      and t0.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $7::text
          and s.token >= $8::text collate "C"
          and s.token < $9::text collate "C"
      )
  ) as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"budgetImport":' || coalesce(
            (
              select '{"fileName":' || to_json(t1.file_name)::text || ',"id":' || '"' || t1.id || '"' || '}'
              from budget_import t1
              where t1.ambito_id = $1 and t1.id = t0.budget_import_id
            ),
            'null'
          )
          || ',"cig":' || coalesce(to_json(t0.cig)::text, 'null')
          || ',"commitmentText":' || coalesce(to_json(t0.commitment_text)::text, 'null')
          || ',"id":' || '"' || t0.id || '"'
          || ',"invoiceNumber":' || coalesce(to_json(t0.invoice_number)::text, 'null')
          || ',"number":' || to_json(t0.number)::text
          || ',"paidOn":' || to_json(t0.paid_on)::text
          || ',"payment":' || coalesce(
            (
              select
                '{"id":' || '"' || t2.id || '"' || ',"settlement":' || coalesce(
                  (
                    select
                      '{"commitment":' || coalesce(
                        (
                          select '{"id":' || '"' || t4.id || '"' || ',"title":' || to_json(t4.title)::text || '}'
                          from commitment t4
                          where t4.ambito_id = $1 and t4.id = t3.commitment_id
                        ),
                        'null'
                      ) || ',"id":' || '"' || t3.id || '"' || ',"title":' || to_json(t3.title)::text || '}'
                    from settlement t3
                    where t3.ambito_id = $1 and t3.id = t2.settlement_id
                  ),
                  'null'
                ) || '}'
              from payment t2
              where t2.ambito_id = $1 and t2.id = t0.payment_id
            ),
            'null'
          ) || ',"setAside":' || coalesce(to_json(t0.set_aside)::text, 'null') || ',"status":' || coalesce(
            to_json(
              case
                when exists (
                  select 1
                  from ledger_entry e
                  where
                    e.ambito_id = $1
                    and e.payment_id = t0.payment_id
                    and e.kind = 'payment'
                    and not exists (select 1 from ledger_entry r where r.ambito_id = $1 and r.reverses_id = e.id)
                ) then 'matched'
                when t0.set_aside is not null then 'set_aside'
                else 'open'
              end
            )::text,
            'null'
          )
          || ',"subject":' || coalesce(to_json(t0.subject)::text, 'null')
          || ',"supplierCode":' || coalesce(to_json(t0.supplier_code)::text, 'null')
          || ',"supplierText":' || coalesce(to_json(t0.supplier_text)::text, 'null')
          || ',"value":' || '"' || round(t0.value_cents / 100.0, 2) || '"'
          || ',"version":' || t0.version::text || '}' || '}' as edge,
          t0.paid_on as k0,
          t0.id as k1
        from imported_payment t0
        where
          t0.ambito_id = $1
          and t0.withdrawn_at is null
          and case
            when exists (
              select 1
              from ledger_entry e
              where
                e.ambito_id = $1
                and e.payment_id = t0.payment_id
                and e.kind = 'payment'
                and not exists (select 1 from ledger_entry r where r.ambito_id = $1 and r.reverses_id = e.id)
            ) then 'matched'
            when t0.set_aside is not null then 'set_aside'
            else 'open'
          end = $2::text
          and t0.budget_import_id = $3::uuid
          and t0.id in (
            select s.id
            from search_token s
            where
              s.ambito_id = $1
              and s.type = $4::text
              and s.token >= $5::text collate "C"
              and s.token < $6::text collate "C"
          )
          and t0.id in (
            select s.id
            from search_token s
            where
              s.ambito_id = $1
              and s.type = $7::text
              and s.token >= $8::text collate "C"
              and s.token < $9::text collate "C"
          )
        order by t0.paid_on desc, t0.id desc
        limit 21
      ) y
  ) x;

-- LedgerEntries
-- responsabile_udp, operatore_udp, sindaco, revisore
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0, x.k1)) filter (where x.i = least(x.n, 20)), '[]') as places,
  (select count(*)::int from ledger_entry t0 where t0.ambito_id = $1 and t0.withdrawn_at is null) as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"actDate":' || coalesce(to_json(t0.act_date)::text, 'null')
          || ',"actKind":' || coalesce(to_json(t0.act_kind)::text, 'null')
          || ',"date":' || to_json(t0.entry_date)::text
          || ',"id":' || '"' || t0.id || '"'
          || ',"kind":' || to_json(t0.kind)::text
          || ',"number":' || coalesce(to_json(t0.number)::text, 'null')
          || ',"organ":' || coalesce(to_json(t0.organ)::text, 'null')
          || ',"reason":' || coalesce(to_json(t0.reason)::text, 'null')
          || ',"recordedBy":' || to_json(t0.recorded_by)::text
          || ',"reversedById":' || coalesce(
            to_json((select r.id from ledger_entry r where r.ambito_id = $1 and r.reverses_id = t0.id))::text,
            'null'
          ) || ',"takesBack":' || coalesce(
            to_json(
              (
                not exists (
                  select 1
                  from ledger_movement m
                  where m.ambito_id = $1 and m.entry_id = t0.id and m.value_cents > 0
                )
              )
            )::text,
            'null'
          )
          || ',"title":' || to_json(t0.title)::text
          || ',"value":' || '"' || round(t0.value_cents / 100.0, 2) || '"' || '}' || '}' as edge,
          t0.entry_date as k0,
          t0.id as k1
        from ledger_entry t0
        where t0.ambito_id = $1 and t0.withdrawn_at is null
        order by t0.entry_date desc, t0.id desc
        limit 21
      ) y
  ) x;

-- LedgerEntries with filter
-- responsabile_udp, operatore_udp, sindaco, revisore
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0, x.k1)) filter (where x.i = least(x.n, 20)), '[]') as places,
  (
    select count(*)::int
    from ledger_entry t0
    where
      t0.ambito_id = $1
      and t0.withdrawn_at is null
      and t0.kind = $2::text
      and exists (
        select 1
        from ledger_movement m
        where m.ambito_id = $1 and m.entry_id = t0.id and m.assignment_id = $3::uuid
      )
      and exists (
        select 1
        from ledger_movement m
        where m.ambito_id = $1 and m.entry_id = t0.id and m.line_id = $4::uuid
      )
      and exists (
        select 1
        from ledger_movement m
        where m.ambito_id = $1 and m.entry_id = t0.id and m.commitment_id = $5::uuid
      )
      and t0.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $6::text
          and s.token >= $7::text collate "C"
          and s.token < $8::text collate "C"
      )
      and t0.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $9::text
          and s.token >= $10::text collate "C"
          and s.token < $11::text collate "C"
      )
  ) as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"actDate":' || coalesce(to_json(t0.act_date)::text, 'null')
          || ',"actKind":' || coalesce(to_json(t0.act_kind)::text, 'null')
          || ',"date":' || to_json(t0.entry_date)::text
          || ',"id":' || '"' || t0.id || '"'
          || ',"kind":' || to_json(t0.kind)::text
          || ',"number":' || coalesce(to_json(t0.number)::text, 'null')
          || ',"organ":' || coalesce(to_json(t0.organ)::text, 'null')
          || ',"reason":' || coalesce(to_json(t0.reason)::text, 'null')
          || ',"recordedBy":' || to_json(t0.recorded_by)::text
          || ',"reversedById":' || coalesce(
            to_json((select r.id from ledger_entry r where r.ambito_id = $1 and r.reverses_id = t0.id))::text,
            'null'
          ) || ',"takesBack":' || coalesce(
            to_json(
              (
                not exists (
                  select 1
                  from ledger_movement m
                  where m.ambito_id = $1 and m.entry_id = t0.id and m.value_cents > 0
                )
              )
            )::text,
            'null'
          )
          || ',"title":' || to_json(t0.title)::text
          || ',"value":' || '"' || round(t0.value_cents / 100.0, 2) || '"' || '}' || '}' as edge,
          t0.entry_date as k0,
          t0.id as k1
        from ledger_entry t0
        where
          t0.ambito_id = $1
          and t0.withdrawn_at is null
          and t0.kind = $2::text
          and exists (
            select 1
            from ledger_movement m
            where m.ambito_id = $1 and m.entry_id = t0.id and m.assignment_id = $3::uuid
          )
          and exists (
            select 1
            from ledger_movement m
            where m.ambito_id = $1 and m.entry_id = t0.id and m.line_id = $4::uuid
          )
          and exists (
            select 1
            from ledger_movement m
            where m.ambito_id = $1 and m.entry_id = t0.id and m.commitment_id = $5::uuid
          )
          and t0.id in (
            select s.id
            from search_token s
            where
              s.ambito_id = $1
              and s.type = $6::text
              and s.token >= $7::text collate "C"
              and s.token < $8::text collate "C"
          )
          and t0.id in (
            select s.id
            from search_token s
            where
              s.ambito_id = $1
              and s.type = $9::text
              and s.token >= $10::text collate "C"
              and s.token < $11::text collate "C"
          )
        order by t0.entry_date desc, t0.id desc
        limit 21
      ) y
  ) x;

-- LedgerEntry
-- responsabile_udp, operatore_udp, sindaco, revisore
select
  '{"createdAt":' || to_json(t0.created_at)::text || ',"movements":' || (
    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
    from
      (
        select
          '{"assignment":' || coalesce(
            (
              select
                '{"fund":' || coalesce(
                  (
                    select '{"id":' || '"' || t3.id || '"' || ',"name":' || to_json(t3.name)::text || '}'
                    from fund t3
                    where t3.ambito_id = $1 and t3.id = t2.fund_id
                  ),
                  'null'
                ) || ',"id":' || '"' || t2.id || '"' || ',"year":' || t2.year::text || '}'
              from fund_assignment t2
              where t2.ambito_id = $1 and t2.id = t1.assignment_id
            ),
            'null'
          ) || ',"commitment":' || coalesce(
            (
              select '{"id":' || '"' || t4.id || '"' || ',"title":' || to_json(t4.title)::text || '}'
              from commitment t4
              where t4.ambito_id = $1 and t4.id = t1.commitment_id
            ),
            'null'
          ) || ',"id":' || '"' || t1.id || '"' || ',"line":' || coalesce(
            (
              select
                '{"ambitoComune":' || coalesce(
                  (
                    select
                      '{"comune":' || coalesce(
                        (
                          select '{"istat":' || to_json(t7.istat)::text || ',"name":' || to_json(t7.name)::text || '}'
                          from comune t7
                          where t7.istat = t6.istat
                        ),
                        'null'
                      ) || ',"id":' || '"' || t6.id || '"' || '}'
                    from ambito_comune t6
                    where t6.ambito_id = $1 and t6.id = t5.ambito_comune_id
                  ),
                  'null'
                )
                || ',"id":' || '"' || t5.id || '"'
                || ',"title":' || to_json(t5.title)::text
                || ',"year":' || t5.year::text || '}'
              from budget_line t5
              where t5.ambito_id = $1 and t5.id = t1.line_id
            ),
            'null'
          ) || ',"settlement":' || coalesce(
            (
              select '{"id":' || '"' || t8.id || '"' || ',"title":' || to_json(t8.title)::text || '}'
              from settlement t8
              where t8.ambito_id = $1 and t8.id = t1.settlement_id
            ),
            'null'
          )
          || ',"stage":' || to_json(t1.stage)::text
          || ',"value":' || '"' || round(t1.value_cents / 100.0, 2) || '"' || '}' as j
        from ledger_movement t1
        where t1.ambito_id = $1 and t1.withdrawn_at is null and t1.entry_id = t0.id
        order by t1.position, t1.id
      ) x
  ) || ',"payment":' || coalesce(
    (
      select
        '{"id":' || '"' || t9.id || '"'
        || ',"number":' || coalesce(to_json(t9.number)::text, 'null')
        || ',"paidOn":' || to_json(t9.paid_on)::text || '}'
      from payment t9
      where t9.ambito_id = $1 and t9.id = t0.payment_id
    ),
    'null'
  ) || ',"reverses":' || coalesce(
    (
      select
        '{"date":' || to_json(t10.entry_date)::text
        || ',"id":' || '"' || t10.id || '"'
        || ',"title":' || to_json(t10.title)::text || '}'
      from ledger_entry t10
      where t10.ambito_id = $1 and t10.id = t0.reverses_id
    ),
    'null'
  ) || ',"source":' || coalesce(
    to_json(
      case
        when t0.source_document is null then null
        else json_build_object('document', t0.source_document, 'line', t0.source_line, 'text', t0.source_text)
      end
    )::text,
    'null'
  )
  || ',"actDate":' || coalesce(to_json(t0.act_date)::text, 'null')
  || ',"actKind":' || coalesce(to_json(t0.act_kind)::text, 'null')
  || ',"date":' || to_json(t0.entry_date)::text
  || ',"id":' || '"' || t0.id || '"'
  || ',"kind":' || to_json(t0.kind)::text
  || ',"number":' || coalesce(to_json(t0.number)::text, 'null')
  || ',"organ":' || coalesce(to_json(t0.organ)::text, 'null')
  || ',"reason":' || coalesce(to_json(t0.reason)::text, 'null')
  || ',"recordedBy":' || to_json(t0.recorded_by)::text
  || ',"reversedById":' || coalesce(
    to_json((select r.id from ledger_entry r where r.ambito_id = $1 and r.reverses_id = t0.id))::text,
    'null'
  ) || ',"takesBack":' || coalesce(
    to_json(
      (not exists (select 1 from ledger_movement m where m.ambito_id = $1 and m.entry_id = t0.id and m.value_cents > 0))
    )::text,
    'null'
  )
  || ',"title":' || to_json(t0.title)::text
  || ',"value":' || '"' || round(t0.value_cents / 100.0, 2) || '"' || '}' as json,
  $1::uuid as tenant
from ledger_entry t0
where t0.ambito_id = $1 and t0.id = $2;

-- LedgerMovements
-- responsabile_udp, operatore_udp, sindaco, revisore
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0)) filter (where x.i = least(x.n, 20)), '[]') as places,
  (select count(*)::int from ledger_movement t0 where t0.ambito_id = $1 and t0.withdrawn_at is null) as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"commitment":' || coalesce(
            (
              select '{"id":' || '"' || t1.id || '"' || ',"title":' || to_json(t1.title)::text || '}'
              from commitment t1
              where t1.ambito_id = $1 and t1.id = t0.commitment_id
            ),
            'null'
          ) || ',"entry":' || coalesce(
            (
              select
                '{"date":' || to_json(t2.entry_date)::text
                || ',"id":' || '"' || t2.id || '"'
                || ',"kind":' || to_json(t2.kind)::text
                || ',"title":' || to_json(t2.title)::text || '}'
              from ledger_entry t2
              where t2.ambito_id = $1 and t2.id = t0.entry_id
            ),
            'null'
          )
          || ',"id":' || '"' || t0.id || '"'
          || ',"stage":' || to_json(t0.stage)::text
          || ',"value":' || '"' || round(t0.value_cents / 100.0, 2) || '"' || '}' || '}' as edge,
          t0.id as k0
        from ledger_movement t0
        where t0.ambito_id = $1 and t0.withdrawn_at is null
        order by t0.id desc
        limit 21
      ) y
  ) x;

-- LedgerMovements with filter
-- responsabile_udp, operatore_udp, sindaco, revisore
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0)) filter (where x.i = least(x.n, 20)), '[]') as places,
  (
    select count(*)::int
    from ledger_movement t0
    where
      t0.ambito_id = $1
      and t0.withdrawn_at is null
      and t0.assignment_id = $2::uuid
      and t0.line_id = $3::uuid
      and t0.commitment_id = $4::uuid
      and t0.settlement_id = $5::uuid
  ) as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"commitment":' || coalesce(
            (
              select '{"id":' || '"' || t1.id || '"' || ',"title":' || to_json(t1.title)::text || '}'
              from commitment t1
              where t1.ambito_id = $1 and t1.id = t0.commitment_id
            ),
            'null'
          ) || ',"entry":' || coalesce(
            (
              select
                '{"date":' || to_json(t2.entry_date)::text
                || ',"id":' || '"' || t2.id || '"'
                || ',"kind":' || to_json(t2.kind)::text
                || ',"title":' || to_json(t2.title)::text || '}'
              from ledger_entry t2
              where t2.ambito_id = $1 and t2.id = t0.entry_id
            ),
            'null'
          )
          || ',"id":' || '"' || t0.id || '"'
          || ',"stage":' || to_json(t0.stage)::text
          || ',"value":' || '"' || round(t0.value_cents / 100.0, 2) || '"' || '}' || '}' as edge,
          t0.id as k0
        from ledger_movement t0
        where
          t0.ambito_id = $1
          and t0.withdrawn_at is null
          and t0.assignment_id = $2::uuid
          and t0.line_id = $3::uuid
          and t0.commitment_id = $4::uuid
          and t0.settlement_id = $5::uuid
        order by t0.id desc
        limit 21
      ) y
  ) x;

-- LedgerProposals
-- responsabile_udp, operatore_udp, revisore
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0)) filter (where x.i = least(x.n, 20)), '[]') as places,
  (select count(*)::int from ledger_proposal t0 where t0.ambito_id = $1 and t0.withdrawn_at is null) as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"createdAt":' || to_json(t0.created_at)::text
          || ',"decidedAt":' || coalesce(to_json(t0.decided_at)::text, 'null')
          || ',"decidedBy":' || coalesce(to_json(t0.decided_by)::text, 'null')
          || ',"decisionNote":' || coalesce(to_json(t0.decision_note)::text, 'null')
          || ',"entry":' || coalesce(
            (
              select '{"id":' || '"' || t1.id || '"' || '}'
              from ledger_entry t1
              where t1.ambito_id = $1 and t1.id = t0.entry_id
            ),
            'null'
          )
          || ',"id":' || '"' || t0.id || '"'
          || ',"kind":' || to_json(t0.kind)::text
          || ',"lines":' || coalesce(to_json(t0.draft)::text, 'null')
          || ',"proposedBy":' || to_json(t0.proposed_by)::text
          || ',"reason":' || coalesce(to_json(t0.reason)::text, 'null')
          || ',"state":' || to_json(t0.state)::text
          || ',"title":' || to_json(t0.title)::text
          || ',"value":' || coalesce(to_json(t0.draft)::text, 'null')
          || ',"version":' || t0.version::text || '}' || '}' as edge,
          t0.id as k0
        from ledger_proposal t0
        where t0.ambito_id = $1 and t0.withdrawn_at is null
        order by t0.id desc
        limit 21
      ) y
  ) x;

-- LedgerProposals with commitmentId, mine, state
-- responsabile_udp, operatore_udp, revisore
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0)) filter (where x.i = least(x.n, 20)), '[]') as places,
  (
    select count(*)::int
    from ledger_proposal t0
    where
      t0.ambito_id = $1
      and t0.withdrawn_at is null
      and t0.state = $2::text
      and t0.proposed_by = $3::text
      and (
        lower((t0.draft #>> '{input,commitmentId}')) = $4::uuid::text
        or lower((t0.draft #>> '{input,settlementId}')) in (
          select s.id::text
          from settlement s
          where s.ambito_id = $1 and s.commitment_id = $4::uuid
        )
        or lower((t0.draft #>> '{input,entryId}')) in (
          select m.entry_id::text
          from ledger_movement m
          where m.ambito_id = $1 and m.commitment_id = $4::uuid
        )
      )
  ) as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"createdAt":' || to_json(t0.created_at)::text
          || ',"decidedAt":' || coalesce(to_json(t0.decided_at)::text, 'null')
          || ',"decidedBy":' || coalesce(to_json(t0.decided_by)::text, 'null')
          || ',"decisionNote":' || coalesce(to_json(t0.decision_note)::text, 'null')
          || ',"entry":' || coalesce(
            (
              select '{"id":' || '"' || t1.id || '"' || '}'
              from ledger_entry t1
              where t1.ambito_id = $1 and t1.id = t0.entry_id
            ),
            'null'
          )
          || ',"id":' || '"' || t0.id || '"'
          || ',"kind":' || to_json(t0.kind)::text
          || ',"lines":' || coalesce(to_json(t0.draft)::text, 'null')
          || ',"proposedBy":' || to_json(t0.proposed_by)::text
          || ',"reason":' || coalesce(to_json(t0.reason)::text, 'null')
          || ',"state":' || to_json(t0.state)::text
          || ',"title":' || to_json(t0.title)::text
          || ',"value":' || coalesce(to_json(t0.draft)::text, 'null')
          || ',"version":' || t0.version::text || '}' || '}' as edge,
          t0.id as k0
        from ledger_proposal t0
        where
          t0.ambito_id = $1
          and t0.withdrawn_at is null
          and t0.state = $2::text
          and t0.proposed_by = $3::text
          and (
            lower((t0.draft #>> '{input,commitmentId}')) = $4::uuid::text
            or lower((t0.draft #>> '{input,settlementId}')) in (
              select s.id::text
              from settlement s
              where s.ambito_id = $1 and s.commitment_id = $4::uuid
            )
            or lower((t0.draft #>> '{input,entryId}')) in (
              select m.entry_id::text
              from ledger_movement m
              where m.ambito_id = $1 and m.commitment_id = $4::uuid
            )
          )
        order by t0.id desc
        limit 21
      ) y
  ) x;

-- PayableSettlements
-- responsabile_udp, operatore_udp
select
  s.id,
  s.title,
  s.commitment_id as "commitmentId",
  k.title as "commitmentTitle",
  s.supplier_text as "supplierText",
  s.supplier_code as "supplierCode",
  s.invoice_number as "invoiceNumber",
  k.cig,
  coalesce(s.act_date, s.invoice_date, s.created_at::date)::text as on,
  (
    select round(coalesce(sum(a.in_cents - a.out_cents), 0) / 100.0, 2)::text
    from ledger_account a
    where a.ambito_id = $1 and a.settlement_id = s.id and a.stage = 'settled'
  ) as left,
  (
    select
      coalesce(
        json_agg(
          json_build_object(
            'id',
            p.id,
            'number',
            p.number,
            'paidOn',
            p.paid_on::text,
            'value',
            (
              select round(coalesce(sum(m.value_cents), 0) / 100.0, 2)::text
              from ledger_entry e join ledger_movement m on m.ambito_id = $1 and m.entry_id = e.id and m.stage = 'paid'
              where
                e.ambito_id = $1
                and e.payment_id = p.id
                and e.kind = 'payment'
                and not exists (select 1 from ledger_entry r where r.ambito_id = $1 and r.reverses_id = e.id)
            )
          )
        ),
        '[]'
      )
    from payment p
    where p.ambito_id = $1 and p.settlement_id = s.id and p.withdrawn_at is null
  ) as payments
from settlement s join commitment k on k.ambito_id = $1 and k.id = s.commitment_id
where
  s.ambito_id = $1
  and s.withdrawn_at is null
  and (
    s.id in (
      select s.id
      from search_token s
      where
        s.ambito_id = $1
        and s.type = $2::text
        and s.token >= $3::text collate "C"
        and s.token < $4::text collate "C"
    )
    and s.id in (
      select s.id
      from search_token s
      where
        s.ambito_id = $1
        and s.type = $5::text
        and s.token >= $6::text collate "C"
        and s.token < $7::text collate "C"
    )
    or s.commitment_id in (
      select s.id
      from search_token s
      where
        s.ambito_id = $1
        and s.type = $8::text
        and s.token >= $9::text collate "C"
        and s.token < $10::text collate "C"
    )
    and s.commitment_id in (
      select s.id
      from search_token s
      where
        s.ambito_id = $1
        and s.type = $11::text
        and s.token >= $12::text collate "C"
        and s.token < $13::text collate "C"
    )
  )
  and exists (
    select 1
    from ledger_account a
    where a.ambito_id = $1 and a.settlement_id = s.id and a.stage = 'settled' and a.in_cents > a.out_cents
  )
order by s.id desc
limit 20;

-- PaymentMatches
-- responsabile_udp, operatore_udp, revisore
select
  p.id,
  p.number,
  p.paid_on::text as "paidOn",
  round(p.value_cents / 100.0, 2)::text as value,
  p.supplier_code as "supplierCode",
  p.invoice_number as "invoiceNumber",
  p.cig
from imported_payment p
where p.ambito_id = $1 and p.withdrawn_at is null and p.id = any ($2::uuid[]) and true
order by p.paid_on, p.id;

-- PaymentPlace
-- responsabile_udp, operatore_udp, sindaco, revisore
select
  '{"id":' || '"' || t0.id || '"' || ',"settlement":' || coalesce(
    (
      select
        '{"commitment":' || coalesce(
          (
            select '{"id":' || '"' || t2.id || '"' || '}'
            from commitment t2
            where t2.ambito_id = $1 and t2.id = t1.commitment_id
          ),
          'null'
        ) || ',"id":' || '"' || t1.id || '"' || '}'
      from settlement t1
      where t1.ambito_id = $1 and t1.id = t0.settlement_id
    ),
    'null'
  ) || '}' as json,
  $1::uuid as tenant
from payment t0
where t0.ambito_id = $1 and t0.id = $2;

-- PaymentPlace
-- operatore_ets
select
  '{"id":' || '"' || t0.id || '"' || ',"settlement":' || coalesce(
    (
      select
        '{"commitment":' || coalesce(
          (
            select '{"id":' || '"' || t2.id || '"' || '}'
            from commitment t2
            where t2.ambito_id = $1 and ((t2.ente_id = $5::uuid)) and t2.id = t1.commitment_id
          ),
          'null'
        ) || ',"id":' || '"' || t1.id || '"' || '}'
      from settlement t1
      where
        t1.ambito_id = $1
        and (((select k.ente_id from commitment k where k.ambito_id = $1 and k.id = t1.commitment_id) = $4::uuid))
        and t1.id = t0.settlement_id
    ),
    'null'
  ) || '}' as json,
  $1::uuid as tenant
from payment t0
where
  t0.ambito_id = $1
  and (
    (
      (
        select k.ente_id
        from settlement s join commitment k on k.ambito_id = $1 and k.id = s.commitment_id
        where s.ambito_id = $1 and s.id = t0.settlement_id
      ) = $2::uuid
    )
  )
  and t0.id = $3;

-- Query.compareScenarios
-- responsabile_udp, operatore_udp, sindaco, revisore
select s.title, round(s.amount_cents / 100.0, 2)::text as amount, s.rule as "ruleJson", s.result, s.state
from allocation_scenario s
where s.ambito_id = $1 and s.id = $2 and s.withdrawn_at is null;

-- QuotaTasks
-- responsabile_udp, operatore_udp, referente_comune, assistente_sociale, sindaco, revisore
select
  d.id,
  d.scenario_id as "scenarioId",
  d.title,
  d.comune,
  d.number,
  d.due::text as due,
  d.lacking::text as cents,
  d.ente_id as "enteId"
from
  (
    select
      i.id,
      q.scenario_id,
      s.title,
      c.name as comune,
      i.number,
      i.due,
      i.cents - coalesce(
        (select sum(r.cents) from quota_receipt r where r.ambito_id = $1 and r.instalment_id = i.id),
        0
      ) as lacking,
      (
        select e.id
        from ambito_ente l join ente e on e.id = l.ente_id and e.kind = 'comune' and e.comune_istat = c.istat
        where l.ambito_id = $1 and l.withdrawn_at is null
        order by l.id
        limit 1
      ) as ente_id
    from
      quota_instalment i
      join comune_quota q on q.ambito_id = $1 and q.id = i.quota_id
      join allocation_scenario s on s.ambito_id = $1 and s.id = q.scenario_id
      join ambito_comune c on c.ambito_id = $1 and c.id = q.ambito_comune_id
    where i.ambito_id = $1 and i.due <= current_date + $2::integer
  ) d
where d.lacking > 0
order by d.due, d.comune, d.id
limit $3;

-- Reminders
-- responsabile_udp, operatore_udp
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 50) || ']', '[]') as edges,
  coalesce(max(x.n) > 50, false) as more,
  coalesce(json_agg(json_build_array(x.k0, x.k1)) filter (where x.i = least(x.n, 50)), '[]') as places,
  (
    select count(*)::int
    from reminder t0
    where t0.ambito_id = $1 and t0.withdrawn_at is null and t0.closed_at is null
  ) as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"dueOn":' || to_json(t0.due_on)::text
          || ',"id":' || '"' || t0.id || '"'
          || ',"kind":' || to_json(t0.kind)::text
          || ',"target":' || to_json(t0.target)::text
          || ',"targetId":' || '"' || t0.target_id || '"'
          || ',"title":' || to_json(t0.title)::text
          || ',"version":' || t0.version::text || '}' || '}' as edge,
          t0.due_on as k0,
          t0.id as k1
        from reminder t0
        where t0.ambito_id = $1 and t0.withdrawn_at is null and t0.closed_at is null
        order by t0.due_on asc, t0.id asc
        limit 51
      ) y
  ) x;

-- ReportableCosts; ReportableCosts with filter
-- responsabile_udp, operatore_udp
select '{"assignmentId":' || '"' || t0.assignment_id || '"' || '}' as json, $1::uuid as tenant
from fund_report t0
where t0.ambito_id = $1 and t0.id = $2;

-- ReportAssignments
-- responsabile_udp, operatore_udp, referente_comune, assistente_sociale, sindaco, revisore
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 100) || ']', '[]') as edges,
  coalesce(max(x.n) > 100, false) as more,
  coalesce(json_agg(json_build_array(x.k0, x.k1)) filter (where x.i = least(x.n, 100)), '[]') as places,
  null as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"fund":' || coalesce(
            (
              select '{"id":' || '"' || t1.id || '"' || ',"name":' || to_json(t1.name)::text || '}'
              from fund t1
              where t1.ambito_id = $1 and t1.id = t0.fund_id
            ),
            'null'
          )
          || ',"id":' || '"' || t0.id || '"'
          || ',"label":' || coalesce(to_json(t0.label)::text, 'null')
          || ',"reportBy":' || coalesce(to_json(t0.report_by)::text, 'null')
          || ',"year":' || t0.year::text || '}' || '}' as edge,
          t0.year as k0,
          t0.id as k1
        from fund_assignment t0
        where t0.ambito_id = $1 and t0.withdrawn_at is null
        order by t0.year desc, t0.id desc
        limit 101
      ) y
  ) x;

-- Scenario
-- responsabile_udp, operatore_udp, revisore
select
  '{"amount":' || '"' || round(t0.amount_cents / 100.0, 2) || '"' || ',"assignment":' || coalesce(
    (
      select
        '{"figures":' || coalesce(
          to_json(
            (
              select
                json_build_object(
                  'assigned',
                  round(coalesce(sum(a.in_cents) filter (where a.stage = 'assigned'), 0) / 100.0, 2)::text,
                  'allocated',
                  round(coalesce(sum(a.in_cents) filter (where a.stage = 'allocated'), 0) / 100.0, 2)::text,
                  'committed',
                  round(coalesce(sum(a.in_cents) filter (where a.stage = 'committed'), 0) / 100.0, 2)::text,
                  'settled',
                  round(coalesce(sum(a.in_cents) filter (where a.stage = 'settled'), 0) / 100.0, 2)::text,
                  'paid',
                  round(coalesce(sum(a.in_cents) filter (where a.stage = 'paid'), 0) / 100.0, 2)::text,
                  'reported',
                  round(coalesce(sum(a.in_cents) filter (where a.stage = 'reported'), 0) / 100.0, 2)::text,
                  'assignedLeft',
                  round(
                    coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'assigned'), 0) / 100.0,
                    2
                  )::text,
                  'allocatedLeft',
                  round(
                    coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'allocated'), 0) / 100.0,
                    2
                  )::text,
                  'committedLeft',
                  round(
                    coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'committed'), 0) / 100.0,
                    2
                  )::text,
                  'settledLeft',
                  round(coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'settled'), 0) / 100.0, 2)::text,
                  'paidLeft',
                  round(coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'paid'), 0) / 100.0, 2)::text
                )
              from ledger_account a
              where a.ambito_id = $1 and a.assignment_id = t1.id
            )
          )::text,
          'null'
        ) || ',"fund":' || coalesce(
          (
            select '{"id":' || '"' || t2.id || '"' || ',"name":' || to_json(t2.name)::text || '}'
            from fund t2
            where t2.ambito_id = $1 and t2.id = t1.fund_id
          ),
          'null'
        ) || ',"id":' || '"' || t1.id || '"' || ',"year":' || t1.year::text || '}'
      from fund_assignment t1
      where t1.ambito_id = $1 and t1.id = t0.assignment_id
    ),
    'null'
  )
  || ',"createdBy":' || to_json(t0.created_by)::text
  || ',"data":' || coalesce(to_json(t0.data::text)::text, 'null')
  || ',"id":' || '"' || t0.id || '"'
  || ',"note":' || coalesce(to_json(t0.note)::text, 'null')
  || ',"outcome":' || coalesce(to_json(t0.outcome)::text, 'null')
  || ',"previous":' || coalesce(
    (
      select
        '{"id":' || '"' || t3.id || '"'
        || ',"shares":' || coalesce(to_json(t3.result)::text, 'null')
        || ',"title":' || to_json(t3.title)::text
        || ',"year":' || t3.year::text || '}'
      from allocation_scenario t3
      where t3.ambito_id = $1 and t3.id = t0.previous_id
    ),
    'null'
  ) || ',"proposedAt":' || coalesce(to_json(t0.proposed_at)::text, 'null') || ',"quotas":' || (
    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
    from
      (
        select
          '{"act":' || coalesce(
            to_json(
              (
                select
                  json_build_object('actKind', r.act_kind, 'organ', r.organ, 'number', r.number, 'actDate', r.act_date)
                from allocation_result r
                where r.ambito_id = $1 and r.scenario_id = t4.scenario_id
              )
            )::text,
            'null'
          ) || ',"ambitoComune":' || coalesce(
            (
              select
                '{"comune":' || coalesce(
                  (
                    select '{"istat":' || to_json(t6.istat)::text || ',"name":' || to_json(t6.name)::text || '}'
                    from comune t6
                    where t6.istat = t5.istat
                  ),
                  'null'
                ) || ',"id":' || '"' || t5.id || '"' || '}'
              from ambito_comune t5
              where t5.ambito_id = $1 and t5.id = t4.ambito_comune_id
            ),
            'null'
          ) || ',"id":' || '"' || t4.id || '"' || ',"instalments":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select
                  '{"due":' || to_json(t7.due)::text
                  || ',"id":' || '"' || t7.id || '"'
                  || ',"number":' || t7.number::text
                  || ',"receipts":' || (
                    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
                    from
                      (
                        select
                          '{"id":' || '"' || t8.id || '"'
                          || ',"note":' || coalesce(to_json(t8.note)::text, 'null')
                          || ',"receivedOn":' || to_json(t8.received_on)::text
                          || ',"recordedBy":' || to_json(t8.recorded_by)::text
                          || ',"reversale":' || coalesce(to_json(t8.reversale)::text, 'null')
                          || ',"value":' || '"' || round(t8.cents / 100.0, 2) || '"' || '}' as j
                        from quota_receipt t8
                        where t8.ambito_id = $1 and t8.withdrawn_at is null and t8.instalment_id = t7.id
                        order by t8.received_on, t8.id
                      ) x
                  ) || ',"received":' || coalesce(
                    to_json(
                      round(
                        coalesce(
                          (select sum(r.cents) from quota_receipt r where r.ambito_id = $1 and r.instalment_id = t7.id),
                          0
                        ) / 100.0,
                        2
                      )::text
                    )::text,
                    'null'
                  ) || ',"value":' || '"' || round(t7.cents / 100.0, 2) || '"' || '}' as j
                from quota_instalment t7
                where t7.ambito_id = $1 and t7.withdrawn_at is null and t7.quota_id = t4.id
                order by t7.number, t7.id
              ) x
          ) || ',"overdue":' || coalesce(
            to_json(
              round(
                coalesce(
                  (
                    select
                      sum(
                        greatest(
                          i.cents - coalesce(
                            (
                              select sum(r.cents)
                              from quota_receipt r
                              where r.ambito_id = $1 and r.instalment_id = i.id
                            ),
                            0
                          ),
                          0
                        )
                      )
                    from quota_instalment i
                    where i.ambito_id = $1 and i.quota_id = t4.id and i.due < current_date
                  ),
                  0
                ) / 100.0,
                2
              )::text
            )::text,
            'null'
          )
          || ',"previousValue":' || coalesce('"' || round(t4.previous_cents / 100.0, 2) || '"', 'null')
          || ',"received":' || coalesce(
            to_json(
              round(
                coalesce(
                  (
                    select sum(r.cents)
                    from quota_instalment i join quota_receipt r on r.ambito_id = $1 and r.instalment_id = i.id
                    where i.ambito_id = $1 and i.quota_id = t4.id
                  ),
                  0
                ) / 100.0,
                2
              )::text
            )::text,
            'null'
          )
          || ',"scenarioId":' || '"' || t4.scenario_id || '"'
          || ',"steps":' || coalesce(to_json(t4.steps)::text, 'null')
          || ',"title":' || coalesce(
            to_json((select s.title from allocation_scenario s where s.ambito_id = $1 and s.id = t4.scenario_id))::text,
            'null'
          ) || ',"value":' || '"' || round(t4.cents / 100.0, 2) || '"' || ',"year":' || coalesce(
            to_json((select s.year from allocation_scenario s where s.ambito_id = $1 and s.id = t4.scenario_id))::text,
            'null'
          ) || '}' as j
        from comune_quota t4
        where t4.ambito_id = $1 and t4.withdrawn_at is null and t4.scenario_id = t0.id
        order by t4.created_at, t4.id
      ) x
  ) || ',"results":' || (
    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
    from
      (
        select
          '{"actDate":' || to_json(t9.act_date)::text
          || ',"actKind":' || to_json(t9.act_kind)::text
          || ',"amount":' || '"' || round(t9.amount_cents / 100.0, 2) || '"'
          || ',"createdAt":' || to_json(t9.created_at)::text
          || ',"entryId":' || coalesce('"' || t9.entry_id || '"', 'null')
          || ',"frozenBy":' || to_json(t9.frozen_by)::text
          || ',"id":' || '"' || t9.id || '"'
          || ',"number":' || to_json(t9.number)::text
          || ',"organ":' || to_json(t9.organ)::text || '}' as j
        from allocation_result t9
        where t9.ambito_id = $1 and t9.withdrawn_at is null and t9.scenario_id = t0.id
        order by t9.created_at, t9.id
      ) x
  )
  || ',"rule":' || coalesce(to_json(t0.rule::text)::text, 'null')
  || ',"sentences":' || coalesce(to_json(t0.rule)::text, 'null')
  || ',"shares":' || coalesce(to_json(t0.result)::text, 'null')
  || ',"state":' || to_json(t0.state)::text
  || ',"title":' || to_json(t0.title)::text
  || ',"version":' || t0.version::text
  || ',"voteRound":' || t0.vote_round::text
  || ',"voteRule":' || coalesce(to_json(t0.vote_rule)::text, 'null')
  || ',"voteUntil":' || coalesce(to_json(t0.vote_until)::text, 'null')
  || ',"voters":' || coalesce(to_json(t0.voters)::text, 'null')
  || ',"votes":' || (
    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
    from
      (
        select
          '{"ambitoComune":' || coalesce(
            (
              select
                '{"comune":' || coalesce(
                  (
                    select '{"istat":' || to_json(t12.istat)::text || ',"name":' || to_json(t12.name)::text || '}'
                    from comune t12
                    where t12.istat = t11.istat
                  ),
                  'null'
                ) || ',"id":' || '"' || t11.id || '"' || '}'
              from ambito_comune t11
              where t11.ambito_id = $1 and t11.id = t10.ambito_comune_id
            ),
            'null'
          )
          || ',"choice":' || to_json(t10.choice)::text
          || ',"id":' || '"' || t10.id || '"'
          || ',"note":' || coalesce(to_json(t10.note)::text, 'null')
          || ',"recorded":' || t10.recorded::text
          || ',"round":' || t10.round::text
          || ',"updatedAt":' || to_json(t10.updated_at)::text
          || ',"votedBy":' || to_json(t10.voted_by)::text || '}' as j
        from allocation_vote t10
        where t10.ambito_id = $1 and t10.withdrawn_at is null and t10.scenario_id = t0.id
        order by t10.created_at, t10.id
      ) x
  ) || ',"year":' || t0.year::text || '}' as json,
  $1::uuid as tenant
from allocation_scenario t0
where t0.ambito_id = $1 and t0.id = $2;

-- Scenario
-- sindaco
select
  '{"amount":' || '"' || round(t0.amount_cents / 100.0, 2) || '"' || ',"assignment":' || coalesce(
    (
      select
        '{"figures":' || coalesce(
          to_json(
            (
              select
                json_build_object(
                  'assigned',
                  round(coalesce(sum(a.in_cents) filter (where a.stage = 'assigned'), 0) / 100.0, 2)::text,
                  'allocated',
                  round(coalesce(sum(a.in_cents) filter (where a.stage = 'allocated'), 0) / 100.0, 2)::text,
                  'committed',
                  round(coalesce(sum(a.in_cents) filter (where a.stage = 'committed'), 0) / 100.0, 2)::text,
                  'settled',
                  round(coalesce(sum(a.in_cents) filter (where a.stage = 'settled'), 0) / 100.0, 2)::text,
                  'paid',
                  round(coalesce(sum(a.in_cents) filter (where a.stage = 'paid'), 0) / 100.0, 2)::text,
                  'reported',
                  round(coalesce(sum(a.in_cents) filter (where a.stage = 'reported'), 0) / 100.0, 2)::text,
                  'assignedLeft',
                  round(
                    coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'assigned'), 0) / 100.0,
                    2
                  )::text,
                  'allocatedLeft',
                  round(
                    coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'allocated'), 0) / 100.0,
                    2
                  )::text,
                  'committedLeft',
                  round(
                    coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'committed'), 0) / 100.0,
                    2
                  )::text,
                  'settledLeft',
                  round(coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'settled'), 0) / 100.0, 2)::text,
                  'paidLeft',
                  round(coalesce(sum(a.in_cents - a.out_cents) filter (where a.stage = 'paid'), 0) / 100.0, 2)::text
                )
              from ledger_account a
              where a.ambito_id = $1 and a.assignment_id = t1.id
            )
          )::text,
          'null'
        ) || ',"fund":' || coalesce(
          (
            select '{"id":' || '"' || t2.id || '"' || ',"name":' || to_json(t2.name)::text || '}'
            from fund t2
            where t2.ambito_id = $1 and t2.id = t1.fund_id
          ),
          'null'
        ) || ',"id":' || '"' || t1.id || '"' || ',"year":' || t1.year::text || '}'
      from fund_assignment t1
      where t1.ambito_id = $1 and t1.id = t0.assignment_id
    ),
    'null'
  )
  || ',"createdBy":' || to_json(t0.created_by)::text
  || ',"data":' || coalesce(to_json(t0.data::text)::text, 'null')
  || ',"id":' || '"' || t0.id || '"'
  || ',"note":' || coalesce(to_json(t0.note)::text, 'null')
  || ',"outcome":' || coalesce(to_json(t0.outcome)::text, 'null')
  || ',"previous":' || coalesce(
    (
      select
        '{"id":' || '"' || t3.id || '"'
        || ',"shares":' || coalesce(to_json(t3.result)::text, 'null')
        || ',"title":' || to_json(t3.title)::text
        || ',"year":' || t3.year::text || '}'
      from allocation_scenario t3
      where t3.ambito_id = $1 and ((t3.state = any ($4::text[]))) and t3.id = t0.previous_id
    ),
    'null'
  ) || ',"proposedAt":' || coalesce(to_json(t0.proposed_at)::text, 'null') || ',"quotas":' || (
    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
    from
      (
        select
          '{"act":' || coalesce(
            to_json(
              (
                select
                  json_build_object('actKind', r.act_kind, 'organ', r.organ, 'number', r.number, 'actDate', r.act_date)
                from allocation_result r
                where r.ambito_id = $1 and r.scenario_id = t4.scenario_id
              )
            )::text,
            'null'
          ) || ',"ambitoComune":' || coalesce(
            (
              select
                '{"comune":' || coalesce(
                  (
                    select '{"istat":' || to_json(t6.istat)::text || ',"name":' || to_json(t6.name)::text || '}'
                    from comune t6
                    where t6.istat = t5.istat
                  ),
                  'null'
                ) || ',"id":' || '"' || t5.id || '"' || '}'
              from ambito_comune t5
              where t5.ambito_id = $1 and t5.id = t4.ambito_comune_id
            ),
            'null'
          ) || ',"id":' || '"' || t4.id || '"' || ',"instalments":' || (
            select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
            from
              (
                select
                  '{"due":' || to_json(t7.due)::text
                  || ',"id":' || '"' || t7.id || '"'
                  || ',"number":' || t7.number::text
                  || ',"receipts":' || (
                    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
                    from
                      (
                        select
                          '{"id":' || '"' || t8.id || '"'
                          || ',"note":' || coalesce(to_json(t8.note)::text, 'null')
                          || ',"receivedOn":' || to_json(t8.received_on)::text
                          || ',"recordedBy":' || to_json(t8.recorded_by)::text
                          || ',"reversale":' || coalesce(to_json(t8.reversale)::text, 'null')
                          || ',"value":' || '"' || round(t8.cents / 100.0, 2) || '"' || '}' as j
                        from quota_receipt t8
                        where t8.ambito_id = $1 and t8.withdrawn_at is null and t8.instalment_id = t7.id
                        order by t8.received_on, t8.id
                      ) x
                  ) || ',"received":' || coalesce(
                    to_json(
                      round(
                        coalesce(
                          (select sum(r.cents) from quota_receipt r where r.ambito_id = $1 and r.instalment_id = t7.id),
                          0
                        ) / 100.0,
                        2
                      )::text
                    )::text,
                    'null'
                  ) || ',"value":' || '"' || round(t7.cents / 100.0, 2) || '"' || '}' as j
                from quota_instalment t7
                where t7.ambito_id = $1 and t7.withdrawn_at is null and t7.quota_id = t4.id
                order by t7.number, t7.id
              ) x
          ) || ',"overdue":' || coalesce(
            to_json(
              round(
                coalesce(
                  (
                    select
                      sum(
                        greatest(
                          i.cents - coalesce(
                            (
                              select sum(r.cents)
                              from quota_receipt r
                              where r.ambito_id = $1 and r.instalment_id = i.id
                            ),
                            0
                          ),
                          0
                        )
                      )
                    from quota_instalment i
                    where i.ambito_id = $1 and i.quota_id = t4.id and i.due < current_date
                  ),
                  0
                ) / 100.0,
                2
              )::text
            )::text,
            'null'
          )
          || ',"previousValue":' || coalesce('"' || round(t4.previous_cents / 100.0, 2) || '"', 'null')
          || ',"received":' || coalesce(
            to_json(
              round(
                coalesce(
                  (
                    select sum(r.cents)
                    from quota_instalment i join quota_receipt r on r.ambito_id = $1 and r.instalment_id = i.id
                    where i.ambito_id = $1 and i.quota_id = t4.id
                  ),
                  0
                ) / 100.0,
                2
              )::text
            )::text,
            'null'
          )
          || ',"scenarioId":' || '"' || t4.scenario_id || '"'
          || ',"steps":' || coalesce(to_json(t4.steps)::text, 'null')
          || ',"title":' || coalesce(
            to_json((select s.title from allocation_scenario s where s.ambito_id = $1 and s.id = t4.scenario_id))::text,
            'null'
          ) || ',"value":' || '"' || round(t4.cents / 100.0, 2) || '"' || ',"year":' || coalesce(
            to_json((select s.year from allocation_scenario s where s.ambito_id = $1 and s.id = t4.scenario_id))::text,
            'null'
          ) || '}' as j
        from comune_quota t4
        where t4.ambito_id = $1 and t4.withdrawn_at is null and t4.scenario_id = t0.id
        order by t4.created_at, t4.id
      ) x
  ) || ',"results":' || (
    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
    from
      (
        select
          '{"actDate":' || to_json(t9.act_date)::text
          || ',"actKind":' || to_json(t9.act_kind)::text
          || ',"amount":' || '"' || round(t9.amount_cents / 100.0, 2) || '"'
          || ',"createdAt":' || to_json(t9.created_at)::text
          || ',"entryId":' || coalesce('"' || t9.entry_id || '"', 'null')
          || ',"frozenBy":' || to_json(t9.frozen_by)::text
          || ',"id":' || '"' || t9.id || '"'
          || ',"number":' || to_json(t9.number)::text
          || ',"organ":' || to_json(t9.organ)::text || '}' as j
        from allocation_result t9
        where t9.ambito_id = $1 and t9.withdrawn_at is null and t9.scenario_id = t0.id
        order by t9.created_at, t9.id
      ) x
  )
  || ',"rule":' || coalesce(to_json(t0.rule::text)::text, 'null')
  || ',"sentences":' || coalesce(to_json(t0.rule)::text, 'null')
  || ',"shares":' || coalesce(to_json(t0.result)::text, 'null')
  || ',"state":' || to_json(t0.state)::text
  || ',"title":' || to_json(t0.title)::text
  || ',"version":' || t0.version::text
  || ',"voteRound":' || t0.vote_round::text
  || ',"voteRule":' || coalesce(to_json(t0.vote_rule)::text, 'null')
  || ',"voteUntil":' || coalesce(to_json(t0.vote_until)::text, 'null')
  || ',"voters":' || coalesce(to_json(t0.voters)::text, 'null')
  || ',"votes":' || (
    select coalesce('[' || string_agg(x.j, ',') || ']', '[]')
    from
      (
        select
          '{"ambitoComune":' || coalesce(
            (
              select
                '{"comune":' || coalesce(
                  (
                    select '{"istat":' || to_json(t12.istat)::text || ',"name":' || to_json(t12.name)::text || '}'
                    from comune t12
                    where t12.istat = t11.istat
                  ),
                  'null'
                ) || ',"id":' || '"' || t11.id || '"' || '}'
              from ambito_comune t11
              where t11.ambito_id = $1 and t11.id = t10.ambito_comune_id
            ),
            'null'
          )
          || ',"choice":' || to_json(t10.choice)::text
          || ',"id":' || '"' || t10.id || '"'
          || ',"note":' || coalesce(to_json(t10.note)::text, 'null')
          || ',"recorded":' || t10.recorded::text
          || ',"round":' || t10.round::text
          || ',"updatedAt":' || to_json(t10.updated_at)::text
          || ',"votedBy":' || to_json(t10.voted_by)::text || '}' as j
        from allocation_vote t10
        where t10.ambito_id = $1 and t10.withdrawn_at is null and t10.scenario_id = t0.id
        order by t10.created_at, t10.id
      ) x
  ) || ',"year":' || t0.year::text || '}' as json,
  $1::uuid as tenant
from allocation_scenario t0
where t0.ambito_id = $1 and ((t0.state = any ($2::text[]))) and t0.id = $3;

-- Scenarios
-- responsabile_udp, operatore_udp, revisore
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0, x.k1)) filter (where x.i = least(x.n, 20)), '[]') as places,
  (select count(*)::int from allocation_scenario t0 where t0.ambito_id = $1 and t0.withdrawn_at is null) as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"amount":' || '"' || round(t0.amount_cents / 100.0, 2) || '"' || ',"assignment":' || coalesce(
            (
              select
                '{"fund":' || coalesce(
                  (
                    select '{"id":' || '"' || t2.id || '"' || ',"name":' || to_json(t2.name)::text || '}'
                    from fund t2
                    where t2.ambito_id = $1 and t2.id = t1.fund_id
                  ),
                  'null'
                ) || ',"id":' || '"' || t1.id || '"' || ',"year":' || t1.year::text || '}'
              from fund_assignment t1
              where t1.ambito_id = $1 and t1.id = t0.assignment_id
            ),
            'null'
          )
          || ',"id":' || '"' || t0.id || '"'
          || ',"sentences":' || coalesce(to_json(t0.rule)::text, 'null')
          || ',"state":' || to_json(t0.state)::text
          || ',"title":' || to_json(t0.title)::text
          || ',"year":' || t0.year::text || '}' || '}' as edge,
          t0.year as k0,
          t0.id as k1
        from allocation_scenario t0
        where t0.ambito_id = $1 and t0.withdrawn_at is null
        order by t0.year desc, t0.id desc
        limit 21
      ) y
  ) x;

-- Scenarios
-- sindaco
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0, x.k1)) filter (where x.i = least(x.n, 20)), '[]') as places,
  (
    select count(*)::int
    from allocation_scenario t0
    where t0.ambito_id = $1 and t0.withdrawn_at is null and ((t0.state = any ($2::text[])))
  ) as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"amount":' || '"' || round(t0.amount_cents / 100.0, 2) || '"' || ',"assignment":' || coalesce(
            (
              select
                '{"fund":' || coalesce(
                  (
                    select '{"id":' || '"' || t2.id || '"' || ',"name":' || to_json(t2.name)::text || '}'
                    from fund t2
                    where t2.ambito_id = $1 and t2.id = t1.fund_id
                  ),
                  'null'
                ) || ',"id":' || '"' || t1.id || '"' || ',"year":' || t1.year::text || '}'
              from fund_assignment t1
              where t1.ambito_id = $1 and t1.id = t0.assignment_id
            ),
            'null'
          )
          || ',"id":' || '"' || t0.id || '"'
          || ',"sentences":' || coalesce(to_json(t0.rule)::text, 'null')
          || ',"state":' || to_json(t0.state)::text
          || ',"title":' || to_json(t0.title)::text
          || ',"year":' || t0.year::text || '}' || '}' as edge,
          t0.year as k0,
          t0.id as k1
        from allocation_scenario t0
        where t0.ambito_id = $1 and t0.withdrawn_at is null and ((t0.state = any ($2::text[])))
        order by t0.year desc, t0.id desc
        limit 21
      ) y
  ) x;

-- Scenarios with filter
-- responsabile_udp, operatore_udp, revisore
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0, x.k1)) filter (where x.i = least(x.n, 20)), '[]') as places,
  (
    select count(*)::int
    from allocation_scenario t0
    where t0.ambito_id = $1 and t0.withdrawn_at is null and t0.year = $2::int and t0.state = $3::text
  ) as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"amount":' || '"' || round(t0.amount_cents / 100.0, 2) || '"' || ',"assignment":' || coalesce(
            (
              select
                '{"fund":' || coalesce(
                  (
                    select '{"id":' || '"' || t2.id || '"' || ',"name":' || to_json(t2.name)::text || '}'
                    from fund t2
                    where t2.ambito_id = $1 and t2.id = t1.fund_id
                  ),
                  'null'
                ) || ',"id":' || '"' || t1.id || '"' || ',"year":' || t1.year::text || '}'
              from fund_assignment t1
              where t1.ambito_id = $1 and t1.id = t0.assignment_id
            ),
            'null'
          )
          || ',"id":' || '"' || t0.id || '"'
          || ',"sentences":' || coalesce(to_json(t0.rule)::text, 'null')
          || ',"state":' || to_json(t0.state)::text
          || ',"title":' || to_json(t0.title)::text
          || ',"year":' || t0.year::text || '}' || '}' as edge,
          t0.year as k0,
          t0.id as k1
        from allocation_scenario t0
        where t0.ambito_id = $1 and t0.withdrawn_at is null and t0.year = $2::int and t0.state = $3::text
        order by t0.year desc, t0.id desc
        limit 21
      ) y
  ) x;

-- Scenarios with filter
-- sindaco
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0, x.k1)) filter (where x.i = least(x.n, 20)), '[]') as places,
  (
    select count(*)::int
    from allocation_scenario t0
    where
      t0.ambito_id = $1
      and t0.withdrawn_at is null
      and ((t0.state = any ($2::text[])))
      and t0.year = $3::int
      and t0.state = $4::text
  ) as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"amount":' || '"' || round(t0.amount_cents / 100.0, 2) || '"' || ',"assignment":' || coalesce(
            (
              select
                '{"fund":' || coalesce(
                  (
                    select '{"id":' || '"' || t2.id || '"' || ',"name":' || to_json(t2.name)::text || '}'
                    from fund t2
                    where t2.ambito_id = $1 and t2.id = t1.fund_id
                  ),
                  'null'
                ) || ',"id":' || '"' || t1.id || '"' || ',"year":' || t1.year::text || '}'
              from fund_assignment t1
              where t1.ambito_id = $1 and t1.id = t0.assignment_id
            ),
            'null'
          )
          || ',"id":' || '"' || t0.id || '"'
          || ',"sentences":' || coalesce(to_json(t0.rule)::text, 'null')
          || ',"state":' || to_json(t0.state)::text
          || ',"title":' || to_json(t0.title)::text
          || ',"year":' || t0.year::text || '}' || '}' as edge,
          t0.year as k0,
          t0.id as k1
        from allocation_scenario t0
        where
          t0.ambito_id = $1
          and t0.withdrawn_at is null
          and ((t0.state = any ($2::text[])))
          and t0.year = $3::int
          and t0.state = $4::text
        order by t0.year desc, t0.id desc
        limit 21
      ) y
  ) x;

-- SettlementPlace
-- responsabile_udp, operatore_udp, sindaco, revisore
select
  '{"commitment":' || coalesce(
    (
      select '{"id":' || '"' || t1.id || '"' || '}'
      from commitment t1
      where t1.ambito_id = $1 and t1.id = t0.commitment_id
    ),
    'null'
  ) || ',"id":' || '"' || t0.id || '"' || '}' as json,
  $1::uuid as tenant
from settlement t0
where t0.ambito_id = $1 and t0.id = $2;

-- SettlementPlace
-- operatore_ets
select
  '{"commitment":' || coalesce(
    (
      select '{"id":' || '"' || t1.id || '"' || '}'
      from commitment t1
      where t1.ambito_id = $1 and ((t1.ente_id = $4::uuid)) and t1.id = t0.commitment_id
    ),
    'null'
  ) || ',"id":' || '"' || t0.id || '"' || '}' as json,
  $1::uuid as tenant
from settlement t0
where
  t0.ambito_id = $1
  and (((select k.ente_id from commitment k where k.ambito_id = $1 and k.id = t0.commitment_id) = $2::uuid))
  and t0.id = $3;
