import type { IndicatorValueType } from '../generated/graphql';
import { formatDecimal, parseDecimal } from '../numbers';
import type { Reading } from './values';

/** What a cell of the grid holds while one types: a figure, or the two parts of a percentage, or one choice. */
export interface Entry {
  first: string;
  second: string;
}
export type EntryFields = Partial<Pick<Reading, 'value' | 'numerator' | 'denominator' | 'answer' | 'day'>>;
export type ReadEntry = { ok: true; fields: EntryFields } | { ok: false; wrong: 'number' | 'incomplete' };

/** Types that fit a cell; a text or a document is written in its own dialog. */
export const fitsCell = (type: IndicatorValueType): boolean => type !== 'text' && type !== 'document';

export function entryOf(type: IndicatorValueType, reading: Reading | null): Entry {
  const shown = (decimal: string | null | undefined) => (decimal ? formatDecimal(decimal).replace('−', '-') : '');
  if (type === 'percent') return { first: shown(reading?.numerator), second: shown(reading?.denominator) };
  if (type === 'yes_no') return { first: reading?.answer ?? '', second: '' };
  if (type === 'date_window') return { first: reading?.day ?? '', second: '' };
  return { first: shown(reading?.value), second: '' };
}

const decimalOf = (text: string): string | null | undefined =>
  text.trim() === '' ? null : (parseDecimal(text) ?? undefined);

export function readEntry(type: IndicatorValueType, { first, second }: Entry): ReadEntry {
  if (type === 'yes_no') return { ok: true, fields: { answer: (first || null) as Reading['answer'] } };
  if (type === 'date_window') return { ok: true, fields: { day: first || null } };
  const [a, b] = [decimalOf(first), decimalOf(second)];
  if (a === undefined || b === undefined) return { ok: false, wrong: 'number' };
  return { ok: true, fields: type === 'percent' ? { numerator: a, denominator: b } : { value: a } };
}

/** Said beside the cell, and no reason not to keep the draft. */
export const isIncomplete = (type: IndicatorValueType, { first, second }: Entry): boolean =>
  type === 'percent' && (first.trim() === '') !== (second.trim() === '');

/** Columns of a spreadsheet come as tabs, rows as lines; a last empty line is the sheet's own. */
export const pastedRows = (text: string): string[][] =>
  text
    .replace(/\r/g, '')
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('\t'));
