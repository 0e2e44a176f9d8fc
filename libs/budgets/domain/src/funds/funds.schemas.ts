import { checkCup } from '@zona/codici';
import { optionalDate, optionalDecimal, optionalText, requiredText } from '@zona/problems';
import { z } from 'zod';
import { actFields } from '../acts.ts';
import { euro, positiveEuro } from '../cents.ts';
import { costTypes } from './costs.ts';

const id = z.string();
const version = z.int();
const note = optionalText('Note', 2000);

/** As it is written everywhere: capitals, no blanks. Its form is checked, for it has no check character. */
const cup = optionalText('CUP', 30).transform((text, ctx) => {
  if (!text) return text;
  const checked = checkCup(text);
  if (checked.ok) return checked.value;
  ctx.addIssue({ code: 'custom', message: checked.message });
  return z.NEVER;
});

const percent = optionalDecimal('Quota di risorse proprie').refine((p) => !p || (Number(p) >= 0 && Number(p) <= 100), {
  error: 'Quota di risorse proprie: tra 0 e 100.',
});

const fund = {
  kindCode: z.string({ error: 'Tipo di fondo: sceglilo dal catalogo.' }).min(1, {
    error: 'Tipo di fondo: sceglilo dal catalogo.',
  }),
  name: requiredText('Nome', 300),
  code: optionalText('Codice', 60),
  cup,
  enteId: id.nullish(),
  purpose: optionalText('Vincolo di destinazione', 4000),
  eligible: optionalText('Spese ammissibili', 4000),
  eligibleCosts: z.array(z.enum(costTypes)).max(costTypes.length).default([]),
  ownSharePercent: percent,
  note,
};
export const createFundSchema = z.strictObject(fund);
export const updateFundSchema = z.strictObject({ id, version, ...fund });

const deadlines = { spendBy: optionalDate('Da spendere entro'), reportBy: optionalDate('Da rendicontare entro') };
const assignment = {
  year: z
    .int({ error: 'Anno: scrivi un anno.' })
    .min(1990, { error: 'Anno: deve essere tra il 1990 e il 2100.' })
    .max(2100, { error: 'Anno: deve essere tra il 1990 e il 2100.' }),
  label: optionalText('Dicitura', 200),
  ...actFields,
  ...deadlines,
  note,
};
const inOrder = (a: { spendBy?: string | null; reportBy?: string | null }, ctx: z.RefinementCtx) => {
  if (a.spendBy && a.reportBy && a.reportBy < a.spendBy)
    ctx.addIssue({
      code: 'custom',
      path: ['reportBy'],
      message: 'Da rendicontare entro: viene prima del termine per spendere.',
    });
};
/** With a figure the assignment begins with its entry in the ledger; without, the figure is not known yet. Cents. */
export const createFundAssignmentSchema = z
  .strictObject({ fundId: id, ...assignment, value: positiveEuro('Importo').nullish() })
  .superRefine(inOrder);
export const updateFundAssignmentSchema = z.strictObject({ id, version, ...assignment }).superRefine(inOrder);

/** What is expected of an assignment and what has come in. Figures are cents. */
export const saveFundInstalmentSchema = z
  .strictObject({
    id: id.nullish(),
    version: version.nullish(),
    assignmentId: id,
    title: requiredText('Rata', 200),
    expected: euro('Importo atteso').nullish(),
    expectedOn: optionalDate('Attesa entro il'),
    received: euro('Importo incassato').nullish(),
    receivedOn: optionalDate('Incassata il'),
    receipt: optionalText('Reversale', 60),
    ...actFields,
    note,
  })
  .superRefine((i, ctx) => {
    const say = (path: string, message: string) => ctx.addIssue({ code: 'custom', path: [path], message });
    if (i.expected == null && i.received == null) say('expected', 'Importo atteso: scrivilo, oppure scrivi l’incasso.');
    if (i.received != null && !i.receivedOn) say('receivedOn', 'Incassata il: indica la data dell’incasso.');
    if (i.received == null && i.receivedOn) say('received', 'Importo incassato: scrivi quanto è arrivato.');
  });

export const withdrawFundSchema = z.strictObject({ id, version });
