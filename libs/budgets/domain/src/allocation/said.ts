import { fromCents, type Cents } from '@zona/money';
import { compare, decimalOf, exact, formatDecimal, type Exact } from '@zona/money/exact';

/** `Inzago, Melzo e Settala`. */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} e ${names.at(-1)}`;

/** Of any size: what is divided may be larger than what a form takes. */
export const inEuro = (cents: Cents): string => `${formatDecimal(fromCents(cents))} €`;

const cleaned = (decimal: string) => formatDecimal(decimalOf(exact(decimal), 20));
export const inPercent = (percent: string): string => `${cleaned(percent)}%`;
/** `il 24,5%`, `l'80%`: with the article that the number wants when it is said. */
export function thePercent(percent: string, of: 'il' | 'del' = 'il'): string {
  const written = inPercent(percent);
  const vowel = /^(8|11?(\D|$))/.test(written);
  const article = { il: vowel ? "l'" : 'il ', del: vowel ? "dell'" : 'del ' }[of];
  return `${article}${written}`;
}
export const inNumber = (value: Exact): string => formatDecimal(decimalOf(value, 4));

/** Exact cents in euro, with as many decimals as they need, up to six; past that it says that it is rounded. */
export function exactEuro(cents: Exact): string {
  if (cents.d === 1n) return inEuro(cents.n);
  const euro: Exact = { n: cents.n, d: cents.d * 100n };
  const decimal = decimalOf(euro, 6);
  const about = compare(exact(decimal), euro) === 0 ? '' : 'circa ';
  return `${about}${formatDecimal(decimal)} €`;
}
