import type { Problem } from '@zona/problems';

/** One field on which two editors disagree, as text for people. */
export interface ConflictField {
  field: string;
  mine: string | null;
  theirs: string | null;
}

export interface EditConflict {
  version: number;
  changedAt: string;
  changedBy: string | null;
  fields: ConflictField[];
}

/** An expected outcome that undoes the transaction: it becomes data in the payload, never an error of the API. */
export class Refusal extends Error {
  constructor(
    readonly problems: Problem[],
    readonly conflict: EditConflict | null = null,
  ) {
    super(problems[0]?.message ?? 'conflict');
  }
}

export const refuse = (field: string | null, code: string, message: string): never => {
  throw new Refusal([{ field, code, message }]);
};

/** The same answer for what does not exist, what is another ambito's and what may not be seen. */
export const refuseMissing = (field: string | null = 'id'): never =>
  refuse(field, 'NOT_FOUND', 'Questo elemento non esiste o non è visibile.');
