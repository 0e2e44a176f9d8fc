import type { ConflictPartsFragment, ProblemPartsFragment } from '../generated/graphql';
import type { SaveOutcome } from './autosave';

interface Payload {
  problems: readonly ProblemPartsFragment[];
  conflict: ConflictPartsFragment | null;
}

/** A payload as the autosave reads it; `version` is asked only when the object is there. */
export function outcomeOf(payload: Payload, version: () => number | undefined): SaveOutcome {
  if (payload.conflict) return { kind: 'conflict', conflict: payload.conflict };
  const saved = version();
  if (payload.problems.length > 0 || saved === undefined) return { kind: 'problems', problems: payload.problems };
  return { kind: 'saved', version: saved };
}
