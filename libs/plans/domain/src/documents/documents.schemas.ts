import { z } from 'zod';
import { documentFormats, documentKinds } from './vocabulary.ts';

export const createPlanDocumentSchema = z
  .strictObject({
    planId: z.string(),
    kind: z.enum(documentKinds),
    format: z.enum(documentFormats),
    schedaId: z.string().nullish(),
    versionId: z.string().nullish(),
    periodId: z.string().nullish(),
  })
  .superRefine((v, ctx) => {
    if (v.kind === 'scheda' && !v.schedaId)
      ctx.addIssue({ code: 'custom', path: ['schedaId'], message: 'Scegli la scheda.' });
    if (v.kind === 'dapp' && !v.periodId)
      ctx.addIssue({ code: 'custom', path: ['periodId'], message: 'Scegli il semestre.' });
  });
