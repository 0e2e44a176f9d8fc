import { parsePeriod } from '../indicators/periods.ts';

/** Whole calendar months from the first day to the last; null when the two days do not begin and end a month. */
function monthsOf(from: string, to: string): { first: number; count: number } | null {
  const [y1, m1, d1] = from.split('-').map(Number) as [number, number, number];
  const [y2, m2, d2] = to.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(y2, m2, 0)).getUTCDate();
  const first = y1 * 12 + m1 - 1;
  const count = y2 * 12 + m2 - first;
  return d1 === 1 && d2 === last && count > 0 ? { first, count } : null;
}

/** Half away from zero; never negative here. */
const rounded = (n: bigint, d: bigint): bigint => (2n * n + d) / (2n * d);

/**
 * What of a contract falls in a half-year, by months. The shares are differences of running totals, so that those of all half-years
 * make the contract to the cent. Null where the days of the contract cut a month: no rule is invented for those.
 */
export function shareOfPeriod(cents: bigint, from: string, to: string, code: string): bigint | null {
  const whole = monthsOf(from, to);
  const period = parsePeriod(code);
  const part = period && monthsOf(period.from, period.to);
  if (!whole || !part) return null;
  const within = (month: number) => BigInt(Math.min(Math.max(month - whole.first, 0), whole.count));
  const until = (month: number) => rounded(cents * within(month), BigInt(whole.count));
  return until(part.first + part.count) - until(part.first);
}
