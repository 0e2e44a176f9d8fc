import { optionalDate, optionalText, requiredDate, requiredText } from '@zona/problems';
import { z } from 'zod';
import { actFields } from '../acts.ts';
import { euro, positiveEuro, someEuro } from '../cents.ts';

const id = z.string();
const version = z.int();
const year = z
  .int({ error: 'Anno: scrivi un anno.' })
  .min(1990, { error: 'Anno: deve essere tra il 1990 e il 2100.' })
  .max(2100, { error: 'Anno: deve essere tra il 1990 e il 2100.' });
const title = requiredText('Oggetto', 300);
const reason = optionalText('Motivo', 2000);
const note = optionalText('Note', 2000);
const entry = { date: optionalDate('Data'), reason, ...actFields };

/** Where of the budget: a line that is there, or what makes one. */
const cell = {
  assignmentId: id,
  actionId: id.nullish(),
  objectiveId: id.nullish(),
  ambitoComuneId: id.nullish(),
  year,
  title: optionalText('Voce', 300),
};
const shares = z
  .array(z.strictObject({ lineId: id, value: positiveEuro('Importo') }))
  .min(1, { error: 'Indica almeno una voce.' })
  .max(500, { error: 'Al massimo 500 voci alla volta.' });

/** A figure of an assignment, more or less. Cents. */
export const assignFundsSchema = z.strictObject({ assignmentId: id, value: someEuro('Importo'), title, ...entry });

/** Cells of the matrix, each with what is added or taken, and what it held when that was typed. Cents. At most 10.000. */
export const allocateSchema = z.strictObject({
  title,
  ...entry,
  cells: z
    .array(z.strictObject({ ...cell, value: someEuro('Importo'), was: euro('Importo').nullish() }))
    .min(1, { error: 'Indica almeno una voce.' })
    .max(10_000, { error: 'Al massimo 10.000 voci alla volta.' }),
});

export const transferSchema = z.strictObject({
  fromLineId: id,
  toLineId: id.nullish(),
  /** Instead of a line that is there. */
  to: z.strictObject(cell).nullish(),
  value: positiveEuro('Importo'),
  title,
  ...entry,
});

export const swapFundsSchema = z.strictObject({
  lineId: id,
  toAssignmentId: id,
  /** What of it is committed goes on being so, on the other fund. */
  commitmentId: id.nullish(),
  value: positiveEuro('Importo'),
  title,
  ...entry,
});

export const carryResidueSchema = z.strictObject({
  fromAssignmentId: id,
  toAssignmentId: id,
  value: positiveEuro('Importo'),
  title,
  ...entry,
});

/** With whom, under which codes, for how long. */
const contract = {
  enteId: id.nullish(),
  providerText: optionalText('Gestore', 300),
  cig: optionalText('CIG', 20),
  cup: optionalText('CUP', 20),
  from: optionalDate('Dal'),
  to: optionalDate('Al'),
  note,
};
const endsAfterItBegins = ({ from, to }: { from?: string | null; to?: string | null }, ctx: z.RefinementCtx): void => {
  if (from && to && to < from)
    ctx.addIssue({ code: 'custom', path: ['to'], message: 'La fine viene prima dell’inizio.' });
};

export const commitSchema = z
  .strictObject({
    /** One that is there, to which more is committed: it stays with whom and under which codes it is. */
    commitmentId: id.nullish(),
    year: year.nullish(),
    title,
    ...contract,
    ...entry,
    shares,
  })
  .superRefine(({ commitmentId, enteId }, ctx) => {
    if (commitmentId && enteId)
      ctx.addIssue({
        code: 'custom',
        path: ['enteId'],
        message: 'Gestore: quello di un impegno che c’è già non cambia.',
      });
  })
  .superRefine(endsAfterItBegins);

/** All that is written of a contract, as it is to read from now on. Its money moves by entries. */
export const correctCommitmentSchema = z
  .strictObject({ id, version, year, title, ...contract, ...actFields, reason: optionalText('Motivo', 500) })
  .superRefine(endsAfterItBegins);

export const releaseSchema = z.strictObject({ commitmentId: id, title, ...entry, shares });

export const settleSchema = z.strictObject({
  commitmentId: id,
  title,
  supplierText: optionalText('Fornitore', 300),
  supplierCode: optionalText('Codice fiscale o partita IVA', 20),
  invoiceNumber: optionalText('Numero della fattura', 60),
  invoiceDate: optionalDate('Data della fattura'),
  periodFrom: optionalDate('Periodo dal'),
  periodTo: optionalDate('Periodo al'),
  dueOn: optionalDate('Scadenza'),
  note,
  ...entry,
  shares,
});

/** Without shares all that is settled and not yet paid. */
export const paySchema = z.strictObject({
  settlementId: id,
  mandate: optionalText('Mandato', 60),
  paidOn: requiredDate('Data del pagamento'),
  note,
  shares: shares.nullish(),
});

export const recoverSchema = z.strictObject({ settlementId: id, title, ...entry, shares });

export const reverseEntrySchema = z.strictObject({ entryId: id, reason: requiredText('Motivo', 2000) });
export const decideProposalSchema = z.strictObject({
  id,
  version,
  approve: z.boolean(),
  note: optionalText('Nota', 2000),
});
export const withdrawProposalSchema = z.strictObject({ id, version });

/** Operations that the Ufficio di Piano proposes and its responsabile approves. */
export const operationSchemas = {
  assignFunds: assignFundsSchema,
  allocate: allocateSchema,
  transfer: transferSchema,
  swapFunds: swapFundsSchema,
  carryResidue: carryResidueSchema,
  commit: commitSchema,
  release: releaseSchema,
  settle: settleSchema,
  pay: paySchema,
  recover: recoverSchema,
  reverseEntry: reverseEntrySchema,
} as const;
export type Operation = keyof typeof operationSchemas;
export type OperationInput<O extends Operation> = z.output<(typeof operationSchemas)[O]>;
