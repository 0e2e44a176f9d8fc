import { outside, type BudgetDimension } from '@zona/budgets-domain';
import type { Params } from '@zona/database';
import { isUuid } from '@zona/problems';
import { fundOfYearSql } from '../funds/fund-of-year.sql.ts';

/** Which lines: all that is given must hold. `none` asks for those that have none. */
export interface BudgetFilter {
  fundId?: string | null;
  areaId?: string | null;
  objectiveId?: string | null;
  actionId?: string | null;
  ambitoComuneId?: string | null;
}

/** The figures that a row has, as they are summed. Cents. */
export const summed = ['assigned', 'variations', 'allocated', 'committed', 'settled', 'paid', 'reported'] as const;
export type Summed = (typeof summed)[number];

/** How lines are grouped: by which value, and how a group is called and ordered. `g` is the group, `n` what names it. */
interface Grouping {
  key: string;
  names: string;
  label: string;
  detail: string;
  order: string;
}
const titled = "concat_ws(' ', n.code, n.title)";
const ofPlan = 'left join plan p on p.ambito_id = $1 and p.id = n.plan_id';
const groupings: Record<BudgetDimension, Grouping> = {
  fund: {
    key: 's.fund_id',
    names: 'left join fund n on n.ambito_id = $1 and n.id = g.key left join fund_kind x on x.code = n.kind',
    label: 'n.name',
    detail: 'x.name',
    order: 'n.name, g.key',
  },
  area: {
    key: 'o.area_id',
    names: `left join plan_area n on n.ambito_id = $1 and n.id = g.key ${ofPlan}`,
    label: titled,
    detail: 'p.code',
    order: 'p.valid_from desc, n.position, g.key',
  },
  objective: {
    key: 'o.id',
    names: `left join objective n on n.ambito_id = $1 and n.id = g.key left join plan_area x on x.ambito_id = $1 and x.id = n.area_id ${ofPlan}`,
    label: titled,
    detail: 'p.code',
    order: 'p.valid_from desc, x.position, n.position, g.key',
  },
  action: {
    key: 'l.action_id',
    names: `left join action n on n.ambito_id = $1 and n.id = g.key ${ofPlan}`,
    label: titled,
    detail: 'p.code',
    order: 'p.valid_from desc, n.position, g.key',
  },
  comune: {
    key: 'l.ambito_comune_id',
    names: 'left join ambito_comune n on n.ambito_id = $1 and n.id = g.key',
    label: 'n.name',
    detail: 'null',
    order: 'n.name, g.key',
  },
  line: {
    key: 'l.id',
    names: `left join budget_line n on n.ambito_id = $1 and n.id = g.key left join fund_assignment x on x.ambito_id = $1 and x.id = n.assignment_id
      left join fund f on f.ambito_id = $1 and f.id = x.fund_id left join ambito_comune c on c.ambito_id = $1 and c.id = n.ambito_comune_id`,
    label: 'n.title',
    detail: `concat_ws(' · ', ${fundOfYearSql('f.name', 'x.year')}, c.name, case when n.year <> x.year then 'voce del ' || n.year end)`,
    order: 'n.title, n.year, g.key',
  },
  year: { key: 'l.year', names: '', label: 'g.key::text', detail: 'null', order: 'g.key desc' },
};

/** A column is what the filter says, or has nothing where it says `none`; what is no id matches nothing. */
function is(column: string, value: string | null | undefined, p: Params): string[] {
  if (!value) return [];
  if (value === outside) return [`${column} is null`];
  return [isUuid(value) ? `${column} = ${p.add(value, 'uuid')}` : 'false'];
}

/**
 * The objective under which an action is shown, the first by order: what it costs counts once, there. `objectives` and `areas` say
 * whether it answers to others too.
 */
const placed = `placed as (
  select distinct on (x.action_id) x.action_id, x.objective_id, count(*) over w > 1 as objectives,
    min(o.area_id::text) over w <> max(o.area_id::text) over w as areas
  from action_objective x join objective o on o.ambito_id = $1 and o.id = x.objective_id and o.withdrawn_at is null
  where x.ambito_id = $1 and x.withdrawn_at is null window w as (partition by x.action_id)
  order by x.action_id, o.position, o.id)`;
const ofPlanJoin = `left join placed t on t.action_id = l.action_id
  left join objective o on o.ambito_id = $1 and o.id = coalesce(l.objective_id, t.objective_id)`;

/** The act that approved the preventivo of each year. */
const approved = `approved as (
  select y.year, k.id as act_id from budget_year y join budget_year_act k on k.ambito_id = $1 and k.budget_year_id = y.id and k.step = 'preventivo'
  where y.ambito_id = $1)`;
