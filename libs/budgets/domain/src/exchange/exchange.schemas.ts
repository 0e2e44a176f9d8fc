import { requiredText } from '@zona/problems';
import { z } from 'zod';
import { budgetImportKinds } from './vocabulary.ts';

const id = z.string();
const version = z.int();

export const startBudgetImportSchema = z.strictObject({ kind: z.enum(budgetImportKinds), fileId: id });
export const mapBudgetImportSchema = z.strictObject({
  id,
  version,
  fields: z.array(z.string().max(80).nullable()).max(200, { error: 'Al massimo 200 colonne.' }),
});
export const applyBudgetImportSchema = z.strictObject({ id, version, skipBad: z.boolean() });
export const budgetImportStepSchema = z.strictObject({ id, version });

/** At most a page of them at once. */
export const reconcilePaymentsSchema = z.strictObject({
  matches: z
    .array(z.strictObject({ id, version, settlementId: id }))
    .min(1, { error: 'Scegli almeno un pagamento.' })
    .max(100, { error: 'Al massimo 100 pagamenti alla volta.' }),
});
export const setAsidePaymentSchema = z.strictObject({ id, version, reason: requiredText('Motivo', 500) });
