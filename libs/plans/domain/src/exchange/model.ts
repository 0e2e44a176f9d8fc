import type { Cell } from '../written/vocabulary.ts';

/** What an import makes or changes, parents before what hangs on them. */
export const itemTypes = [
  'Plan',
  'PlanArea',
  'Objective',
  'Action',
  'Scheda',
  'SchedaAnswer',
  'StatedAmount',
  'StaffNeed',
  'Indicator',
  'IndicatorReading',
  'CorrectedReading',
  'Phase',
] as const;
export type ItemType = (typeof itemTypes)[number];
export const itemLabel: Record<ItemType, string> = {
  Plan: 'Piano',
  PlanArea: 'Area',
  Objective: 'Obiettivo',
  Action: 'Azione',
  Scheda: 'Scheda',
  SchedaAnswer: 'Risposta',
  StatedAmount: 'Importo',
  StaffNeed: 'Personale',
  Indicator: 'Indicatore',
  IndicatorReading: 'Rilevazione',
  CorrectedReading: 'Rilevazione corretta',
  Phase: 'Fase',
};

/** A cell of a file: what a person sees in it, and what the spreadsheet holds. */
export interface SheetCell {
  text: string;
  value: Cell;
  /** The value is the result that a formula had when the file was saved. */
  formula?: true;
  /** `#DIV/0!` and the like: there is no value. */
  fault?: true;
}

/** One line of a file, cells by column; lines that a page break cut are joined to the first. */
export interface SheetLine {
  line: number;
  cells: readonly (SheetCell | undefined)[];
}

export interface Message {
  level: 'error' | 'warning';
  column: string | null;
  text: string;
}

export type Values = Record<string, unknown>;

/** Something that a line says, as far as the line alone can tell. */
export interface Item {
  type: ItemType;
  /** The id that an export wrote; else the key that whoever filled the template gave. */
  id: string | null;
  key: string | null;
  values: Values;
  /** Other rows by what the file calls them: attribute -> words. Resolved when all lines are known. */
  refs: Record<string, string | null>;
  /** Lists of other rows or of names, replaced as a whole. */
  lists: Record<string, string[]>;
}

/** A line as it was understood. */
export interface Draft {
  sheet: string;
  line: number;
  cells: { column: string; text: string }[];
  items: Item[];
  messages: Message[];
}

export const problem = (column: string | null, text: string): Message => ({ level: 'error', column, text });
export const doubt = (column: string | null, text: string): Message => ({ level: 'warning', column, text });
