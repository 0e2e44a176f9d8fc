import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import {
  type OpenState,
  type PlanFilters,
  noFilters,
  readFilters,
  readOpen,
  shortKey,
  writeFilters,
  writeOpen,
} from './filters';
import { type Area, type PlanData, filterTree, flattenTree, indexPlan } from './tree';

/** What the tree shows and what is open, both kept in the address: a link sent to a colleague opens the same page. */
export function usePlanTree(areas: readonly Area[], template: Pick<PlanData['template'], 'rows'>) {
  const [params, setParams] = useSearchParams();
  const index = useMemo(() => indexPlan(areas, template), [areas, template]);
  const { query, area, policy, fund, incomplete } = readFilters(params);
  // By value: opening a branch changes the address too, and must not filter everything again.
  const filters = useMemo(() => ({ query, area, policy, fund, incomplete }), [query, area, policy, fund, incomplete]);
  const open = useMemo(() => readOpen(params), [params]);
  const tree = useMemo(() => filterTree(areas, filters, index), [areas, filters, index]);
  const rows = useMemo(() => flattenTree(tree, open), [tree, open]);

  const setFilters = useCallback(
    (patch: Partial<PlanFilters>) =>
      setParams((now) => writeFilters(now, { ...readFilters(now), ...patch }), { replace: true }),
    [setParams],
  );
  const clearFilters = useCallback(() => setFilters(noFilters), [setFilters]);
  const setOpen = useCallback(
    (change: (open: OpenState) => OpenState) =>
      setParams((now) => writeOpen(now, change(readOpen(now))), { replace: true }),
    [setParams],
  );

  const toggle = useCallback(
    (kind: 'area' | 'objective', key: string) =>
      setOpen((now) =>
        kind === 'area'
          ? { ...now, closedAreas: flipped(now.closedAreas, key) }
          : { ...now, openObjectives: flipped(now.openObjectives, key) },
      ),
    [setOpen],
  );
  const openAll = useCallback(
    () =>
      setOpen(() => ({
        closedAreas: new Set(),
        openObjectives: new Set(areas.flatMap((a) => a.objectives.map((o) => shortKey(o.id)))),
      })),
    [areas, setOpen],
  );
  const closeAll = useCallback(() => setOpen(() => ({ closedAreas: new Set(), openObjectives: new Set() })), [setOpen]);

  return { filters, setFilters, clearFilters, tree, rows, open, toggle, openAll, closeAll };
}

function flipped(set: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(key)) next.add(key);
  return next;
}
