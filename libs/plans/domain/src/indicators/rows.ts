import { exact, percentOf, shown } from '../exact/exact.ts';
import { evaluate, type Evaluation } from './evaluate.ts';
import { countedReadings } from './lifecycle.ts';
import { isNumeric, type IndicatorReading, type Measure, type MeasuredValue } from './model.ts';
import { comparePeriods, nameOfPeriod, parsePeriod } from './periods.ts';
import { warningsFor, type ReadingWarning } from './warnings.ts';
import type * as v from './vocabulary.ts';
import type { IndicatorKind, YesNo } from '../vocabulary.ts';

/** An indicator as its table holds it. */
export interface IndicatorRow {
  name: string;
  kind: IndicatorKind;
  valueType: v.MeasureType;
  unit: string | null;
  comparator: v.MeasureComparator | null;
  baseline: string | null;
  target: string | null;
  targetFrom: string | null;
  targetTo: string | null;
  scaleFrom: string | null;
  scaleTo: string | null;
  frequency: v.Frequency;
  periodType: v.PeriodType;
  overEnti: 'sum' | 'mean';
  overPeriods: v.Aggregation;
  targets: readonly { period: string; value: string | null; from: string | null; to: string | null }[];
}

/** A reading as its table holds it: which columns speak depends on what the indicator measures. */
export interface ReadingRow {
  id: string;
  enteId: string;
  period: string;
  state: v.ReadingState;
  value: string | null;
  numerator: string | null;
  denominator: string | null;
  answers: string | null;
  answer: YesNo | null;
  text: string | null;
  day: string | null;
  supersedesId: string | null;
  /** A document may be a file and no words. */
  fileName?: string | null;
}

export function measureOf(row: IndicatorRow): Measure {
  const { name, kind, frequency, periodType } = row;
  const common = { name, kind, frequency, periodType };
  const { unit, comparator, baseline } = row;
  const targets = [
    ...(row.target === null ? [] : [{ period: null, value: row.target }]),
    ...row.targets.flatMap((t) => (t.value === null ? [] : [{ period: t.period, value: t.value }])),
  ];
  const measured = { ...common, unit, comparator, baseline, targets };
  switch (row.valueType) {
    case 'number':
      return { type: 'number', ...measured, overEnti: row.overEnti, overPeriods: row.overPeriods };
    case 'percent':
      return { type: 'percent', ...measured, overPeriods: row.overPeriods === 'sum' ? 'sum' : 'last' };
    case 'score':
      return {
        type: 'score',
        ...measured,
        scale: row.scaleFrom === null || row.scaleTo === null ? null : { from: row.scaleFrom, to: row.scaleTo },
        overPeriods: row.overPeriods === 'mean' ? 'mean' : 'last',
      };
    case 'date_window':
      return { type: 'date_window', ...common, targets: windowsOf(row) };
    default:
      return { type: row.valueType, ...common };
  }
}

function windowsOf(row: IndicatorRow) {
  const all = [{ period: null, from: row.targetFrom, to: row.targetTo }, ...row.targets];
  return all.flatMap(({ period, from, to }) => (from && to ? [{ period, value: { from, to } }] : []));
}

/** What was measured; null while the reading does not say it yet. */
export function measuredValueOf(type: v.MeasureType, row: Omit<ReadingRow, 'id' | 'state'>): MeasuredValue | null {
  switch (type) {
    case 'number':
      return row.value === null ? null : { type, value: row.value };
    case 'score':
      return row.value === null ? null : { type, value: row.value, answers: row.answers };
    case 'percent': {
      const { numerator, denominator, value: percent } = row;
      return numerator === null && denominator === null && percent === null
        ? null
        : { type, numerator, denominator, percent };
    }
    case 'yes_no':
      return row.answer === null ? null : { type, answer: row.answer };
    case 'text':
      return row.text === null ? null : { type, text: row.text };
    case 'document': {
      const reference = row.text ?? row.fileName ?? null;
      return reference === null ? null : { type, reference };
    }
    case 'date_window':
      return row.day === null ? null : { type, date: row.day };
  }
}

export function readingOf(type: v.MeasureType, row: ReadingRow): IndicatorReading | null {
  const value = measuredValueOf(type, row);
  const { id, enteId, period, state, supersedesId } = row;
  return value && { id, enteId, period, state, value, supersedes: supersedesId };
}

const readingsOf = (type: v.MeasureType, rows: readonly ReadingRow[]): IndicatorReading[] =>
  rows.flatMap((r) => readingOf(type, r) ?? []);

export interface RawEvaluation {
  indicator: IndicatorRow;
  readings: readonly ReadingRow[];
}
export interface PeriodEvaluation extends Evaluation {
  period: string;
  name: string;
}
export interface IndicatorEvaluation extends Evaluation {
  /** Every period with a target of its own or a reading that counts, in time. */
  periods: PeriodEvaluation[];
}

/** An indicator over the whole plan and in each of its periods, from the readings that count. */
export function evaluationOf({ indicator, readings: rows }: RawEvaluation): IndicatorEvaluation {
  const measure = measureOf(indicator);
  const readings = countedReadings(readingsOf(indicator.valueType, rows));
  const codes = new Set([...readings.map((r) => r.period), ...indicator.targets.map((t) => t.period)]);
  const periods = [...codes]
    .flatMap((code) => parsePeriod(code) ?? [])
    .sort(comparePeriods)
    .map((p) => ({ period: p.code, name: nameOfPeriod(p), ...inPeriod(measure, readings, p.code) }));
  return { ...evaluate(measure, readings), periods };
}

/** A baseline or a target of the whole plan is no target of one year, unless each period is asked the same. */
function inPeriod(measure: Measure, readings: readonly IndicatorReading[], period: string): Evaluation {
  if (!isNumeric(measure) || measure.overPeriods !== 'sum' || measure.targets.some((t) => t.period === period))
    return evaluate(measure, readings, period);
  return evaluate({ ...measure, targets: [] }, readings, period);
}

export interface RawWarnings extends RawEvaluation {
  reading: ReadingRow;
}

/** Doubts about one reading, beside what its ente reported before. */
export function readingWarningsOf({ indicator, readings, reading }: RawWarnings): ReadingWarning[] {
  const value = readingOf(indicator.valueType, reading);
  if (!value) return [];
  const history = countedReadings(readingsOf(indicator.valueType, readings)).filter((r) => r.id !== value.supersedes);
  return warningsFor(value, history, measureOf(indicator));
}

/** A ratio as a percentage of at most two decimals, the Italian way; null over nothing. */
export function percentText(numerator: string, denominator: string): string | null {
  const percent = percentOf(exact(numerator), exact(denominator));
  return percent && shown(percent);
}

/** A value as it is shown: at most two decimals. What decides is the exact one. */
export const shownDecimal = (decimal: string): string => shown(exact(decimal));
