import type { VirtualSql } from '@zona/database';
import { euro } from '../figures.sql.ts';
import { fundOfYearSql } from '../funds/fund-of-year.sql.ts';

/** Of the report's assignment and fund: who reads a report reads their names, also without reading the funds. */
const ofAssignment =
  (column: string): VirtualSql =>
  (t, tenant) =>
    `(select ${column} from fund_assignment g join fund f on f.ambito_id = ${tenant} and f.id = g.fund_id where g.ambito_id = ${tenant} and g.id = ${t}.assignment_id)`;
export const fundName = ofAssignment('f.name');
export const fundId = ofAssignment('f.id');
export const year = ofAssignment('g.year');
export const assignmentLabel = ofAssignment('g.label');
export const spendBy = ofAssignment('g.spend_by');
export const reportBy = ofAssignment('g.report_by');
export const eligible = ofAssignment('f.eligible');
export const ownSharePercent = ofAssignment('trim_scale(f.own_share_percent)::text');
export const fundKindName: VirtualSql = (t, tenant) =>
  `(select k.name from fund_assignment g join fund f on f.ambito_id = ${tenant} and f.id = g.fund_id join fund_kind k on k.code = f.kind where g.ambito_id = ${tenant} and g.id = ${t}.assignment_id)`;

export const costCount: VirtualSql = (t, tenant) =>
  `(select count(*)::int from ledger_account a where a.ambito_id = ${tenant} and a.report_id = ${t}.id and a.stage = 'reported' and a.in_cents > 0)`;
export const claimed: VirtualSql = (t, tenant) =>
  `(select ${euro('sum(a.in_cents)')} from ledger_account a where a.ambito_id = ${tenant} and a.report_id = ${t}.id and a.stage = 'reported')`;
/** What the fund did not recognise, after the signature. */
export const refused: VirtualSql = (t, tenant) =>
  `(select ${euro('-sum(m.value_cents)')} from ledger_movement m join ledger_entry e on e.ambito_id = ${tenant} and e.id = m.entry_id and e.kind = 'refusal' where m.ambito_id = ${tenant} and m.report_id = ${t}.id)`;
export const assigned: VirtualSql = (t, tenant) =>
  `(select ${euro('sum(a.in_cents)')} from ledger_account a where a.ambito_id = ${tenant} and a.assignment_id = ${t}.assignment_id and a.stage = 'assigned')`;
/** Paid on the assignment and on no report yet. */
export const reportable: VirtualSql = (t, tenant) =>
  `(select ${euro('sum(a.in_cents - a.out_cents)')} from ledger_account a where a.ambito_id = ${tenant} and a.assignment_id = ${t}.assignment_id and a.stage = 'paid')`;

/** Whether ATS may see what hangs on a report. */
export const reportState: VirtualSql = (t, tenant) =>
  `(select r.state from fund_report r where r.ambito_id = ${tenant} and r.id = ${t}.report_id)`;

/** The files of a settlement and of its payments. */
const files = `(select coalesce(json_agg(json_build_object('id', f.id, 'name', f.name, 'size', f.size, 'sha256', f.sha256, 'url', '/files/' || f.id) order by f.created_at, f.id), '[]')
  from file f where f.ambito_id = $1 and f.withdrawn_at is null and f.subject_id in (select s.id union all select p.id from payment p where p.ambito_id = $1 and p.settlement_id = s.id))`;
const payments = `(select coalesce(json_agg(json_build_object('number', p.number, 'paidOn', p.paid_on) order by p.paid_on, p.id), '[]')
  from payment p where p.ambito_id = $1 and p.settlement_id = s.id and p.withdrawn_at is null)`;
const settled = `(select sum(d.in_cents) from ledger_account d where d.ambito_id = $1 and d.settlement_id = s.id and d.stage = 'settled')::text`;

/** A share of a settlement on a line, with all that proves it. `cents` is what is asked of the account. */
const shareOf = (
  cents: string,
) => `a.id, a.settlement_id as "settlementId", a.line_id as "lineId", a.commitment_id as "commitmentId", (${cents})::text as cents,
  l.title as "lineTitle", c.name as comune, s.title, s.version as "settlementVersion", s.supplier_text as "supplierText", s.supplier_code as "supplierCode",
  s.invoice_number as "invoiceNumber", s.invoice_date::text as "invoiceDate", s.period_from::text as "periodFrom", s.period_to::text as "periodTo",
  s.invoice_cents::text as "invoiceCents", s.cost_type as "costType", k.title as "commitmentTitle", k.cig, k.cup, k.provider_text as "providerText", e.name as ente,
  ${settled} as settled, ${payments} as payments`;
const shares = `from ledger_account a
  join budget_line l on l.ambito_id = $1 and l.id = a.line_id
  join settlement s on s.ambito_id = $1 and s.id = a.settlement_id
  join commitment k on k.ambito_id = $1 and k.id = a.commitment_id
  left join ente e on e.id = k.ente_id
  left join ambito_comune c on c.ambito_id = $1 and c.id = l.ambito_comune_id`;

/** The costs of a report: $2. */
export const costsOfReport = `select ${shareOf('a.in_cents')}, ${files} as files ${shares}
  where a.ambito_id = $1 and a.report_id = $2 and a.stage = 'reported' and a.in_cents > 0 order by s.invoice_date nulls last, s.id, a.id`;

