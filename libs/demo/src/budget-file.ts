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

/** Lines that are committed, settled and paid in full. */
export interface PaidFile {
  lines: string[];
  title: string;
  provider: string;
  on: string;
  note: string;
}
