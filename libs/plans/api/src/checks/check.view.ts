import { checks, type CheckCode, type Finding, type WarningState } from '@zona/plans-domain';

/** What is stored of one avviso. */
export interface Decided {
  key: string;
  state: Exclude<WarningState, 'resolved'>;
  finding: Finding;
  assigneeId: string | null;
  assigneeName: string | null;
  reason: string | null;
  decidedBy: string;
  decidedAt: string;
  version: number;
}

export interface PlanWarning extends Finding {
  state: WarningState;
  changed: boolean;
  mine: boolean;
  assigneeId: string | null;
  assigneeName: string | null;
  reason: string | null;
  decidedBy: string | null;
  decidedAt: string | null;
  version: number | null;
}

export interface WarningFilter {
  code?: CheckCode | null;
  state?: WarningState | null;
  areaId?: string | null;
  objectiveId?: string | null;
  mine?: boolean | null;
}

const untouched = {
  state: 'open' as const,
  changed: false,
  mine: false,
  assigneeId: null,
  assigneeName: null,
  reason: null,
  decidedBy: null,
  decidedAt: null,
  version: null,
};

/** The findings of now with what was decided on them; `withNotes` false keeps who and why to the public bodies. */
export function merged(
  findings: readonly Finding[],
  decided: readonly Decided[],
  withNotes: boolean,
  personId: string | null,
): PlanWarning[] {
  const mineIs = (d: Decided) => personId !== null && d.state === 'assigned' && d.assigneeId === personId;
  const byKey = new Map(decided.map((d) => [d.key, d]));
  const now = findings.map((f): PlanWarning => {
    const row = byKey.get(f.key);
    if (!row) return { ...f, ...untouched };
    const { key, finding, ...notes } = row;
    const changed = row.state !== 'open' && finding.sentence !== f.sentence;
    return { ...f, ...untouched, ...(withNotes ? notes : { state: row.state }), key, changed, mine: mineIs(row) };
  });
  const live = new Set(findings.map((f) => f.key));
  // What somebody had taken up and the plan no longer says: solved by itself, and remembered.
  const gone = decided.filter((d) => withNotes && !live.has(d.key) && d.state !== 'open');
  const solved = gone.map(({ finding, ...row }) => ({ ...finding, ...untouched, ...row, state: 'resolved' as const }));
  return [...now, ...solved];
}

export const isPending = ({ state }: Pick<PlanWarning, 'state'>): boolean => state === 'open' || state === 'assigned';

const counted = (ids: readonly string[]) => {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].map(([id, count]) => ({ id, count }));
};

/** Counts are of the whole plan, whatever the filter shows. */
export function planChecks(all: readonly PlanWarning[], filter: WarningFilter) {
  const pending = all.filter(isPending);
  const wanted = (w: PlanWarning) =>
    (!filter.code || w.code === filter.code) &&
    (!filter.state || w.state === filter.state) &&
    (!filter.areaId || w.areaIds.includes(filter.areaId)) &&
    (!filter.objectiveId || w.objectiveIds.includes(filter.objectiveId)) &&
    (!filter.mine || w.mine);
  return {
    pending: pending.length,
    mine: pending.filter((w) => w.mine).length,
    checks: checks.map(({ code, title, explain }) => ({
      code,
      title,
      explain,
      count: pending.filter((w) => w.code === code).length,
    })),
    byArea: counted(pending.flatMap((w) => w.areaIds)),
    byObjective: counted(pending.flatMap((w) => w.objectiveIds)),
    byScheda: counted(pending.flatMap((w) => w.subjects.filter((s) => s.type === 'Scheda').map((s) => s.id))),
    warnings: all.filter(wanted),
  };
}
