/** What a file brings: lines and commitments, or payments of the accounting system. */
export const budgetImportKinds = ['lines', 'payments'] as const;
export type BudgetImportKind = (typeof budgetImportKinds)[number];
export const budgetImportKindLabel: Record<BudgetImportKind, string> = {
  lines: 'Stanziamenti e impegni',
  payments: 'Pagamenti della contabilità',
};

/** Who says what the columns of a file hold: its headings, what a person said of a file like it, a person. */
export const layoutOrigins = ['headings', 'memory', 'person'] as const;
export type LayoutOrigin = (typeof layoutOrigins)[number];

/** How the table of a file is read. */
export interface FileLayout {
  sheet: string;
  /** The line of the headings. */
  header: number;
  origin: LayoutOrigin;
  /** Every column with its first cells, and the field that it holds. */
  columns: readonly { header: string; samples: readonly string[]; field: string | null }[];
}

/** What a row of a file does: adds something, says what is known already, or cannot be read. */
export const budgetRowActions = ['create', 'known', 'skip'] as const;
export type BudgetRowAction = (typeof budgetRowActions)[number];

export const importedPaymentStates = ['open', 'matched', 'set_aside'] as const;
export type ImportedPaymentState = (typeof importedPaymentStates)[number];
export const importedPaymentStateLabel: Record<ImportedPaymentState, string> = {
  open: 'Da abbinare',
  matched: 'Abbinato',
  set_aside: 'Messo da parte',
};

/** A cell and a line of a file, as the readers give them. */
export interface FileCell {
  text: string;
  value: string | number | boolean | Date | null;
  fault?: true;
}
export interface FileLine {
  line: number;
  cells: readonly (FileCell | undefined)[];
}

export interface RowMessage {
  level: 'error' | 'warning';
  column: string | null;
  text: string;
}
