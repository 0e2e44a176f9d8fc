-- The SQL of each read, as the read path writes it: made by `npm run generate`, never edited.
-- Above each statement, the documents that become it and for which roles. $1 is the ambito.

-- AuditEvents
-- responsabile_udp, operatore_udp, vigilanza_ats, revisore
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0)) filter (where x.i = least(x.n, 20)), '[]') as places,
  (select count(*)::int from audit_event t0 where t0.ambito_id = $1 and t0.withdrawn_at is null) as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"actorName":' || to_json(t0.actor_name)::text
          || ',"after":' || coalesce(to_json(t0.after::text)::text, 'null')
          || ',"at":' || to_json(t0.created_at)::text
          || ',"before":' || coalesce(to_json(t0.before::text)::text, 'null')
          || ',"id":' || '"' || t0.id || '"'
          || ',"operation":' || to_json(t0.operation)::text
          || ',"role":' || to_json(t0.role)::text
          || ',"rowId":' || '"' || t0.row_id || '"'
          || ',"title":' || coalesce(to_json(t0.title)::text, 'null')
          || ',"type":' || to_json(t0.type)::text || '}' || '}' as edge,
          t0.id as k0
        from audit_event t0
        where t0.ambito_id = $1 and t0.withdrawn_at is null
        order by t0.id desc
        limit 21
      ) y
  ) x;

-- AuditEvents with filter
-- responsabile_udp, operatore_udp, vigilanza_ats, revisore
select
  coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= 20) || ']', '[]') as edges,
  coalesce(max(x.n) > 20, false) as more,
  coalesce(json_agg(json_build_array(x.k0)) filter (where x.i = least(x.n, 20)), '[]') as places,
  (
    select count(*)::int
    from audit_event t0
    where t0.ambito_id = $1 and t0.withdrawn_at is null and t0.type = $2::text and t0.row_id = $3::uuid
  ) as total,
  $1::uuid as tenant
from
  (
    select y.*, row_number() over () as i, count(*) over () as n
    from
      (
        select
          '{"node":' || '{"actorName":' || to_json(t0.actor_name)::text
          || ',"after":' || coalesce(to_json(t0.after::text)::text, 'null')
          || ',"at":' || to_json(t0.created_at)::text
          || ',"before":' || coalesce(to_json(t0.before::text)::text, 'null')
          || ',"id":' || '"' || t0.id || '"'
          || ',"operation":' || to_json(t0.operation)::text
          || ',"role":' || to_json(t0.role)::text
          || ',"rowId":' || '"' || t0.row_id || '"'
          || ',"title":' || coalesce(to_json(t0.title)::text, 'null')
          || ',"type":' || to_json(t0.type)::text || '}' || '}' as edge,
          t0.id as k0
        from audit_event t0
        where t0.ambito_id = $1 and t0.withdrawn_at is null and t0.type = $2::text and t0.row_id = $3::uuid
        order by t0.id desc
        limit 21
      ) y
  ) x;

-- Search
-- responsabile_udp, operatore_udp, revisore
select type, id, title, context
from
  (
    select 'Person' as type, t0.id, (t0.given_name || ' ' || t0.family_name) as title, t0.job_title as context
    from person t0
    where
      t0.ambito_id = $1
      and t0.withdrawn_at is null
      and true
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
    union all
    select 'AmbitoEnte' as type, t1.id, t1.name as title, null::text as context
    from ambito_ente t1
    where
      t1.ambito_id = $1
      and t1.withdrawn_at is null
      and true
      and t1.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $8::text
          and s.token >= $9::text collate "C"
          and s.token < $10::text collate "C"
      )
      and t1.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $11::text
          and s.token >= $12::text collate "C"
          and s.token < $13::text collate "C"
      )
    union all
    select 'Plan' as type, t2.id, t2.title as title, null::text as context
    from plan t2
    where
      t2.ambito_id = $1
      and t2.withdrawn_at is null
      and true
      and t2.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $14::text
          and s.token >= $15::text collate "C"
          and s.token < $16::text collate "C"
      )
      and t2.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $17::text
          and s.token >= $18::text collate "C"
          and s.token < $19::text collate "C"
      )
    union all
    select
      'PlanArea' as type,
      t3.id,
      t3.title as title,
      (select p.title from plan p where p.ambito_id = $1 and p.id = t3.plan_id) as context
    from plan_area t3
    where
      t3.ambito_id = $1
      and t3.withdrawn_at is null
      and true
      and t3.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $20::text
          and s.token >= $21::text collate "C"
          and s.token < $22::text collate "C"
      )
      and t3.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $23::text
          and s.token >= $24::text collate "C"
          and s.token < $25::text collate "C"
      )
    union all
    select
      'Objective' as type,
      t4.id,
      t4.title as title,
      (select p.title from plan p where p.ambito_id = $1 and p.id = t4.plan_id) as context
    from objective t4
    where
      t4.ambito_id = $1
      and t4.withdrawn_at is null
      and true
      and t4.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $26::text
          and s.token >= $27::text collate "C"
          and s.token < $28::text collate "C"
      )
      and t4.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $29::text
          and s.token >= $30::text collate "C"
          and s.token < $31::text collate "C"
      )
    union all
    select
      'Action' as type,
      t5.id,
      t5.title as title,
      (select p.title from plan p where p.ambito_id = $1 and p.id = t5.plan_id) as context
    from action t5
    where
      t5.ambito_id = $1
      and t5.withdrawn_at is null
      and true
      and t5.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $32::text
          and s.token >= $33::text collate "C"
          and s.token < $34::text collate "C"
      )
      and t5.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $35::text
          and s.token >= $36::text collate "C"
          and s.token < $37::text collate "C"
      )
    union all
    select
      'Scheda' as type,
      t6.id,
      t6.label as title,
      (select p.title from plan p where p.ambito_id = $1 and p.id = t6.plan_id) as context
    from scheda t6
    where
      t6.ambito_id = $1
      and t6.withdrawn_at is null
      and true
      and t6.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $38::text
          and s.token >= $39::text collate "C"
          and s.token < $40::text collate "C"
      )
      and t6.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $41::text
          and s.token >= $42::text collate "C"
          and s.token < $43::text collate "C"
      )
    union all
    select 'ProjectSheet' as type, t7.id, t7.title as title, null::text as context
    from project_sheet t7
    where
      t7.ambito_id = $1
      and t7.withdrawn_at is null
      and true
      and t7.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $44::text
          and s.token >= $45::text collate "C"
          and s.token < $46::text collate "C"
      )
      and t7.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $47::text
          and s.token >= $48::text collate "C"
          and s.token < $49::text collate "C"
      )
    union all
    select 'Phase' as type, t8.id, t8.title as title, null::text as context
    from phase t8
    where
      t8.ambito_id = $1
      and t8.withdrawn_at is null
      and true
      and t8.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $50::text
          and s.token >= $51::text collate "C"
          and s.token < $52::text collate "C"
      )
      and t8.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $53::text
          and s.token >= $54::text collate "C"
          and s.token < $55::text collate "C"
      )
    union all
    select 'Fund' as type, t9.id, t9.name as title, null::text as context
    from fund t9
    where
      t9.ambito_id = $1
      and t9.withdrawn_at is null
      and true
      and t9.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $56::text
          and s.token >= $57::text collate "C"
          and s.token < $58::text collate "C"
      )
      and t9.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $59::text
          and s.token >= $60::text collate "C"
          and s.token < $61::text collate "C"
      )
    union all
    select
      'BudgetLine' as type,
      t10.id,
      t10.title as title,
      (
        select
          (
            case
              when f.name ~ ('(^|\D)' || s.year || '$') then f.name
              when f.name ~ '\d$' then f.name || ', anno ' || s.year
              else f.name || ' ' || s.year
            end
          )
        from fund_assignment s join fund f on f.ambito_id = $1 and f.id = s.fund_id
        where s.ambito_id = $1 and s.id = t10.assignment_id
      ) as context
    from budget_line t10
    where
      t10.ambito_id = $1
      and t10.withdrawn_at is null
      and true
      and t10.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $62::text
          and s.token >= $63::text collate "C"
          and s.token < $64::text collate "C"
      )
      and t10.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $65::text
          and s.token >= $66::text collate "C"
          and s.token < $67::text collate "C"
      )
    union all
    select 'Commitment' as type, t11.id, t11.title as title, t11.year::text as context
    from commitment t11
    where
      t11.ambito_id = $1
      and t11.withdrawn_at is null
      and true
      and t11.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $68::text
          and s.token >= $69::text collate "C"
          and s.token < $70::text collate "C"
      )
      and t11.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $71::text
          and s.token >= $72::text collate "C"
          and s.token < $73::text collate "C"
      )
    union all
    select 'Settlement' as type, t12.id, t12.title as title, t12.supplier_text as context
    from settlement t12
    where
      t12.ambito_id = $1
      and t12.withdrawn_at is null
      and true
      and t12.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $74::text
          and s.token >= $75::text collate "C"
          and s.token < $76::text collate "C"
      )
      and t12.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $77::text
          and s.token >= $78::text collate "C"
          and s.token < $79::text collate "C"
      )
    union all
    select 'Payment' as type, t13.id, t13.number as title, null::text as context
    from payment t13
    where
      t13.ambito_id = $1
      and t13.withdrawn_at is null
      and true
      and t13.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $80::text
          and s.token >= $81::text collate "C"
          and s.token < $82::text collate "C"
      )
      and t13.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $83::text
          and s.token >= $84::text collate "C"
          and s.token < $85::text collate "C"
      )
    union all
    select 'FundReport' as type, t14.id, t14.title as title, null::text as context
    from fund_report t14
    where
      t14.ambito_id = $1
      and t14.withdrawn_at is null
      and true
      and t14.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $86::text
          and s.token >= $87::text collate "C"
          and s.token < $88::text collate "C"
      )
      and t14.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $89::text
          and s.token >= $90::text collate "C"
          and s.token < $91::text collate "C"
      )
    union all
    select 'LedgerEntry' as type, t15.id, t15.title as title, to_char(t15.entry_date, 'DD/MM/YYYY') as context
    from ledger_entry t15
    where
      t15.ambito_id = $1
      and t15.withdrawn_at is null
      and true
      and t15.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $92::text
          and s.token >= $93::text collate "C"
          and s.token < $94::text collate "C"
      )
      and t15.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $95::text
          and s.token >= $96::text collate "C"
          and s.token < $97::text collate "C"
      )
    union all
    select 'ImportedPayment' as type, t16.id, t16.number as title, null::text as context
    from imported_payment t16
    where
      t16.ambito_id = $1
      and t16.withdrawn_at is null
      and true
      and t16.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $98::text
          and s.token >= $99::text collate "C"
          and s.token < $100::text collate "C"
      )
      and t16.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $101::text
          and s.token >= $102::text collate "C"
          and s.token < $103::text collate "C"
      )
    union all
    select 'AllocationScenario' as type, t17.id, t17.title as title, null::text as context
    from allocation_scenario t17
    where
      t17.ambito_id = $1
      and t17.withdrawn_at is null
      and true
      and t17.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $104::text
          and s.token >= $105::text collate "C"
          and s.token < $106::text collate "C"
      )
      and t17.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $107::text
          and s.token >= $108::text collate "C"
          and s.token < $109::text collate "C"
      )
  ) hits
