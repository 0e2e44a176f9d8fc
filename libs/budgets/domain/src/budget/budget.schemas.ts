import { optionalText, requiredDate, requiredText } from '@zona/problems';
import { z } from 'zod';
import { budgetActKinds } from '../acts.ts';
import { budgetSteps } from './year.ts';

const year = z
  .int({ error: 'Anno: scrivi un anno.' })
  .min(1990, { error: 'Anno: deve essere tra il 1990 e il 2100.' })
  .max(2100, { error: 'Anno: deve essere tra il 1990 e il 2100.' });

/** One step of a year, with the act that approved it. */
export const approveBudgetYearSchema = z.strictObject({
  year,
  /** Of the year as it was seen; null when nothing was approved yet. */
  version: z.int().nullish(),
  step: z.enum(budgetSteps),
  actKind: z.enum(budgetActKinds, { error: 'Tipo di atto: scegli un tipo.' }),
  organ: requiredText('Organo', 200),
  number: optionalText('Numero', 60),
  actDate: requiredDate('Data dell’atto'),
  note: optionalText('Note', 2000),
});

/** An avviso is named by its year and key: it has a row of its own, with a version, only once somebody took it up. */
const named = { year, key: z.string().max(100), version: z.int().nullish() };
export const assignBudgetWarningSchema = z.strictObject({ ...named, assigneeId: z.string() });
export const dismissBudgetWarningSchema = z.strictObject({ ...named, reason: requiredText('Motivo', 1000) });
export const reopenBudgetWarningSchema = z.strictObject(named);
