import {
  absolute,
  compare,
  exact,
  mean,
  median,
  minus,
  over,
  percentOf,
  shown,
  sum,
  times,
  whole,
  zero,
  type Exact,
} from '../exact/exact.ts';
import { isNumeric, type IndicatorReading, type Measure } from './model.ts';
import type { ReadingWarningCode } from './vocabulary.ts';

/** A doubt about a figure, for a person to look at: it never stops the reading from being sent. */
export interface ReadingWarning {
  code: ReadingWarningCode;
  message: string;
}

const warning = (code: ReadingWarningCode, message: string): ReadingWarning => ({ code, message });
const hundred = whole(100);
/** Fewer readings than these say nothing about what is usual. */
export const MIN_HISTORY = 4;

export function warningsFor(
  reading: IndicatorReading,
  history: readonly IndicatorReading[],
  measure: Measure,
): ReadingWarning[] {
  return [...rangeWarnings(reading, measure), ...outlierWarnings(reading, history), ...targetWarnings(measure)];
}

function rangeWarnings({ value }: IndicatorReading, measure: Measure): ReadingWarning[] {
  if (value.type === 'percent') return percentWarnings(value);
  if (value.type === 'score' && measure.type === 'score') return scoreWarnings(exact(value.value), measure);
  return [];
}

function percentWarnings(value: Extract<IndicatorReading['value'], { type: 'percent' }>): ReadingWarning[] {
  const found: ReadingWarning[] = [];
  const stated = value.percent === null ? null : exact(value.percent);
  const parts = value.numerator !== null && value.denominator !== null;
  const [part, total] = parts ? [exact(value.numerator!), exact(value.denominator!)] : [null, null];
  const ratio = part && total && percentOf(part, total);
  if (total && compare(total, zero) === 0)
    found.push(warning('denominator_zero', 'Il totale è zero: la percentuale non si può calcolare.'));
  else if (part && total && compare(part, total) > 0)
    found.push(
      warning('numerator_over_denominator', `La parte (${shown(part)}) è maggiore del totale (${shown(total)}).`),
    );
  const percent = ratio ?? stated;
  if (percent && (compare(percent, zero) < 0 || compare(percent, hundred) > 0))
    found.push(warning('percent_out_of_range', `La percentuale è ${shown(percent)}%: dovrebbe stare tra 0 e 100.`));
  // Half a point covers what was rounded to whole percent.
  if (ratio && stated && compare(absolute(minus(ratio, stated)), exact('0.5')) > 0)
    found.push(warning('percent_disagrees', `Le parti danno ${shown(ratio)}%, ma è indicato ${shown(stated)}%.`));
  return found;
}

function scoreWarnings(value: Exact, measure: Extract<Measure, { type: 'score' }>): ReadingWarning[] {
  if (!measure.scale) return [warning('scale_not_stated', 'Il piano non indica la scala del punteggio.')];
  const { from, to } = measure.scale;
  if (compare(value, exact(from)) >= 0 && compare(value, exact(to)) <= 0) return [];
  return [
    warning(
      'score_out_of_scale',
      `Il punteggio ${shown(value)} è fuori dalla scala da ${shown(exact(from))} a ${shown(exact(to))}.`,
    ),
  ];
}

const figureOf = ({ value }: IndicatorReading): Exact | null => {
  if (value.type === 'number' || value.type === 'score') return exact(value.value);
  if (value.type !== 'percent') return null;
  if (value.numerator !== null && value.denominator !== null)
    return percentOf(exact(value.numerator), exact(value.denominator));
  return value.percent === null ? null : exact(value.percent);
};

/** Against what the same ente reported before: a large comune beside small ones is no mistake. */
function outlierWarnings(reading: IndicatorReading, history: readonly IndicatorReading[]): ReadingWarning[] {
  const figure = figureOf(reading);
  const earlier = history
    .filter((r) => r.enteId === reading.enteId && r.id !== reading.id && r.value.type === reading.value.type)
    .flatMap((r) => figureOf(r) ?? []);
  if (!figure || earlier.length < MIN_HISTORY) return [];
  const usual = median(earlier)!;
  if (!isOutlier(figure, earlier)) return [];
  return [
    warning(
      'outlier',
      `${shown(figure)} è molto lontano dai valori precedenti (valore centrale ${shown(usual)}): controlla che sia giusto.`,
    ),
  ];
}

/**
 * Iglewicz and Hoaglin's modified z-score over 3.5: 0.6745 × |x − median| / MAD. Where more than half of the values are the same
 * the MAD is zero and the mean deviation takes its place (× 1.2533); where all are the same, only a change by more than half counts.
 */
export function isOutlier(value: Exact, earlier: readonly Exact[]): boolean {
  const centre = median(earlier);
  if (!centre) return false;
  const distance = absolute(minus(value, centre));
  const deviations = earlier.map((x) => absolute(minus(x, centre)));
  const mad = median(deviations)!;
  if (compare(mad, zero) > 0) return compare(times(distance, exact('0.6745')), times(mad, exact('3.5'))) > 0;
  const meanDeviation = mean(deviations)!;
  if (compare(sum(deviations), zero) > 0) return compare(distance, times(meanDeviation, exact('4.38655'))) > 0;
  return compare(distance, over(absolute(centre), whole(2))!) > 0;
}

/** A target that is worse than where one starts (Lodi, acceptance case 12). The definitions may differ: it only warns. */
export function targetWarnings(measure: Measure): ReadingWarning[] {
  if (!isNumeric(measure) || measure.baseline === null || measure.comparator === 'baseline_plus_percent') return [];
  const baseline = exact(measure.baseline);
  const lower = measure.comparator === 'lt' || measure.comparator === 'lte';
  const worse = measure.targets.filter((t) => compare(exact(t.value), baseline) === (lower ? 1 : -1));
  return worse.map((t) => warning('target_below_baseline', targetSentence(exact(t.value), baseline, lower)));
}

function targetSentence(target: Exact, baseline: Exact, lower: boolean): string {
  const change = percentOf(minus(target, baseline), absolute(baseline));
  const by = change ? ` (${compare(change, zero) > 0 ? '+' : ''}${shown(change)}%)` : '';
  return `Il valore atteso ${shown(target)} è ${lower ? 'sopra' : 'sotto'} la partenza ${shown(baseline)}${by}.`;
}
