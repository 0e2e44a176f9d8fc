import { optionalText, requiredDate, requiredText } from '@zona/problems';
import { z } from 'zod';
import * as v from './vocabulary.ts';

const id = z.string();
const version = z.int();
const ids = z.array(z.string()).max(500, { error: 'Troppi elementi.' });
const title = requiredText('Titolo', 300);
const summary = optionalText('Descrizione', 5000);
const code = optionalText('Codice', 40);
const inOrder = (value: { from?: string | undefined; to?: string | undefined }, ctx: z.RefinementCtx) => {
  if (value.from && value.to && value.to < value.from)
    ctx.addIssue({ code: 'custom', path: ['to'], message: 'La fine viene prima dell’inizio.' });
};

export const createPlanSchema = z
  .strictObject({
    code: requiredText('Codice', 40),
    title,
    kind: z.enum(v.planKinds),
    templateId: z.string(),
    ownTemplateId: id.nullish(),
    from: requiredDate('Dal'),
    to: requiredDate('Al'),
  })
  .superRefine(inOrder);
export const updatePlanSchema = z
  .strictObject({
    id,
    version,
    code: requiredText('Codice', 40).optional(),
    title: title.optional(),
    from: requiredDate('Dal').optional(),
    to: requiredDate('Al').optional(),
  })
  .superRefine(inOrder);

export const createPlanAreaSchema = z.strictObject({ planId: id, code, title, policyAreaIds: ids });
export const updatePlanAreaSchema = z.strictObject({
  id,
  version,
  code,
  title: title.optional(),
  policyAreaIds: ids.optional(),
});

export const createObjectiveSchema = z.strictObject({ areaId: id, code: requiredText('Codice', 40), title, summary });
export const updateObjectiveSchema = z.strictObject({
  id,
  version,
  areaId: id.optional(),
  code: requiredText('Codice', 40).optional(),
  title: title.optional(),
  summary,
});
export const reorderObjectivesSchema = z.strictObject({ areaId: id, objectiveIds: ids });
export const withdrawSchema = z.strictObject({ id, version });

export const createActionSchema = z.strictObject({
  planId: id,
  code,
  title,
  summary,
  objectiveIds: ids.min(1, { error: 'Un’azione serve almeno un obiettivo.' }),
  enteIds: ids,
});
export const updateActionSchema = z.strictObject({
  id,
  version,
  code,
  title: title.optional(),
  summary,
  objectiveIds: ids.min(1, { error: 'Un’azione serve almeno un obiettivo.' }).optional(),
  enteIds: ids.optional(),
});

export const createSchedaSchema = z.strictObject({
  objectiveId: id,
  actionId: id.nullish(),
  label: requiredText('Nome della scheda', 200),
});
export const answerSchedaRowSchema = z.strictObject({
  schedaId: id,
  row: z.string().max(60, { error: 'Il modello della scheda non ha questa riga.' }),
  version: version.nullish(),
  answer: z.enum(v.yesNoAnswers).nullish(),
  note: optionalText('Nota', 10_000),
  choices: z.array(requiredText('Voce', 200)).max(60, { error: 'Al massimo 60 voci.' }).nullish(),
});

const owned = { id: id.nullish(), version: version.nullish() };
const cents = z.string().refine((s) => !s.startsWith('-'), { error: 'Importo: non può essere negativo.' });

export const saveStatedAmountSchema = z
  .strictObject({
    ...owned,
    schedaId: id,
    value: cents.nullish(),
    valueTo: cents.nullish(),
    period: z.enum(v.amountPeriods),
    certainty: z.enum(v.certainties),
    fund: optionalText('Fondo', 200),
    sameAsId: id.nullish(),
  })
  .superRefine((a, ctx) => {
    if (a.valueTo && !a.value)
      ctx.addIssue({ code: 'custom', path: ['value'], message: 'Un intervallo ha anche la cifra di partenza.' });
    if (a.value && a.valueTo && Number(a.valueTo) < Number(a.value))
      ctx.addIssue({ code: 'custom', path: ['valueTo'], message: 'La cifra finale è minore di quella iniziale.' });
  });
export const saveStaffNeedSchema = z.strictObject({
  ...owned,
  schedaId: id,
  role: requiredText('Figura', 200),
  count: z
    .int({ error: 'Persone: un numero intero.' })
    .min(0, { error: 'Persone: non può essere negativo.' })
    .max(100_000, { error: 'Persone: numero troppo grande.' })
    .nullish(),
  certainty: z.enum(v.certainties),
});
