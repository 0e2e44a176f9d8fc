import { matchesWords, type Filter } from '@zona/database';
import { isUuid } from '@zona/problems';
import { isId } from '../filters.ts';

/** Which entries: all that is given must hold. */
export interface EntryFilter {
  kind?: string | null;
  assignmentId?: string | null;
  lineId?: string | null;
  commitmentId?: string | null;
  from?: string | null;
  to?: string | null;
  query?: string | null;
}
export interface MovementFilter {
  assignmentId?: string | null;
  lineId?: string | null;
  commitmentId?: string | null;
  settlementId?: string | null;
}
export interface LineFilter {
  year?: number | null;
  assignmentId?: string | null;
  actionId?: string | null;
  query?: string | null;
  left?: boolean | null;
}
export interface CommitmentFilter {
  year?: number | null;
  enteId?: string | null;
  query?: string | null;
}

export interface ProposalFilter {
  state?: string | null;
  commitmentId?: string | null;
}

/** Entries one of whose movements is about a row. */
const about =
  (column: string, id: string): Filter =>
  (t, p) =>
    isUuid(id)
      ? `exists (select 1 from ledger_movement m where m.ambito_id = $1 and m.entry_id = ${t}.id and m.${column} = ${p.add(id, 'uuid')})`
      : 'false';

export function entryFilters(f: EntryFilter | null | undefined): Filter[] {
  const filters: Filter[] = [];
  if (f?.kind) filters.push((t, p) => `${t}.kind = ${p.add(f.kind, 'text')}`);
  if (f?.assignmentId) filters.push(about('assignment_id', f.assignmentId));
  if (f?.lineId) filters.push(about('line_id', f.lineId));
  if (f?.commitmentId) filters.push(about('commitment_id', f.commitmentId));
  if (f?.from) filters.push((t, p) => `${t}.entry_date >= ${p.add(f.from, 'date')}`);
  if (f?.to) filters.push((t, p) => `${t}.entry_date <= ${p.add(f.to, 'date')}`);
  if (f?.query) filters.push((t, p) => matchesWords('LedgerEntry', f.query!, `${t}.id`, p));
  return filters;
}

export function movementFilters(f: MovementFilter | null | undefined): Filter[] {
  const filters: Filter[] = [];
  if (f?.assignmentId) filters.push(isId('assignment_id', f.assignmentId));
  if (f?.lineId) filters.push(isId('line_id', f.lineId));
  if (f?.commitmentId) filters.push(isId('commitment_id', f.commitmentId));
  if (f?.settlementId) filters.push(isId('settlement_id', f.settlementId));
  return filters;
}

/** A line is called by its own words and by its fund's. */
const lineWords =
  (query: string): Filter =>
  (t, p) =>
    `(${matchesWords('BudgetLine', query, `${t}.id`, p)} or ${t}.assignment_id in (select s.id from fund_assignment s where s.ambito_id = $1 and ${matchesWords('Fund', query, 's.fund_id', p)}))`;

export function lineFilters(f: LineFilter | null | undefined): Filter[] {
  const filters: Filter[] = [];
  if (f?.year) filters.push((t, p) => `${t}.year = ${p.add(f.year, 'int')}`);
  if (f?.assignmentId) filters.push(isId('assignment_id', f.assignmentId));
  if (f?.actionId) filters.push(isId('action_id', f.actionId));
  if (f?.query) filters.push(lineWords(f.query));
  if (f?.left)
    filters.push(
      (t) =>
        `exists (select 1 from ledger_account a where a.ambito_id = $1 and a.line_id = ${t}.id and a.stage = 'allocated' and a.in_cents > a.out_cents)`,
    );
  return filters;
}

export function commitmentFilters(f: CommitmentFilter | null | undefined): Filter[] {
  const filters: Filter[] = [];
  if (f?.year) filters.push((t, p) => `${t}.year = ${p.add(f.year, 'int')}`);
  if (f?.enteId) filters.push(isId('ente_id', f.enteId));
  if (f?.query) filters.push((t, p) => matchesWords('Commitment', f.query!, `${t}.id`, p));
  return filters;
}

/** Proposals that name a contract, one of its settlements, or an entry that moved its money. */
const concerning =
  (id: string): Filter =>
  (t, p) => {
    if (!isUuid(id)) return 'false';
    const [named, at] = [(key: string) => `(${t}.draft #>> '{input,${key}}')`, p.add(id, 'uuid')];
    return `(lower(${named('commitmentId')}) = ${at}::text
      or lower(${named('settlementId')}) in (select s.id::text from settlement s where s.ambito_id = $1 and s.commitment_id = ${at})
      or lower(${named('entryId')}) in (select m.entry_id::text from ledger_movement m where m.ambito_id = $1 and m.commitment_id = ${at}))`;
  };

/** `by`: of whom; null for anybody's. */
export function proposalFilters({ state, commitmentId }: ProposalFilter, by: string | null): Filter[] {
  const filters: Filter[] = [];
  if (state) filters.push((t, p) => `${t}.state = ${p.add(state, 'text')}`);
  if (by) filters.push((t, p) => `${t}.proposed_by = ${p.add(by, 'text')}`);
  if (commitmentId) filters.push(concerning(commitmentId));
  return filters;
}