order by length(title), title, id
limit $110::int;

-- Search
-- referente_comune, assistente_sociale
select type, id, title, context
from
  (
    select 'Person' as type, t0.id, (t0.given_name || ' ' || t0.family_name) as title, t0.job_title as context
    from person t0
    where
      t0.ambito_id = $1
      and t0.withdrawn_at is null
      and (
        (
          $2::uuid = any (
            array(
              select m.ente_id
              from membership m
              where m.ambito_id = $1 and m.person_id = t0.id and m.withdrawn_at is null
            )
          )
        )
      )
      and t0.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $3::text
          and s.token >= $4::text collate "C"
          and s.token < $5::text collate "C"
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
    union all
    select 'AmbitoEnte' as type, t1.id, t1.name as title, null::text as context
    from ambito_ente t1
    where
      t1.ambito_id = $1
      and t1.withdrawn_at is null
      and true
      and t1.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $9::text
          and s.token >= $10::text collate "C"
          and s.token < $11::text collate "C"
      )
      and t1.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $12::text
          and s.token >= $13::text collate "C"
          and s.token < $14::text collate "C"
      )
    union all
    select 'Plan' as type, t2.id, t2.title as title, null::text as context
    from plan t2
    where
      t2.ambito_id = $1
      and t2.withdrawn_at is null
      and true
      and t2.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $15::text
          and s.token >= $16::text collate "C"
          and s.token < $17::text collate "C"
      )
      and t2.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $18::text
          and s.token >= $19::text collate "C"
          and s.token < $20::text collate "C"
      )
    union all
    select
      'PlanArea' as type,
      t3.id,
      t3.title as title,
      (select p.title from plan p where p.ambito_id = $1 and p.id = t3.plan_id) as context
    from plan_area t3
    where
      t3.ambito_id = $1
      and t3.withdrawn_at is null
      and true
      and t3.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $21::text
          and s.token >= $22::text collate "C"
          and s.token < $23::text collate "C"
      )
      and t3.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $24::text
          and s.token >= $25::text collate "C"
          and s.token < $26::text collate "C"
      )
    union all
    select
      'Objective' as type,
      t4.id,
      t4.title as title,
      (select p.title from plan p where p.ambito_id = $1 and p.id = t4.plan_id) as context
    from objective t4
    where
      t4.ambito_id = $1
      and t4.withdrawn_at is null
      and true
      and t4.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $27::text
          and s.token >= $28::text collate "C"
          and s.token < $29::text collate "C"
      )
      and t4.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $30::text
          and s.token >= $31::text collate "C"
          and s.token < $32::text collate "C"
      )
    union all
    select
      'Action' as type,
      t5.id,
      t5.title as title,
      (select p.title from plan p where p.ambito_id = $1 and p.id = t5.plan_id) as context
    from action t5
    where
      t5.ambito_id = $1
      and t5.withdrawn_at is null
      and true
      and t5.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $33::text
          and s.token >= $34::text collate "C"
          and s.token < $35::text collate "C"
      )
      and t5.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $36::text
          and s.token >= $37::text collate "C"
          and s.token < $38::text collate "C"
      )
    union all
    select
      'Scheda' as type,
      t6.id,
      t6.label as title,
      (select p.title from plan p where p.ambito_id = $1 and p.id = t6.plan_id) as context
    from scheda t6
    where
      t6.ambito_id = $1
      and t6.withdrawn_at is null
      and true
      and t6.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $39::text
          and s.token >= $40::text collate "C"
          and s.token < $41::text collate "C"
      )
      and t6.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $42::text
          and s.token >= $43::text collate "C"
          and s.token < $44::text collate "C"
      )
    union all
    select 'ProjectSheet' as type, t7.id, t7.title as title, null::text as context
    from project_sheet t7
    where
      t7.ambito_id = $1
      and t7.withdrawn_at is null
      and true
      and t7.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $45::text
          and s.token >= $46::text collate "C"
          and s.token < $47::text collate "C"
      )
      and t7.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $48::text
          and s.token >= $49::text collate "C"
          and s.token < $50::text collate "C"
      )
    union all
    select 'Phase' as type, t8.id, t8.title as title, null::text as context
    from phase t8
    where
      t8.ambito_id = $1
      and t8.withdrawn_at is null
      and true
      and t8.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $51::text
          and s.token >= $52::text collate "C"
          and s.token < $53::text collate "C"
      )
      and t8.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $54::text
          and s.token >= $55::text collate "C"
          and s.token < $56::text collate "C"
      )
    union all
    select 'Fund' as type, t9.id, t9.name as title, null::text as context
    from fund t9
    where
      t9.ambito_id = $1
      and t9.withdrawn_at is null
      and true
      and t9.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $57::text
          and s.token >= $58::text collate "C"
          and s.token < $59::text collate "C"
      )
      and t9.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $60::text
          and s.token >= $61::text collate "C"
          and s.token < $62::text collate "C"
      )
    union all
    select
      'BudgetLine' as type,
      t10.id,
      t10.title as title,
      (
        select
          (
            case
              when f.name ~ ('(^|\D)' || s.year || '$') then f.name
              when f.name ~ '\d$' then f.name || ', anno ' || s.year
              else f.name || ' ' || s.year
            end
          )
        from fund_assignment s join fund f on f.ambito_id = $1 and f.id = s.fund_id
        where s.ambito_id = $1 and s.id = t10.assignment_id
      ) as context
    from budget_line t10
    where
      t10.ambito_id = $1
      and t10.withdrawn_at is null
      and (
        (
          (
            select e.id
            from
              ambito_comune c
              join ambito_ente l on l.ambito_id = $1 and l.withdrawn_at is null
              join ente e on e.id = l.ente_id and e.kind = 'comune' and e.comune_istat = c.istat
            where c.ambito_id = $1 and c.id = t10.ambito_comune_id
            order by l.id
            limit 1
          ) = $63::uuid
        )
      )
      and t10.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $64::text
          and s.token >= $65::text collate "C"
          and s.token < $66::text collate "C"
      )
      and t10.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $67::text
          and s.token >= $68::text collate "C"
          and s.token < $69::text collate "C"
      )
    union all
    select 'Commitment' as type, t11.id, t11.title as title, t11.year::text as context
    from commitment t11
    where
      t11.ambito_id = $1
      and t11.withdrawn_at is null
      and false
      and t11.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $70::text
          and s.token >= $71::text collate "C"
          and s.token < $72::text collate "C"
      )
      and t11.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $73::text
          and s.token >= $74::text collate "C"
          and s.token < $75::text collate "C"
      )
    union all
    select 'Settlement' as type, t12.id, t12.title as title, t12.supplier_text as context
    from settlement t12
    where
      t12.ambito_id = $1
      and t12.withdrawn_at is null
      and false
      and t12.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $76::text
          and s.token >= $77::text collate "C"
          and s.token < $78::text collate "C"
      )
      and t12.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $79::text
          and s.token >= $80::text collate "C"
          and s.token < $81::text collate "C"
      )
    union all
    select 'Payment' as type, t13.id, t13.number as title, null::text as context
    from payment t13
    where
      t13.ambito_id = $1
      and t13.withdrawn_at is null
      and false
      and t13.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $82::text
          and s.token >= $83::text collate "C"
          and s.token < $84::text collate "C"
      )
      and t13.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $85::text
          and s.token >= $86::text collate "C"
          and s.token < $87::text collate "C"
      )
    union all
    select 'FundReport' as type, t14.id, t14.title as title, null::text as context
    from fund_report t14
    where
      t14.ambito_id = $1
      and t14.withdrawn_at is null
      and false
      and t14.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $88::text
          and s.token >= $89::text collate "C"
          and s.token < $90::text collate "C"
      )
      and t14.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $91::text
          and s.token >= $92::text collate "C"
          and s.token < $93::text collate "C"
      )
    union all
    select 'LedgerEntry' as type, t15.id, t15.title as title, to_char(t15.entry_date, 'DD/MM/YYYY') as context
    from ledger_entry t15
    where
      t15.ambito_id = $1
      and t15.withdrawn_at is null
      and false
      and t15.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $94::text
          and s.token >= $95::text collate "C"
          and s.token < $96::text collate "C"
      )
      and t15.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $97::text
          and s.token >= $98::text collate "C"
          and s.token < $99::text collate "C"
      )
    union all
    select 'ImportedPayment' as type, t16.id, t16.number as title, null::text as context
    from imported_payment t16
    where
      t16.ambito_id = $1
      and t16.withdrawn_at is null
      and false
      and t16.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $100::text
          and s.token >= $101::text collate "C"
          and s.token < $102::text collate "C"
      )
      and t16.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $103::text
          and s.token >= $104::text collate "C"
          and s.token < $105::text collate "C"
      )
    union all
    select 'AllocationScenario' as type, t17.id, t17.title as title, null::text as context
    from allocation_scenario t17
    where
      t17.ambito_id = $1
      and t17.withdrawn_at is null
      and false
      and t17.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $106::text
          and s.token >= $107::text collate "C"
          and s.token < $108::text collate "C"
      )
      and t17.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $109::text
          and s.token >= $110::text collate "C"
          and s.token < $111::text collate "C"
      )
  ) hits
