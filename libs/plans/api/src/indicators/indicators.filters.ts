import { isUdp, type Actor } from '@zona/access';
import { safeText, type Filter, type Order } from '@zona/database';
import { isUuid } from '@zona/problems';
import { inForce } from '../plans.sql.ts';

export interface IndicatorFilter {
  view?: 'owed' | 'waiting' | 'to_lock' | null;
  planId?: string | null;
  ownerId?: string | null;
  kind?: string | null;
  query?: string | null;
}

/** A comune of the ambito, for indicators that are divided by comune. */
export const isComuneHere = (enteId: string): string =>
  `exists (select 1 from ambito_ente ac join ente ec on ec.id = ac.ente_id where ac.ambito_id = $1 and ac.ente_id = ${enteId} and ac.withdrawn_at is null and ec.kind = 'comune')`;

/** What an ente reports: what it is named for, and what every comune reports for itself. */
export const owedBy = (t: string, enteId: string): string =>
  `(${t}.owner_id = ${enteId} or (${t}.owner_id is null and ${t}.by_comune and ${isComuneHere(enteId)}))`;

/** Needs are stated by the plan and not followed; a draft plan owes nothing yet. */
const followed: Filter = (t) =>
  `${t}.kind <> 'input' and exists (select 1 from scheda k join plan pl on pl.ambito_id = $1 and pl.id = k.plan_id where k.ambito_id = $1 and k.id = ${t}.scheda_id and k.withdrawn_at is null and ${inForce('pl')})`;
const withReadings =
  (state: string): Filter =>
  (t) =>
    `exists (select 1 from indicator_reading v where v.ambito_id = $1 and v.indicator_id = ${t}.id and v.state = '${state}' and v.withdrawn_at is null)`;
const ofLiveCard: Filter = (t) =>
  `exists (select 1 from scheda k where k.ambito_id = $1 and k.id = ${t}.scheda_id and k.withdrawn_at is null)`;

function viewFilter(view: IndicatorFilter['view'], actor: Actor): Filter[] {
  if (view === 'waiting') return [withReadings('sent')];
  if (view === 'to_lock') return [withReadings('approved')];
  if (view !== 'owed') return [];
  // The Ufficio di Piano follows them all.
  if (isUdp(actor)) return [followed];
  return [followed, (t, p) => (isUuid(actor.enteId) ? owedBy(t, p.add(actor.enteId, 'uuid')) : 'false')];
}

export function indicatorFilters(f: IndicatorFilter | null | undefined, actor: Actor): Filter[] {
  const filters: Filter[] = [ofLiveCard, ...viewFilter(f?.view, actor)];
  if (f?.planId)
    filters.push((t, p) =>
      isUuid(f.planId)
        ? `exists (select 1 from scheda k where k.ambito_id = $1 and k.id = ${t}.scheda_id and k.plan_id = ${p.add(f.planId, 'uuid')})`
        : 'false',
    );
  if (f?.ownerId) filters.push((t, p) => (isUuid(f.ownerId) ? `${t}.owner_id = ${p.add(f.ownerId, 'uuid')}` : 'false'));
  if (f?.kind) filters.push((t, p) => `${t}.kind = ${p.add(f.kind, 'text')}`);
  if (f?.query) filters.push((t, p) => `position(lower(${p.add(safeText(f.query!), 'text')}) in lower(${t}.name)) > 0`);
  return filters;
}

/** As the plan has them: card by card. */
export const planOrder: Order = {
  name: 'card',
  by: (t) => [
    { sql: `(select k.position from scheda k where k.ambito_id = $1 and k.id = ${t}.scheda_id)`, cast: 'int' },
    { sql: `${t}.scheda_id`, cast: 'uuid' },
    { sql: `${t}.position`, cast: 'int' },
  ],
};
