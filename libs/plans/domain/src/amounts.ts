import { fromCents, sumCents, type Cents } from '@zona/money';
import type { AmountPeriod, Certainty } from './vocabulary.ts';

/** One stated amount as a sum needs it. `cents` null: the document gives no figure, which is not zero. */
export interface StatedFigure {
  cents: Cents | null;
  period: AmountPeriod;
  certainty: Certainty;
  fund: string | null;
  /** The same euros are already stated elsewhere in the plan. */
  repeated: boolean;
}

export interface AmountTotal {
  count: number;
  naive: string;
  distinct: string;
  conditional: string;
  unconditionalAnnual: string;
  mixedPeriods: boolean;
  approximate: boolean;
  byPeriod: { period: AmountPeriod; count: number; value: string }[];
  byFund: { fund: string | null; count: number; value: string }[];
}

type Valued = StatedFigure & { cents: Cents };
const total = (figures: readonly Valued[]): string => fromCents(sumCents(figures.map((f) => f.cents)));

function grouped<K>(figures: readonly Valued[], key: (f: Valued) => K): [K, Valued[]][] {
  const groups = new Map<K, Valued[]>();
  for (const f of figures) groups.set(key(f), [...(groups.get(key(f)) ?? []), f]);
  return [...groups];
}

/**
 * Sums stated amounts without hiding what they are: as written, without repetitions, the conditional part, by period and by fund.
 * The documents mix yearly and three-year figures, so a sum over both is a control total and says so (`mixedPeriods`).
 */
export function totalOf(figures: readonly StatedFigure[]): AmountTotal {
  const valued = figures.filter((f): f is Valued => f.cents !== null);
  const distinct = valued.filter((f) => !f.repeated);
  const byPeriod = grouped(distinct, (f) => f.period);
  const byFund = grouped(distinct, (f) => f.fund);
  return {
    count: valued.length,
    naive: total(valued),
    distinct: total(distinct),
    conditional: total(distinct.filter((f) => f.certainty === 'if_funded')),
    unconditionalAnnual: total(distinct.filter((f) => f.period === 'annual' && f.certainty !== 'if_funded')),
    // Zero euros belong to every period.
    mixedPeriods: byPeriod.filter(([, group]) => group.some((f) => f.cents !== 0n)).length > 1,
    approximate: distinct.some((f) => f.certainty !== 'stated'),
    byPeriod: byPeriod.map(([period, group]) => ({ period, count: group.length, value: total(group) })),
    byFund: byFund
      .map(([fund, group]) => ({
        fund,
        count: group.length,
        value: total(group),
        cents: sumCents(group.map((f) => f.cents)),
      }))
      .sort((a, b) => (a.cents === b.cents ? 0 : a.cents > b.cents ? -1 : 1))
      .map(({ fund, count, value }) => ({ fund, count, value })),
  };
}

/** A figure as the database sends it: cents as text, so that no digit is lost on the way. */
export type RawFigure = [
  cents: string | null,
  period: AmountPeriod,
  certainty: Certainty,
  fund: string | null,
  repeated: boolean,
];

export const totalOfRaw = (raw: readonly RawFigure[]): AmountTotal =>
  totalOf(
    raw.map(([cents, period, certainty, fund, repeated]) => ({
      cents: cents === null ? null : BigInt(cents),
      period,
      certainty,
      fund,
      repeated,
    })),
  );
