import { startingYear } from '@zona/budgets-domain';
import { todayIso } from '@zona/calendar';
import type { BudgetYearData } from './types';

/** A year in which something is only assigned shows nothing spent: years with lines come first. */
export function firstYear(years: readonly BudgetYearData[]): number | null {
  const withLines = years.filter((y) => y.hasLines);
  return startingYear(
    (withLines.length ? withLines : years).map((y) => y.year),
    todayIso(),
  );
}

/** A part of a whole in words: exact tenths, never of nothing. */
export function percentOf(part: bigint, whole: bigint): string | null {
  if (whole <= 0n) return null;
  const tenths = (part * 1000n) / whole;
  return `${tenths / 10n},${tenths % 10n}%`;
}
