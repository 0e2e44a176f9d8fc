/** Findings that one answer has at most: the others are counted. */
export const mostFindings = 500;

/**
 * What the plan states for a year ($2) beside what is allocated to the same action or objective. Only where the plan states one sum a year
 * and nothing else: of several years, a range or a condition nobody can say what one year should be. $3: one of them by its key, or null.
 * Those that somebody decided on come first: they are never among those that are cut.
 */
export const findingsSql = `with stated as (
    select coalesce(k.action_id, k.objective_id) as id, bool_or(k.action_id is not null) as action, sum(a.value_cents) as cents,
      (array_agg(json_build_object('document', a.source_document, 'line', a.source_line, 'text', a.source_text) order by a.id)
        filter (where a.source_document is not null))[1] as source, min(p.code) as plan_code
    from plan p join scheda k on k.ambito_id = $1 and k.plan_id = p.id and k.withdrawn_at is null
    join stated_amount a on a.ambito_id = $1 and a.scheda_id = k.id and a.withdrawn_at is null and a.same_as_id is null and a.value_cents is not null
    where p.ambito_id = $1 and p.withdrawn_at is null and p.valid_from <= make_date($2::integer, 12, 31) and p.valid_to >= make_date($2::integer, 1, 1)
    group by 1 having bool_and(a.period = 'annual' and a.value_to_cents is null and a.certainty <> 'if_funded')),
  put as (
    select coalesce(l.action_id, l.objective_id) as id, sum(a.in_cents) as cents from budget_line l
    join ledger_account a on a.ambito_id = $1 and a.line_id = l.id and a.stage = 'allocated'
    where l.ambito_id = $1 and l.year = $2::integer group by 1),
  found as (
    select s.id, case when s.action then 'Action' else 'Objective' end as type, s.plan_code, s.source, s.cents as stated, coalesce(t.cents, 0) as allocated
    from stated s left join put t on t.id = s.id where s.cents <> coalesce(t.cents, 0))
  select f.type || ':' || f.id as key, f.id, f.type, coalesce(x.title, o.title) as title, f.plan_code as "planCode", f.source,
    f.stated::text as stated, f.allocated::text as allocated, (count(*) over ())::int as "rowCount"
  from found f left join action x on x.ambito_id = $1 and x.id = f.id left join objective o on o.ambito_id = $1 and o.id = f.id
  left join budget_warning w on w.ambito_id = $1 and w.year = $2::integer and w.key = f.type || ':' || f.id
  where $3::text is null or f.type || ':' || f.id = $3
  order by w.id is null, abs(f.stated - f.allocated) desc, f.id limit ${mostFindings}`;

/** What was decided on those of a year ($2). */
export const decidedSql = `select w.key, w.state, w.finding, w.assignee_id as "assigneeId", p.given_name || ' ' || p.family_name as "assigneeName",
    w.reason, w.decided_by as "decidedBy", to_json(w.updated_at)#>>'{}' as "decidedAt", w.version
  from budget_warning w left join person p on p.ambito_id = $1 and p.id = w.assignee_id
  where w.ambito_id = $1 and w.year = $2::integer and w.withdrawn_at is null order by w.id limit ${mostFindings}`;
