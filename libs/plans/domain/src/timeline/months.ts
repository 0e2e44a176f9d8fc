import type { IsoDate } from '@zona/calendar';

/** A month of the calendar, `2025-03`. */
export type Month = string;
/** Months, both ends included. */
export interface MonthRange {
  from: Month;
  to: Month;
}

const form = /^(\d{4})-(0[1-9]|1[0-2])$/;
export const isMonth = (text: string): boolean => form.test(text);

/** Months counted from year 0, so that they can be added and compared. */
export function monthIndex(month: Month): number {
  const m = form.exec(month);
  if (!m) throw new RangeError(`not a month: ${month.slice(0, 20)}`);
  return Number(m[1]) * 12 + Number(m[2]) - 1;
}
export const monthAt = (index: number): Month =>
  `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
export const monthOf = (day: IsoDate): Month => day.slice(0, 7);
export const addMonths = (month: Month, count: number): Month => monthAt(monthIndex(month) + count);
/** How many months a range has. */
export const lengthOf = (range: MonthRange): number => monthIndex(range.to) - monthIndex(range.from) + 1;

export const firstDay = (month: Month): IsoDate => `${month}-01`;
export const lastDay = (month: Month): IsoDate => {
  const next = new Date(`${addMonths(month, 1)}-01T00:00:00Z`);
  return new Date(next.getTime() - 86_400_000).toISOString().slice(0, 10);
};

/** The months that two ranges share; null when they share none. */
export function overlap(a: MonthRange, b: MonthRange): MonthRange | null {
  const from = a.from > b.from ? a.from : b.from;
  const to = a.to < b.to ? a.to : b.to;
  return from <= to ? { from, to } : null;
}
