import type { VirtualSql } from '@zona/database';
import { enteOfIstat, euro } from '../figures.sql.ts';
import { comuneEnteOfLine } from '../ledger/ledger.sql.ts';

/** The ente of the comune that a quota is of, and of what hangs on it: rules compare it with one's own. */
export const enteOfQuota = comuneEnteOfLine;
const enteBy = (quota: string, tenant: string) =>
  `(select e.id from comune_quota q join ambito_comune c on c.ambito_id = ${tenant} and c.id = q.ambito_comune_id
    join ambito_ente l on l.ambito_id = ${tenant} and l.withdrawn_at is null
    join ente e on e.id = l.ente_id and e.kind = 'comune' and e.comune_istat = c.istat
    where q.ambito_id = ${tenant} and q.id = ${quota} order by l.id limit 1)`;
export const enteOfInstalment: VirtualSql = (t, tenant) => enteBy(`${t}.quota_id`, tenant);
export const enteOfReceipt: VirtualSql = (t, tenant) =>
  enteBy(
    `(select i.quota_id from quota_instalment i where i.ambito_id = ${tenant} and i.id = ${t}.instalment_id)`,
    tenant,
  );

const ofScenario =
  (column: string): VirtualSql =>
  (t, tenant) =>
    `(select s.${column} from allocation_scenario s where s.ambito_id = ${tenant} and s.id = ${t}.scenario_id)`;
export const titleOfQuota = ofScenario('title');
export const yearOfQuota = ofScenario('year');

export const jsonText =
  (column: string): VirtualSql =>
  (t) =>
    `${t}.${column}::text`;

/** The parts of the act, which the domain puts into words. */
export const actOfQuota: VirtualSql = (t, tenant) =>
  `(select json_build_object('actKind', r.act_kind, 'organ', r.organ, 'number', r.number, 'actDate', r.act_date)
    from allocation_result r where r.ambito_id = ${tenant} and r.scenario_id = ${t}.scenario_id)`;

export const receivedOfQuota: VirtualSql = (t, tenant) =>
  euro(`(select sum(r.cents) from quota_instalment i join quota_receipt r on r.ambito_id = ${tenant} and r.instalment_id = i.id
    where i.ambito_id = ${tenant} and i.quota_id = ${t}.id)`);
export const receivedOfInstalment: VirtualSql = (t, tenant) =>
  euro(`(select sum(r.cents) from quota_receipt r where r.ambito_id = ${tenant} and r.instalment_id = ${t}.id)`);
const received = `coalesce((select sum(r.cents) from quota_receipt r where r.ambito_id = TENANT and r.instalment_id = i.id), 0)`;
export const overdueOfQuota: VirtualSql = (t, tenant) =>
  euro(`(select sum(greatest(i.cents - ${received.replace('TENANT', tenant)}, 0)) from quota_instalment i
    where i.ambito_id = ${tenant} and i.quota_id = ${t}.id and i.due < current_date)`);

/** $1 ambito, $2 the reader's ente. Comuni of today with the register's population and their ente. */
export const comuniSql = `select c.id, c.istat, c.name, g.population, g.population_year as "populationYear",
    ${enteOfIstat('c.istat', '$1')} as "enteId"
  from ambito_comune c left join comune g on g.istat = c.istat
  where c.ambito_id = $1 and c.withdrawn_at is null and c.valid_from <= current_date and (c.valid_to is null or c.valid_to >= current_date)
  order by c.name, c.id`;

/** $1 ambito. The last riparti that became quotas. */
export const frozenSql = `select s.id, s.title, s.year,
    (select json_agg(json_build_object('key', c.istat, 'name', c.name, 'value', round(q.cents / 100.0, 2)::text) order by c.name, q.id)
      from comune_quota q join ambito_comune c on c.ambito_id = $1 and c.id = q.ambito_comune_id where q.ambito_id = $1 and q.scenario_id = s.id) as quotas
  from allocation_scenario s where s.ambito_id = $1 and s.state = 'frozen' and s.withdrawn_at is null order by s.year desc, s.id desc limit 40`;

/** $1 ambito. */
export const fundsSql = `select a.id, concat_ws(', ', f.name, a.label) as name, a.year,
    ${euro(`(select sum(x.in_cents) from ledger_account x where x.ambito_id = $1 and x.assignment_id = a.id and x.stage = 'assigned')`)} as assigned
  from fund_assignment a join fund f on f.ambito_id = $1 and f.id = a.fund_id and f.kind = 'quota_comuni' and f.withdrawn_at is null
  where a.ambito_id = $1 and a.withdrawn_at is null order by a.year desc, f.name, a.id limit 200`;

/** $1 ambito. */
export const yearsSql = `select distinct s.year from allocation_scenario s where s.ambito_id = $1 and s.withdrawn_at is null order by s.year desc`;

/** $1 ambito, $2 the days ahead, $3 at most. Instalments that are late or near and not yet in, each with the ente of its comune. */
export const tasksSql = `select d.id, d.scenario_id as "scenarioId", d.title, d.comune, d.number, d.due::text as due, d.lacking::text as cents, d.ente_id as "enteId" from (
    select i.id, q.scenario_id, s.title, c.name as comune, i.number, i.due,
      i.cents - ${received.replace('TENANT', '$1')} as lacking,
      ${enteOfIstat('c.istat', '$1')} as ente_id
    from quota_instalment i join comune_quota q on q.ambito_id = $1 and q.id = i.quota_id
    join allocation_scenario s on s.ambito_id = $1 and s.id = q.scenario_id
    join ambito_comune c on c.ambito_id = $1 and c.id = q.ambito_comune_id
    where i.ambito_id = $1 and i.due <= current_date + $2::integer) d
  where d.lacking > 0 order by d.due, d.comune, d.id limit $3`;
