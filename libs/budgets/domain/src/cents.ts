import { toCents } from '@zona/money';
import { z } from 'zod';

/** The Money scalar leaves decimal text; a figure of the ledger is never zero or less. */
export const positiveEuro = (label: string) =>
  z
    .string({ error: `${label}: scrivi un importo.` })
    .transform((s) => toCents(s))
    .refine((c) => c > 0n, { error: `${label}: scrivi un importo maggiore di zero.` });

/** The same, where a figure may also be taken back: not zero. */
export const someEuro = (label: string) =>
  z
    .string({ error: `${label}: scrivi un importo.` })
    .transform((s) => toCents(s))
    .refine((c) => c !== 0n, { error: `${label}: zero non sposta niente.` });

/** A figure that may be zero and never less. */
export const euro = (label: string) =>
  z
    .string({ error: `${label}: scrivi un importo.` })
    .transform((s) => toCents(s))
    .refine((c) => c >= 0n, { error: `${label}: non può essere negativo.` });
