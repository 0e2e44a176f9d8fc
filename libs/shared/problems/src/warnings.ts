/** What becomes of an avviso. `resolved` is told, never stored: somebody had taken it up and what it warned of is gone. */
export const warningStates = ['open', 'assigned', 'dismissed', 'resolved'] as const;
export type WarningState = (typeof warningStates)[number];
export const warningStateLabel: Record<WarningState, string> = {
  open: 'Aperto',
  assigned: 'Assegnato',
  dismissed: 'Archiviato',
  resolved: 'Risolto',
};

/** What does not agree, found anew at each reading: the key stays the same while the figures change, the sentence says them. */
interface Found {
  key: string;
  sentence: string;
}

interface Notes {
  assigneeId: string | null;
  assigneeName: string | null;
  reason: string | null;
  decidedBy: string | null;
  decidedAt: string | null;
  version: number | null;
}

/** What is stored of one avviso, with the finding as it was when somebody decided. */
export interface Decided<F extends Found> extends Notes {
  key: string;
  state: Exclude<WarningState, 'resolved'>;
  finding: F;
}

export type Warned<F extends Found> = F &
  Notes & {
    state: WarningState;
    /** The figures are others than those that somebody decided on. */
    changed: boolean;
    mine: boolean;
  };

const untouched = {
  ...{ state: 'open' as const, changed: false, mine: false, assigneeId: null, assigneeName: null },
  ...{ reason: null, decidedBy: null, decidedAt: null, version: null },
};

/**
 * The findings of now with what was decided on them; one that was dismissed is open again once its figures have changed.
 * `withNotes` false keeps who and why to those who may know.
 */
export function merged<F extends Found>(
  findings: readonly F[],
  decided: readonly Decided<F>[],
  withNotes: boolean,
  personId: string | null,
): Warned<F>[] {
  const mineIs = (d: Decided<F>) => personId !== null && d.state === 'assigned' && d.assigneeId === personId;
  const byKey = new Map(decided.map((d) => [d.key, d]));
  const now = findings.map((f): Warned<F> => {
    const row = byKey.get(f.key);
    if (!row) return { ...f, ...untouched };
    const { finding, state: was, ...notes } = row;
    const changed = was !== 'open' && finding.sentence !== f.sentence;
    const state = changed && was === 'dismissed' ? 'open' : was;
    return { ...f, ...untouched, ...(withNotes && notes), state, changed, mine: mineIs(row) };
  });
  const live = new Set(findings.map((f) => f.key));
  const gone = decided.filter((d) => withNotes && !live.has(d.key) && d.state !== 'open');
  const solved = gone.map(({ finding, ...row }) => ({ ...finding, ...untouched, ...row, state: 'resolved' as const }));
  return [...now, ...solved];
}

export const isPending = ({ state }: { state: WarningState }): boolean => state === 'open' || state === 'assigned';
