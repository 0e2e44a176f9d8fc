import { matchesWords, type Filter, type Order, type Params } from '@zona/database';
import { isId } from '../filters.ts';

export interface FundFilter {
  kind?: string | null;
  family?: string | null;
  empty?: boolean | null;
  query?: string | null;
}
export interface FundAssignmentFilter {
  fundId?: string | null;
  year?: number | null;
  kind?: string | null;
  family?: string | null;
  query?: string | null;
}

export const byName: Order = { name: 'name', by: (t) => [{ sql: `lower(${t}.name)`, cast: 'text' }] };
export const newestYear: Order = {
  name: 'year',
  by: (t) => [{ sql: `${t}.year`, cast: 'int' }],
  direction: 'desc',
};

const ofFamily = (kindSql: string, family: string, p: Params) =>
  `exists (select 1 from fund_kind k where k.code = ${kindSql} and k.family = ${p.add(family, 'text')})`;

export function fundFilters(f: FundFilter | null | undefined): Filter[] {
  const filters: Filter[] = [];
  if (f?.kind) filters.push((t, p) => `${t}.kind = ${p.add(f.kind, 'text')}`);
  if (f?.family) filters.push((t, p) => ofFamily(`${t}.kind`, f.family!, p));
  if (f?.empty)
    filters.push(
      (t) =>
        `not exists (select 1 from fund_assignment s where s.ambito_id = $1 and s.fund_id = ${t}.id and s.withdrawn_at is null)`,
    );
  if (f?.query) filters.push((t, p) => matchesWords('Fund', f.query!, `${t}.id`, p));
  return filters;
}

/** The filters of an assignment's fund. */
const ofFund =
  (where: (p: Params) => string): Filter =>
  (t, p) =>
    `exists (select 1 from fund f where f.ambito_id = $1 and f.id = ${t}.fund_id and ${where(p)})`;

export function assignmentFilters(f: FundAssignmentFilter | null | undefined): Filter[] {
  const filters: Filter[] = [];
  if (f?.fundId) filters.push(isId('fund_id', f.fundId));
  if (f?.year) filters.push((t, p) => `${t}.year = ${p.add(f.year, 'int')}`);
  if (f?.kind) filters.push(ofFund((p) => `f.kind = ${p.add(f.kind, 'text')}`));
  if (f?.family) filters.push(ofFund((p) => ofFamily('f.kind', f.family!, p)));
  if (f?.query) filters.push((t, p) => matchesWords('Fund', f.query!, `${t}.fund_id`, p));
  return filters;
}
