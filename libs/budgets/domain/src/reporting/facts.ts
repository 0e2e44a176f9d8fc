import type { CostType } from '../funds/costs.ts';

/** One cost of a report: the share of a settlement that one line paid. Figures are cents; what nobody wrote is null. */
export interface CostFacts {
  settlementId: string;
  lineId: string;
  /** What is claimed. */
  cents: bigint;
  title: string;
  supplierCode: string | null;
  invoiceNumber: string | null;
  invoiceDate: string | null;
  /** Days of the payments of the settlement. */
  paidOn: readonly string[];
  /** What kind of cost it is; null where nobody said it. */
  costType: CostType | null;
  cig: string | null;
  cup: string | null;
  /** Files on the settlement and on its payments. */
  files: number;
}

/** A settlement of an invoice that this report claims too, on whatever fund. */
export interface InvoiceClaim {
  settlementId: string;
  supplierCode: string;
  invoiceNumber: string;
  invoiceDate: string | null;
  /** What the invoice says; null where nobody wrote it. */
  totalCents: bigint | null;
  settledCents: bigint;
  /** Claimed on all funds. */
  reportedCents: bigint;
  /** On which funds, as people call them. */
  funds: readonly string[];
}

/** Own money paid for a commitment of which other reports claim costs too, on funds that ask for own money. */
export interface OwnAlso {
  cents: bigint;
  /** «Finale» (FNPS 2026). */
  reports: readonly string[];
}

export interface ReportFacts {
  title: string;
  /** The days that count: those of the report, else those of the assignment. */
  from: string;
  to: string;
  spendBy: string | null;
  assignedCents: bigint;
  /** On all reports of the assignment. */
  reportedCents: bigint;
  /** On this report. */
  claimedCents: bigint;
  fundKind: string;
  fundCup: string | null;
  /** Kinds of cost that the fund takes; null where it is said by text only, or not at all. */
  eligibleTypes: readonly CostType[] | null;
  ownSharePercent: string | null;
  /** Paid with money of comuni and users for the same commitments. */
  ownPaidCents: bigint;
  ownStatedCents: bigint | null;
  ownAlso: readonly OwnAlso[];
  costs: readonly CostFacts[];
  claims: readonly InvoiceClaim[];
}

/**
 * The days within which an invoice is of an assignment: the report's own where it has them; otherwise from the first day of the
 * assignment's year to the day by which it must be spent, or to the end of the year.
 */
export function daysOf(
  report: { from: string | null; to: string | null },
  assignment: { year: number; spendBy: string | null },
): { from: string; to: string } {
  const end = `${assignment.year}-12-31`;
  return {
    from: report.from ?? `${assignment.year}-01-01`,
    to: report.to ?? (assignment.spendBy && assignment.spendBy > end ? assignment.spendBy : end),
  };
}
