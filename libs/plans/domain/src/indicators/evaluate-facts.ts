import { formatDate, type IsoDate } from '@zona/calendar';
import { yesNoLabel } from '../vocabulary.ts';
import type { Evaluation } from './evaluate.ts';
import type { IndicatorReading, Measure } from './model.ts';
import { comparePeriods, parsePeriod } from './periods.ts';

type Fact = Extract<Measure, { type: 'yes_no' | 'text' | 'document' | 'date_window' }>;
type ValueOf<T extends Fact['type']> = Extract<IndicatorReading['value'], { type: T }>;

const unknown = (step: string, value: string | null = null): Evaluation => ({
  outcome: 'not_measurable',
  value,
  target: null,
  steps: [step],
});

/** What happened or not: answers, documents, dates. Of each ente the latest reading counts. */
export function evaluateFact(
  measure: Fact,
  readings: readonly IndicatorReading[],
  window?: { from: IsoDate; to: IsoDate },
): Evaluation {
  const latest = latestPerEnte(readings.filter((r) => r.value.type === measure.type));
  if (!latest.length) return unknown('Non c’è ancora nessuna rilevazione approvata.');
  const values = latest.map((r) => r.value);
  switch (measure.type) {
    case 'yes_no':
      return ofAnswers(values as ValueOf<'yes_no'>[]);
    case 'document':
      return ofDocuments(values as ValueOf<'document'>[]);
    case 'date_window':
      return ofDates(values as ValueOf<'date_window'>[], window);
    case 'text':
      return unknown('È un testo: lo valuta una persona.', (values.at(-1) as ValueOf<'text'>).text);
  }
}

function latestPerEnte(readings: readonly IndicatorReading[]): IndicatorReading[] {
  const latest = new Map<string, IndicatorReading>();
  for (const r of readings) {
    const before = latest.get(r.enteId);
    const [a, b] = [before && parsePeriod(before.period), parsePeriod(r.period)];
    if (!before || !a || !b || comparePeriods(a, b) <= 0) latest.set(r.enteId, r);
  }
  return [...latest.values()];
}

function ofAnswers(values: readonly ValueOf<'yes_no'>[]): Evaluation {
  const known = values.filter((v) => v.answer !== 'not_stated');
  if (!known.length) return unknown('Nessuno ha ancora risposto sì o no.');
  const yes = known.filter((v) => v.answer === 'yes').length;
  const partly = known.filter((v) => v.answer === 'partly').length;
  const silent = values.length - known.length;
  const answer = yes === values.length ? 'yes' : yes || partly ? 'partly' : 'no';
  const steps = [`Sì ${yes}, in parte ${partly}, no ${known.length - yes - partly}, non indicato ${silent}.`];
  const outcome = answer === 'yes' ? 'reached' : answer === 'partly' ? 'partly' : 'not_reached';
  return { outcome, value: yesNoLabel[answer], target: yesNoLabel.yes, steps };
}

function ofDocuments(values: readonly ValueOf<'document'>[]): Evaluation {
  const present = values.filter((v) => v.reference !== null);
  const steps = [`Documenti presenti: ${present.length} su ${values.length}.`];
  const outcome = present.length === values.length ? 'reached' : present.length ? 'partly' : 'not_reached';
  return { outcome, value: present.map((v) => v.reference).join('; ') || null, target: 'documento', steps };
}

/** Done by the last day of the window, that day included; earlier is in time too, and is said. */
function ofDates(values: readonly ValueOf<'date_window'>[], window?: { from: IsoDate; to: IsoDate }): Evaluation {
  const done = values.flatMap((v) => (v.date === null ? [] : [v.date])).sort();
  const last = done.at(-1) ?? null;
  if (!window) return unknown('Il piano non fissa il periodo in cui farlo.', last);
  const target = `dal ${formatDate(window.from)} al ${formatDate(window.to)}`;
  const missing = values.length - done.length;
  const inTime = done.filter((d) => d <= window.to).length;
  const steps = [`Fatto entro il ${formatDate(window.to)}: ${inTime} su ${values.length}.`];
  if (missing) steps.push(`Non ancora fatto: ${missing}.`);
  if (done[0] && done[0] < window.from) steps.push(`Fatto prima dell’inizio previsto: il ${formatDate(done[0])}.`);
  const outcome = inTime === values.length ? 'reached' : inTime ? 'partly' : 'not_reached';
  return { outcome, value: last, target, steps };
}
