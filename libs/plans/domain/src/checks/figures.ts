import { formatEuro, fromCents, toCents, type Cents } from '@zona/money';
import type { SnapshotAmount, SnapshotScheda } from '../snapshot/index.ts';
import { periodLabel, type AmountPeriod } from '../vocabulary.ts';
import type { PlanView } from './plan-view.ts';

/** An amount with a figure that adds something: not zero, and not said to be the same euros as another. */
export interface Figure {
  card: SnapshotScheda;
  amount: SnapshotAmount;
  cents: Cents;
}

export const euro = (cents: Cents): string => formatEuro(fromCents(cents));
export const magnitude = (cents: Cents): Cents => (cents < 0n ? -cents : cents);
export const periodWords = (period: string): string => periodLabel[period as AmountPeriod] ?? period;

export const figuresOf = (cards: readonly SnapshotScheda[]): Figure[] =>
  cards.flatMap((card) =>
    card.amounts
      .filter((a) => a.value !== null && a.sameAsId === null)
      .map((amount) => ({ card, amount, cents: toCents(amount.value!) }))
      .filter((f) => f.cents !== 0n),
  );

export const amountSide = (plan: PlanView, { card, amount, cents }: Figure) =>
  plan.onCard(
    card,
    { kind: 'amounts' },
    { label: `${card.label}, ${periodWords(amount.period)}`, value: euro(cents), source: amount.source },
  );

/** Two names of one source of money: equal, or one says more precisely what the other says ("PNRR", "PNRR M5 1.1.2"). */
export const sameFund = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && (a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `));
