import { compare, decimalOf, exact, plus, shown, times, whole, over, type Exact } from '../exact/exact.ts';
import { aggregate } from './aggregate.ts';
import { evaluateFact } from './evaluate-facts.ts';
import { countedReadings } from './lifecycle.ts';
import { isNumeric, type IndicatorReading, type Measure, type NumericMeasure } from './model.ts';
import { comparePeriods, containsPeriod, parsePeriod } from './periods.ts';
import { measureComparatorLabel, type EvaluationOutcome, type MeasureComparator } from './vocabulary.ts';

export interface Evaluation {
  outcome: EvaluationOutcome;
  /** Exact decimal of at most four decimals; for what is no number, its word. */
  value: string | null;
  target: string | null;
  /** How the outcome was reached, one Italian sentence each. */
  steps: string[];
}

/**
 * Whether an indicator reached its target, in one period or (without one) over the whole plan. Only approved and locked readings
 * count, each correction in the place of what it corrects.
 */
export function evaluate(measure: Measure, readings: readonly IndicatorReading[], period?: string): Evaluation {
  const counted = countedReadings(readings);
  const { steps, ...found } = evaluateCounted(measure, counted, period);
  const left = readings.length - counted.length;
  if (!left) return { ...found, steps };
  return {
    ...found,
    steps: [`Rilevazioni non contate perché non approvate o sostituite da una correzione: ${left}.`, ...steps],
  };
}

function evaluateCounted(measure: Measure, readings: readonly IndicatorReading[], period?: string): Evaluation {
  if (isNumeric(measure)) {
    const target = targetFor(measure.targets, period);
    return evaluateNumber(measure, within(readings, period ?? target?.period), target?.value ?? null);
  }
  if (measure.type !== 'date_window') return evaluateFact(measure, within(readings, period));
  // The window itself says when: a reading of any period may tell the day.
  return evaluateFact(measure, readings, targetFor(measure.targets, period)?.value);
}

/** The target of that very period, else the plan's; without a period the plan's, else the last one set. */
export function targetFor<T>(
  targets: readonly { period: string | null; value: T }[],
  period?: string,
): { period: string | null; value: T } | undefined {
  const ofPeriod = period === undefined ? undefined : targets.find((t) => t.period === period);
  const ofPlan = targets.find((t) => t.period === null);
  if (ofPeriod ?? ofPlan) return ofPeriod ?? ofPlan;
  if (period !== undefined) return undefined;
  return [...targets].sort((a, b) => comparePeriods(parsePeriod(a.period!)!, parsePeriod(b.period!)!)).at(-1);
}

function within(readings: readonly IndicatorReading[], code: string | null | undefined): readonly IndicatorReading[] {
  const outer = code ? parsePeriod(code) : null;
  if (!outer) return readings;
  return readings.filter((r) => {
    const inner = parsePeriod(r.period);
    return inner !== null && containsPeriod(outer, inner);
  });
}

function evaluateNumber(
  measure: NumericMeasure,
  readings: readonly IndicatorReading[],
  target: string | null,
): Evaluation {
  const { value, steps } = aggregate(measure, readings);
  const unit = measure.type === 'percent' ? '%' : measure.unit ? ` ${measure.unit}` : '';
  const notMeasurable = (...why: string[]): Evaluation => ({
    outcome: 'not_measurable',
    value: value && decimalOf(value),
    target,
    steps: [...steps, ...why],
  });
  if (target === null) return notMeasurable('Il piano non fissa un valore atteso: non si può dire se è raggiunto.');
  if (!value) return notMeasurable();
  const goal = goalOf(measure, target);
  if (!goal) return notMeasurable('Il valore atteso è una variazione, ma manca il valore di partenza.');
  const reached = holds(value, goal.comparator, goal.value);
  const compared = `Rilevato ${shown(value)}${unit}, atteso ${measureComparatorLabel[goal.comparator]} ${shown(goal.value)}${unit}: ${reached ? 'raggiunto' : 'non raggiunto'}.`;
  return {
    outcome: reached ? 'reached' : 'not_reached',
    value: decimalOf(value),
    target: decimalOf(goal.value),
    steps: [...steps, ...goal.steps, compared, ...nearly(value, goal.value, reached, goal.comparator)],
  };
}

/** Where the two figures look the same when rounded, or are the same and excluded, the sentence says why it fails. */
function nearly(value: Exact, goal: Exact, reached: boolean, comparator: MeasureComparator): string[] {
  if (reached) return [];
  if (compare(value, goal) === 0)
    return [`Il piano chiede ${measureComparatorLabel[comparator]} ${shown(goal)}: ${shown(goal)} esatto non basta.`];
  return shown(value) === shown(goal) ? ['I due valori sono uguali solo dopo l’arrotondamento.'] : [];
}

interface Goal {
  value: Exact;
  comparator: Exclude<MeasureComparator, 'baseline_plus_percent'>;
  steps: string[];
}

/** `+2%` on 192 is at least 195,84 (Carate, acceptance case 11). A plan without a comparator means "at least". */
function goalOf(measure: NumericMeasure, target: string): Goal | null {
  const stated = measure.comparator;
  if (stated === null)
    return {
      value: exact(target),
      comparator: 'gte',
      steps: ['Il piano non dice come confrontare: si intende almeno.'],
    };
  if (stated !== 'baseline_plus_percent') return { value: exact(target), comparator: stated, steps: [] };
  if (measure.baseline === null) return null;
  const [baseline, change] = [exact(measure.baseline), exact(target)];
  const value = times(baseline, plus(whole(1), over(change, whole(100))!));
  const falls = compare(change, whole(0)) < 0;
  const sign = falls ? '' : '+';
  return {
    value,
    comparator: falls ? 'lte' : 'gte',
    steps: [`Partenza ${shown(baseline)}, variazione attesa ${sign}${shown(change)}%: ${shown(value)}.`],
  };
}

/** The comparison as written: more than 30 excludes 30, at least 80 includes 80. */
export function holds(
  value: Exact,
  comparator: Exclude<MeasureComparator, 'baseline_plus_percent'>,
  target: Exact,
): boolean {
  const order = compare(value, target);
  switch (comparator) {
    case 'eq':
      return order === 0;
    case 'gt':
      return order > 0;
    case 'gte':
      return order >= 0;
    case 'lt':
      return order < 0;
    case 'lte':
      return order <= 0;
  }
}
