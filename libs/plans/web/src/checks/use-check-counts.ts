import { useCan, useGql } from '@zona/session';
import { useMemo } from 'react';
import { CheckCountsDocument } from './documents';

/** How many avvisi wait on a plan, on its objectives and cards. Nothing until they are known. */
export function useCheckCounts(planId: string) {
  const may = useCan('read', 'PlanWarning');
  const checks = useGql(CheckCountsDocument, { id: planId }, { enabled: may }).data?.planChecks;
  const ofObjective = useMemo(() => new Map(checks?.byObjective.map((c) => [c.id, c.count])), [checks]);
  const ofScheda = useMemo(() => new Map(checks?.byScheda.map((c) => [c.id, c.count])), [checks]);
  return { may, pending: checks?.pending, ofObjective, ofScheda };
}
