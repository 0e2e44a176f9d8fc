import {
  actText,
  entryKindLabel,
  stageLabel,
  type BudgetActKind,
  type EntryKind,
  type Stage,
} from '@zona/budgets-domain';
import { Params, visibleSql, type AmbitoDb, type Filter } from '@zona/database';
import { Commitment, LedgerEntry } from '../ledger/ledger.entities.ts';
import { commitmentFilters, entryFilters, type CommitmentFilter, type EntryFilter } from '../ledger/ledger.filters.ts';
import type { OutColumn } from './tables.ts';
import { euro } from '../figures.sql.ts';

/** Rows that one statement brings. */
export const perRead = 5000;

interface Act {
  actKind: BudgetActKind | null;
  organ: string | null;
  number: string | null;
  actDate: string | null;
}
const act = (t: string) => `${t}.act_kind as "actKind", ${t}.organ, ${t}.number, ${t}.act_date::text as "actDate"`;

/** A step of an entry, with the words of all that it is about. */
export interface MovementRow extends Act {
  at: readonly [date: string, entryId: string, position: number];
  date: string;
  kind: EntryKind;
  title: string;
  reason: string | null;
  stage: Stage;
  euro: string;
  fund: string;
  fundYear: number;
  line: string | null;
  comune: string | null;
  lineYear: number | null;
  commitment: string | null;
  mandate: string | null;
  recordedBy: string;
  entryId: string;
}

const text = (value: string | null) => ({ text: value });
export const movementColumns: readonly OutColumn<MovementRow>[] = [
  { header: 'Data', width: 12, value: (r) => ({ day: r.date }) },
  { header: 'Movimento', width: 22, value: (r) => text(entryKindLabel[r.kind]) },
  { header: 'Oggetto', width: 40, value: (r) => text(r.title) },
  { header: 'Motivo', width: 30, value: (r) => text(r.reason) },
  { header: 'Atto', width: 36, value: (r) => text(actText(r)) },
  { header: 'Fondo', width: 34, value: (r) => text(r.fund) },
  { header: 'Anno del fondo', width: 10, value: (r) => ({ whole: r.fundYear }) },
  { header: 'Voce', width: 36, value: (r) => text(r.line) },
  { header: 'Comune', width: 20, value: (r) => text(r.comune) },
  { header: 'Anno', width: 8, value: (r) => (r.lineYear === null ? text(null) : { whole: r.lineYear }) },
  { header: 'Impegno', width: 36, value: (r) => text(r.commitment) },
  { header: 'Mandato', width: 12, value: (r) => text(r.mandate) },
  { header: 'Stadio', width: 14, value: (r) => text(stageLabel[r.stage]) },
  { header: 'Importo', width: 16, value: (r) => ({ euro: r.euro }) },
  { header: 'Registrato da', width: 24, value: (r) => text(r.recordedBy) },
  { header: 'Id del movimento', width: 38, value: (r) => text(r.entryId) },
];

const wherever = (params: Params, filters: readonly Filter[], t: string) =>
  filters.map((f) => ` and ${f(t, params)}`).join('');

