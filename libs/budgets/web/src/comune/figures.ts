import { formatEuro, fromCents, sumCents, toCents } from '@zona/money';
import { percentOf } from '../budget/choice';
import type { ComuneBudgetQuery } from '../generated/graphql';

export type ComuneData = NonNullable<ComuneBudgetQuery['comuneBudget']>;
export type PaymentData = ComuneData['pays'][number];
export type UseData = ComuneData['gets'][number];

export interface Paid {
  due: bigint;
  /** Null when of none of it is known what came in. */
  received: bigint | null;
  /** No riparto says it: it is what the quotas of the comuni have on its lines. */
  onlyLines: boolean;
}

/** What the comune pays in all; null when nothing is recorded, which is not zero. */
export function paidOf(pays: readonly PaymentData[]): Paid | null {
  if (!pays.length) return null;
  const received = pays.flatMap((p) => (p.received ? [toCents(p.received)] : []));
  return {
    due: sumCents(pays.map((p) => toCents(p.due))),
    received: received.length ? sumCents(received) : null,
    onlyLines: pays.every((p) => p.kind === 'lines'),
  };
}

/** Exact cents, cut: what each inhabitant would have if all had the same. */
export const perHead = (value: string, population: number | null | undefined): string | null =>
  population ? fromCents(toCents(value) / BigInt(population)) : null;

export const shareOf = ({ figures, ambito }: ComuneData): string | null =>
  percentOf(toCents(figures.allocated), toCents(ambito.allocated));

/** The parts of a bar, which end to end make what is allocated. */
export function partsOf({ allocated, committed, paid }: UseData): Record<'paid' | 'toPay' | 'toCommit', bigint> {
  const [all, taken, gone] = [toCents(allocated), toCents(committed), toCents(paid)];
  return { paid: gone, toPay: taken - gone, toCommit: all - taken };
}

export const euro = (cents: bigint): string => formatEuro(fromCents(cents));