/**
 * An entry varies the budget when it says so or was written after the preventivo was approved (ids are in the order of time). `m` is what
 * was put on a line by the entry, `v` what approved the year of the line. The few that say so are looked up once, not one by one.
 */
const varying =
  "(m.entry_id > v.act_id or m.entry_id in (select e.id from ledger_entry e where e.ambito_id = $1 and e.kind = 'variation'))";

const stage = (name: string, as = name) => `sum(a.in_cents) filter (where a.stage = '${name}') as ${as}`;

/** Filters that look at lines: what an assignment gives as a whole says nothing under them. */
export const looksAtLines = (f: BudgetFilter): boolean =>
  Boolean(f.areaId ?? f.objectiveId ?? f.actionId ?? f.ambitoComuneId);

/** The groups with their sums, and the sums of all in each row: one statement over accounts and what varied them. */
export function groupsSql(by: BudgetDimension, year: number | null, f: BudgetFilter, first: number, p: Params): string {
  const { key, names, label, detail, order } = groupings[by];
  const planned = by === 'area' || by === 'objective' || Boolean(f.areaId ?? f.objectiveId);
  const funded = by === 'fund' || Boolean(f.fundId);
  const atYear = year === null ? null : p.add(year, 'integer');
  const fund = is('s.fund_id', f.fundId, p);
  const where = [
    'l.ambito_id = $1',
    ...(atYear ? [`l.year = ${atYear}`] : []),
    ...fund,
    ...is('o.area_id', f.areaId, p),
    ...is('o.id', f.objectiveId, p),
    ...is('l.action_id', f.actionId, p),
    ...is('l.ambito_comune_id', f.ambitoComuneId, p),
  ];
  const givenKey = by === 'fund' ? 's.fund_id' : by === 'year' ? 's.year' : null;
  const given =
    givenKey && !looksAtLines(f)
      ? `given as (select ${givenKey} as key, sum(a.in_cents) as assigned from fund_assignment s
          join ledger_account a on a.ambito_id = $1 and a.assignment_id = s.id and a.stage = 'assigned'
          where ${['s.ambito_id = $1', ...(atYear ? [`s.year = ${atYear}`] : []), ...fund].join(' and ')} group by 1)`
      : null;
  const elsewhere = by === 'objective' ? 't.objectives' : by === 'area' ? 't.areas' : 'false';
  // What each part knows of a group. Put together by grouping, for a key may be null.
  const part = (from: string, ...known: (Summed | 'elsewhere')[]) =>
    `select q.key, ${[...summed, 'elsewhere' as const].map((c) => `${known.includes(c) ? `q.${c}` : 'null::numeric'} as ${c}`).join(', ')} from ${from} q`;
  const parts = [
    part('l'),
    part('spent', 'allocated', 'committed', 'settled', 'paid', 'reported', 'elsewhere'),
    part('varied', 'variations'),
    ...(given ? [part('given', 'assigned')] : []),
  ];
  const ctes = [
    ...(planned ? [placed] : []),
    approved,
    `l as (select l.id, l.year, ${key} as key, ${elsewhere} and l.objective_id is null as elsewhere from budget_line l
      ${funded ? 'join fund_assignment s on s.ambito_id = $1 and s.id = l.assignment_id' : ''} ${planned ? ofPlanJoin : ''} where ${where.join(' and ')})`,
    ...(given ? [given] : []),
    `spent as (select l.key, ${['allocated', 'committed', 'settled', 'paid', 'reported'].map((s) => stage(s)).join(', ')},
      sum(a.in_cents) filter (where a.stage = 'allocated' and l.elsewhere) as elsewhere
      from l join ledger_account a on a.ambito_id = $1 and a.line_id = l.id group by l.key)`,
    `varied as (select l.key, sum(m.value_cents) as variations from l
      join ledger_movement m on m.ambito_id = $1 and m.line_id = l.id and m.stage = 'allocated'
      left join approved v on v.year = l.year where ${varying} group by l.key)`,
    `g as (select u.key, ${[...summed, 'elsewhere'].map((c) => `sum(u.${c}) as ${c}`).join(', ')}
      from (${parts.join(' union all ')}) u group by u.key)`,
  ];
  return `with ${ctes.join(', ')}
    select g.key::text as key, nullif(${label}, '') as label, nullif(${detail}, '') as detail, coalesce(g.elsewhere, 0)::text as elsewhere,
      ${summed.map((s) => `coalesce(g.${s}, 0)::text as ${s}, coalesce(sum(g.${s}) over (), 0)::text as "all_${s}"`).join(', ')},
      (count(*) over ())::int as "rowCount"
    from g ${names} order by g.key is null, ${order} limit ${p.add(first, 'integer')}`;
}

