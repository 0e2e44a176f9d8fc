import type { Filter, Order } from '@zona/database';
import { isId } from '../filters.ts';

export interface ScenarioFilter {
  year?: number | null;
  state?: string | null;
}
export interface QuotaFilter {
  year?: number | null;
  scenarioId?: string | null;
}

export const newestScenario: Order = {
  name: 'year',
  by: (t) => [{ sql: `${t}.year`, cast: 'int' }],
  direction: 'desc',
};
export const newestQuota: Order = { name: 'latest', by: () => [], direction: 'desc' };

export function scenarioFilters(f: ScenarioFilter | null | undefined): Filter[] {
  const filters: Filter[] = [];
  if (f?.year) filters.push((t, p) => `${t}.year = ${p.add(f.year, 'int')}`);
  if (f?.state) filters.push((t, p) => `${t}.state = ${p.add(f.state, 'text')}`);
  return filters;
}

export function quotaFilters(f: QuotaFilter | null | undefined): Filter[] {
  const filters: Filter[] = [];
  if (f?.scenarioId) filters.push(isId('scenario_id', f.scenarioId));
  if (f?.year)
    filters.push(
      (t, p) =>
        `exists (select 1 from allocation_scenario s where s.ambito_id = $1 and s.id = ${t}.scenario_id and s.year = ${p.add(f.year, 'int')})`,
    );
  return filters;
}