order by length(title), title, id
limit $112::int;

-- Search
-- sindaco
select type, id, title, context
from
  (
    select 'Person' as type, t0.id, (t0.given_name || ' ' || t0.family_name) as title, t0.job_title as context
    from person t0
    where
      t0.ambito_id = $1
      and t0.withdrawn_at is null
      and (
        (
          $2::uuid = any (
            array(
              select m.ente_id
              from membership m
              where m.ambito_id = $1 and m.person_id = t0.id and m.withdrawn_at is null
            )
          )
        )
      )
      and t0.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $3::text
          and s.token >= $4::text collate "C"
          and s.token < $5::text collate "C"
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
    union all
    select 'AmbitoEnte' as type, t1.id, t1.name as title, null::text as context
    from ambito_ente t1
    where
      t1.ambito_id = $1
      and t1.withdrawn_at is null
      and true
      and t1.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $9::text
          and s.token >= $10::text collate "C"
          and s.token < $11::text collate "C"
      )
      and t1.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $12::text
          and s.token >= $13::text collate "C"
          and s.token < $14::text collate "C"
      )
    union all
    select 'Plan' as type, t2.id, t2.title as title, null::text as context
    from plan t2
    where
      t2.ambito_id = $1
      and t2.withdrawn_at is null
      and true
      and t2.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $15::text
          and s.token >= $16::text collate "C"
          and s.token < $17::text collate "C"
      )
      and t2.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $18::text
          and s.token >= $19::text collate "C"
          and s.token < $20::text collate "C"
      )
    union all
    select
      'PlanArea' as type,
      t3.id,
      t3.title as title,
      (select p.title from plan p where p.ambito_id = $1 and p.id = t3.plan_id) as context
    from plan_area t3
    where
      t3.ambito_id = $1
      and t3.withdrawn_at is null
      and true
      and t3.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $21::text
          and s.token >= $22::text collate "C"
          and s.token < $23::text collate "C"
      )
      and t3.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $24::text
          and s.token >= $25::text collate "C"
          and s.token < $26::text collate "C"
      )
    union all
    select
      'Objective' as type,
      t4.id,
      t4.title as title,
      (select p.title from plan p where p.ambito_id = $1 and p.id = t4.plan_id) as context
    from objective t4
    where
      t4.ambito_id = $1
      and t4.withdrawn_at is null
      and true
      and t4.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $27::text
          and s.token >= $28::text collate "C"
          and s.token < $29::text collate "C"
      )
      and t4.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $30::text
          and s.token >= $31::text collate "C"
          and s.token < $32::text collate "C"
      )
    union all
    select
      'Action' as type,
      t5.id,
      t5.title as title,
      (select p.title from plan p where p.ambito_id = $1 and p.id = t5.plan_id) as context
    from action t5
    where
      t5.ambito_id = $1
      and t5.withdrawn_at is null
      and true
      and t5.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $33::text
          and s.token >= $34::text collate "C"
          and s.token < $35::text collate "C"
      )
      and t5.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $36::text
          and s.token >= $37::text collate "C"
          and s.token < $38::text collate "C"
      )
    union all
    select
      'Scheda' as type,
      t6.id,
      t6.label as title,
      (select p.title from plan p where p.ambito_id = $1 and p.id = t6.plan_id) as context
    from scheda t6
    where
      t6.ambito_id = $1
      and t6.withdrawn_at is null
      and true
      and t6.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $39::text
          and s.token >= $40::text collate "C"
          and s.token < $41::text collate "C"
      )
      and t6.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $42::text
          and s.token >= $43::text collate "C"
          and s.token < $44::text collate "C"
      )
    union all
    select 'ProjectSheet' as type, t7.id, t7.title as title, null::text as context
    from project_sheet t7
    where
      t7.ambito_id = $1
      and t7.withdrawn_at is null
      and true
      and t7.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $45::text
          and s.token >= $46::text collate "C"
          and s.token < $47::text collate "C"
      )
      and t7.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $48::text
          and s.token >= $49::text collate "C"
          and s.token < $50::text collate "C"
      )
    union all
    select 'Phase' as type, t8.id, t8.title as title, null::text as context
    from phase t8
    where
      t8.ambito_id = $1
      and t8.withdrawn_at is null
      and true
      and t8.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $51::text
          and s.token >= $52::text collate "C"
          and s.token < $53::text collate "C"
      )
      and t8.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $54::text
          and s.token >= $55::text collate "C"
          and s.token < $56::text collate "C"
      )
    union all
    select 'Fund' as type, t9.id, t9.name as title, null::text as context
    from fund t9
    where
      t9.ambito_id = $1
      and t9.withdrawn_at is null
      and true
      and t9.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $57::text
          and s.token >= $58::text collate "C"
          and s.token < $59::text collate "C"
      )
      and t9.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $60::text
          and s.token >= $61::text collate "C"
          and s.token < $62::text collate "C"
      )
    union all
    select
      'BudgetLine' as type,
      t10.id,
      t10.title as title,
      (
        select
          (
            case
              when f.name ~ ('(^|\D)' || s.year || '$') then f.name
              when f.name ~ '\d$' then f.name || ', anno ' || s.year
              else f.name || ' ' || s.year
            end
          )
        from fund_assignment s join fund f on f.ambito_id = $1 and f.id = s.fund_id
        where s.ambito_id = $1 and s.id = t10.assignment_id
      ) as context
    from budget_line t10
    where
      t10.ambito_id = $1
      and t10.withdrawn_at is null
      and true
      and t10.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $63::text
          and s.token >= $64::text collate "C"
          and s.token < $65::text collate "C"
      )
      and t10.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $66::text
          and s.token >= $67::text collate "C"
          and s.token < $68::text collate "C"
      )
    union all
    select 'Commitment' as type, t11.id, t11.title as title, t11.year::text as context
    from commitment t11
    where
      t11.ambito_id = $1
      and t11.withdrawn_at is null
      and true
      and t11.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $69::text
          and s.token >= $70::text collate "C"
          and s.token < $71::text collate "C"
      )
      and t11.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $72::text
          and s.token >= $73::text collate "C"
          and s.token < $74::text collate "C"
      )
    union all
    select 'Settlement' as type, t12.id, t12.title as title, t12.supplier_text as context
    from settlement t12
    where
      t12.ambito_id = $1
      and t12.withdrawn_at is null
      and true
      and t12.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $75::text
          and s.token >= $76::text collate "C"
          and s.token < $77::text collate "C"
      )
      and t12.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $78::text
          and s.token >= $79::text collate "C"
          and s.token < $80::text collate "C"
      )
    union all
    select 'Payment' as type, t13.id, t13.number as title, null::text as context
    from payment t13
    where
      t13.ambito_id = $1
      and t13.withdrawn_at is null
      and true
      and t13.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $81::text
          and s.token >= $82::text collate "C"
          and s.token < $83::text collate "C"
      )
      and t13.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $84::text
          and s.token >= $85::text collate "C"
          and s.token < $86::text collate "C"
      )
    union all
    select 'FundReport' as type, t14.id, t14.title as title, null::text as context
    from fund_report t14
    where
      t14.ambito_id = $1
      and t14.withdrawn_at is null
      and true
      and t14.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $87::text
          and s.token >= $88::text collate "C"
          and s.token < $89::text collate "C"
      )
      and t14.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $90::text
          and s.token >= $91::text collate "C"
          and s.token < $92::text collate "C"
      )
    union all
    select 'LedgerEntry' as type, t15.id, t15.title as title, to_char(t15.entry_date, 'DD/MM/YYYY') as context
    from ledger_entry t15
    where
      t15.ambito_id = $1
      and t15.withdrawn_at is null
      and true
      and t15.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $93::text
          and s.token >= $94::text collate "C"
          and s.token < $95::text collate "C"
      )
      and t15.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $96::text
          and s.token >= $97::text collate "C"
          and s.token < $98::text collate "C"
      )
    union all
    select 'ImportedPayment' as type, t16.id, t16.number as title, null::text as context
    from imported_payment t16
    where
      t16.ambito_id = $1
      and t16.withdrawn_at is null
      and false
      and t16.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $99::text
          and s.token >= $100::text collate "C"
          and s.token < $101::text collate "C"
      )
      and t16.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $102::text
          and s.token >= $103::text collate "C"
          and s.token < $104::text collate "C"
      )
    union all
    select 'AllocationScenario' as type, t17.id, t17.title as title, null::text as context
    from allocation_scenario t17
    where
      t17.ambito_id = $1
      and t17.withdrawn_at is null
      and ((t17.state = any ($105::text[])))
      and t17.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $106::text
          and s.token >= $107::text collate "C"
          and s.token < $108::text collate "C"
      )
      and t17.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $109::text
          and s.token >= $110::text collate "C"
          and s.token < $111::text collate "C"
      )
  ) hits
