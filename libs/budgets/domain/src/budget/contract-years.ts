import type { Cents } from '@zona/money';
import { periodsOf, spread } from '../allocation/spread.ts';

export interface YearShare {
  year: number;
  /** How many months of the year it covers, exact: `6`, or `29/2`. */
  months: string;
  cents: Cents;
}

/** What a contract weighs on each year, by the months that it covers; the parts sum to it. Null where its dates tell no period. */
export function contractYears(cents: Cents, from: string, to: string): YearShare[] | null {
  const periods = periodsOf(from, to, 'year');
  if (!periods.ok) return null;
  const parts = spread(cents, periods.value, 'largest_remainder');
  return parts.ok ? parts.value.map((p) => ({ year: Number(p.label), months: p.months, cents: p.cents })) : null;
}
