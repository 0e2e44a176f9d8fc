import { ownFamilies } from '@zona/budgets-domain';
import type { VirtualSql } from '@zona/database';

/** What has come in of an assignment. No instalment, no figure: that is not zero. */
export const received: VirtualSql = (t, tenant) =>
  `(select round(sum(i.received_cents) / 100.0, 2)::text from fund_instalment i where i.ambito_id = ${tenant} and i.assignment_id = ${t}.id and i.withdrawn_at is null)`;

/** Two lines pay for the same thing when they name the same action, else the same objective, else have the same title. */
const sameThing = `case when m.action_id is not null then l.action_id = m.action_id
  when m.objective_id is not null then l.action_id is null and l.objective_id = m.objective_id
  else l.action_id is null and l.objective_id is null and lower(l.title) = lower(m.title) end`;
const own = ownFamilies.map((f) => `'${f}'`).join(',');

/** What all funds, and what one's own, put on the things that an assignment pays for, in the same years. Cents as text. */
export const ownShare: VirtualSql = (t, tenant) =>
  `(select json_build_object('percent', trim_scale(f.own_share_percent)::text, 'total', x.total::text, 'own', x.own::text) from fund f,
    lateral (select sum(a.in_cents) as total, sum(a.in_cents) filter (where k.family in (${own})) as own
      from ledger_account a
      join budget_line l on l.ambito_id = ${tenant} and l.id = a.line_id
      join fund_assignment s on s.ambito_id = ${tenant} and s.id = a.assignment_id
      join fund g on g.ambito_id = ${tenant} and g.id = s.fund_id
      join fund_kind k on k.code = g.kind
      where a.ambito_id = ${tenant} and a.stage = 'allocated' and a.in_cents > 0 and exists (
        select 1 from budget_line m where m.ambito_id = ${tenant} and m.assignment_id = ${t}.id and m.year = l.year and ${sameThing}
        and exists (select 1 from ledger_account b where b.ambito_id = ${tenant} and b.line_id = m.id and b.stage = 'allocated' and b.in_cents > 0))) x
    where f.ambito_id = ${tenant} and f.id = ${t}.fund_id and f.own_share_percent is not null)`;
