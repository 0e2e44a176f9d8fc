import { isRole, rolesOfAnEnte, type Role } from '@zona/access';
import { checkCodiceFiscale, checkPartitaIva } from '@zona/codici';
import { optionalDate, optionalText, requiredDate, requiredText } from '@zona/problems';
import { z } from 'zod';
import { enteKinds, enteRelations } from './vocabulary.ts';

const version = z.int();
const id = z.string();

type Checker = (text: string) => { ok: true; value: string } | { ok: false; message: string };
/** An optional official code, normalised and with its check digit verified. */
const officialCode = (label: string, checker: Checker) =>
  optionalText(label, 32).transform((value, ctx) => {
    if (value === null || value === undefined) return value;
    const checked = checker(value);
    if (checked.ok) return checked.value;
    ctx.addIssue({ code: 'custom', message: `${label}: ${checked.message}` });
    return z.NEVER;
  });

const email = optionalText('Email', 254).refine((s) => !s || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(s), {
  error: 'Email: manca qualcosa, per esempio nome@comune.it.',
});

export const relateEnteSchema = z
  .strictObject({
    enteId: id.nullish(),
    kind: z.enum(enteKinds).nullish(),
    name: optionalText('Denominazione', 200),
    codiceFiscale: officialCode('Codice fiscale', checkCodiceFiscale),
    partitaIva: officialCode('Partita IVA', checkPartitaIva),
    codiceIpa: optionalText('Codice IPA', 20),
    comuneIstat: optionalText('Comune', 6),
    relation: z.enum(enteRelations),
    from: requiredDate('Dal'),
  })
  .superRefine((v, ctx) => {
    if (v.enteId) return;
    if (!v.name)
      ctx.addIssue({
        code: 'custom',
        path: ['name'],
        message: 'Scegli un ente del registro o scrivi la denominazione di uno nuovo.',
      });
    if (!v.kind) ctx.addIssue({ code: 'custom', path: ['kind'], message: 'Indica il tipo di ente.' });
    if (!v.codiceFiscale)
      ctx.addIssue({
        code: 'custom',
        path: ['codiceFiscale'],
        message: 'Il codice fiscale serve a non registrare due volte lo stesso ente.',
      });
  });

export const endEnteRelationSchema = z.strictObject({ id, version, to: requiredDate('Al') });

const person = {
  email,
  phone: optionalText('Telefono', 40),
  jobTitle: optionalText('Incarico', 200),
};
export const createPersonSchema = z.strictObject({
  givenName: requiredText('Nome', 100),
  familyName: requiredText('Cognome', 100),
  ...person,
});
export const updatePersonSchema = z.strictObject({
  id,
  version,
  givenName: requiredText('Nome', 100).optional(),
  familyName: requiredText('Cognome', 100).optional(),
  ...person,
});

const grantableRole = z
  .string()
  .refine((r): r is Role => isRole(r) && r !== 'platform_admin', { error: 'Ruolo: scegline uno della lista.' });

export const grantMembershipSchema = z
  .strictObject({
    personId: id,
    enteId: id.nullish(),
    role: grantableRole,
    from: requiredDate('Dal'),
    to: optionalDate('Al'),
  })
  .superRefine((v, ctx) => {
    if (rolesOfAnEnte.includes(v.role) && !v.enteId)
      ctx.addIssue({ code: 'custom', path: ['enteId'], message: 'Questo ruolo si svolge per un ente: scegli quale.' });
    if (v.to && v.to < v.from)
      ctx.addIssue({ code: 'custom', path: ['to'], message: 'La fine viene prima dell’inizio.' });
  });

export const endMembershipSchema = z.strictObject({ id, version, to: requiredDate('Al') });
