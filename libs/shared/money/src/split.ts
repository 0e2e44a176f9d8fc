import type { Cents } from './index.ts';

/**
 * Exact shares as they are before rounding: `numerators[i] / denominator` cents each, `denominator` > 0,
 * whose sum is a whole number of cents. One denominator for all, so that remainders compare as they are.
 */
export interface ExactShares {
  readonly numerators: readonly bigint[];
  readonly denominator: bigint;
}

const magnitude = (x: bigint): bigint => (x < 0n ? -x : x);

/** Exact shares of an amount in proportion to whole weights, not negative, at least one of them positive. */
export function proportional(amount: Cents, weights: readonly bigint[]): ExactShares {
  let denominator = 0n;
  for (const w of weights) {
    if (w < 0n) throw new RangeError('a weight is negative');
    denominator += w;
  }
  if (denominator === 0n) throw new RangeError('nobody has a weight');
  return { numerators: weights.map((w) => amount * w), denominator };
}

/** The `count`-th greatest of what is left over; numbers that fit a machine word are sorted as such, ten times faster. */
function greatestUpTo(remainders: readonly bigint[], count: number, denominator: bigint): bigint {
  if (denominator <= 1n << 64n) {
    const words = new BigUint64Array(remainders.length);
    for (let i = 0; i < words.length; i++) words[i] = remainders[i]!;
    return words.sort()[words.length - count]!;
  }
  return [...remainders].sort((a, b) => (a === b ? 0 : a > b ? -1 : 1))[count - 1]!;
}

/** One cent more to the largest remainders, as many as cents are left; who stands first among equals. */
function raise(parts: Cents[], remainders: readonly bigint[], cents: number, least: bigint, order?: readonly number[]) {
  let equals = cents;
  for (let i = 0; i < parts.length; i++)
    if (remainders[i]! > least) {
      parts[i]! += 1n;
      equals--;
    }
  for (let k = 0; equals > 0; k++) {
    const i = order ? order[k]! : k;
    if (remainders[i] !== least) continue;
    parts[i]! += 1n;
    equals--;
  }
}

/**
 * Each exact share down to the cent; the cents left over go one each to the largest remainders.
 * Equal remainders: who stands first, or first in `order` (positions). Every part is the cent below or above its exact
 * share, so within one cent of it. Shares are all of one sign; negative ones are the mirror of the positive.
 */
export function largestRemainder({ numerators, denominator }: ExactShares, order?: readonly number[]): Cents[] {
  const negative = numerators.some((n) => n < 0n);
  const parts: bigint[] = [];
  const remainders: bigint[] = [];
  let left = 0n;
  for (const numerator of numerators) {
    const n = negative ? -numerator : numerator;
    const part = n / denominator;
    const remainder = n - part * denominator;
    parts.push(part);
    remainders.push(remainder);
    left += remainder;
  }
  const cents = Number(left / denominator);
  if (cents > 0) raise(parts, remainders, cents, greatestUpTo(remainders, cents, denominator), order);
  return negative ? parts.map((p) => -p) : parts;
}

/** To the nearest cent, halves away from zero. */
export function nearestCent(numerator: bigint, denominator: bigint): Cents {
  const rounded = (2n * magnitude(numerator) + denominator) / (2n * denominator);
  return numerator < 0n ? -rounded : rounded;
}

/**
 * Each share to the nearest cent, one (`last`) by difference: what the others leave of the total.
 * All but that one are within half a cent of their exact share, that one within (parts - 1) / 2 cents:
 * so it may fall on the other side of zero when the amount is a few cents.
 */
export function lastByDifference(
  { numerators, denominator }: ExactShares,
  last: number = numerators.length - 1,
): Cents[] {
  let total = 0n;
  let others = 0n;
  const parts = numerators.map((n, i) => {
    total += n;
    const part = nearestCent(n, denominator);
    if (i !== last) others += part;
    return part;
  });
  parts[last] = total / denominator - others;
  return parts;
}