order by length(title), title, id
limit $112::int;

-- Search
-- operatore_ets
select type, id, title, context
from
  (
    select 'Person' as type, t0.id, (t0.given_name || ' ' || t0.family_name) as title, t0.job_title as context
    from person t0
    where
      t0.ambito_id = $1
      and t0.withdrawn_at is null
      and (
        (
          $2::uuid = any (
            array(
              select m.ente_id
              from membership m
              where m.ambito_id = $1 and m.person_id = t0.id and m.withdrawn_at is null
            )
          )
        )
      )
      and t0.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $3::text
          and s.token >= $4::text collate "C"
          and s.token < $5::text collate "C"
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
    union all
    select 'AmbitoEnte' as type, t1.id, t1.name as title, null::text as context
    from ambito_ente t1
    where
      t1.ambito_id = $1
      and t1.withdrawn_at is null
      and true
      and t1.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $9::text
          and s.token >= $10::text collate "C"
          and s.token < $11::text collate "C"
      )
      and t1.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $12::text
          and s.token >= $13::text collate "C"
          and s.token < $14::text collate "C"
      )
    union all
    select 'Plan' as type, t2.id, t2.title as title, null::text as context
    from plan t2
    where
      t2.ambito_id = $1
      and t2.withdrawn_at is null
      and ((t2.status = any ($15::text[])))
      and t2.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $16::text
          and s.token >= $17::text collate "C"
          and s.token < $18::text collate "C"
      )
      and t2.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $19::text
          and s.token >= $20::text collate "C"
          and s.token < $21::text collate "C"
      )
    union all
    select
      'PlanArea' as type,
      t3.id,
      t3.title as title,
      (select p.title from plan p where p.ambito_id = $1 and p.id = t3.plan_id) as context
    from plan_area t3
    where
      t3.ambito_id = $1
      and t3.withdrawn_at is null
      and (((select p.status from plan p where p.ambito_id = $1 and p.id = t3.plan_id) = any ($22::text[])))
      and t3.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $23::text
          and s.token >= $24::text collate "C"
          and s.token < $25::text collate "C"
      )
      and t3.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $26::text
          and s.token >= $27::text collate "C"
          and s.token < $28::text collate "C"
      )
    union all
    select
      'Objective' as type,
      t4.id,
      t4.title as title,
      (select p.title from plan p where p.ambito_id = $1 and p.id = t4.plan_id) as context
    from objective t4
    where
      t4.ambito_id = $1
      and t4.withdrawn_at is null
      and (((select p.status from plan p where p.ambito_id = $1 and p.id = t4.plan_id) = any ($29::text[])))
      and t4.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $30::text
          and s.token >= $31::text collate "C"
          and s.token < $32::text collate "C"
      )
      and t4.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $33::text
          and s.token >= $34::text collate "C"
          and s.token < $35::text collate "C"
      )
    union all
    select
      'Action' as type,
      t5.id,
      t5.title as title,
      (select p.title from plan p where p.ambito_id = $1 and p.id = t5.plan_id) as context
    from action t5
    where
      t5.ambito_id = $1
      and t5.withdrawn_at is null
      and (
        (
          (select p.status from plan p where p.ambito_id = $1 and p.id = t5.plan_id) = any ($36::text[])
          and $37::uuid = any (
            array(
              select ae.ente_id
              from action_ente ae
              where ae.ambito_id = $1 and ae.action_id = t5.id and ae.withdrawn_at is null
            )
          )
        )
      )
      and t5.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $38::text
          and s.token >= $39::text collate "C"
          and s.token < $40::text collate "C"
      )
      and t5.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $41::text
          and s.token >= $42::text collate "C"
          and s.token < $43::text collate "C"
      )
    union all
    select
      'Scheda' as type,
      t6.id,
      t6.label as title,
      (select p.title from plan p where p.ambito_id = $1 and p.id = t6.plan_id) as context
    from scheda t6
    where
      t6.ambito_id = $1
      and t6.withdrawn_at is null
      and (
        (
          (select p.status from plan p where p.ambito_id = $1 and p.id = t6.plan_id) = any ($44::text[])
          and $45::uuid = any (
            array(
              select ae.ente_id
              from action_ente ae
              where ae.ambito_id = $1 and ae.action_id = t6.action_id and ae.withdrawn_at is null
            )
          )
        )
      )
      and t6.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $46::text
          and s.token >= $47::text collate "C"
          and s.token < $48::text collate "C"
      )
      and t6.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $49::text
          and s.token >= $50::text collate "C"
          and s.token < $51::text collate "C"
      )
    union all
    select 'ProjectSheet' as type, t7.id, t7.title as title, null::text as context
    from project_sheet t7
    where
      t7.ambito_id = $1
      and t7.withdrawn_at is null
      and false
      and t7.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $52::text
          and s.token >= $53::text collate "C"
          and s.token < $54::text collate "C"
      )
      and t7.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $55::text
          and s.token >= $56::text collate "C"
          and s.token < $57::text collate "C"
      )
    union all
    select 'Phase' as type, t8.id, t8.title as title, null::text as context
    from phase t8
    where
      t8.ambito_id = $1
      and t8.withdrawn_at is null
      and (
        (
          (select p.status from plan p where p.ambito_id = $1 and p.id = t8.plan_id) = any ($58::text[])
          and $59::uuid = any (
            array(
              select ae.ente_id
              from action_ente ae
              where ae.ambito_id = $1 and ae.action_id = t8.action_id and ae.withdrawn_at is null
              union
              select t8.owner_id
              where t8.owner_id is not null
            )
          )
        )
      )
      and t8.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $60::text
          and s.token >= $61::text collate "C"
          and s.token < $62::text collate "C"
      )
      and t8.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $63::text
          and s.token >= $64::text collate "C"
          and s.token < $65::text collate "C"
      )
    union all
    select 'Fund' as type, t9.id, t9.name as title, null::text as context
    from fund t9
    where
      t9.ambito_id = $1
      and t9.withdrawn_at is null
      and false
      and t9.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $66::text
          and s.token >= $67::text collate "C"
          and s.token < $68::text collate "C"
      )
      and t9.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $69::text
          and s.token >= $70::text collate "C"
          and s.token < $71::text collate "C"
      )
    union all
    select
      'BudgetLine' as type,
      t10.id,
      t10.title as title,
      (
        select
          (
            case
              when f.name ~ ('(^|\D)' || s.year || '$') then f.name
              when f.name ~ '\d$' then f.name || ', anno ' || s.year
              else f.name || ' ' || s.year
            end
          )
        from fund_assignment s join fund f on f.ambito_id = $1 and f.id = s.fund_id
        where s.ambito_id = $1 and s.id = t10.assignment_id
      ) as context
    from budget_line t10
    where
      t10.ambito_id = $1
      and t10.withdrawn_at is null
      and false
      and t10.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $72::text
          and s.token >= $73::text collate "C"
          and s.token < $74::text collate "C"
      )
      and t10.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $75::text
          and s.token >= $76::text collate "C"
          and s.token < $77::text collate "C"
      )
    union all
    select 'Commitment' as type, t11.id, t11.title as title, t11.year::text as context
    from commitment t11
    where
      t11.ambito_id = $1
      and t11.withdrawn_at is null
      and ((t11.ente_id = $78::uuid))
      and t11.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $79::text
          and s.token >= $80::text collate "C"
          and s.token < $81::text collate "C"
      )
      and t11.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $82::text
          and s.token >= $83::text collate "C"
          and s.token < $84::text collate "C"
      )
    union all
    select 'Settlement' as type, t12.id, t12.title as title, t12.supplier_text as context
    from settlement t12
    where
      t12.ambito_id = $1
      and t12.withdrawn_at is null
      and (((select k.ente_id from commitment k where k.ambito_id = $1 and k.id = t12.commitment_id) = $85::uuid))
      and t12.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $86::text
          and s.token >= $87::text collate "C"
          and s.token < $88::text collate "C"
      )
      and t12.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $89::text
          and s.token >= $90::text collate "C"
          and s.token < $91::text collate "C"
      )
    union all
    select 'Payment' as type, t13.id, t13.number as title, null::text as context
    from payment t13
    where
      t13.ambito_id = $1
      and t13.withdrawn_at is null
      and (
        (
          (
            select k.ente_id
            from settlement s join commitment k on k.ambito_id = $1 and k.id = s.commitment_id
            where s.ambito_id = $1 and s.id = t13.settlement_id
          ) = $92::uuid
        )
      )
      and t13.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $93::text
          and s.token >= $94::text collate "C"
          and s.token < $95::text collate "C"
      )
      and t13.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $96::text
          and s.token >= $97::text collate "C"
          and s.token < $98::text collate "C"
      )
    union all
    select 'FundReport' as type, t14.id, t14.title as title, null::text as context
    from fund_report t14
    where
      t14.ambito_id = $1
      and t14.withdrawn_at is null
      and false
      and t14.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $99::text
          and s.token >= $100::text collate "C"
          and s.token < $101::text collate "C"
      )
      and t14.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $102::text
          and s.token >= $103::text collate "C"
          and s.token < $104::text collate "C"
      )
    union all
    select 'LedgerEntry' as type, t15.id, t15.title as title, to_char(t15.entry_date, 'DD/MM/YYYY') as context
    from ledger_entry t15
    where
      t15.ambito_id = $1
      and t15.withdrawn_at is null
      and false
      and t15.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $105::text
          and s.token >= $106::text collate "C"
          and s.token < $107::text collate "C"
      )
      and t15.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $108::text
          and s.token >= $109::text collate "C"
          and s.token < $110::text collate "C"
      )
    union all
    select 'ImportedPayment' as type, t16.id, t16.number as title, null::text as context
    from imported_payment t16
    where
      t16.ambito_id = $1
      and t16.withdrawn_at is null
      and false
      and t16.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $111::text
          and s.token >= $112::text collate "C"
          and s.token < $113::text collate "C"
      )
      and t16.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $114::text
          and s.token >= $115::text collate "C"
          and s.token < $116::text collate "C"
      )
    union all
    select 'AllocationScenario' as type, t17.id, t17.title as title, null::text as context
    from allocation_scenario t17
    where
      t17.ambito_id = $1
      and t17.withdrawn_at is null
      and false
      and t17.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $117::text
          and s.token >= $118::text collate "C"
          and s.token < $119::text collate "C"
      )
      and t17.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $120::text
          and s.token >= $121::text collate "C"
          and s.token < $122::text collate "C"
      )
  ) hits
