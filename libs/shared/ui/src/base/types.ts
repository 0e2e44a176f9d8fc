/** An expected outcome of a mutation, as the API says it. */
export interface Problem {
  field?: string | null;
  code: string;
  message: string;
}

export interface ConflictField {
  field: string;
  mine?: string | null;
  theirs?: string | null;
}

export interface EditConflict {
  version: number;
  changedAt: string;
  changedBy?: string | null;
  fields: ConflictField[];
}

export interface SourceRef {
  document: string;
  line?: number | null;
  text?: string | null;
}

export type Certainty = 'stated' | 'about' | 'at_least' | 'if_funded';

/** One of the choices of a field. */
export interface Option {
  value: string;
  label: string;
  help?: string;
  detail?: string;
}

/** What a failed request says to a person; `ref` helps whoever is asked for help. */
export interface Fault {
  message: string;
  code?: string;
  ref?: string;
}
