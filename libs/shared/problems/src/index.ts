import { z } from 'zod';
import italian from 'zod/v4/locales/it.js';

export * from './warnings.ts';

// Without `jitless` zod compiles validators with `new Function`, which the page's content security policy forbids.
// What a schema says nothing about, zod says in Italian.
z.config({ ...italian(), jitless: true });

/** An expected outcome that a form shows beside a field: a code for machines, an Italian sentence for the person. */
export interface Problem {
  field: string | null;
  code: string;
  message: string;
}

export const problem = (field: string | null, code: string, message: string): Problem => ({ field, code, message });

/** What stood written and now reads otherwise. What was empty is completed, which takes nothing from anybody. */
export const rewritten = <T extends object>(before: T, after: T): (keyof T)[] =>
  (Object.keys(after) as (keyof T)[]).filter((k) => (before[k] ?? null) !== null && before[k] !== (after[k] ?? null));

/** Why, of who rewrites what stood written. */
export const reasonProblems = (fields: readonly unknown[], reason: string | null | undefined): Problem[] =>
  fields.length && !reason
    ? [problem('reason', 'REQUIRED', 'Motivo: è obbligatorio quando cambi quello che era scritto.')]
    : [];

const codes: Record<string, string> = {
  too_big: 'TOO_LONG',
  too_small: 'REQUIRED',
  invalid_type: 'INVALID',
  invalid_format: 'INVALID',
  custom: 'INVALID',
};

/** Checks an input against its schema; the first problem of each field is kept. */
export function check<T extends z.ZodType>(
  schema: T,
  input: unknown,
): { ok: true; value: z.output<T> } | { ok: false; problems: Problem[] } {
  const parsed = schema.safeParse(input);
  if (parsed.success) return { ok: true, value: parsed.data };
  const seen = new Map<string, Problem>();
  for (const issue of parsed.error.issues) {
    const field = issue.path.length ? String(issue.path[0]) : null;
    const key = field ?? '';
    if (!seen.has(key)) seen.set(key, problem(field, codes[issue.code] ?? 'INVALID', issue.message));
  }
  return { ok: false, problems: [...seen.values()] };
}

// Control characters cannot be stored (NUL) or shown; newline and tab are text.
// eslint-disable-next-line no-control-regex -- naming them is the point
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

const base = (label: string, max: number) =>
  z
    .string({ error: `${label}: indica un testo.` })
    .max(max, { error: `${label}: al massimo ${max.toLocaleString('it-IT')} caratteri.` })
    .refine((s) => !control.test(s), { error: `${label}: contiene caratteri che non si possono salvare.` })
    .transform((s) => s.normalize('NFC').trim());

/** A text that must not be empty. */
export const requiredText = (label: string, max: number) =>
  base(label, max).refine((s) => s.length > 0, { error: `${label}: è obbligatorio.`, params: { code: 'REQUIRED' } });

/** A text that may be absent; blank means absent. */
export const optionalText = (label: string, max: number) =>
  base(label, max)
    .transform((s) => (s === '' ? null : s))
    .nullish();

// There is no year 0: PostgreSQL refuses it, JavaScript does not.
const day = /^(?!0000)\d{4}-\d{2}-\d{2}$/;
const isDay = (s: string) =>
  day.test(s) && !Number.isNaN(Date.parse(`${s}T00:00:00Z`)) && new Date(`${s}T00:00:00Z`).toISOString().startsWith(s);

/** A calendar day, `2026-11-22`. */
export const requiredDate = (label: string) =>
  z.string({ error: `${label}: indica una data.` }).refine(isDay, { error: `${label}: la data non esiste.` });
export const optionalDate = (label: string) => requiredDate(label).nullish();

const decimal = /^-?\d{1,14}(\.\d{1,4})?$/;
/** An exact decimal as a string with a point, at most four decimals. */
export const optionalDecimal = (label: string) =>
  z
    .string()
    .refine((s) => decimal.test(s), { error: `${label}: scrivi un numero, per esempio 12,5.` })
    .nullish();
export const requiredDecimal = (label: string) =>
  z.string().refine((s) => decimal.test(s), { error: `${label}: scrivi un numero, per esempio 12,5.` });

export const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** An id as the application makes them; anything else can only be a missing row. */
export const isUuid = (value: unknown): value is string => typeof value === 'string' && uuidPattern.test(value);