/** The next movements of the entries that match, oldest first, after the last one that was read. */
export function movementsAfter(
  db: AmbitoDb,
  filter: EntryFilter,
  after: MovementRow['at'] | null,
): Promise<MovementRow[]> {
  const params = new Params(db.ambitoId);
  const where = wherever(params, entryFilters(filter), 'e');
  const visible = visibleSql(db.ctx.ability, 'read', LedgerEntry, 'e', params);
  const resume = after
    ? ` and (e.entry_date, e.id, m.position) > (${params.add(after[0], 'date')}, ${params.add(after[1], 'uuid')}, ${params.add(after[2], 'int')})`
    : '';
  return db.run<MovementRow>(
    `select json_build_array(e.entry_date::text, e.id, m.position) as at, e.entry_date::text as date, e.kind, e.title, e.reason, ${act('e')},
       m.stage, round(m.value_cents / 100.0, 2)::text as euro, f.name as fund, s.year as "fundYear", l.title as line, l.year as "lineYear",
       (select c.name from ambito_comune a join comune c on c.istat = a.istat where a.ambito_id = $1 and a.id = l.ambito_comune_id) as comune,
       k.title as commitment, p.number as mandate, e.recorded_by as "recordedBy", e.id as "entryId"
     from ledger_entry e join ledger_movement m on m.ambito_id = $1 and m.entry_id = e.id
     join fund_assignment s on s.ambito_id = $1 and s.id = m.assignment_id join fund f on f.ambito_id = $1 and f.id = s.fund_id
     left join budget_line l on l.ambito_id = $1 and l.id = m.line_id
     left join commitment k on k.ambito_id = $1 and k.id = m.commitment_id
     left join payment p on p.ambito_id = $1 and p.id = e.payment_id
     where e.ambito_id = $1 and ${visible}${where}${resume} order by e.entry_date, e.id, m.position limit ${perRead}`,
    params.values,
  );
}

/** A contract, with how far its money has come. */
export interface CommitmentRow extends Act {
  at: readonly [year: number, id: string];
  id: string;
  year: number;
  title: string;
  provider: string | null;
  cig: string | null;
  cup: string | null;
  from: string | null;
  to: string | null;
  committed: string;
  settled: string;
  paid: string;
}
export const commitmentColumns: readonly OutColumn<CommitmentRow>[] = [
  { header: 'Anno', width: 8, value: (r) => ({ whole: r.year }) },
  { header: 'Impegno', width: 44, value: (r) => text(r.title) },
  { header: 'Gestore', width: 34, value: (r) => text(r.provider) },
  { header: 'CIG', width: 14, value: (r) => text(r.cig) },
  { header: 'CUP', width: 18, value: (r) => text(r.cup) },
  { header: 'Atto', width: 36, value: (r) => text(actText(r)) },
  { header: 'Dal', width: 12, value: (r) => ({ day: r.from }) },
  { header: 'Al', width: 12, value: (r) => ({ day: r.to }) },
  { header: 'Impegnato', width: 16, value: (r) => ({ euro: r.committed }) },
  { header: 'Liquidato', width: 16, value: (r) => ({ euro: r.settled }) },
  { header: 'Pagato', width: 16, value: (r) => ({ euro: r.paid }) },
  { header: 'Id dell’impegno', width: 38, value: (r) => text(r.id) },
];

const stage = (name: Stage) =>
  `(select ${euro('sum(a.in_cents)')} from ledger_account a where a.ambito_id = $1 and a.commitment_id = k.id and a.stage = '${name}') as ${name}`;

export function commitmentsAfter(
  db: AmbitoDb,
  filter: CommitmentFilter,
  after: CommitmentRow['at'] | null,
): Promise<CommitmentRow[]> {
  const params = new Params(db.ambitoId);
  const where = wherever(params, commitmentFilters(filter), 'k');
  const visible = visibleSql(db.ctx.ability, 'read', Commitment, 'k', params);
  const resume = after ? ` and (k.year, k.id) > (${params.add(after[0], 'int')}, ${params.add(after[1], 'uuid')})` : '';
  return db.run<CommitmentRow>(
    `select json_build_array(k.year, k.id) as at, k.id, k.year, k.title, coalesce(e.name, k.provider_text) as provider, k.cig, k.cup, ${act('k')},
       k.valid_from::text as "from", k.valid_to::text as "to", ${stage('committed')}, ${stage('settled')}, ${stage('paid')}
     from commitment k left join ente e on e.id = k.ente_id
     where k.ambito_id = $1 and k.withdrawn_at is null and ${visible}${where}${resume} order by k.year, k.id limit ${perRead}`,
    params.values,
  );
}
