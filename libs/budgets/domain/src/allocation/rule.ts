import { compare, exact, isDecimal, sum } from '@zona/money/exact';
import { requiredDate, requiredText } from '@zona/problems';
import { z } from 'zod';

/** Rules and their data are JSON, as they are stored and frozen: exact decimals as text, euro with a point. */
const isAmount = (s: string) => isDecimal(s) && !s.startsWith('-');
const isPercent = (s: string) => isAmount(s) && compare(exact(s), exact('100')) <= 0;
const isEuro = (s: string) => /^\d{1,13}(\.\d{1,2})?$/.test(s);
const isTariff = (s: string) => /^\d{1,9}(\.\d{1,6})?$/.test(s);

export const percentText = z.string().max(40).refine(isPercent, { error: 'Scrivi una percentuale da 0 a 100.' });
export const euroText = z.string().refine(isEuro, { error: 'Scrivi un importo in euro, per esempio 1.234,56.' });
export const amountText = z.string().max(40).refine(isAmount, { error: 'Scrivi un numero, per esempio 12,5.' });
const tariffText = z.string().refine(isTariff, { error: 'Scrivi una tariffa in euro, per esempio 21,50.' });
const key = requiredText('Comune', 60);

export const addsTo100 = (percents: readonly string[]): boolean =>
  !percents.every(isPercent) || compare(sum(percents.map(exact)), exact('100')) === 0;
export const firstRepeated = (keys: readonly string[]): string | undefined =>
  keys.find((k, i) => keys.indexOf(k) !== i);
export const notAHundred = 'Le percentuali devono fare 100.';
const repeated = 'Un comune compare due volte.';
const unrepeated = (rows: readonly { key: string }[]) => !firstRepeated(rows.map((r) => r.key));

const population = z.strictObject({ kind: z.literal('population'), date: requiredDate('Data della popolazione') });
const percentages = z.strictObject({
  kind: z.literal('percentages'),
  shares: z
    .array(z.strictObject({ key, percent: percentText }))
    .min(1, { error: 'Indica le percentuali dei comuni.' })
    .max(500)
    .refine((rows) => addsTo100(rows.map((r) => r.percent)), { error: notAHundred })
    .refine(unrepeated, { error: repeated }),
});
const equal = z.strictObject({ kind: z.literal('equal') });
/** The tariff of the hours that state none of their own. */
const hours = z.strictObject({ kind: z.literal('hours'), tariff: tariffText.nullable() });
const history = z.strictObject({ kind: z.literal('history'), year: z.int().min(1990).max(2200) });

const weightBasis = z.discriminatedUnion('kind', [population, percentages, equal, hours, history]);
const mixed = z.strictObject({
  kind: z.literal('mixed'),
  parts: z
    .array(z.strictObject({ percent: percentText, basis: weightBasis }))
    .min(2, { error: 'Un criterio misto ha almeno due parti.' })
    .max(10)
    .refine((parts) => addsTo100(parts.map((p) => p.percent)), { error: notAHundred }),
});
const costFirst = z.strictObject({
  kind: z.literal('cost_first'),
  tariff: tariffText.nullable(),
  remainder: z.discriminatedUnion('kind', [population, percentages, equal, hours, history, mixed]),
});
const basis = z.discriminatedUnion('kind', [population, percentages, equal, hours, history, mixed, costFirst]);

const bound = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('amount'), euro: euroText }),
  z.strictObject({
    kind: z.literal('per_inhabitant'),
    euro: tariffText,
    date: requiredDate('Data della popolazione'),
  }),
]);
/** For everybody, and for single comuni that differ: a limit that a comune leaves null is everybody's. */
const limits = z.strictObject({
  floor: bound.nullable(),
  cap: bound.nullable(),
  comuni: z
    .array(z.strictObject({ key, floor: bound.nullable(), cap: bound.nullable() }))
    .max(500)
    .refine(unrepeated, { error: repeated }),
});

const ties = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('key') }),
  z.strictObject({ by: z.literal('larger_weight') }),
  z.strictObject({
    by: z.literal('stated'),
    keys: z
      .array(key)
      .max(500)
      .refine((keys) => !firstRepeated(keys), { error: repeated }),
  }),
]);
const rounding = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('largest_remainder'), ties }),
  /** Whose share is what the others leave; null: the last of the list. */
  z.strictObject({ kind: z.literal('last_by_difference'), last: key.nullable() }),
]);

/** How an amount is divided among comuni: by what, within which limits, rounded how. */
export const allocationRuleSchema = z.strictObject({ basis, limits: limits.nullable(), rounding });
export type AllocationRule = z.output<typeof allocationRuleSchema>;
export type Basis = z.output<typeof basis>;
export type WeightBasis = z.output<typeof weightBasis>;
export type MixedBasis = z.output<typeof mixed>;
export type Bound = z.output<typeof bound>;
export type Limits = z.output<typeof limits>;
export type Rounding = z.output<typeof rounding>;
export type Ties = z.output<typeof ties>;

/** One service's hours; a tariff of their own, or null for the rule's. */
const usedHours = z.strictObject({ hours: amountText, tariff: tariffText.nullable() });
const participant = z.strictObject({
  key,
  name: requiredText('Nome del comune', 200),
  /** By date. What is absent or null is unknown, and unknown is not zero. */
  population: z.record(z.string(), z.int().min(0).nullable()).optional(),
  /** `[]`: it used no hours; null: how many is not known. */
  hours: z.array(usedHours).max(500).nullish(),
  /** Euro, by year. */
  history: z.record(z.string(), euroText.nullable()).optional(),
});

/** What the rule is applied to, in the order of the list that people see. */
export const allocationDataSchema = z.strictObject({
  comuni: z
    .array(participant)
    .min(1, { error: 'Indica tra quali comuni ripartire.' })
    .max(500)
    .refine(unrepeated, { error: repeated }),
});
export type AllocationData = z.output<typeof allocationDataSchema>;
export type Participant = z.output<typeof participant>;

/** What to propose to an ambito that has no rule of its own. */
export const proposedAllocationRule = (date: string): AllocationRule => ({
  basis: { kind: 'population', date },
  limits: null,
  rounding: { kind: 'largest_remainder', ties: { by: 'key' } },
});
