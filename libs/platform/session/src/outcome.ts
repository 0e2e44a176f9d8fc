import type { EditConflict, Problem } from '@zona/ui';
import type { ApiError } from './api-error';

export interface Payload {
  problems: readonly Problem[];
  conflict?: EditConflict | null;
}

export type Outcome<P> =
  | { kind: 'done'; payload: P }
  | { kind: 'problems'; problems: readonly Problem[] }
  | { kind: 'conflict'; conflict: EditConflict }
  | { kind: 'fault'; error: ApiError };

/** An expected outcome is data, and the form shows it; only what nobody foresaw is a fault. */
export function readOutcome<P extends Payload>(payload: P): Outcome<P> {
  if (payload.conflict) return { kind: 'conflict', conflict: payload.conflict };
  if (payload.problems.length > 0) return { kind: 'problems', problems: payload.problems };
  return { kind: 'done', payload };
}