/** What was given in the year and where it went, unless filters look at lines, and what the filters are called: one row. */
export function aboutSql(year: number | null, f: BudgetFilter, p: Params): string {
  const atYear = year === null ? null : p.add(year, 'integer');
  const here = atYear ? `s.year = ${atYear}` : 'true';
  const name = (table: string, column: string, id: string | null | undefined, as: string) =>
    `${id && isUuid(id) ? `(select ${column} from ${table} n where n.ambito_id = $1 and n.id = ${p.add(id, 'uuid')})` : 'null::text'} as "${as}"`;
  const sum = (what: string, where: string, as: string) =>
    `coalesce(sum(${what}) filter (where ${where}), 0)::text as "${as}"`;
  const other = (where: string, as: string) => (atYear ? sum('a.in_cents', where, as) : `'0' as "${as}"`);
  return `select ${[
    name('fund', 'n.name', f.fundId, 'fund'),
    name('plan_area', titled, f.areaId, 'area'),
    name('objective', titled, f.objectiveId, 'objective'),
    name('action', titled, f.actionId, 'action'),
    name('ambito_comune', 'n.name', f.ambitoComuneId, 'comune'),
    sum('a.in_cents', `a.stage = 'assigned' and ${here}`, 'assigned'),
    sum('a.in_cents - a.out_cents', `a.stage = 'assigned' and ${here}`, 'unallocated'),
    other(`a.stage = 'allocated' and ${here} and l.year <> ${atYear}`, 'toOtherYears'),
    other(`a.stage = 'allocated' and l.year = ${atYear} and s.year <> ${atYear}`, 'fromOtherYears'),
  ].join(', ')}
    from fund_assignment s join ledger_account a on a.ambito_id = $1 and a.assignment_id = s.id and a.stage in ('assigned', 'allocated')
    left join budget_line l on l.ambito_id = $1 and l.id = a.line_id
    where ${['s.ambito_id = $1', ...is('s.fund_id', f.fundId, p), ...(looksAtLines(f) ? ['false'] : [])].join(' and ')}`;
}

/** What changed the allocated of a year after its preventivo was approved: `$2` the year, `$3` how many. */
export const variationsSql = `with ${approved}
  select e.id, e.kind, e.entry_date::text as date, e.title, e.reason, e.act_kind as "actKind", e.organ, e.number, e.act_date::text as "actDate",
    e.value_cents::text as value, v.net::text as net, (count(*) over ())::int as "rowCount", (sum(v.net) over ())::text as "allNet"
  from (select m.entry_id, sum(m.value_cents) as net from budget_line l
    join ledger_movement m on m.ambito_id = $1 and m.line_id = l.id and m.stage = 'allocated' left join approved v on v.year = l.year
    where l.ambito_id = $1 and l.year = $2::integer and ${varying} group by m.entry_id) v
  join ledger_entry e on e.ambito_id = $1 and e.id = v.entry_id order by e.entry_date desc, e.id desc limit $3::integer`;

/** Commitments whose dates lie in more than one year, this one among them. */
export const commitmentYearsSql = `select k.id, k.title, coalesce(n.name, k.provider_text) as provider, k.valid_from::text as "from", k.valid_to::text as "to",
    c.committed::text as committed, (count(*) over ())::int as "rowCount"
  from commitment k left join ente n on n.id = k.ente_id
  join lateral (select coalesce(sum(a.in_cents), 0) as committed from ledger_account a
    where a.ambito_id = $1 and a.commitment_id = k.id and a.stage = 'committed') c on true
  where k.ambito_id = $1 and k.withdrawn_at is null and k.valid_from < make_date($2::integer + 1, 1, 1) and k.valid_to >= make_date($2::integer, 1, 1)
    and date_part('year', k.valid_from) < date_part('year', k.valid_to)
  order by k.valid_from, k.title, k.id limit $3::integer`;

/** The years that funds, lines or approvals speak of. */
export const yearsSql = `with y as (
    select l.year from budget_line l where l.ambito_id = $1
    union select s.year from fund_assignment s where s.ambito_id = $1 and s.withdrawn_at is null
    union select b.year from budget_year b where b.ambito_id = $1)
  select y.year, exists (select 1 from budget_line l where l.ambito_id = $1 and l.year = y.year and l.withdrawn_at is null) as "hasLines",
    coalesce(b.state, 'draft') as state, b.version, coalesce((
    select json_agg(json_build_object('id', k.id, 'step', k.step, 'actKind', k.act_kind, 'organ', k.organ, 'number', k.number, 'actDate', k.act_date,
      'note', k.note, 'recordedBy', k.recorded_by, 'createdAt', k.created_at) order by k.id)
    from budget_year_act k where k.ambito_id = $1 and k.budget_year_id = b.id), '[]'::json) as acts
  from y left join budget_year b on b.ambito_id = $1 and b.year = y.year order by y.year desc`;
