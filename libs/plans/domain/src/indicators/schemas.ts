import { optionalDate, optionalDecimal, optionalText, requiredText } from '@zona/problems';
import { z } from 'zod';
import { indicatorKinds, yesNoAnswers } from '../vocabulary.ts';
import { comparePeriods, parsePeriod } from './periods.ts';
import * as v from './vocabulary.ts';

const id = z.string();
const version = z.int();
const period = z.string().refine((code) => parsePeriod(code) !== null, { error: 'Questo periodo non esiste.' });
const add = (ctx: z.RefinementCtx, path: (string | number)[], message: string) =>
  ctx.addIssue({ code: 'custom', path, message });

interface Window {
  from?: string | null | undefined;
  to?: string | null | undefined;
}
const windowProblem = ({ from, to }: Window): string | null =>
  Boolean(from) !== Boolean(to)
    ? 'Indica sia l’inizio sia la fine.'
    : from && to && to < from
      ? 'La fine viene prima dell’inizio.'
      : null;

const targetSchema = z.strictObject({
  period,
  value: optionalDecimal('Atteso'),
  from: optionalDate('Dal'),
  to: optionalDate('Al'),
});

/** What an indicator of each type has no use for is emptied, so that a changed type leaves nothing behind. */
export const saveIndicatorSchema = z
  .strictObject({
    id: id.nullish(),
    version: version.nullish(),
    schedaId: id,
    kind: z.enum(indicatorKinds),
    name: requiredText('Indicatore', 500),
    valueType: z.enum(v.measureTypes),
    unit: optionalText('Unità di misura', 60),
    comparator: z.enum(v.measureComparators).nullish(),
    baseline: optionalDecimal('Partenza'),
    target: optionalDecimal('Atteso'),
    targetText: optionalText('Atteso come scritto', 200),
    targetFrom: optionalDate('Dal'),
    targetTo: optionalDate('Al'),
    scaleFrom: optionalDecimal('Scala, da'),
    scaleTo: optionalDecimal('Scala, a'),
    frequency: z.enum(v.frequencies).default('yearly'),
    periodType: z.enum(v.periodTypes).nullish(),
    dataSource: optionalText('Da dove si prende il dato', 300),
    byComune: z.boolean().default(false),
    overEnti: z.enum(['sum', 'mean']).default('sum'),
    overPeriods: z.enum(v.aggregations).default('last'),
    ownerId: id.nullish(),
    targets: z.array(targetSchema).max(60, { error: 'Troppi periodi.' }).default([]),
  })
  .superRefine((i, ctx) => {
    const wrong = windowProblem({ from: i.targetFrom, to: i.targetTo });
    if (i.valueType === 'date_window' && wrong) add(ctx, ['targetTo'], wrong);
    if (i.valueType === 'score' && Boolean(i.scaleFrom) !== Boolean(i.scaleTo))
      add(ctx, ['scaleTo'], 'Indica i due estremi della scala, o nessuno.');
    if (i.valueType === 'score' && i.scaleFrom && i.scaleTo && Number(i.scaleTo) <= Number(i.scaleFrom))
      add(ctx, ['scaleTo'], 'L’estremo superiore della scala è sopra quello inferiore.');
    if (i.valueType === 'percent' && i.overPeriods === 'mean')
      add(ctx, ['overPeriods'], 'Le percentuali non si mediano: si sommano parti e totali, o vale l’ultimo periodo.');
    if (i.valueType === 'score' && i.overPeriods === 'sum')
      add(ctx, ['overPeriods'], 'I punteggi non si sommano: se ne fa la media, o vale l’ultimo periodo.');
    if (i.periodType && i.frequency !== 'once' && i.periodType !== v.periodTypeOf[i.frequency])
      add(ctx, ['periodType'], 'Il periodo segue da ogni quanto si rileva.');
    const seen = new Set<string>();
    i.targets.forEach((t, at) => {
      if (seen.has(t.period)) add(ctx, ['targets', at, 'period'], 'Questo periodo è scritto due volte.');
      seen.add(t.period);
      const inTarget = windowProblem(t);
      if (inTarget) add(ctx, ['targets', at, 'to'], inTarget);
    });
  })
  .transform(({ targets, ...i }) => {
    const type = i.valueType;
    const numeric = type === 'number' || type === 'percent' || type === 'score';
    const only = <T>(when: boolean, value: T) => (when ? (value ?? null) : null);
    return {
      ...i,
      periodType: i.frequency === 'once' ? (i.periodType ?? 'triennium') : v.periodTypeOf[i.frequency],
      unit: only(type === 'number' || type === 'score', i.unit),
      comparator: only(numeric, i.comparator),
      baseline: only(numeric, i.baseline),
      target: only(numeric, i.target),
      targetFrom: only(type === 'date_window', i.targetFrom),
      targetTo: only(type === 'date_window', i.targetTo),
      scaleFrom: only(type === 'score', i.scaleFrom),
      scaleTo: only(type === 'score', i.scaleTo),
      targets: targets
        .map((t) => ({
          period: t.period,
          value: only(numeric, t.value),
          from: only(type === 'date_window', t.from),
          to: only(type === 'date_window', t.to),
        }))
        .filter((t) => t.value !== null || t.from !== null)
        .sort((a, b) => comparePeriods(parsePeriod(a.period)!, parsePeriod(b.period)!)),
    };
  });

/** A draft, a change of one, or the correction of a locked reading. What is not given stays empty: a draft may be half written. */
export const saveReadingSchema = z.strictObject({
  id: id.nullish(),
  version: version.nullish(),
  indicatorId: id,
  enteId: id,
  period,
  value: optionalDecimal('Valore'),
  numerator: optionalDecimal('Parte'),
  denominator: optionalDecimal('Totale'),
  answers: optionalDecimal('Risposte'),
  answer: z.enum(yesNoAnswers).nullish(),
  text: optionalText('Testo', 5000),
  day: optionalDate('Data'),
  note: optionalText('Nota', 2000),
  supersedesId: id.nullish(),
  fileIds: z.array(z.string()).max(10, { error: 'Al massimo 10 file alla volta.' }).nullish(),
});

/** Readings by id, each with the version that was looked at: what changed since is not moved unseen. */
const moved = {
  indicatorReadingIds: z.array(id).min(1, { error: 'Scegli almeno una rilevazione.' }).max(100, {
    error: 'Al massimo 100 rilevazioni alla volta.',
  }),
  versions: z.array(version),
};
const sameLength = (m: { indicatorReadingIds: unknown[]; versions: unknown[] }, ctx: z.RefinementCtx) => {
  if (m.indicatorReadingIds.length !== m.versions.length)
    add(ctx, ['versions'], 'Serve la versione di ogni rilevazione.');
};
export const moveReadingsSchema = z.strictObject(moved).superRefine(sameLength);
export const returnReadingsSchema = z
  .strictObject({ ...moved, reason: requiredText('Motivo', 1000) })
  .superRefine(sameLength);