order by length(title), title, id
limit $123::int;

-- Search
-- referente_asst
select type, id, title, context
from
  (
    select 'Person' as type, t0.id, (t0.given_name || ' ' || t0.family_name) as title, t0.job_title as context
    from person t0
    where
      t0.ambito_id = $1
      and t0.withdrawn_at is null
      and (
        (
          $2::uuid = any (
            array(
              select m.ente_id
              from membership m
              where m.ambito_id = $1 and m.person_id = t0.id and m.withdrawn_at is null
            )
          )
        )
      )
      and t0.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $3::text
          and s.token >= $4::text collate "C"
          and s.token < $5::text collate "C"
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
    union all
    select 'AmbitoEnte' as type, t1.id, t1.name as title, null::text as context
    from ambito_ente t1
    where
      t1.ambito_id = $1
      and t1.withdrawn_at is null
      and true
      and t1.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $9::text
          and s.token >= $10::text collate "C"
          and s.token < $11::text collate "C"
      )
      and t1.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $12::text
          and s.token >= $13::text collate "C"
          and s.token < $14::text collate "C"
      )
    union all
    select 'Plan' as type, t2.id, t2.title as title, null::text as context
    from plan t2
    where
      t2.ambito_id = $1
      and t2.withdrawn_at is null
      and ((t2.status = any ($15::text[])))
      and t2.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $16::text
          and s.token >= $17::text collate "C"
          and s.token < $18::text collate "C"
      )
      and t2.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $19::text
          and s.token >= $20::text collate "C"
          and s.token < $21::text collate "C"
      )
    union all
    select
      'PlanArea' as type,
      t3.id,
      t3.title as title,
      (select p.title from plan p where p.ambito_id = $1 and p.id = t3.plan_id) as context
    from plan_area t3
    where
      t3.ambito_id = $1
      and t3.withdrawn_at is null
      and (((select p.status from plan p where p.ambito_id = $1 and p.id = t3.plan_id) = any ($22::text[])))
      and t3.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $23::text
          and s.token >= $24::text collate "C"
          and s.token < $25::text collate "C"
      )
      and t3.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $26::text
          and s.token >= $27::text collate "C"
          and s.token < $28::text collate "C"
      )
    union all
    select
      'Objective' as type,
      t4.id,
      t4.title as title,
      (select p.title from plan p where p.ambito_id = $1 and p.id = t4.plan_id) as context
    from objective t4
    where
      t4.ambito_id = $1
      and t4.withdrawn_at is null
      and (((select p.status from plan p where p.ambito_id = $1 and p.id = t4.plan_id) = any ($29::text[])))
      and t4.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $30::text
          and s.token >= $31::text collate "C"
          and s.token < $32::text collate "C"
      )
      and t4.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $33::text
          and s.token >= $34::text collate "C"
          and s.token < $35::text collate "C"
      )
    union all
    select
      'Action' as type,
      t5.id,
      t5.title as title,
      (select p.title from plan p where p.ambito_id = $1 and p.id = t5.plan_id) as context
    from action t5
    where
      t5.ambito_id = $1
      and t5.withdrawn_at is null
      and (((select p.status from plan p where p.ambito_id = $1 and p.id = t5.plan_id) = any ($36::text[])))
      and t5.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $37::text
          and s.token >= $38::text collate "C"
          and s.token < $39::text collate "C"
      )
      and t5.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $40::text
          and s.token >= $41::text collate "C"
          and s.token < $42::text collate "C"
      )
    union all
    select
      'Scheda' as type,
      t6.id,
      t6.label as title,
      (select p.title from plan p where p.ambito_id = $1 and p.id = t6.plan_id) as context
    from scheda t6
    where
      t6.ambito_id = $1
      and t6.withdrawn_at is null
      and (((select p.status from plan p where p.ambito_id = $1 and p.id = t6.plan_id) = any ($43::text[])))
      and t6.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $44::text
          and s.token >= $45::text collate "C"
          and s.token < $46::text collate "C"
      )
      and t6.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $47::text
          and s.token >= $48::text collate "C"
          and s.token < $49::text collate "C"
      )
    union all
    select 'ProjectSheet' as type, t7.id, t7.title as title, null::text as context
    from project_sheet t7
    where
      t7.ambito_id = $1
      and t7.withdrawn_at is null
      and (((select p.status from plan p where p.ambito_id = $1 and p.id = t7.plan_id) = any ($50::text[])))
      and t7.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $51::text
          and s.token >= $52::text collate "C"
          and s.token < $53::text collate "C"
      )
      and t7.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $54::text
          and s.token >= $55::text collate "C"
          and s.token < $56::text collate "C"
      )
    union all
    select 'Phase' as type, t8.id, t8.title as title, null::text as context
    from phase t8
    where
      t8.ambito_id = $1
      and t8.withdrawn_at is null
      and (((select p.status from plan p where p.ambito_id = $1 and p.id = t8.plan_id) = any ($57::text[])))
      and t8.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $58::text
          and s.token >= $59::text collate "C"
          and s.token < $60::text collate "C"
      )
      and t8.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $61::text
          and s.token >= $62::text collate "C"
          and s.token < $63::text collate "C"
      )
    union all
    select 'Fund' as type, t9.id, t9.name as title, null::text as context
    from fund t9
    where
      t9.ambito_id = $1
      and t9.withdrawn_at is null
      and false
      and t9.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $64::text
          and s.token >= $65::text collate "C"
          and s.token < $66::text collate "C"
      )
      and t9.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $67::text
          and s.token >= $68::text collate "C"
          and s.token < $69::text collate "C"
      )
    union all
    select
      'BudgetLine' as type,
      t10.id,
      t10.title as title,
      (
        select
          (
            case
              when f.name ~ ('(^|\D)' || s.year || '$') then f.name
              when f.name ~ '\d$' then f.name || ', anno ' || s.year
              else f.name || ' ' || s.year
            end
          )
        from fund_assignment s join fund f on f.ambito_id = $1 and f.id = s.fund_id
        where s.ambito_id = $1 and s.id = t10.assignment_id
      ) as context
    from budget_line t10
    where
      t10.ambito_id = $1
      and t10.withdrawn_at is null
      and false
      and t10.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $70::text
          and s.token >= $71::text collate "C"
          and s.token < $72::text collate "C"
      )
      and t10.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $73::text
          and s.token >= $74::text collate "C"
          and s.token < $75::text collate "C"
      )
    union all
    select 'Commitment' as type, t11.id, t11.title as title, t11.year::text as context
    from commitment t11
    where
      t11.ambito_id = $1
      and t11.withdrawn_at is null
      and false
      and t11.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $76::text
          and s.token >= $77::text collate "C"
          and s.token < $78::text collate "C"
      )
      and t11.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $79::text
          and s.token >= $80::text collate "C"
          and s.token < $81::text collate "C"
      )
    union all
    select 'Settlement' as type, t12.id, t12.title as title, t12.supplier_text as context
    from settlement t12
    where
      t12.ambito_id = $1
      and t12.withdrawn_at is null
      and false
      and t12.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $82::text
          and s.token >= $83::text collate "C"
          and s.token < $84::text collate "C"
      )
      and t12.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $85::text
          and s.token >= $86::text collate "C"
          and s.token < $87::text collate "C"
      )
    union all
    select 'Payment' as type, t13.id, t13.number as title, null::text as context
    from payment t13
    where
      t13.ambito_id = $1
      and t13.withdrawn_at is null
      and false
      and t13.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $88::text
          and s.token >= $89::text collate "C"
          and s.token < $90::text collate "C"
      )
      and t13.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $91::text
          and s.token >= $92::text collate "C"
          and s.token < $93::text collate "C"
      )
    union all
    select 'FundReport' as type, t14.id, t14.title as title, null::text as context
    from fund_report t14
    where
      t14.ambito_id = $1
      and t14.withdrawn_at is null
      and false
      and t14.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $94::text
          and s.token >= $95::text collate "C"
          and s.token < $96::text collate "C"
      )
      and t14.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $97::text
          and s.token >= $98::text collate "C"
          and s.token < $99::text collate "C"
      )
    union all
    select 'LedgerEntry' as type, t15.id, t15.title as title, to_char(t15.entry_date, 'DD/MM/YYYY') as context
    from ledger_entry t15
    where
      t15.ambito_id = $1
      and t15.withdrawn_at is null
      and false
      and t15.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $100::text
          and s.token >= $101::text collate "C"
          and s.token < $102::text collate "C"
      )
      and t15.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $103::text
          and s.token >= $104::text collate "C"
          and s.token < $105::text collate "C"
      )
    union all
    select 'ImportedPayment' as type, t16.id, t16.number as title, null::text as context
    from imported_payment t16
    where
      t16.ambito_id = $1
      and t16.withdrawn_at is null
      and false
      and t16.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $106::text
          and s.token >= $107::text collate "C"
          and s.token < $108::text collate "C"
      )
      and t16.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $109::text
          and s.token >= $110::text collate "C"
          and s.token < $111::text collate "C"
      )
    union all
    select 'AllocationScenario' as type, t17.id, t17.title as title, null::text as context
    from allocation_scenario t17
    where
      t17.ambito_id = $1
      and t17.withdrawn_at is null
      and false
      and t17.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $112::text
          and s.token >= $113::text collate "C"
          and s.token < $114::text collate "C"
      )
      and t17.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $115::text
          and s.token >= $116::text collate "C"
          and s.token < $117::text collate "C"
      )
  ) hits
