import { problem, type Problem } from '@zona/problems';

/** A value, or what stands in its way. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const refused = (field: string, code: string, message: string): { ok: false; problems: Problem[] } => ({
  ok: false,
  problems: [problem(field, code, message)],
});
