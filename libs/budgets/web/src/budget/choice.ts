import { todayIso } from '@zona/calendar';

/** The year one starts from: the one that runs, or the nearest before it, or whichever there is. */
export function startingYear(years: readonly number[], today = todayIso()): number | null {
  const now = Number(today.slice(0, 4));
  return years.find((y) => y <= now) ?? years.at(-1) ?? null;
}

/** A part of a whole in words: exact tenths, never of nothing. */
export function percentOf(part: bigint, whole: bigint): string | null {
  if (whole <= 0n) return null;
  const tenths = (part * 1000n) / whole;
  return `${tenths / 10n},${tenths % 10n}%`;
}
