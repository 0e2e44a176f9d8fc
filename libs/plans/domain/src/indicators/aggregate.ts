import { decimalOf, exact, mean, over, percentOf, plus, shown, sum, times, zero, type Exact } from '../exact/exact.ts';
import type { IndicatorReading, MeasuredValue, NumericMeasure } from './model.ts';
import { comparePeriods, containsPeriod, nameOfPeriod, parsePeriod, type Period } from './periods.ts';

/** One value made of several readings, or why there is none; `steps` say in Italian how it was made. */
export interface Aggregate {
  value: Exact | null;
  /** The parts of a percentage. */
  parts: { numerator: Exact; denominator: Exact } | null;
  steps: string[];
}

type Values<T extends MeasuredValue['type']> = Extract<MeasuredValue, { type: T }>[];

const none = (...steps: string[]): Aggregate => ({ value: null, parts: null, steps });
const readingsWord = (n: number): string => (n === 1 ? 'una rilevazione' : `${n} rilevazioni`);

/** Readings of several enti in several periods as one value: first the enti of each period, then the periods. */
export function aggregate(measure: NumericMeasure, readings: readonly IndicatorReading[]): Aggregate {
  const own = readings.filter((r) => r.value.type === measure.type);
  if (!own.length) return none('Non c’è ancora nessuna rilevazione approvata.');
  const twice = bookedTwice(own);
  if (twice) return none(twice);
  const periods = [...new Set(own.map((r) => r.period))].sort(inTime);
  const mixed = mixedPeriods(measure, periods);
  if (mixed) return none(mixed);
  const perPeriod = periods.map((period) => ({
    period,
    ...overEnti(
      measure,
      own.filter((r) => r.period === period).map((r) => r.value),
    ),
  }));
  const chosen = measure.overPeriods === 'last' ? perPeriod.slice(-1) : perPeriod;
  const steps = chosen.flatMap((p) => p.steps.map((step) => `${nameOf(p.period)}: ${step}`));
  if (perPeriod.length > chosen.length) steps.push(`Vale l’ultimo periodo rilevato, ${nameOf(chosen[0]!.period)}.`);
  const [all, last] = [entiOf(own), entiOf(own.filter((r) => r.period === chosen.at(-1)!.period))];
  if (chosen.length === 1 && last < all) steps.push(`Enti che hanno rilevato in quel periodo: ${last} su ${all}.`);
  if (chosen.length === 1) return { value: chosen[0]!.value, parts: chosen[0]!.parts, steps };
  return overPeriods(measure, chosen, steps);
}

// Codes are checked by the schema and by bookedTwice before they come here.
const nameOf = (code: string): string => nameOfPeriod(parsePeriod(code)!);
const inTime = (a: string, b: string): number => comparePeriods(parsePeriod(a)!, parsePeriod(b)!);

const entiOf = (readings: readonly IndicatorReading[]): number => new Set(readings.map((r) => r.enteId)).size;

/** The same fact counted twice makes a wrong sum that nobody sees: the same ente and period again, or a year beside its semester. */
function bookedTwice(readings: readonly IndicatorReading[]): string | null {
  const ofEnte = new Map<string, Period[]>();
  for (const { enteId, period: code } of readings) {
    const period = parsePeriod(code);
    if (!period) return `Il periodo «${code}» non esiste.`;
    const earlier = ofEnte.get(enteId) ?? [];
    const other = earlier.find((p) => containsPeriod(p, period) || containsPeriod(period, p));
    if (other) return twiceSentence(other, period);
    ofEnte.set(enteId, [...earlier, period]);
  }
  return null;
}

function twiceSentence(a: Period, b: Period): string {
  const [outer, inner] = containsPeriod(a, b) ? [a, b] : [b, a];
  const what = a.code === b.code ? nameOfPeriod(a) : `${nameOfPeriod(inner)}, che è dentro ${nameOfPeriod(outer)}`;
  return `Lo stesso ente ha due rilevazioni per ${what}: il valore non si può calcolare.`;
}

/** A year beside another ente's semesters can be added up, but has no mean and no last. */
function mixedPeriods(measure: NumericMeasure, codes: readonly string[]): string | null {
  const types = new Set(codes.map((code) => parsePeriod(code)?.type));
  if (measure.overPeriods === 'sum' || types.size <= 1) return null;
  return 'Gli enti hanno rilevato in periodi di tipo diverso (per esempio anni e semestri): il valore non si può calcolare.';
}

