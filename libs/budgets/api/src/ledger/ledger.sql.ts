import type { VirtualSql } from '@zona/database';
import { stages } from '@zona/budgets-domain';
import { euro } from '../figures.sql.ts';
import { fundOfYearSql } from '../funds/fund-of-year.sql.ts';

export { source } from '@zona/database';

/** How much of the accounts `where` says has come to each stage, and what it may still go on. Euro as exact text. */
export const figuresOf = (where: string, tenant: string): string =>
  `(select json_build_object(${stages
    .map((s) => `'${s}', ${euro(`sum(a.in_cents) filter (where a.stage = '${s}')`)}`)
    .join(', ')}, ${stages
    .slice(0, -1)
    .map((s) => `'${s}Left', ${euro(`sum(a.in_cents - a.out_cents) filter (where a.stage = '${s}')`)}`)
    .join(', ')}) from ledger_account a where a.ambito_id = ${tenant} and ${where})`;

/** The figures of the rows that an account names in `column`. */
export const figuresBy =
  (column: string): VirtualSql =>
  (t, tenant) =>
    figuresOf(`a.${column} = ${t}.id`, tenant);

export const figuresOfFund: VirtualSql = (t, tenant) =>
  figuresOf(
    `a.assignment_id in (select f.id from fund_assignment f where f.ambito_id = ${tenant} and f.fund_id = ${t}.id)`,
    tenant,
  );

/** The ente of the comune that a line is for; null for a line of the whole ambito. */
export const comuneEnteOfLine: VirtualSql = (t, tenant) =>
  `(select e.id from ambito_comune c join ambito_ente l on l.ambito_id = ${tenant} and l.withdrawn_at is null
    join ente e on e.id = l.ente_id and e.kind = 'comune' and e.comune_istat = c.istat
    where c.ambito_id = ${tenant} and c.id = ${t}.ambito_comune_id order by l.id limit 1)`;

/** The ente that a commitment pays, for what hangs on it. */
export const enteOfSettlement: VirtualSql = (t, tenant) =>
  `(select k.ente_id from commitment k where k.ambito_id = ${tenant} and k.id = ${t}.commitment_id)`;
export const enteOfPayment: VirtualSql = (t, tenant) =>
  `(select k.ente_id from settlement s join commitment k on k.ambito_id = ${tenant} and k.id = s.commitment_id where s.ambito_id = ${tenant} and s.id = ${t}.settlement_id)`;

/** The value of a payment: its entries, those that took some back included. */
export const paidBy: VirtualSql = (t, tenant) =>
  `(select ${euro('sum(m.value_cents)')} from ledger_entry e join ledger_movement m on m.ambito_id = ${tenant} and m.entry_id = e.id and m.stage = 'paid' where e.ambito_id = ${tenant} and e.payment_id = ${t}.id)`;

/** The entry that took this one back. */
export const reversedBy: VirtualSql = (t, tenant) =>
  `(select r.id from ledger_entry r where r.ambito_id = ${tenant} and r.reverses_id = ${t}.id)`;

/** Whether nothing of an entry goes forward. */
export const takesBack: VirtualSql = (t, tenant) =>
  `(not exists (select 1 from ledger_movement m where m.ambito_id = ${tenant} and m.entry_id = ${t}.id and m.value_cents > 0))`;

/** What of an account may still go on to the next stage. */
export const leftInAccount: VirtualSql = (t) => euro(`${t}.in_cents - ${t}.out_cents`);

/** What tells rows that are called the same apart, in the results of a search. */
export const fundOfLine: VirtualSql = (t, tenant) =>
  `(select ${fundOfYearSql('f.name', 's.year')} from fund_assignment s join fund f on f.ambito_id = ${tenant} and f.id = s.fund_id where s.ambito_id = ${tenant} and s.id = ${t}.assignment_id)`;
export const dayOfEntry: VirtualSql = (t) => `to_char(${t}.entry_date, 'DD/MM/YYYY')`;
