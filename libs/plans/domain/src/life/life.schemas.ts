import { optionalDate, optionalText, requiredText } from '@zona/problems';
import { z } from 'zod';
import { approvalStates, planActions, planActKinds } from './vocabulary.ts';

const id = z.string();
const version = z.int();
const fileIds = z
  .array(z.string())
  .max(20, { error: 'Al massimo 20 file.' })
  .nullish()
  .transform((ids) => ids ?? []);
const ids = z.array(z.string()).max(200, { error: 'Troppi elementi.' });

/** One step of a plan's life. Which of these it needs is said by the step (`planSteps`). */
export const movePlanSchema = z.strictObject({
  id,
  version,
  step: z.enum(planActions),
  actKind: z.enum(planActKinds).nullish(),
  organ: optionalText('Organo', 200),
  number: optionalText('Numero', 60),
  date: optionalDate('Data'),
  newEnd: optionalDate('Nuova fine'),
  note: optionalText('Motivo', 2000),
  fileIds,
});

export const addPlanActFilesSchema = z.strictObject({ planActId: id, fileIds });

export const savePlanApprovalSchema = z
  .strictObject({
    planId: id,
    ambitoComuneId: id,
    version: version.nullish(),
    state: z.enum(approvalStates),
    organ: optionalText('Organo', 200),
    number: optionalText('Numero', 60),
    date: optionalDate('Data'),
    note: optionalText('Nota', 2000),
    reason: optionalText('Motivo', 500),
    fileIds,
  })
  .superRefine((a, ctx) => {
    if (a.state === 'pending') return;
    if (!a.date)
      ctx.addIssue({ code: 'custom', path: ['date'], message: 'Data: è obbligatoria quando il comune ha deciso.' });
    if (a.state === 'rejected' && !a.note)
      ctx.addIssue({ code: 'custom', path: ['note'], message: 'Nota: scrivi perché il comune non ha approvato.' });
  });

export const savePlanVersionSchema = z.strictObject({
  planId: id,
  label: requiredText('Nome', 200),
  reason: optionalText('Perché', 2000),
});

export const setPreviousPlanSchema = z.strictObject({ id, version, previousPlanId: id.nullish() });
export const setObjectiveContinuitySchema = z.strictObject({ objectiveId: id, earlierObjectiveIds: ids });
export const setActionContinuitySchema = z.strictObject({ actionId: id, earlierActionIds: ids });
