import { matchesWords, safeText, type Filter, type Order } from '@zona/database';
import { isUuid } from '@zona/problems';
import { pinnedRows } from './plans.sql.ts';

export interface ObjectiveFilter {
  planId?: string | null;
  areaId?: string | null;
  query?: string | null;
  policy?: string | null;
  incomplete?: boolean | null;
  fund?: string | null;
}

export interface ActionFilter {
  planId?: string | null;
  objectiveId?: string | null;
  query?: string | null;
}

/** A column equals an id; anything that is no id matches nothing, like a missing row. */
const isId =
  (column: string, id: string): Filter =>
  (t, p) =>
    isUuid(id) ? `${t}.${column} = ${p.add(id, 'uuid')}` : 'false';

/** The objective's own words, or those of one of its actions. */
const objectiveWords =
  (query: string): Filter =>
  (t, p) =>
    `(${matchesWords('Objective', query, `${t}.id`, p)} or exists (select 1 from action_objective ao where ao.ambito_id = $1 and ao.objective_id = ${t}.id and ao.withdrawn_at is null and ${matchesWords('Action', query, 'ao.action_id', p)}))`;

const onCards = (t: string, condition: string) =>
  `exists (select 1 from scheda k where k.ambito_id = $1 and k.objective_id = ${t}.id and k.withdrawn_at is null and ${condition})`;

/** A card `k` with an answer said "not stated", or with a yes/no row that it must answer and does not. */
const unanswered = `(exists (select 1 from scheda_answer a where a.ambito_id = $1 and a.scheda_id = k.id and a.withdrawn_at is null and a.answer = 'not_stated')
  or exists (select 1 from plan pl join lateral ${pinnedRows('pl', '$1')} w on w.kind = 'yes_no' and not w.optional
             where pl.ambito_id = $1 and pl.id = k.plan_id
               and not exists (select 1 from scheda_answer a where a.ambito_id = $1 and a.scheda_id = k.id and a.row_key = w.key and a.withdrawn_at is null and a.answer is not null)))`;

export function objectiveFilters(f: ObjectiveFilter | null | undefined): Filter[] {
  const filters: Filter[] = [
    (t) =>
      `exists (select 1 from plan_area r where r.ambito_id = $1 and r.id = ${t}.area_id and r.withdrawn_at is null)`,
  ];
  if (f?.planId) filters.push(isId('plan_id', f.planId));
  if (f?.areaId) filters.push(isId('area_id', f.areaId));
  if (f?.query) filters.push(objectiveWords(f.query));
  if (f?.policy)
    filters.push(
      (t, p) =>
        `exists (select 1 from area_policy ap join policy_area pa on pa.id = ap.policy_area_id where ap.ambito_id = $1 and ap.plan_area_id = ${t}.area_id and ap.withdrawn_at is null and pa.letter = ${p.add(safeText(f.policy!), 'text')})`,
    );
  if (f?.incomplete) filters.push((t) => onCards(t, `k.form = 'full' and ${unanswered}`));
  if (f?.fund)
    filters.push((t, p) =>
      onCards(
        t,
        `exists (select 1 from stated_amount x where x.ambito_id = $1 and x.scheda_id = k.id and x.withdrawn_at is null and x.fund = ${p.add(safeText(f.fund!), 'text')})`,
      ),
    );
  return filters;
}

export function actionFilters(f: ActionFilter | null | undefined): Filter[] {
  const filters: Filter[] = [];
  if (f?.planId) filters.push(isId('plan_id', f.planId));
  if (f?.objectiveId)
    filters.push((t, p) =>
      isUuid(f.objectiveId)
        ? `exists (select 1 from action_objective ao where ao.ambito_id = $1 and ao.action_id = ${t}.id and ao.withdrawn_at is null and ao.objective_id = ${p.add(f.objectiveId, 'uuid')})`
        : 'false',
    );
  if (f?.query) filters.push((t, p) => matchesWords('Action', f.query!, `${t}.id`, p));
  return filters;
}

export const objectiveOrders: Record<string, Order> = {
  position: { name: 'position', by: (t) => [{ sql: `${t}.position`, cast: 'int' }] },
  title: { name: 'title', by: (t) => [{ sql: `${t}.title collate "it-x-icu"`, cast: 'text' }] },
  updated: { name: 'updated', by: (t) => [{ sql: `${t}.updated_at`, cast: 'timestamptz' }], direction: 'desc' },
};
export const byPosition: Order = objectiveOrders['position']!;
export const plansOrder: Order = {
  name: 'from',
  by: (t) => [{ sql: `${t}.valid_from`, cast: 'date' }],
  direction: 'desc',
};
