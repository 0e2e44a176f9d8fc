import { filters } from '@zona/ui';
import { checkCodes, type CheckCode } from '@zona/plans-domain';
import { warningStates, type WarningState } from '@zona/problems';
import type { FindingSidePartsFragment, PlanChecksQuery } from '../generated/graphql';
import { paths, schedaParam } from '../paths';
import { shortKey } from '../plan/filters';

export type Checks = NonNullable<PlanChecksQuery['planChecks']>;
export type Warning = Checks['warnings'][number];
export type Side = FindingSidePartsFragment;

/** In the address: what the list of avvisi is narrowed by. Without a state, those that wait. */
export const warningFilters = {
  tipo: filters.oneOf(checkCodes),
  stato: filters.oneOf([...warningStates, 'tutti']),
  area: filters.text(),
  obiettivo: filters.text(),
  miei: filters.flag(),
};
export interface WarningFilters {
  tipo: CheckCode | '';
  stato: WarningState | 'tutti' | '';
  area: string;
  obiettivo: string;
  miei: boolean;
}

const inState = (stato: WarningFilters['stato'], { state }: Pick<Warning, 'state'>): boolean =>
  stato === 'tutti' || (stato === '' ? state === 'open' || state === 'assigned' : state === stato);

export const shownWarnings = (warnings: readonly Warning[], f: WarningFilters): Warning[] =>
  warnings.filter(
    (w) =>
      inState(f.stato, w) &&
      (!f.tipo || w.code === f.tipo) &&
      (!f.area || w.areaIds.some((id) => shortKey(id) === f.area)) &&
      (!f.obiettivo || w.objectiveIds.some((id) => shortKey(id) === f.obiettivo)) &&
      (!f.miei || w.mine),
  );

/** In the order of the checks; a check that found nothing is not shown. */
export const byCheck = (checks: Checks['checks'], warnings: readonly Warning[]) =>
  checks
    .map((check) => ({ check, warnings: warnings.filter((w) => w.code === check.code) }))
    .filter((group) => group.warnings.length > 0);

type Target = NonNullable<Side['target']>;

/** The page where a figure is read, at its row. Null for what has no page. */
export function readAt(planId: string, { type, id, objectiveId, row }: Target): string | null {
  if (type === 'Scheda' && objectiveId)
    return `${paths.objective(objectiveId)}?${schedaParam(id)}${row ? `#${id}-${row}` : ''}`;
  if (type === 'Objective') return paths.objective(id);
  if (type === 'Action') return paths.action(id);
  if (type === 'PlanArea') return paths.planArea(planId, id);
  if (type === 'Project') return paths.sheet(id);
  return type === 'Plan' ? `${paths.plan(planId)}?vista=importi` : null;
}

/** The page where it is corrected; null for what is not written by hand. */
export function correctAt({ type, id, objectiveId }: Target): string | null {
  if (type === 'Scheda' && objectiveId) return `${paths.objectiveEdit(objectiveId)}?${schedaParam(id)}`;
  return type === 'Project' ? paths.sheetEdit(id) : null;
}