/** What is paid on an assignment ($2) and on no report yet: words in $3, line in $4, paid from $5 to $6. */
export const reportableCosts = `select ${shareOf('a.in_cents - a.out_cents')}, '[]'::json as files,
    count(*) over ()::int as found, (sum(a.in_cents - a.out_cents) over ())::text as "foundCents" ${shares}
  where a.ambito_id = $1 and a.assignment_id = $2 and a.stage = 'paid' and a.in_cents > a.out_cents
    and ($3::text is null or position(lower($3) in lower(concat_ws(' ', s.title, s.supplier_text, s.supplier_code, s.invoice_number, k.title, k.provider_text, e.name, l.title))) > 0)
    and ($4::uuid is null or a.line_id = $4)
    and ($5::date is null or exists (select 1 from payment p where p.ambito_id = $1 and p.settlement_id = s.id and p.paid_on >= $5))
    and ($6::date is null or exists (select 1 from payment p where p.ambito_id = $1 and p.settlement_id = s.id and p.paid_on <= $6))
  order by s.invoice_date nulls last, s.id, a.id limit $7`;

/** Settlements of the same suppliers ($2) that some fund claims, with what they come to. */
export const claimsOfSuppliers = `select s.id as "settlementId", s.supplier_code as "supplierCode", s.invoice_number as "invoiceNumber", s.invoice_date::text as "invoiceDate",
    s.invoice_cents::text as "totalCents", ${settled} as "settledCents", sum(a.in_cents)::text as "reportedCents",
    array_agg(distinct ${fundOfYearSql('f.name', 'g.year')}) as funds
  from settlement s
  join ledger_account a on a.ambito_id = $1 and a.settlement_id = s.id and a.stage = 'reported' and a.in_cents > 0
  join fund_assignment g on g.ambito_id = $1 and g.id = a.assignment_id
  join fund f on f.ambito_id = $1 and f.id = g.fund_id
  where s.ambito_id = $1 and s.supplier_code = any($2::text[]) and s.invoice_number is not null and s.withdrawn_at is null
  group by s.ambito_id, s.id`;

/** What comuni and users paid `p` is of: own money. */
const ownOf = `join fund_assignment og on og.ambito_id = $1 and og.id = p.assignment_id
  join fund o on o.ambito_id = $1 and o.id = og.fund_id
  join fund_kind ok on ok.code = o.kind and ok.family in ('comuni', 'users')`;

/** Own money paid for the commitments of a report ($2) that other reports claim too, on funds that ask for own money. */
export const ownAlsoElsewhere = `with also as (
    select a.commitment_id, array_agg(distinct '«' || r.title || '» (' || ${fundOfYearSql('f.name', 'g.year')} || ')') as reports
    from ledger_account a
    join fund_report r on r.ambito_id = $1 and r.id = a.report_id
    join fund_assignment g on g.ambito_id = $1 and g.id = r.assignment_id
    join fund f on f.ambito_id = $1 and f.id = g.fund_id and f.own_share_percent > 0
    where a.ambito_id = $1 and a.stage = 'reported' and a.in_cents > 0 and a.report_id <> $2 and a.commitment_id in
      (select m.commitment_id from ledger_account m where m.ambito_id = $1 and m.report_id = $2 and m.stage = 'reported' and m.in_cents > 0)
    group by a.commitment_id)
  select s.reports, sum(p.in_cents)::text as cents from also s
  join ledger_account p on p.ambito_id = $1 and p.commitment_id = s.commitment_id and p.stage = 'paid' ${ownOf}
  group by s.commitment_id, s.reports having sum(p.in_cents) > 0`;

/** What a report ($2) is held against. Own money: paid by comuni and users for the commitments that the report claims. */
export const headOfReport = `select r.title, r.state, r.valid_from::text as "from", r.valid_to::text as "to", r.note, r.own_cents::text as "ownCents", r.own_note as "ownNote", r.assignment_id as "assignmentId",
    g.year, g.spend_by::text as "spendBy", f.name as fund, f.kind as "fundKind", n.name as "fundKindName", f.cup as "fundCup", f.own_share_percent::text as "ownSharePercent", f.eligible_costs as "eligibleCosts",
    (select coalesce(sum(a.in_cents), 0) from ledger_account a where a.ambito_id = $1 and a.assignment_id = r.assignment_id and a.stage = 'assigned')::text as assigned,
    (select coalesce(sum(a.in_cents), 0) from ledger_account a where a.ambito_id = $1 and a.assignment_id = r.assignment_id and a.stage = 'reported')::text as reported,
    (select coalesce(sum(p.in_cents), 0) from ledger_account p ${ownOf}
     where p.ambito_id = $1 and p.stage = 'paid' and p.commitment_id in
       (select a.commitment_id from ledger_account a where a.ambito_id = $1 and a.report_id = r.id and a.stage = 'reported' and a.in_cents > 0))::text as "ownPaid"
  from fund_report r
  join fund_assignment g on g.ambito_id = $1 and g.id = r.assignment_id
  join fund f on f.ambito_id = $1 and f.id = g.fund_id
  join fund_kind n on n.code = f.kind
  where r.ambito_id = $1 and r.id = $2`;
