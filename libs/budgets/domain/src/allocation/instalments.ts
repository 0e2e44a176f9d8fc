import type { Cents } from '@zona/money';
import { decimalOf, exact, overOneDenominator, ratio } from '@zona/money/exact';
import { check, requiredDate } from '@zona/problems';
import { z } from 'zod';
import { done, type Outcome } from './outcome.ts';
import { addsTo100, notAHundred, percentText } from './rule.ts';
import { partsOf } from './spread.ts';
import { roundingKinds } from './vocabulary.ts';

const due = requiredDate('Scadenza');
const inOrder = (dues: readonly string[]) => dues.every((d, i) => i === 0 || dues[i - 1]! < d);
const outOfOrder = 'Le scadenze vanno dalla prima all’ultima, senza ripetersi.';
const none = 'Indica almeno una rata.';

/** When a quota is paid, and how much each time. */
export const instalmentPlanSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('percentages'),
    parts: z
      .array(z.strictObject({ percent: percentText, due }))
      .min(1, { error: none })
      .max(60)
      .refine((parts) => addsTo100(parts.map((p) => p.percent)), { error: notAHundred })
      .refine((parts) => inOrder(parts.map((p) => p.due)), { error: outOfOrder }),
    rounding: z.enum(roundingKinds),
  }),
  z.strictObject({
    kind: z.literal('equal'),
    dues: z.array(due).min(1, { error: none }).max(60).refine(inOrder, { error: outOfOrder }),
    rounding: z.enum(roundingKinds),
  }),
]);
export type InstalmentPlan = z.output<typeof instalmentPlanSchema>;

export interface Instalment {
  /** From 1. */
  number: number;
  due: string;
  cents: Cents;
  /** Of the quota, as planned; four decimals at most. */
  percent: string;
}

/** The instalments of a quota: they sum to it, to the cent. Equal remainders: the earlier one has the cent. */
export function instalments(quota: Cents, rawPlan: InstalmentPlan): Outcome<Instalment[]> {
  const plan = check(instalmentPlanSchema, rawPlan);
  if (!plan.ok) return plan;
  const { value } = plan;
  const rows =
    value.kind === 'equal'
      ? value.dues.map((d) => ({ due: d, share: ratio(100n, BigInt(value.dues.length)) }))
      : value.parts.map((p) => ({ due: p.due, share: exact(p.percent) }));
  const parts = partsOf(quota, overOneDenominator(rows.map((r) => r.share)).numerators, value.rounding);
  if (!parts.ok) return parts;
  return done(rows.map((r, i) => ({ number: i + 1, due: r.due, cents: parts.value[i]!, percent: decimalOf(r.share) })));
}
