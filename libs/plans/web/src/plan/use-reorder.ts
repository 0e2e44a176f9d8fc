import { useMutate } from '@zona/session';
import { useToasts } from '@zona/ui';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { ReorderObjectivesDocument } from '../operations/plan';
import { t } from '../words';
import { type Area, moved } from './tree';

/** An order seen here before the plan is read again; `until` is the reading it was made on, null while it is being saved. */
interface Order {
  ids: readonly string[];
  until: Area | null;
}

const arranged = (area: Area, order: Order | undefined): Area => {
  if (!order || (order.until !== null && order.until !== area)) return area;
  const place = new Map(order.ids.map((id, i) => [id, i]));
  const at = (id: string) => place.get(id) ?? order.ids.length;
  return { ...area, objectives: [...area.objectives].sort((a, b) => at(a.id) - at(b.id)) };
};

/** Objectives move on screen at once; the new order is saved behind, and put back if it is refused or undone. */
export function useReorder(areas: readonly Area[]) {
  const [orders, setOrders] = useState<ReadonlyMap<string, Order>>(new Map());
  const { send } = useMutate(ReorderObjectivesDocument);
  const toasts = useToasts();
  const read = useRef(areas);
  useEffect(() => {
    read.current = areas;
  }, [areas]);
  const shown = useMemo(() => areas.map((area) => arranged(area, orders.get(area.id))), [areas, orders]);

  const save = useCallback(
    async (areaId: string, ids: readonly string[]): Promise<boolean> => {
      setOrders((now) => new Map(now).set(areaId, { ids, until: null }));
      const { kind } = await send({ areaId, objectiveIds: [...ids] });
      setOrders((now) => {
        // A later move is already on its way: it speaks for the area.
        if (now.get(areaId)?.ids !== ids) return now;
        const next = new Map(now);
        const until = read.current.find((a) => a.id === areaId);
        if (kind === 'done' && until) next.set(areaId, { ids, until });
        else next.delete(areaId);
        return next;
      });
      if (kind !== 'done') toasts.show({ text: t('reorder.refused'), tone: 'bad' });
      return kind === 'done';
    },
    [send, toasts],
  );

  const move = useCallback(
    async (areaId: string, objectiveId: string, to: number): Promise<void> => {
      const before = shown.find((a) => a.id === areaId)?.objectives ?? [];
      const ids = before.map((o) => o.id);
      const from = ids.indexOf(objectiveId);
      const objective = before[from];
      if (!objective || to < 0 || to >= ids.length || to === from) return;
      if (!(await save(areaId, moved(ids, from, to)))) return;
      toasts.show({
        text: t('reorder.done', { code: objective.code, place: to + 1, total: ids.length }),
        undo: { run: () => void save(areaId, ids) },
      });
    },
    [save, shown, toasts],
  );

  return { areas: shown, move };
}