function overEnti(measure: NumericMeasure, values: readonly MeasuredValue[]): Aggregate {
  if (measure.type === 'percent') return pooledPercent(values as Values<'percent'>);
  if (measure.type === 'score') return meanScore(values as Values<'score'>);
  const figures = (values as Values<'number'>).map((v) => exact(v.value));
  const value = measure.overEnti === 'mean' ? mean(figures) : sum(figures);
  const how = measure.overEnti === 'mean' ? 'media' : 'somma';
  const step =
    figures.length === 1
      ? `rilevato ${shown(value!)}.`
      : `${how} di ${readingsWord(figures.length)}: ${shown(value!)}.`;
  return { value, parts: null, steps: [step] };
}

/** Percentages are never averaged: 1 of 2 and 10 of 100 are 11 of 102. Without the parts there is no percentage of the whole. */
export function pooledPercent(values: Values<'percent'>): Aggregate {
  const whole = values.flatMap((v) =>
    v.numerator !== null && v.denominator !== null ? [{ n: exact(v.numerator), d: exact(v.denominator) }] : [],
  );
  if (whole.length < values.length) return withoutParts(values, values.length - whole.length);
  const numerator = sum(whole.map((p) => p.n));
  const denominator = sum(whole.map((p) => p.d));
  const value = percentOf(numerator, denominator);
  if (!value) return none('il totale su cui calcolare la percentuale è zero: non si può calcolare.');
  const step = `${shown(numerator)} su ${shown(denominator)} fa il ${shown(value)}%.`;
  return { value, parts: { numerator, denominator }, steps: [step] };
}

function withoutParts(values: Values<'percent'>, missing: number): Aggregate {
  const alone = values.length === 1 ? values[0]!.percent : null;
  if (alone !== null) {
    const value = exact(alone);
    return { value, parts: null, steps: [`percentuale dichiarata ${shown(value)}%, senza le sue parti.`] };
  }
  return none(
    `in ${readingsWord(missing)} mancano la parte o il totale: le percentuali non si mediano, quindi il valore non si può calcolare.`,
  );
}

function meanScore(values: Values<'score'>): Aggregate {
  const weighted = values.every((v) => v.answers !== null);
  const weights = values.map((v) => exact(weighted ? v.answers! : '1'));
  const total = sum(values.map((v, i) => times(exact(v.value), weights[i]!)));
  const value = over(total, sum(weights));
  if (!value) return none('nessuno ha risposto.');
  if (values.length === 1) return { value, parts: null, steps: [`punteggio ${shown(value)}.`] };
  const how = weighted
    ? `su ${shown(sum(weights))} risposte`
    : `di ${readingsWord(values.length)}, ciascuna con lo stesso peso`;
  return { value, parts: null, steps: [`punteggio medio ${how}: ${shown(value)}.`] };
}

function overPeriods(measure: NumericMeasure, periods: readonly Aggregate[], steps: string[]): Aggregate {
  if (periods.some((p) => !p.value))
    return {
      value: null,
      parts: null,
      steps: [...steps, 'Un periodo non si può calcolare, quindi nemmeno l’insieme.'],
    };
  if (measure.type === 'percent') return pooledPeriods(periods, steps);
  const values = periods.map((p) => p.value!);
  const value = measure.overPeriods === 'sum' ? sum(values) : mean(values);
  const how = measure.overPeriods === 'sum' ? 'Somma' : 'Media';
  return { value, parts: null, steps: [...steps, `${how} di ${periods.length} periodi: ${shown(value ?? zero)}.`] };
}

function pooledPeriods(periods: readonly Aggregate[], steps: string[]): Aggregate {
  if (periods.some((p) => !p.parts))
    return {
      value: null,
      parts: null,
      steps: [...steps, 'Le percentuali di più periodi si uniscono solo con la parte e il totale di ciascuno.'],
    };
  const numerator = periods.reduce((t, p) => plus(t, p.parts!.numerator), zero);
  const denominator = periods.reduce((t, p) => plus(t, p.parts!.denominator), zero);
  const value = percentOf(numerator, denominator)!;
  return {
    value,
    parts: { numerator, denominator },
    steps: [...steps, `In tutto ${shown(numerator)} su ${shown(denominator)}: ${shown(value)}%.`],
  };
}

/** The value as it is stored and sent: at most four decimals. */
export const aggregateDecimal = (aggregate: Aggregate): string | null => aggregate.value && decimalOf(aggregate.value);
