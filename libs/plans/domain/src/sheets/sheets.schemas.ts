import { optionalDecimal, optionalText, requiredText } from '@zona/problems';
import { z } from 'zod';
import { yesNoAnswers } from '../vocabulary.ts';
import { isMonth } from '../timeline/months.ts';
import { matrixKinds } from './matrix.ts';

const id = z.string();
const version = z.int();
const owned = { id: id.nullish(), version: version.nullish() };
const cents = z.string().refine((s) => !s.startsWith('-'), { error: 'Importo: non può essere negativo.' });
const month = z.string().refine(isMonth, { error: 'Scrivi il mese come anno-mese, per esempio 2022-04.' });

export const saveSheetSchema = z.strictObject({
  ...owned,
  planId: id,
  actionId: id.nullish(),
  ownTemplateId: id.nullish(),
  title: requiredText('Titolo', 300),
  startMonth: month.nullish(),
  months: z.int().min(1, { error: 'Durata: almeno un mese.' }).max(240, { error: 'Durata: troppi mesi.' }).nullish(),
  timeNote: optionalText('Nota sui tempi', 500),
});
export const answerSheetRowSchema = z.strictObject({
  sheetId: id,
  row: z.string().max(60),
  version: version.nullish(),
  answer: z.enum(yesNoAnswers).nullish(),
  note: optionalText('Testo', 20_000),
  choices: z.array(requiredText('Voce', 200)).max(60, { error: 'Al massimo 60 voci.' }).nullish(),
});
export const saveMatrixSchema = z.strictObject({
  ...owned,
  sheetId: id,
  kind: z.enum(matrixKinds),
  title: requiredText('Titolo', 200),
  declared: cents.nullish(),
  note: optionalText('Nota', 1000),
});
export const saveMatrixSourceSchema = z.strictObject({
  ...owned,
  matrixId: id,
  label: requiredText('Fonte', 120),
  declared: cents.nullish(),
});
export const saveMatrixLineSchema = z.strictObject({
  ...owned,
  matrixId: id,
  label: requiredText('Voce', 200),
  declared: cents.nullish(),
  ente: optionalText('Ente', 200),
  hours: optionalDecimal('Ore'),
  note: optionalText('Nota', 500),
});
export const saveMatrixCellsSchema = z.strictObject({
  matrixId: id,
  cells: z
    .array(z.strictObject({ lineId: id, sourceId: id, version: version.nullish(), value: cents.nullish() }))
    .min(1, { error: 'Non c’è nessuna cella da salvare.' })
    .max(500, { error: 'Troppe celle in una volta.' }),
});
