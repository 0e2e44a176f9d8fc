import { createContext, useContext } from 'react';
import { t } from './words';

/** How many avvisi wait on each objective, for the rows of the plan. */
export const WarningsByObjective = createContext<ReadonlyMap<string, number>>(new Map());

export function WarningMark({ objectiveId }: { objectiveId: string }) {
  const count = useContext(WarningsByObjective).get(objectiveId) ?? 0;
  return count > 0 ? <div className="z-tree-flag">{t('mark', { count })}</div> : null;
}