order by length(title), title, id
limit $118::int;

-- Search
-- vigilanza_ats
select type, id, title, context
from
  (
    select 'Person' as type, t0.id, (t0.given_name || ' ' || t0.family_name) as title, t0.job_title as context
    from person t0
    where
      t0.ambito_id = $1
      and t0.withdrawn_at is null
      and true
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
    union all
    select 'AmbitoEnte' as type, t1.id, t1.name as title, null::text as context
    from ambito_ente t1
    where
      t1.ambito_id = $1
      and t1.withdrawn_at is null
      and true
      and t1.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $8::text
          and s.token >= $9::text collate "C"
          and s.token < $10::text collate "C"
      )
      and t1.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $11::text
          and s.token >= $12::text collate "C"
          and s.token < $13::text collate "C"
      )
    union all
    select 'Plan' as type, t2.id, t2.title as title, null::text as context
    from plan t2
    where
      t2.ambito_id = $1
      and t2.withdrawn_at is null
      and ((t2.status = any ($14::text[])))
      and t2.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $15::text
          and s.token >= $16::text collate "C"
          and s.token < $17::text collate "C"
      )
      and t2.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $18::text
          and s.token >= $19::text collate "C"
          and s.token < $20::text collate "C"
      )
    union all
    select
      'PlanArea' as type,
      t3.id,
      t3.title as title,
      (select p.title from plan p where p.ambito_id = $1 and p.id = t3.plan_id) as context
    from plan_area t3
    where
      t3.ambito_id = $1
      and t3.withdrawn_at is null
      and (((select p.status from plan p where p.ambito_id = $1 and p.id = t3.plan_id) = any ($21::text[])))
      and t3.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $22::text
          and s.token >= $23::text collate "C"
          and s.token < $24::text collate "C"
      )
      and t3.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $25::text
          and s.token >= $26::text collate "C"
          and s.token < $27::text collate "C"
      )
    union all
    select
      'Objective' as type,
      t4.id,
      t4.title as title,
      (select p.title from plan p where p.ambito_id = $1 and p.id = t4.plan_id) as context
    from objective t4
    where
      t4.ambito_id = $1
      and t4.withdrawn_at is null
      and (((select p.status from plan p where p.ambito_id = $1 and p.id = t4.plan_id) = any ($28::text[])))
      and t4.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $29::text
          and s.token >= $30::text collate "C"
          and s.token < $31::text collate "C"
      )
      and t4.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $32::text
          and s.token >= $33::text collate "C"
          and s.token < $34::text collate "C"
      )
    union all
    select
      'Action' as type,
      t5.id,
      t5.title as title,
      (select p.title from plan p where p.ambito_id = $1 and p.id = t5.plan_id) as context
    from action t5
    where
      t5.ambito_id = $1
      and t5.withdrawn_at is null
      and (((select p.status from plan p where p.ambito_id = $1 and p.id = t5.plan_id) = any ($35::text[])))
      and t5.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $36::text
          and s.token >= $37::text collate "C"
          and s.token < $38::text collate "C"
      )
      and t5.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $39::text
          and s.token >= $40::text collate "C"
          and s.token < $41::text collate "C"
      )
    union all
    select
      'Scheda' as type,
      t6.id,
      t6.label as title,
      (select p.title from plan p where p.ambito_id = $1 and p.id = t6.plan_id) as context
    from scheda t6
    where
      t6.ambito_id = $1
      and t6.withdrawn_at is null
      and (((select p.status from plan p where p.ambito_id = $1 and p.id = t6.plan_id) = any ($42::text[])))
      and t6.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $43::text
          and s.token >= $44::text collate "C"
          and s.token < $45::text collate "C"
      )
      and t6.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $46::text
          and s.token >= $47::text collate "C"
          and s.token < $48::text collate "C"
      )
    union all
    select 'ProjectSheet' as type, t7.id, t7.title as title, null::text as context
    from project_sheet t7
    where
      t7.ambito_id = $1
      and t7.withdrawn_at is null
      and (((select p.status from plan p where p.ambito_id = $1 and p.id = t7.plan_id) = any ($49::text[])))
      and t7.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $50::text
          and s.token >= $51::text collate "C"
          and s.token < $52::text collate "C"
      )
      and t7.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $53::text
          and s.token >= $54::text collate "C"
          and s.token < $55::text collate "C"
      )
    union all
    select 'Phase' as type, t8.id, t8.title as title, null::text as context
    from phase t8
    where
      t8.ambito_id = $1
      and t8.withdrawn_at is null
      and (((select p.status from plan p where p.ambito_id = $1 and p.id = t8.plan_id) = any ($56::text[])))
      and t8.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $57::text
          and s.token >= $58::text collate "C"
          and s.token < $59::text collate "C"
      )
      and t8.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $60::text
          and s.token >= $61::text collate "C"
          and s.token < $62::text collate "C"
      )
    union all
    select 'Fund' as type, t9.id, t9.name as title, null::text as context
    from fund t9
    where
      t9.ambito_id = $1
      and t9.withdrawn_at is null
      and false
      and t9.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $63::text
          and s.token >= $64::text collate "C"
          and s.token < $65::text collate "C"
      )
      and t9.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $66::text
          and s.token >= $67::text collate "C"
          and s.token < $68::text collate "C"
      )
    union all
    select
      'BudgetLine' as type,
      t10.id,
      t10.title as title,
      (
        select
          (
            case
              when f.name ~ ('(^|\D)' || s.year || '$') then f.name
              when f.name ~ '\d$' then f.name || ', anno ' || s.year
              else f.name || ' ' || s.year
            end
          )
        from fund_assignment s join fund f on f.ambito_id = $1 and f.id = s.fund_id
        where s.ambito_id = $1 and s.id = t10.assignment_id
      ) as context
    from budget_line t10
    where
      t10.ambito_id = $1
      and t10.withdrawn_at is null
      and false
      and t10.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $69::text
          and s.token >= $70::text collate "C"
          and s.token < $71::text collate "C"
      )
      and t10.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $72::text
          and s.token >= $73::text collate "C"
          and s.token < $74::text collate "C"
      )
    union all
    select 'Commitment' as type, t11.id, t11.title as title, t11.year::text as context
    from commitment t11
    where
      t11.ambito_id = $1
      and t11.withdrawn_at is null
      and false
      and t11.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $75::text
          and s.token >= $76::text collate "C"
          and s.token < $77::text collate "C"
      )
      and t11.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $78::text
          and s.token >= $79::text collate "C"
          and s.token < $80::text collate "C"
      )
    union all
    select 'Settlement' as type, t12.id, t12.title as title, t12.supplier_text as context
    from settlement t12
    where
      t12.ambito_id = $1
      and t12.withdrawn_at is null
      and false
      and t12.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $81::text
          and s.token >= $82::text collate "C"
          and s.token < $83::text collate "C"
      )
      and t12.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $84::text
          and s.token >= $85::text collate "C"
          and s.token < $86::text collate "C"
      )
    union all
    select 'Payment' as type, t13.id, t13.number as title, null::text as context
    from payment t13
    where
      t13.ambito_id = $1
      and t13.withdrawn_at is null
      and false
      and t13.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $87::text
          and s.token >= $88::text collate "C"
          and s.token < $89::text collate "C"
      )
      and t13.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $90::text
          and s.token >= $91::text collate "C"
          and s.token < $92::text collate "C"
      )
    union all
    select 'FundReport' as type, t14.id, t14.title as title, null::text as context
    from fund_report t14
    where
      t14.ambito_id = $1
      and t14.withdrawn_at is null
      and ((t14.state = $93::text))
      and t14.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $94::text
          and s.token >= $95::text collate "C"
          and s.token < $96::text collate "C"
      )
      and t14.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $97::text
          and s.token >= $98::text collate "C"
          and s.token < $99::text collate "C"
      )
    union all
    select 'LedgerEntry' as type, t15.id, t15.title as title, to_char(t15.entry_date, 'DD/MM/YYYY') as context
    from ledger_entry t15
    where
      t15.ambito_id = $1
      and t15.withdrawn_at is null
      and false
      and t15.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $100::text
          and s.token >= $101::text collate "C"
          and s.token < $102::text collate "C"
      )
      and t15.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $103::text
          and s.token >= $104::text collate "C"
          and s.token < $105::text collate "C"
      )
    union all
    select 'ImportedPayment' as type, t16.id, t16.number as title, null::text as context
    from imported_payment t16
    where
      t16.ambito_id = $1
      and t16.withdrawn_at is null
      and false
      and t16.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $106::text
          and s.token >= $107::text collate "C"
          and s.token < $108::text collate "C"
      )
      and t16.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $109::text
          and s.token >= $110::text collate "C"
          and s.token < $111::text collate "C"
      )
    union all
    select 'AllocationScenario' as type, t17.id, t17.title as title, null::text as context
    from allocation_scenario t17
    where
      t17.ambito_id = $1
      and t17.withdrawn_at is null
      and false
      and t17.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $112::text
          and s.token >= $113::text collate "C"
          and s.token < $114::text collate "C"
      )
      and t17.id in (
        select s.id
        from search_token s
        where
          s.ambito_id = $1
          and s.type = $115::text
          and s.token >= $116::text collate "C"
          and s.token < $117::text collate "C"
      )
  ) hits
