import { readAmount, type AmountReading } from '../written/amounts.ts';
import { readDate } from '../written/dates.ts';
import { readNumber, readPercent } from '../written/numbers.ts';
import { writtenWarningLabel, type WrittenWarning } from '../written/vocabulary.ts';
import { exact, decimalOf } from '../exact/exact.ts';
import { doubt, problem, type Message, type SheetCell } from './model.ts';
import { codeOf, listWords, type ListName } from './words.ts';

/** What is remarked while a line is read. `unclear`: a text was interpreted, so its words are kept as the source. */
export class Notes {
  readonly messages: Message[] = [];
  readonly unclear: string[] = [];

  warn(column: string | null, codes: readonly WrittenWarning[]): void {
    for (const code of new Set(codes))
      if (code !== 'empty') this.messages.push(doubt(column, writtenWarningLabel[code]));
  }
  wrong(column: string | null, text: string): void {
    this.messages.push(problem(column, text));
  }
  interpreted(cell: SheetCell): void {
    this.unclear.push(cell.text);
  }
}

/** A number as an export writes it: nothing is interpreted. */
const strict = /^-?\d{1,14}(?:,\d{1,4})?$/;
const strictDecimal = (cell: SheetCell): string | null => {
  if (typeof cell.value === 'number') return null;
  const text = cell.text.trim();
  return strict.test(text) ? decimalOf(exact(text.replace(',', '.')), 4) : null;
};
const cents = (value: string): string => {
  const [euro = '', rest = ''] = value.split('.');
  return `${euro}.${rest.padEnd(2, '0')}`;
};

export const textOf = (cell: SheetCell | undefined): string | null => {
  const text = cell?.text.replace(/\r\n?/g, '\n').normalize('NFC').trim();
  return text ? text : null;
};

export interface AmountField extends Pick<AmountReading, 'value' | 'valueTo' | 'period' | 'certainty' | 'funds'> {
  /** The cell held a number, or a figure and nothing else. */
  plain: boolean;
}

/** `3600`, `1999,20`, `€ 3.600,00 €`, `da 1.000 a 2.000 euro circa`, `se attratte da PNRR`. Null when the cell is empty. */
export function amountField(cell: SheetCell | undefined, column: string, notes: Notes): AmountField | null {
  if (!cell || !textOf(cell)) return null;
  const figure = strictDecimal(cell);
  const bare = { valueTo: null, period: 'not_stated', certainty: 'stated', funds: [], plain: true } as const;
  if (figure !== null && !/,\d{3,}$/.test(cell.text.trim())) {
    if (figure.startsWith('-')) notes.wrong(column, 'L’importo non può essere negativo.');
    return { ...bare, funds: [], value: cents(figure) };
  }
  const read = readAmount(cell.value ?? cell.text);
  notes.warn(column, read.warnings);
  if (read.value?.startsWith('-')) notes.wrong(column, 'L’importo non può essere negativo.');
  const plain = typeof cell.value === 'number' && read.warnings.length === 0;
  if (!plain) notes.interpreted(cell);
  return { ...read, plain };
}

/** A decimal, percentages included. Null when the cell is empty or says no number. */
export function decimalField(cell: SheetCell | undefined, column: string, percent: boolean, notes: Notes) {
  if (!cell || !textOf(cell)) return null;
  const figure = strictDecimal(cell);
  if (figure !== null) return { value: figure, comparator: null };
  // The template's own numbers mean what they say: 0.5 is half of one, also for a percentage.
  if (typeof cell.value === 'number') {
    const read = readNumber(cell.value);
    return { value: read.value, comparator: null };
  }
  const read = percent ? readPercent(cell.value ?? cell.text) : readNumber(cell.value ?? cell.text);
  notes.warn(column, read.understood ? read.warnings : [...read.warnings, 'not_understood']);
  notes.interpreted(cell);
  return { value: read.value, comparator: read.comparator };
}

/** A whole number, as `3`, `n. 3`, `circa 3`. */
export function countField(cell: SheetCell | undefined, column: string, notes: Notes) {
  if (!cell || !textOf(cell)) return { count: null, certainty: null };
  const read = readNumber(cell.value ?? cell.text);
  if (read.value === null) {
    notes.warn(column, read.warnings.length ? read.warnings : ['not_understood']);
    notes.interpreted(cell);
    return { count: null, certainty: null };
  }
  const count = Number(read.value);
  if (!Number.isSafeInteger(count)) {
    notes.warn(column, ['not_understood']);
    notes.interpreted(cell);
    return { count: null, certainty: null };
  }
  if (!/^\d+$/.test(cell.text.trim())) {
    notes.warn(column, read.warnings);
    notes.interpreted(cell);
  }
  const atLeast = read.comparator === 'gte' || read.comparator === 'gt';
  return { count, certainty: read.about ? 'about' : atLeast ? 'at_least' : null };
}

export function dateField(cell: SheetCell | undefined, column: string, notes: Notes): string | null {
  if (!cell || !textOf(cell)) return null;
  const read = readDate(cell.value ?? cell.text);
  notes.warn(column, read.warnings);
  if (read.value === null || read.precision !== 'day') {
    notes.wrong(column, `«${cell.text.slice(0, 40)}» non è una data: scrivi per esempio 31/12/2027.`);
    return null;
  }
  return read.value;
}

/** One of a closed list; other words are a problem that names the list. */
export function codeField(cell: SheetCell | undefined, column: string, list: ListName, notes: Notes): string | null {
  const text = textOf(cell);
  if (text === null) return null;
  const code = codeOf(list, text);
  if (code === null)
    notes.wrong(column, `«${text.slice(0, 60)}» non è tra i valori previsti: ${listWords(list).join(', ')}.`);
  return code;
}

/** `a; b`, or a line for each; what holds a separator stands in quotes. */
export function listField(cell: SheetCell | undefined): string[] {
  const text = textOf(cell);
  if (text === null) return [];
  const found = [...text.matchAll(/\s*(?:"((?:[^"]|"")*)"(?=\s*(?:[;\n]|$))|([^;\n]*))\s*(?:[;\n]|$)/g)];
  return found.map((m) => (m[1] === undefined ? m[2]!.trim() : m[1].replaceAll('""', '"'))).filter(Boolean);
}
export const writeList = (values: readonly string[]): string =>
  values.map((v) => (/[;\n]|^"|^\s|\s$/.test(v) ? `"${v.replaceAll('"', '""')}"` : v)).join('; ');
