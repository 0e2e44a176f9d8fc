import { optionalText, requiredDate, requiredText } from '@zona/problems';
import { z } from 'zod';
import { isMonth } from './months.ts';
import type { Span } from './phases.ts';
import { columnUnits, phaseKinds, progressActions } from './vocabulary.ts';

const id = z.string();
const month = z.string().refine(isMonth, { error: 'Scrivi il mese come anno-mese, per esempio 2025-03.' });
const number = z
  .int()
  .min(1, { error: 'Il primo mese è il numero 1.' })
  .max(240, { error: 'Il mese è troppo lontano.' });
const inOrder = { error: 'La fine viene prima dell’inizio.', path: ['to'] };

export const spanSchema: z.ZodType<Span, Span> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('absolute'), from: month, to: month }).refine((s) => s.from <= s.to, inOrder),
  z.strictObject({ kind: z.literal('relative'), from: number, to: number }).refine((s) => s.from <= s.to, inOrder),
]);

/** One stretch of time as GraphQL gives it: months of the calendar, or numbers of the project's months. */
const span = z
  .strictObject({
    from: z.string().nullish(),
    to: z.string().nullish(),
    fromMonth: z.int().nullish(),
    toMonth: z.int().nullish(),
  })
  .transform((s) =>
    s.from || s.to
      ? { kind: 'absolute' as const, from: s.from ?? '', to: s.to ?? '' }
      : { kind: 'relative' as const, from: s.fromMonth ?? 0, to: s.toMonth ?? 0 },
  )
  .pipe(spanSchema);

export const savePhaseSchema = z
  .strictObject({
    id: id.nullish(),
    version: z.int().nullish(),
    planId: id,
    objectiveId: id.nullish(),
    actionId: id.nullish(),
    sheetId: id.nullish(),
    title: requiredText('Titolo', 300),
    code: optionalText('Codice', 40),
    kind: z.enum(phaseKinds),
    unit: z.enum(columnUnits),
    spans: z
      .array(span)
      .max(60, { error: 'Troppi periodi.' })
      .nullish()
      .transform((spans) => spans ?? []),
    ownerId: id.nullish(),
    note: optionalText('Nota', 1000),
  })
  .superRefine((phase, ctx) => {
    if (phase.kind === 'milestone' && phase.spans.length > 1)
      ctx.addIssue({ code: 'custom', path: ['spans'], message: 'Una tappa sta in un solo momento.' });
  });
export const advancePhaseSchema = z.strictObject({
  id,
  version: z.int(),
  step: z.enum(progressActions),
  on: requiredDate('Data').nullish(),
});
