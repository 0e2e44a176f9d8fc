import {
  checkReport,
  daysOf,
  ownNeeded,
  type CostFacts,
  type CostType,
  type InvoiceClaim,
  type OwnAlso,
  type ReportCheck,
  type ReportFacts,
} from '@zona/budgets-domain';
import type { AmbitoDb } from '@zona/database';
import { fromCents } from '@zona/money';
import { claimsOfSuppliers, costsOfReport, headOfReport, ownAlsoElsewhere, reportableCosts } from './reporting.sql.ts';

export interface CostFileRow {
  id: string;
  name: string;
  size: number;
  sha256: string;
  url: string;
}

/** A share of a settlement as it is read. Cents are text. */
export interface CostRow {
  id: string;
  settlementId: string;
  lineId: string;
  commitmentId: string;
  settlementVersion: number;
  cents: string;
  lineTitle: string;
  comune: string | null;
  title: string;
  supplierText: string | null;
  supplierCode: string | null;
  invoiceNumber: string | null;
  invoiceDate: string | null;
  invoiceCents: string | null;
  costType: CostType | null;
  commitmentTitle: string;
  cig: string | null;
  cup: string | null;
  providerText: string | null;
  ente: string | null;
  settled: string;
  payments: { number: string | null; paidOn: string }[];
  files: CostFileRow[];
}

interface HeadRow {
  title: string;
  state: 'open' | 'signed';
  from: string | null;
  to: string | null;
  note: string | null;
  ownCents: string | null;
  ownNote: string | null;
  assignmentId: string;
  year: number;
  spendBy: string | null;
  fund: string;
  fundKind: string;
  fundKindName: string;
  fundCup: string | null;
  ownSharePercent: string | null;
  eligibleCosts: CostType[];
  assigned: string;
  reported: string;
  ownPaid: string;
}

interface ClaimRow extends Omit<InvoiceClaim, 'totalCents' | 'settledCents' | 'reportedCents'> {
  totalCents: string | null;
  settledCents: string | null;
  reportedCents: string;
}

export const providerOf = (row: Pick<CostRow, 'supplierText' | 'ente' | 'providerText'>): string | null =>
  row.supplierText ?? row.ente ?? row.providerText;

/** A cost as it is told to people. */
export const toldCost = ({ cents, invoiceCents, settled, ...row }: CostRow) => ({
  ...row,
  provider: providerOf(row),
  value: fromCents(BigInt(cents)),
  settled: fromCents(BigInt(settled)),
  invoiceTotal: invoiceCents === null ? null : fromCents(BigInt(invoiceCents)),
});

export interface LoadedReport {
  head: HeadRow;
  costs: CostRow[];
  facts: ReportFacts;
  checks: ReportCheck[];
}

/** All that a report claims and what it is held against: four statements, whatever the number of costs. */
export async function loadReport(db: AmbitoDb, reportId: string): Promise<LoadedReport | null> {
  const [heads, costs] = await Promise.all([
    db.run<HeadRow>(headOfReport, [db.ambitoId, reportId]),
    db.run<CostRow>(costsOfReport, [db.ambitoId, reportId]),
  ]);
  const [head] = heads;
  if (!head) return null;
  const [claims, ownAlso] = await Promise.all([claimsLike(db, costs), ownAlsoOf(db, reportId, head)]);
  const facts = factsOf(head, costs, claims, ownAlso);
  return { head, costs, facts, checks: checkReport(facts) };
}

/** Both ways in which the code of an Italian supplier is written. */
const waysOf = (code: string): string[] => {
  const bare = code.replace(/^IT/i, '').trim();
  return [code, bare, `IT${bare}`];
};

async function claimsLike(db: AmbitoDb, costs: readonly CostRow[]): Promise<InvoiceClaim[]> {
  const codes = [...new Set(costs.flatMap((c) => (c.supplierCode ? waysOf(c.supplierCode) : [])))];
  if (!codes.length) return [];
  const rows = await db.run<ClaimRow>(claimsOfSuppliers, [db.ambitoId, codes]);
  return rows.map((row) => ({
    ...row,
    totalCents: row.totalCents === null ? null : BigInt(row.totalCents),
    settledCents: BigInt(row.settledCents ?? '0'),
    reportedCents: BigInt(row.reportedCents),
  }));
}

async function ownAlsoOf(db: AmbitoDb, reportId: string, { ownSharePercent }: HeadRow): Promise<OwnAlso[]> {
  if (ownSharePercent === null) return [];
  const rows = await db.run<{ reports: string[]; cents: string }>(ownAlsoElsewhere, [db.ambitoId, reportId]);
  return rows.map(({ reports, cents }) => ({ reports, cents: BigInt(cents) }));
}

function factsOf(
  head: HeadRow,
  rows: readonly CostRow[],
  claims: readonly InvoiceClaim[],
  ownAlso: readonly OwnAlso[],
): ReportFacts {
  const costs = rows.map((row): CostFacts => ({
    ...row,
    cents: BigInt(row.cents),
    paidOn: row.payments.map((p) => p.paidOn),
    files: row.files.length,
  }));
  return {
    title: head.title,
    ...daysOf(head, head),
    spendBy: head.spendBy,
    assignedCents: BigInt(head.assigned),
    reportedCents: BigInt(head.reported),
    claimedCents: costs.reduce((sum, c) => sum + c.cents, 0n),
    fundKind: head.fundKind,
    fundCup: head.fundCup,
    eligibleTypes: head.eligibleCosts.length ? head.eligibleCosts : null,
    ownSharePercent: head.ownSharePercent,
    ownPaidCents: BigInt(head.ownPaid),
    ownStatedCents: head.ownCents === null ? null : BigInt(head.ownCents),
    ownAlso,
    costs,
    claims,
  };
}

export function sheetOf({ costs, facts, checks }: LoadedReport) {
  const { ownSharePercent: percent, claimedCents, ownPaidCents } = facts;
  return {
    costs: costs.map(toldCost),
    checks,
    ownPaid: fromCents(ownPaidCents),
    ownNeeded: percent === null ? null : fromCents(ownNeeded(claimedCents, percent)),
  };
}

export interface ReportableFilter {
  query?: string | null;
  lineId?: string | null;
  from?: string | null;
  to?: string | null;
}
const shownAtMost = 200;

export async function readReportable(db: AmbitoDb, assignmentId: string, filter: ReportableFilter) {
  const { query, lineId, from, to } = filter;
  const rows = await db.run<CostRow & { found: number; foundCents: string }>(reportableCosts, [
    db.ambitoId,
    assignmentId,
    query?.trim() || null,
    lineId ?? null,
    from ?? null,
    to ?? null,
    shownAtMost,
  ]);
  return {
    costs: rows.map(toldCost),
    total: rows[0]?.found ?? 0,
    totalValue: fromCents(BigInt(rows[0]?.foundCents ?? '0')),
  };
}
