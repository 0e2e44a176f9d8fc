import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '../paths';
import { t } from '../words';
import { type Area, type FilteredTree, type Row, sharedActions } from './tree';
import { type Step, stepFor } from './tree-keys';
import { type RowActs, TreeRow } from './tree-row';

interface Props {
  areas: readonly Area[];
  tree: FilteredTree;
  rows: readonly Row[];
  toggle(kind: 'area' | 'objective', key: string): void;
  /** Absent when the viewer may not, or when filters hide part of the order. */
  move?: (areaId: string, objectiveId: string, to: number) => Promise<void>;
  reordering: boolean;
  /** A plan as it was: its rows lead nowhere. */
  readOnly?: boolean;
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && Boolean(target.closest('input, textarea, select, [contenteditable], [role=dialog]'));

/** The plan as a tree grid: one stop for Tab, the arrows (or j and k) walk it, Enter opens. */
export function PlanTree({ areas, tree, rows, toggle, move, reordering, readOnly = false }: Props) {
  const grid = useRef<HTMLDivElement>(null);
  const dragged = useRef<Row | null>(null);
  const navigate = useNavigate();
  const [wanted, setWanted] = useState<string | null>(null);
  const shared = useMemo(() => sharedActions(areas), [areas]);
  const state = useMemo(
    () => ({ list: tree.areas.flatMap((a) => a.objectives.map((o) => o.objective.id)) }),
    [tree.areas],
  );
  const current = rows.some((r) => r.key === wanted) ? wanted : (rows[0]?.key ?? null);

  const focusRow = useCallback((key: string) => {
    setWanted(key);
    grid.current?.querySelector<HTMLElement>(`[data-key="${key}"]`)?.focus();
  }, []);

  const moveTo = useCallback(
    (row: Row, to: number) => {
      if (row.kind !== 'objective' || !move) return;
      void move(row.area.id, row.item.objective.id, to);
      requestAnimationFrame(() => focusRow(row.key));
    },
    [focusRow, move],
  );

  const acts: RowActs = useMemo(
    () => ({
      toggle,
      state,
      readOnly,
      move: (row, by) => moveTo(row, row.position - 1 + by),
      drag: (row) => (dragged.current = row),
      dropOn: (row) => {
        const from = dragged.current;
        if (from?.kind === 'objective' && row.kind === 'objective' && from.area.id === row.area.id)
          moveTo(from, row.position - 1);
      },
    }),
    [moveTo, readOnly, state, toggle],
  );

  const take = (step: Step) => {
    if (step.do === 'focus') return focusRow(step.key);
    if (step.do === 'toggle') return toggle(step.kind, step.key);
    if (step.do === 'move') return moveTo(step.row, step.row.position - 1 + step.by);
    if (readOnly) return;
    if (step.row.kind === 'objective') return navigate(paths.objective(step.row.item.objective.id), { state });
    if (step.row.kind === 'action') return navigate(paths.action(step.row.action.id));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (isTyping(event.target)) return;
    const pressed = event.target as HTMLElement;
    // Enter on a button or a link inside the row is that button's.
    if (event.key === 'Enter' && pressed.getAttribute('role') !== 'row') return;
    const key = pressed.closest<HTMLElement>('[data-key]')?.dataset['key'] ?? current;
    const step = stepFor(rows, key, event);
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    void take(step);
  };

  // j and k enter the tree from anywhere on the page, as in every list.
  useEffect(() => {
    const enter = (event: globalThis.KeyboardEvent) => {
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (!plain || (event.key !== 'j' && event.key !== 'k') || isTyping(event.target) || !current) return;
      if (!grid.current?.contains(document.activeElement)) focusRow(current);
    };
    document.addEventListener('keydown', enter);
    return () => document.removeEventListener('keydown', enter);
  }, [current, focusRow]);

  return (
    <div
      ref={grid}
      role="treegrid"
      aria-label={t('tree.label')}
      className="z-tree"
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        const key = (event.target as HTMLElement).closest<HTMLElement>('[data-key]')?.dataset['key'];
        if (key) setWanted(key);
      }}
    >
      <div role="row" className="z-tree-head">
        <div role="columnheader">{t('tree.columns.title')}</div>
        <div role="columnheader">{t('tree.columns.contents')}</div>
        <div role="columnheader">{t('tree.columns.amount')}</div>
        <div role="columnheader">{t('tree.columns.missing')}</div>
      </div>
      {rows.map((row) => (
        <TreeRow
          key={row.key}
          row={row}
          words={tree.words}
          current={row.key === current}
          reordering={reordering && Boolean(move)}
          shared={shared}
          acts={acts}
        />
      ))}
    </div>
  );
}
