import { largestRemainder, lastByDifference, proportional, type Cents } from '@zona/money';
import { exact, isDecimal, overOneDenominator, plus, ratio, sum, whole, type Exact } from '@zona/money/exact';
import { requiredDate } from '@zona/problems';
import { z } from 'zod';
import { done, refused, type Outcome } from './outcome.ts';
import type { RoundingKind } from './vocabulary.ts';

/** A stretch of a contract; `months` is exact: `6`, or `29/2` where a month is covered in part. */
export interface Period {
  label: string;
  months: string;
}
export interface PeriodShare extends Period {
  cents: Cents;
}

export const periodLengths = ['year', 'half_year'] as const;
export type PeriodLength = (typeof periodLengths)[number];
export const periodLengthLabel: Record<PeriodLength, string> = { year: 'per anno', half_year: 'per semestre' };

const fraction = /^(\d{1,9})\/(\d{1,9})$/;
function monthsOf(text: string): Exact | null {
  const parts = fraction.exec(text);
  if (parts) return BigInt(parts[2]!) > 0n ? ratio(BigInt(parts[1]!), BigInt(parts[2]!)) : null;
  return isDecimal(text) && !text.startsWith('-') ? exact(text) : null;
}
const asText = ({ n, d }: Exact): string => (d === 1n ? `${n}` : `${n}/${d}`);

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** How much of a month lies between two days, both included: a whole one is 1, whatever its days. */
function covered(year: number, month: number, from: string, to: string): Exact {
  const name = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  const days = daysIn(year, month);
  const first = from.startsWith(name) ? Number(from.slice(8)) : 1;
  const last = to.startsWith(name) ? Number(to.slice(8)) : days;
  return ratio(BigInt(last - first + 1), BigInt(days));
}

const MOST_YEARS = 60;
const day = requiredDate('Data');

/** The years or half-years between two days, both included, with the months that each covers. */
export function periodsOf(from: string, to: string, length: PeriodLength): Outcome<Period[]> {
  if (!z.tuple([day, day]).safeParse([from, to]).success) return refused('from', 'INVALID', 'La data non esiste.');
  if (to < from) return refused('to', 'BEFORE_START', 'La fine viene prima dell’inizio.');
  const [start, end] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  if (end - start >= MOST_YEARS) return refused('to', 'TOO_LONG', `Il periodo dura al massimo ${MOST_YEARS} anni.`);
  const periods = new Map<string, Exact>();
  const lastMonth = end * 12 + Number(to.slice(5, 7)) - 1;
  for (let m = start * 12 + Number(from.slice(5, 7)) - 1; m <= lastMonth; m++) {
    const [year, month] = [Math.floor(m / 12), (m % 12) + 1];
    const label = length === 'year' ? `${year}` : `${month <= 6 ? 'primo' : 'secondo'} semestre ${year}`;
    const part = covered(year, month, from, to);
    periods.set(label, plus(periods.get(label) ?? whole(0), part));
  }
  return done([...periods].map(([label, months]) => ({ label, months: asText(months) })));
}

/** Rounds whole weights' shares; by difference a few cents may not be enough for a last part that is not negative. */
export function partsOf(amount: Cents, weights: readonly bigint[], rounding: RoundingKind): Outcome<Cents[]> {
  const shares = proportional(amount, weights);
  if (rounding === 'largest_remainder') return done(largestRemainder(shares));
  const parts = lastByDifference(shares);
  const last = parts.at(-1)!;
  return (amount < 0n ? last > 0n : last < 0n)
    ? refused('rounding', 'LAST_OUT_OF_LIMITS', "L'importo è troppo piccolo per l'ultima parte per differenza.")
    : done(parts);
}

/**
 * An amount over periods, by the months that each covers; the parts sum to it, a negative one is mirrored.
 * Equal remainders: the earlier period has the cent.
 */
export function spread(amount: Cents, periods: readonly Period[], rounding: RoundingKind): Outcome<PeriodShare[]> {
  if (!periods.length) return refused('periods', 'REQUIRED', 'Indica almeno un periodo.');
  const months = periods.map((p) => monthsOf(p.months));
  const wrong = periods.find((_, i) => months[i] === null);
  if (wrong) return refused('periods', 'INVALID', `${wrong.label}: i mesi non sono un numero.`);
  const values = months.filter((m) => m !== null);
  if (sum(values).n === 0n) return refused('periods', 'NO_WEIGHT', 'Nessun periodo copre un mese.');
  const parts = partsOf(amount, overOneDenominator(values).numerators, rounding);
  return parts.ok ? done(periods.map((p, i) => ({ ...p, cents: parts.value[i]! }))) : parts;
}
