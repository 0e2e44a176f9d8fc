import type { MonthRange } from '@zona/plans-domain';
import { useMutate } from '@zona/session';
import { useToasts } from '@zona/ui';
import { useEffect, useRef, useState } from 'react';
import { SavePhaseDocument } from './operations';
import { rangesOf, spansFrom, type Group, type Phase } from './model';
import { t } from './words';

interface Move {
  version: number;
  ranges: MonthRange[];
}

/** What is kept of a phase when only its months change. */
export const phaseInput = (phase: Phase, planId: string) => ({
  id: phase.id,
  version: phase.version,
  planId,
  objectiveId: phase.objective?.id ?? null,
  actionId: phase.action?.id ?? null,
  sheetId: phase.sheet?.id ?? null,
  title: phase.title,
  code: phase.code,
  kind: phase.kind,
  unit: phase.unit,
  spans: phase.spans.map(({ from, to, fromMonth, toMonth }) => ({ from, to, fromMonth, toMonth })),
  ownerId: phase.owner?.id ?? null,
  note: phase.note,
});

/** Rows moved with the arrows: shown at once, saved when the keys rest, and put back by "Annulla". */
export function useMoves(planId: string) {
  const { send } = useMutate(SavePhaseDocument);
  const toasts = useToasts();
  const [moves, setMoves] = useState<ReadonlyMap<string, Move>>(new Map());
  const waiting = useRef(new Map<string, { timer: ReturnType<typeof setTimeout>; save: () => void }>());

  // Leaving the page sends what the keys had not yet sent.
  useEffect(() => {
    const pending = waiting.current;
    return () => {
      for (const { timer, save } of pending.values()) {
        clearTimeout(timer);
        save();
      }
    };
  }, []);

  const save = async (phase: Phase, group: Group, ranges: MonthRange[]) => {
    const outcome = await send({ ...phaseInput(phase, planId), spans: spansFrom(ranges, phase, group) });
    if (outcome.kind === 'done') {
      const saved = outcome.payload.phase;
      const back = () => saved && void send({ ...phaseInput(phase, planId), version: saved.version });
      toasts.show({ text: t('movedToast'), undo: { label: t('undo'), run: () => back() } });
      return;
    }
    setMoves((now) => new Map([...now].filter(([id]) => id !== phase.id)));
    const why = outcome.kind === 'problems' ? outcome.problems.map((p) => p.message).join(' ') : t('conflict');
    toasts.show({ text: t('failed', { why }), tone: 'bad' });
  };

  /** Where a phase stands on the screen: as saved, or as just moved. */
  const shown = (phase: Phase, group: Group): MonthRange[] => {
    const move = moves.get(phase.id);
    return move && move.version === phase.version ? move.ranges : rangesOf(phase, group.start);
  };

  const move = (phase: Phase, group: Group, ranges: MonthRange[]) => {
    setMoves((now) => new Map(now).set(phase.id, { version: phase.version, ranges }));
    const earlier = waiting.current.get(phase.id);
    if (earlier) clearTimeout(earlier.timer);
    const run = () => {
      waiting.current.delete(phase.id);
      void save(phase, group, ranges);
    };
    waiting.current.set(phase.id, { timer: setTimeout(run, 700), save: run });
  };

  return { shown, move };
}
