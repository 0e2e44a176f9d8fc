import { optionalDate, optionalDecimal, optionalText, requiredDecimal, requiredText } from '@zona/problems';
import { z } from 'zod';
import { achievementOutcomes, notMeasurableRules, weightRules } from '../achievement/vocabulary.ts';
import { parsePeriod } from '../indicators/periods.ts';
import { amountPeriods, certainties } from '../vocabulary.ts';
import * as v from './vocabulary.ts';

const id = z.string();
const version = z.int();
const owned = { id: id.nullish(), version: version.nullish(), lineReportId: id };
const act = {
  organ: optionalText('Organo', 200),
  act: optionalText('Atto', 200),
  actDate: optionalDate('Data dell’atto'),
};

export const openMonitoringPeriodSchema = z.strictObject({
  planId: id,
  code: z.string().refine((code) => parsePeriod(code)?.type === 'half_year', {
    error: 'Semestre: scegline uno, per esempio 2019-S2.',
  }),
});
export const updateMonitoringPeriodSchema = z.strictObject({
  id,
  version,
  legalBasis: optionalText('Base giuridica', 1000),
  ...act,
});
export const closeMonitoringPeriodSchema = z.strictObject({ id, version, evenIfMissing: z.boolean(), ...act });

export const saveLineReportSchema = z.strictObject({
  id,
  version,
  state: z.enum(v.lineStates).nullish(),
  progress: optionalText('Stato dell’arte', 10_000),
  note: optionalText('Nota', 2000),
  providerText: optionalText('Gestione', 500),
  reason: optionalText('Motivo della correzione', 500),
});
export const moveLineReportSchema = z.strictObject({ id, version, step: z.enum(v.lineStepNames) });
export const carryLineReportSchema = z.strictObject({ id, part: z.enum(v.lineParts) });

export const saveLineProviderSchema = z
  .strictObject({ ...owned, role: z.enum(v.providerRoles), enteId: id.nullish(), name: optionalText('Nome', 200) })
  .superRefine((p, ctx) => {
    if (!p.enteId && !p.name)
      ctx.addIssue({ code: 'custom', path: ['name'], message: 'Nome: scrivilo, oppure scegli un ente del registro.' });
  });
export const saveLineActSchema = z
  .strictObject({
    ...owned,
    kind: z.enum(v.lineActKinds),
    number: optionalText('Numero', 60),
    date: optionalDate('Data'),
    subject: optionalText('Oggetto', 300),
    cig: optionalText('CIG', 20).refine((s) => !s || /^[A-Z0-9]{10}$/i.test(s), {
      error: 'Il CIG ha dieci lettere o cifre.',
    }),
    from: optionalDate('Dal'),
    to: optionalDate('Al'),
    fileIds: z
      .array(id)
      .max(20, { error: 'Al massimo 20 file per volta.' })
      .nullish()
      .transform((ids) => ids ?? []),
  })
  .superRefine((a, ctx) => {
    if (a.from && a.to && a.to < a.from)
      ctx.addIssue({ code: 'custom', path: ['to'], message: 'La fine viene prima dell’inizio.' });
  });
export const saveLineAmountSchema = z.strictObject({
  ...owned,
  kind: z.enum(v.lineAmountKinds),
  label: optionalText('Che cosa', 300),
  value: z
    .string()
    .refine((s) => !s.startsWith('-'), { error: 'Importo: non può essere negativo.' })
    .nullish(),
  period: z.enum(amountPeriods),
  certainty: z.enum(certainties),
  percent: optionalDecimal('Percentuale'),
  lineActId: id.nullish(),
  partOfId: id.nullish(),
});
export const saveLineCountSchema = z.strictObject({
  ...owned,
  measure: z.enum(v.countMeasures),
  group: optionalText('Gruppo', 200),
  label: optionalText('Che cosa', 300),
  value: z
    .int({ error: 'Quanti: un numero intero.' })
    .min(0, { error: 'Quanti: non può essere negativo.' })
    .max(100_000_000, { error: 'Quanti: numero troppo grande.' }),
});

export const saveEvaluationSchema = z.strictObject({
  id: id.nullish(),
  version: version.nullish(),
  objectiveId: id,
  kind: z.enum(v.evaluationKinds),
  quantitative: optionalText('Valutazione quantitativa', 5000),
  qualitative: optionalText('Valutazione qualitativa', 5000),
  descriptiveNote: optionalText('Nota descrittiva', 10_000),
  outcome: z.enum(achievementOutcomes).nullish(),
});
const weight = optionalDecimal('Peso').refine((s) => !s?.startsWith('-'), { error: 'Peso: non può essere negativo.' });
const stated = { version: version.nullish(), weight };
const some = <T extends z.ZodType>(item: T) => z.array(item).max(500, { error: 'Troppi pesi in una volta.' });
export const saveAchievementWeightsSchema = z
  .strictObject({
    planId: id,
    objectives: some(z.strictObject({ objectiveId: id, ...stated })),
    schede: some(z.strictObject({ schedaId: id, ...stated })),
    indicators: some(z.strictObject({ indicatorId: id, ...stated })),
  })
  .refine((w) => w.objectives.length + w.schede.length + w.indicators.length > 0, {
    error: 'Non c’è nessun peso da salvare.',
  });
/** The parts of the rule; that they agree is checked with the rule itself. */
export const saveAchievementRuleSchema = z.strictObject({
  planId: id,
  reached: requiredDecimal('Raggiunto'),
  partly: requiredDecimal('In parte'),
  notReached: requiredDecimal('Non raggiunto'),
  weights: z.enum(weightRules),
  notMeasurable: z.enum(notMeasurableRules),
  achievedFrom: requiredDecimal('Raggiunto da'),
  partlyFrom: requiredDecimal('In parte da'),
  statedIn: requiredText('Dove il piano la dice', 500),
});
