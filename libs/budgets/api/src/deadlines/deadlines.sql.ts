import { fundOfYearSql } from '../funds/fund-of-year.sql.ts';

const sum = (stage: string) =>
  `(select coalesce(sum(a.in_cents), 0) from ledger_account a where a.ambito_id = $1 and a.assignment_id = g.id and a.stage = '${stage}')`;

/** Years of a fund with what the ledger says of them. */
const assignments = `(select g.id, g.fund_id, g.spend_by, g.report_by, ${fundOfYearSql('f.name', 'g.year')} as name, coalesce(n.name, '') as giver,
    ${sum('assigned')} as assigned, ${sum('paid')} as paid, ${sum('reported')} as reported,
    exists (select 1 from fund_report r where r.ambito_id = $1 and r.assignment_id = g.id and r.state = 'signed' and r.withdrawn_at is null) as signed
  from fund_assignment g join fund f on f.ambito_id = $1 and f.id = g.fund_id left join ente n on n.id = f.ente_id
  where g.ambito_id = $1 and g.withdrawn_at is null and f.withdrawn_at is null)`;

const row = (
  kind: string,
  columns: Record<'subject' | 'day' | 'title' | 'fund' | 'name' | 'who' | 'cents' | 'target' | 'at', string>,
) =>
  `select '${kind}' as kind, ${columns.subject} as subject_id, ${columns.day} as day, ${columns.title} as title, ${columns.fund} as fund_id, ${columns.name} as fund_name,
    ${columns.who} as who, ${columns.cents} as cents, '${columns.target}' as target, ${columns.at} as target_id`;

/** A fund is spent when all that was assigned is paid; until a figure is known there is one to come. */
const spend = `${row('spend', { subject: 'g.id', day: 'g.spend_by', title: 'g.name', fund: 'g.fund_id', name: 'g.name', who: "nullif(g.giver, '')", cents: 'nullif(g.assigned - g.paid, 0)', target: 'fund', at: 'g.fund_id' })}
  from ${assignments} g where g.spend_by is not null and (g.assigned = 0 or g.paid < g.assigned)`;
/** It is reported when a report is signed and nothing paid is left out of it. */
const reportFund = `${row('report_fund', { subject: 'g.id', day: 'g.report_by', title: 'g.name', fund: 'g.fund_id', name: 'g.name', who: "nullif(g.giver, '')", cents: 'nullif(g.paid - g.reported, 0)', target: 'fund', at: 'g.fund_id' })}
  from ${assignments} g where g.report_by is not null and not (g.signed and g.reported >= g.paid)`;
const instalment = `${row('instalment', { subject: 'i.id', day: 'i.expected_on', title: 'i.title', fund: 'f.id', name: fundOfYearSql('f.name', 'g.year'), who: 'n.name', cents: 'i.expected_cents - coalesce(i.received_cents, 0)', target: 'fund', at: 'f.id' })}
  from fund_instalment i join fund_assignment g on g.ambito_id = $1 and g.id = i.assignment_id join fund f on f.ambito_id = $1 and f.id = g.fund_id left join ente n on n.id = f.ente_id
  where i.ambito_id = $1 and i.withdrawn_at is null and i.expected_on is not null and coalesce(i.received_cents, 0) < i.expected_cents`;
/** What a comune owes of its quota, by the instalments of the riparto that was voted. It is of no fund. */
const quota = `select 'quota' as kind, q.id as subject_id, q.due as day, q.title, null::uuid as fund_id, null::text as fund_name, q.comune as who, q.lacking as cents, 'allocation' as target, q.scenario_id as target_id
  from (select i.id, i.due, o.scenario_id, s.title || ', rata ' || i.number as title, c.name as comune,
      i.cents - coalesce((select sum(r.cents) from quota_receipt r where r.ambito_id = $1 and r.instalment_id = i.id), 0) as lacking
    from quota_instalment i join comune_quota o on o.ambito_id = $1 and o.id = i.quota_id
    join allocation_scenario s on s.ambito_id = $1 and s.id = o.scenario_id
    join ambito_comune c on c.ambito_id = $1 and c.id = o.ambito_comune_id
    where i.ambito_id = $1) q where q.lacking > 0`;
/** Money of several funds may pay one settlement: the deadline is one, and the funds are named together. */
const settlement = `select 'settlement' as kind, s.id as subject_id, s.due_on as day, s.title, (array_agg(f.id order by f.name, f.id))[1] as fund_id, string_agg(distinct ${fundOfYearSql('f.name', 'g.year')}, ', ') as fund_name,
    coalesce(s.supplier_text, n.name, k.provider_text) as who, sum(a.in_cents - a.out_cents) as cents, 'commitment' as target, k.id as target_id
  from settlement s join commitment k on k.ambito_id = $1 and k.id = s.commitment_id left join ente n on n.id = k.ente_id
  join ledger_account a on a.ambito_id = $1 and a.settlement_id = s.id and a.stage = 'settled' and a.in_cents > a.out_cents
  join fund_assignment g on g.ambito_id = $1 and g.id = a.assignment_id join fund f on f.ambito_id = $1 and f.id = g.fund_id
  where s.ambito_id = $1 and s.withdrawn_at is null and s.due_on is not null group by s.ambito_id, s.id, k.ambito_id, k.id, n.id`;
const report = `${row('report', { subject: 'r.id', day: 'r.due_on', title: 'r.title', fund: 'f.id', name: fundOfYearSql('f.name', 'g.year'), who: 'n.name', cents: "(select sum(a.in_cents) from ledger_account a where a.ambito_id = $1 and a.report_id = r.id and a.stage = 'reported')", target: 'report', at: 'r.id' })}
  from fund_report r join fund_assignment g on g.ambito_id = $1 and g.id = r.assignment_id join fund f on f.ambito_id = $1 and f.id = g.fund_id left join ente n on n.id = f.ente_id
  where r.ambito_id = $1 and r.withdrawn_at is null and r.state = 'open' and r.due_on is not null`;

const all = `(${[spend, reportFund, instalment, quota, settlement, report].join('\n union all ')})`;
const told = `d.kind || ':' || d.subject_id as id, d.kind, d.subject_id as "subjectId", d.day::text as date, d.title, d.fund_id as "fundId", d.fund_name as "fundName", d.who, d.cents::text as cents, d.target, d.target_id as "targetId"`;

/** What is still to be done by a day: kind in $2, fund in $3, who in $4, from $5, to $6; today is $7. The counts are over all that is found. */
export const deadlinesFound = `select ${told}, count(*) over ()::int as found, count(*) filter (where d.day < $7::date) over ()::int as late
  from ${all} d
  where ($2::text is null or d.kind = $2) and ($3::uuid is null or d.fund_id = $3)
    and ($4::text is null or position(lower($4) in lower(concat_ws(' ', d.who, d.title))) > 0)
    and ($5::date is null or d.day >= $5) and ($6::date is null or d.day <= $6)
  order by d.day, d.kind, d.subject_id limit $8`;

/** What one is reminded of: from $2 to $3. */
export const deadlinesNear = `select ${told} from ${all} d where d.day >= $2::date and d.day <= $3::date order by d.day, d.kind, d.subject_id limit 2000`;
