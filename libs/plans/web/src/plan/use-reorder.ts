import { useMutate } from '@zona/session';
import { useToasts } from '@zona/ui';
import { useCallback, useMemo, useState } from 'react';
import { ReorderObjectivesDocument } from '../operations/plan';
import { t } from '../words';
import { type Area, moved } from './tree';

type Order = ReadonlyMap<string, readonly string[]>;

const arranged = (area: Area, ids: readonly string[] | undefined): Area => {
  if (!ids) return area;
  const place = new Map(ids.map((id, i) => [id, i]));
  const at = (id: string) => place.get(id) ?? ids.length;
  return { ...area, objectives: [...area.objectives].sort((a, b) => at(a.id) - at(b.id)) };
};

/** Objectives move on screen at once; the new order is saved behind, and put back if it is refused or undone. */
export function useReorder(areas: readonly Area[]) {
  const [orders, setOrders] = useState<Order>(new Map());
  const { send } = useMutate(ReorderObjectivesDocument);
  const toasts = useToasts();
  const shown = useMemo(() => areas.map((area) => arranged(area, orders.get(area.id))), [areas, orders]);

  const save = useCallback(
    async (areaId: string, ids: readonly string[], before: readonly string[], announce: string | null) => {
      setOrders((now) => new Map(now).set(areaId, ids));
      const outcome = await send({ areaId, objectiveIds: [...ids] });
      if (outcome.kind !== 'done') {
        setOrders((now) => new Map(now).set(areaId, before));
        toasts.show({ text: t('reorder.refused'), tone: 'bad' });
      } else if (announce) {
        toasts.show({ text: announce, undo: { run: () => void save(areaId, before, ids, null) } });
      }
    },
    [send, toasts],
  );

  const move = useCallback(
    (areaId: string, objectiveId: string, to: number) => {
      const area = shown.find((a) => a.id === areaId);
      const before = area?.objectives.map((o) => o.id) ?? [];
      const from = before.indexOf(objectiveId);
      const objective = area?.objectives[from];
      if (!objective || to < 0 || to >= before.length || to === from) return;
      const text = t('reorder.done', { code: objective.code, place: to + 1, total: before.length });
      void save(areaId, moved(before, from, to), before, text);
    },
    [save, shown],
  );

  return { areas: shown, move };
}
