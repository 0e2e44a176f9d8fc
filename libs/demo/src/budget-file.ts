import type { BudgetActKind, FundKindCode } from '@zona/budgets-domain';

/**
 * The money of a demo ambito: which funds its document names, and which of the document's figures (`amounts`, by the keys of its plan
 * file) each line of the budget holds. No figure is written here a second time.
 */
export interface BudgetFile {
  /** What the first entry of lines is called, and its date. */
  title: string;
  date: string;
  funds: FundFile[];
  lines: LineFile[];
  contracts?: ContractFile[];
  paid?: PaidFile[];
  riparti?: RipartoFile[];
  payments?: PaymentsFile;
  reports?: ReportFile[];
}

export interface FundFile {
  key: string;
  kind: FundKindCode;
  name: string;
  ownSharePercent?: string;
  note?: string;
  line: number;
  /** What is assigned is what its lines hold, or the figure `of`. */
  years: {
    year: number;
    of?: string;
    note?: string;
    act?: { kind: BudgetActKind; organ?: string; number: string; date?: string };
    /** Invented, and counted from the day of loading: there is always something due. */
    expects?: { title: string; value: string; inDays: number }[];
  }[];
}

export interface LineFile {
  fund: string;
  objective?: string;
  action?: string;
  title?: string;
  amounts: string[];
  /** The figure is shared among the years in equal parts; with `each` it is each year's. */
  years: number[];
  each?: boolean;
}

/** A contract: committed on a line for each year that it covers, by the months covered. */
export interface ContractFile {
  key: string;
  fund: string;
  action: string;
  title: string;
  provider: string;
  amount: string;
  act: string;
}

/** Lines that are committed, settled and, where it says when, paid in full. */
export interface PaidFile {
  lines: string[];
  title: string;
  provider: string;
  /** The provider's key among the ambito's enti: it sees its contract. */
  ente?: string;
  settledOn: string;
  paidOn?: string;
  mandate?: string;
  invoice?: { number: string; date: string; supplierCode: string };
  note: string;
}

/** A division among the comuni by inhabitants, a part of it in equal parts where `equalPercent` says so. */
export interface RipartoFile {
  key: string;
  title: string;
  year: number;
  /** The figures that are divided. */
  amounts: string[];
  /** The fund whose year the quotas feed. */
  fund?: string;
  /** The riparto that it is compared with. */
  previous?: string;
  equalPercent?: string;
  note?: string;
  vote?: VoteFile;
}

/** Invented. Comuni by name: who is named nowhere is in favour. */
export interface VoteFile {
  by: 'heads' | 'quotas';
  against?: string[];
  absent?: string[];
  /** The voting is open, and these have voted. */
  only?: string[];
  /** The voting is closed and the riparto final. */
  act?: { number: string; date: string; due: string[]; received: ReceiptsFile };
}

/** When each instalment came in. `parts`: comuni that of the last one paid so much, or nothing. */
export interface ReceiptsFile {
  on: string[];
  parts: Record<string, string | null>;
}

/** An invented file of the accounting system: its first row is the headings. */
export interface PaymentsFile {
  name: string;
  rows: string[][];
  /** Mandates that somebody has matched. */
  matched: string[];
}

/** A report of all that the fund has paid in a year. */
export interface ReportFile {
  fund: string;
  year: number;
  title: string;
  from: string;
  to: string;
  own?: { value: string; note: string };
  /** Counted from the day of loading. */
  dueInDays?: number;
  note?: string;
  signed?: { kind: BudgetActKind; number: string; date: string };
}
