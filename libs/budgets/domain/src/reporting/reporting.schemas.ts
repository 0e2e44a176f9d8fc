import { optionalDate, optionalText, requiredText } from '@zona/problems';
import { z } from 'zod';
import { actFields } from '../acts.ts';
import { euro, positiveEuro } from '../cents.ts';
import { costTypes } from '../funds/costs.ts';

const id = z.string();
const version = z.int();
const about = {
  from: optionalDate('Dal'),
  to: optionalDate('Al'),
  dueOn: optionalDate('Scadenza'),
  /** What of one's own money stands in no line of this budget. */
  ownValue: euro('Cofinanziamento proprio').nullish(),
  ownNote: optionalText('Da dove viene il cofinanziamento', 2000),
  note: optionalText('Note', 2000),
};
const inOrder = <T extends { from?: string | null; to?: string | null }>(v: T) => !v.from || !v.to || v.to >= v.from;
const order = { path: ['to'], error: 'Al: è prima dell’inizio.' };

export const openReportSchema = z
  .strictObject({ assignmentId: id, title: requiredText('Titolo', 300), ...about })
  .refine(inOrder, order);
export const updateReportSchema = z
  .strictObject({ id, version, title: requiredText('Titolo', 300), ...about })
  .refine(inOrder, order);

/** A share of a settlement, on one line. */
const cost = { settlementId: id, lineId: id };
const costs = <T extends z.ZodType>(one: T) =>
  z
    .array(one)
    .min(1, { error: 'Scegli almeno una spesa.' })
    .max(500, { error: 'Al massimo 500 spese alla volta.' })
    .refine((all) => new Set((all as { settlementId: string; lineId: string }[]).map(costKey)).size === all.length, {
      error: 'La stessa spesa compare due volte.',
    });
export const costKey = (c: { settlementId: string; lineId: string }): string => `${c.settlementId}|${c.lineId}`;
/** Without a figure all that is left of it. Cents. */
const part = z.strictObject({ ...cost, value: positiveEuro('Importo').nullish() });

export const addReportCostsSchema = z.strictObject({ id, costs: costs(part) });
export const removeReportCostsSchema = z.strictObject({ id, costs: costs(z.strictObject(cost)) });
export const refuseReportCostsSchema = z.strictObject({
  id,
  costs: costs(part),
  reason: requiredText('Motivo', 2000),
  ...actFields,
});

export const signReportSchema = z.strictObject({ id, version, ...actFields });
export const reopenReportSchema = z.strictObject({ id, version, reason: requiredText('Motivo', 2000) });
export const withdrawReportSchema = z.strictObject({ id, version });
export const prepareReportPackageSchema = z.strictObject({ id, version });

export const attachEvidenceSchema = z.strictObject({
  id,
  fileIds: z
    .array(z.string())
    .min(1, { error: 'Scegli almeno un file.' })
    .max(50, { error: 'Al massimo 50 file alla volta.' }),
});
/**
 * What a report has to know of a settlement. Without the invoice's figure nobody knows it: what is claimed of it is then held against
 * what was settled.
 */
export const describeSettlementSchema = z.strictObject({
  id,
  version,
  invoiceTotal: positiveEuro('Importo della fattura').nullish(),
  costType: z.enum(costTypes).nullish(),
});
