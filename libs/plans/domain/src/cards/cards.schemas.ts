import { optionalText, requiredText } from '@zona/problems';
import { z } from 'zod';
import { yesNoAnswers } from '../vocabulary.ts';
import { cardRowKinds, rowEffects } from './model.ts';

const id = z.string();
const version = z.int();
const owned = { id: id.nullish(), version: version.nullish() };

export const duplicateTemplateSchema = z.strictObject({ templateId: id, title: requiredText('Nome', 200) });
export const duplicateCardTemplateSchema = z.strictObject({ cardTemplateId: id, title: requiredText('Nome', 200) });
export const updateCardTemplateSchema = z.strictObject({
  id,
  version,
  title: requiredText('Nome', 200).optional(),
  act: optionalText('Atto', 200),
});
export const saveCardRowSchema = z
  .strictObject({
    ...owned,
    cardTemplateId: id,
    label: requiredText('Domanda', 300),
    kind: z.enum(cardRowKinds),
    section: optionalText('Sezione', 120),
    help: optionalText('Aiuto', 500),
    required: z.boolean(),
    vocabulary: optionalText('Elenco di voci', 60),
    whenRow: optionalText('Condizione', 60),
    whenIs: z.enum(yesNoAnswers).nullish(),
    whenThen: z.enum(rowEffects).nullish(),
    noteWhen: z.enum(yesNoAnswers).nullish(),
  })
  .superRefine((row, ctx) => {
    const parts = [row.whenRow, row.whenIs, row.whenThen].filter(Boolean).length;
    if (parts > 0 && parts < 3)
      ctx.addIssue({
        code: 'custom',
        path: ['whenRow'],
        message: 'Una condizione ha la riga, la risposta e l’effetto.',
      });
  });
export const reorderCardRowsSchema = z.strictObject({
  cardTemplateId: id,
  cardRowIds: z.array(id).max(200, { error: 'Le righe sono troppe: al massimo 200.' }),
});
export const addTermSchema = z.strictObject({
  vocabulary: requiredText('Elenco', 60),
  policyAreaId: id.nullish(),
  label: requiredText('Voce', 200),
  borrowed: z.boolean().nullish(),
});
export const publishTemplateSchema = z.strictObject({ id, version });