order by length(title), title, id
limit $118::int;

-- Viewer
-- every role
select a.id, a.name
from account_ambito aa join ambito a on a.id = aa.ambito_id
where aa.account_id = $1 and a.status = 'active'
order by a.name;

-- Viewer
-- every role
select m.id, m.person_id as "personId", m.ente_id as "enteId", e.name as "enteName", m.role, m.valid_to::text as to
from membership m join person p on p.id = m.person_id and p.ambito_id = $1 left join ente e on e.id = m.ente_id
where
  m.ambito_id = $1
  and p.account_id = $2
  and m.withdrawn_at is null
  and p.withdrawn_at is null
  and m.valid_from <= current_date
  and (m.valid_to is null or m.valid_to >= current_date)
order by m.valid_from, m.id;

-- Before what a request asks
-- every role
select
  s.account_id as "accountId",
  c.name as "accountName",
  c.email,
  s.ambito_id as "ambitoId",
  a.name as "ambitoName",
  coalesce(a.demo, false) as demo,
  s.membership_id as "membershipId",
  s.person_id as "personId",
  s.ente_id as "enteId",
  s.ente_name as "enteName",
  s.role
from zona.session s join zona.account c on c.id = s.account_id left join zona.ambito a on a.id = s.ambito_id
where
  s.token_hash = $1
  and s.ended_at is null
  and s.expires_at > now()
  and c.disabled_at is null
  and (s.ambito_id is null or a.status = 'active');

-- Before what a request asks
-- every role
select zona.set_ambito ($1)
from zona.session s join zona.account c on c.id = s.account_id left join zona.ambito a on a.id = s.ambito_id
where
  s.token_hash = $2
  and s.ambito_id = $1
  and s.ended_at is null
  and s.expires_at > now()
  and c.disabled_at is null
  and (s.ambito_id is null or a.status = 'active');

-- Before what a request asks
-- every role
select zona.set_ambito ($1);
