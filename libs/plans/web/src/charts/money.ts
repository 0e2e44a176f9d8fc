import { fromCents, sumCents, toCents, type Cents } from '@zona/money';
import { amountPeriods, type AmountPeriod } from '@zona/plans-domain';
import type { ProgressPlan } from './progress';

export interface FundBar {
  key: string;
  /** Null: the cards name none. */
  fund: string | null;
  /** How many funds stand together in the last bar. */
  others: number;
  byPeriod: Partial<Record<AmountPeriod, Cents>>;
  total: Cents;
}

/** The same euros are counted once; what has no figure is not zero, and is left out. */
export function moneyByFund({ areas }: ProgressPlan, most = 8): FundBar[] {
  const amounts = areas
    .flatMap((a) => a.objectives.flatMap((o) => o.schede.flatMap((s) => s.amounts)))
    .filter((a) => a.value !== null && a.sameAs === null);
  const funds = new Map<string | null, FundBar>();
  for (const { fund, period, value } of amounts) {
    const bar = funds.get(fund) ?? { key: fund ?? '', fund, others: 0, byPeriod: {}, total: 0n };
    const cents = toCents(value!);
    bar.byPeriod[period] = (bar.byPeriod[period] ?? 0n) + cents;
    bar.total += cents;
    funds.set(fund, bar);
  }
  const sorted = [...funds.values()].filter((b) => b.total > 0n).sort((a, b) => (a.total < b.total ? 1 : -1));
  const rest = sorted.slice(most);
  return rest.length > 1 ? [...sorted.slice(0, most), together(rest)] : sorted;
}

function together(bars: readonly FundBar[]): FundBar {
  const of = (period: AmountPeriod) => sumCents(bars.map((b) => b.byPeriod[period] ?? 0n));
  const byPeriod = Object.fromEntries(amountPeriods.map((p) => [p, of(p)]).filter(([, cents]) => cents !== 0n));
  return { key: 'others', fund: null, others: bars.length, byPeriod, total: sumCents(bars.map((b) => b.total)) };
}

export const periodsIn = (bars: readonly FundBar[]): AmountPeriod[] =>
  amountPeriods.filter((p) => bars.some((b) => (b.byPeriod[p] ?? 0n) > 0n));

export const euroOf = (cents: Cents): string => fromCents(cents);
