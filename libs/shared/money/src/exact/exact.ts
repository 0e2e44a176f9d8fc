/**
 * An exact fraction, reduced, `d` > 0. Percentages are compared as the ratios they are: 2/3 is not 66.67 %.
 * No library here: one of decimals (big.js) cannot hold a third, one of fractions would add to the bundle what these lines do.
 */
export interface Exact {
  readonly n: bigint;
  readonly d: bigint;
}

const form = /^(-?)(\d{1,30})(?:\.(\d{1,20}))?$/;
const abs = (x: bigint): bigint => (x < 0n ? -x : x);

function gcd(a: bigint, b: bigint): bigint {
  while (b) [a, b] = [b, a % b];
  return a;
}

function reduced(n: bigint, d: bigint): Exact {
  const divisor = gcd(abs(n), abs(d)) * (d < 0n ? -1n : 1n);
  return { n: n / divisor, d: d / divisor };
}

export const zero: Exact = { n: 0n, d: 1n };
export const whole = (n: number): Exact => ({ n: BigInt(n), d: 1n });
export const isDecimal = (text: string): boolean => form.test(text);

/** `195.84` becomes 4896/25. Throws RangeError on any other form: what people write is read by `written/`. */
export function exact(decimal: string): Exact {
  const m = form.exec(decimal);
  if (!m) throw new RangeError(`not a decimal: ${decimal.slice(0, 40)}`);
  const fraction = m[3] ?? '';
  const n = BigInt(m[2]! + fraction);
  return reduced(m[1] ? -n : n, 10n ** BigInt(fraction.length));
}

export const plus = (a: Exact, b: Exact): Exact => reduced(a.n * b.d + b.n * a.d, a.d * b.d);
export const minus = (a: Exact, b: Exact): Exact => reduced(a.n * b.d - b.n * a.d, a.d * b.d);
export const times = (a: Exact, b: Exact): Exact => reduced(a.n * b.n, a.d * b.d);
/** Null when the divisor is zero: a ratio over nobody is unknown, not zero. */
export const over = (a: Exact, b: Exact): Exact | null => (b.n === 0n ? null : reduced(a.n * b.d, a.d * b.n));
export const absolute = (a: Exact): Exact => ({ n: abs(a.n), d: a.d });

export function compare(a: Exact, b: Exact): -1 | 0 | 1 {
  const difference = a.n * b.d - b.n * a.d;
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}

export const sum = (values: Iterable<Exact>): Exact => {
  let total = zero;
  for (const v of values) total = plus(total, v);
  return total;
};

export const mean = (values: readonly Exact[]): Exact | null => over(sum(values), whole(values.length));

export function median(values: readonly Exact[]): Exact | null {
  const sorted = [...values].sort(compare);
  const upper = sorted[sorted.length >> 1];
  if (!upper) return null;
  return sorted.length % 2 ? upper : over(plus(upper, sorted[(sorted.length >> 1) - 1]!), whole(2));
}

/** The same values over one denominator, the least that they have in common. */
export function overOneDenominator(values: readonly Exact[]): { numerators: bigint[]; denominator: bigint } {
  let denominator = 1n;
  for (const { d } of values) denominator = (denominator / gcd(denominator, d)) * d;
  return { numerators: values.map(({ n, d }) => n * (denominator / d)), denominator };
}

/** `n / d`, reduced. Throws RangeError over zero. */
export function ratio(n: bigint, d: bigint): Exact {
  if (d === 0n) throw new RangeError('a ratio over zero');
  return reduced(n, d);
}

/** 100 × part / total; null when the total is zero. */
export const percentOf = (part: Exact, total: Exact): Exact | null => over(times(part, whole(100)), total);

/** The decimal string nearest to the value, halves away from zero, without trailing zeros. */
export function decimalOf(value: Exact, places = 4): string {
  const scale = 10n ** BigInt(places);
  const digits = (2n * abs(value.n) * scale + value.d) / (2n * value.d);
  const fraction = places ? (digits % scale).toString().padStart(places, '0').replace(/0+$/, '') : '';
  const sign = value.n < 0n && digits > 0n ? '-' : '';
  return `${sign}${digits / scale}${fraction && `.${fraction}`}`;
}

/** `1234.5` as an Italian writes it: `1.234,5`. */
export function formatDecimal(decimal: string): string {
  const [whole = '', fraction] = decimal.replace(/^-/, '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, '.');
  return `${decimal.startsWith('-') ? '−' : ''}${grouped}${fraction ? `,${fraction}` : ''}`;
}

/** A value as it is shown in a sentence: at most two decimals. */
export const shown = (value: Exact): string => formatDecimal(decimalOf(value, 2));
