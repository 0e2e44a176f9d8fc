import { checks, type CheckCode, type Finding } from '@zona/plans-domain';
import { isPending, type Warned, type WarningState } from '@zona/problems';

export type PlanWarning = Warned<Finding>;

export interface WarningFilter {
  code?: CheckCode | null;
  state?: WarningState | null;
  areaId?: string | null;
  objectiveId?: string | null;
  mine?: boolean | null;
}

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
