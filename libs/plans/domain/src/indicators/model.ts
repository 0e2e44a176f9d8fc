import { z } from 'zod';
import { isDecimal } from '../exact/exact.ts';
import { indicatorKinds, yesNoAnswers } from '../vocabulary.ts';
import { parsePeriod } from './periods.ts';
import * as v from './vocabulary.ts';

const decimal = z.string().refine(isDecimal, { error: 'Scrivi un numero, per esempio 12.5.' });
const day = z.iso.date({ error: 'La data non esiste.' });
const window = z
  .strictObject({ from: day, to: day })
  .refine((w) => w.from <= w.to, { error: 'La fine viene prima dell’inizio.', path: ['to'] });
const periodCode = z.string().refine((code) => parsePeriod(code) !== null, { error: 'Questo periodo non esiste.' });

const common = {
  name: z.string(),
  kind: z.enum(indicatorKinds),
  frequency: z.enum(v.frequencies),
  periodType: z.enum(v.periodTypes),
};
/** A target for one period; without a period it is for the whole plan. */
const targetsOf = <T extends z.ZodType>(value: T) =>
  z.array(z.strictObject({ period: periodCode.nullable(), value })).default([]);
const measured = {
  ...common,
  unit: z.string().nullable().default(null),
  comparator: z.enum(v.measureComparators).nullable().default(null),
  baseline: decimal.nullable().default(null),
  targets: targetsOf(decimal),
};
/** How comuni, and then periods, become one value. */
const aggregated = {
  overEnti: z.enum(['sum', 'mean']).default('sum'),
  overPeriods: z.enum(v.aggregations).default('last'),
};

/**
 * What an indicator measures and what it should reach. A percentage has no `overEnti`: numerators and denominators are added up.
 * The scale of a score is often not stated (Lodi, notes section 3): then it is null, and said so.
 */
export const measureSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('number'), ...measured, ...aggregated }),
  z.strictObject({ type: z.literal('percent'), ...measured, overPeriods: z.enum(['sum', 'last']).default('last') }),
  z.strictObject({
    type: z.literal('score'),
    ...measured,
    scale: z.strictObject({ from: decimal, to: decimal }).nullable().default(null),
    overPeriods: z.enum(['mean', 'last']).default('last'),
  }),
  z.strictObject({ type: z.literal('yes_no'), ...common }),
  z.strictObject({ type: z.literal('text'), ...common }),
  z.strictObject({ type: z.literal('document'), ...common }),
  z.strictObject({ type: z.literal('date_window'), ...common, targets: targetsOf(window) }),
]);
export type Measure = z.output<typeof measureSchema>;
export type NumericMeasure = Extract<Measure, { type: 'number' | 'percent' | 'score' }>;
export const isNumeric = (measure: Measure): measure is NumericMeasure =>
  measure.type === 'number' || measure.type === 'percent' || measure.type === 'score';

/** What one ente measured. A percentage carries its parts; `percent` alone is what somebody stated, and cannot be added up. */
export const measuredValueSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('number'), value: decimal }),
  z.strictObject({
    type: z.literal('percent'),
    numerator: decimal.nullable(),
    denominator: decimal.nullable(),
    percent: decimal.nullable().default(null),
  }),
  /** `answers`: how many people gave the score; with it, several means become their true mean. */
  z.strictObject({ type: z.literal('score'), value: decimal, answers: decimal.nullable().default(null) }),
  z.strictObject({ type: z.literal('yes_no'), answer: z.enum(yesNoAnswers) }),
  z.strictObject({ type: z.literal('text'), text: z.string() }),
  z.strictObject({ type: z.literal('document'), reference: z.string().nullable() }),
  z.strictObject({ type: z.literal('date_window'), date: day.nullable() }),
]);
export type MeasuredValue = z.output<typeof measuredValueSchema>;

export const indicatorReadingSchema = z.strictObject({
  id: z.string(),
  enteId: z.string(),
  period: periodCode,
  state: z.enum(v.readingStates),
  value: measuredValueSchema,
  /** The locked reading that this one corrects: both stay. */
  supersedes: z.string().nullable().default(null),
});
export type IndicatorReading = z.output<typeof indicatorReadingSchema>;
