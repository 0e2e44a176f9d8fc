import { Button, Icon } from '@zona/ui';
import { type HTMLAttributes, memo, type ReactNode } from 'react';
import { Link } from 'react-router';
import { WarningMark } from '../checks/warning-mark';
import { Highlight } from '../highlight';
import { paths } from '../paths';
import { TotalText } from '../total-text';
import { counted, t } from '../words';
import { type Objective, type Row, actionCode, objectiveCode, sameRow } from './tree';

export interface RowActs {
  toggle(kind: 'area' | 'objective', key: string): void;
  move(row: Row, by: 1 | -1): void;
  dropOn(row: Row): void;
  drag(row: Row | null): void;
  /** Goes along with the links, so that the objective's page knows what list one came from. */
  state: object;
  readOnly: boolean;
}

interface Props {
  row: Row;
  words: readonly string[];
  current: boolean;
  reordering: boolean;
  shared: ReadonlyMap<string, readonly Objective[]>;
  acts: RowActs;
}

/** Rows are made anew at each opening: what they show is compared, so that one branch that opens draws itself alone. */
const sameProps = (a: Props, b: Props) =>
  sameRow(a.row, b.row) &&
  a.words === b.words &&
  a.current === b.current &&
  a.reordering === b.reordering &&
  a.shared === b.shared &&
  a.acts === b.acts;

export const TreeRow = memo(function TreeRow({ row, words, current, reordering, shared, acts }: Props) {
  const movable = reordering && row.kind === 'objective';
  return (
    <div
      role="row"
      className={`z-tree-row z-tree-${row.kind}`}
      data-key={row.key}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.size}
      aria-expanded={row.expanded ?? undefined}
      tabIndex={current ? 0 : -1}
      {...(movable && dragging(row, acts))}
    >
      <div role="gridcell" className="z-tree-name">
        <Opener row={row} acts={acts} />
        <Name row={row} words={words} shared={shared} acts={acts} />
        {movable && (
          <span className="z-tree-move">
            <Button
              size="sm"
              aria-label={t('reorder.upOf', { title: row.item.objective.title })}
              onClick={() => acts.move(row, -1)}
              disabled={row.position === 1}
            >
              {t('reorder.up')}
            </Button>
            <Button
              size="sm"
              aria-label={t('reorder.downOf', { title: row.item.objective.title })}
              onClick={() => acts.move(row, 1)}
              disabled={row.position === row.size}
            >
              {t('reorder.down')}
            </Button>
          </span>
        )}
      </div>
      <Cells row={row} />
    </div>
  );
}, sameProps);

/** The pointer's way to move an objective; the mark of where it would fall is set on the element, without a render. */
const dragging = (row: Row, acts: RowActs): HTMLAttributes<HTMLDivElement> => ({
  draggable: true,
  onDragStart: (event) => {
    event.dataTransfer.setData('text/plain', row.key);
    event.dataTransfer.effectAllowed = 'move';
    acts.drag(row);
  },
  onDragEnd: () => acts.drag(null),
  onDragOver: (event) => {
    event.preventDefault();
    event.currentTarget.dataset['over'] = '';
  },
  onDragLeave: (event) => delete event.currentTarget.dataset['over'],
  onDrop: (event) => {
    event.preventDefault();
    delete event.currentTarget.dataset['over'];
    acts.dropOn(row);
  },
});

function Opener({ row, acts }: { row: Row; acts: RowActs }) {
  if (row.kind === 'action' || row.expanded === null) return <span className="z-tree-gap" aria-hidden="true" />;
  const kind = row.kind;
  // The row itself says whether it is open and the arrows open it: for a screen reader this button would be noise.
  return (
    <button
      type="button"
      className="z-tree-opener"
      tabIndex={-1}
      aria-hidden="true"
      onClick={() => acts.toggle(kind, row.key)}
    >
      <Icon name={row.expanded ? 'expand' : 'chevron-right'} size="sm" />
    </button>
  );
}

function Name({ row, words, shared, acts }: Pick<Props, 'row' | 'words' | 'shared' | 'acts'>) {
  if (row.kind === 'area') {
    const { area } = row.item;
    return (
      <span className="z-tree-title">
        <span className="z-tree-text">
          <button
            type="button"
            tabIndex={-1}
            className="z-tree-area-title"
            onClick={() => acts.toggle('area', row.key)}
          >
            {area.title}
          </button>{' '}
          {area.policyAreas.length > 0 && (
            <span className="z-tree-letter" title={area.policyAreas.map((p) => `${p.letter} ${p.title}`).join('; ')}>
              {t('tree.policy', { letters: area.policyAreas.map((p) => p.letter).join(', ') })}
            </span>
          )}
        </span>
      </span>
    );
  }
  if (row.kind === 'objective') {
    const { objective } = row.item;
    return (
      <span className="z-tree-title">
        <span className="z-tree-code">
          <Highlight text={objectiveCode(objective.code)} words={words} />
        </span>
        <span className="z-tree-text">
          <RowLink to={paths.objective(objective.id)} acts={acts} state={acts.state}>
            <Highlight text={objective.title} words={words} />
          </RowLink>
        </span>
      </span>
    );
  }
  const elsewhere = (shared.get(row.action.id) ?? []).filter((o) => o.id !== row.objective.id);
  const code = actionCode(row.action.code);
  return (
    <span className="z-tree-title">
      {code && (
        <span className="z-tree-code">
          <Highlight text={code} words={words} />
        </span>
      )}
      <span className="z-tree-text">
        <RowLink to={paths.action(row.action.id)} acts={acts}>
          <Highlight text={row.action.title} words={words} />
        </RowLink>{' '}
        {elsewhere.length > 0 && (
          <span className="z-tree-also">
            {t('tree.also', { codes: elsewhere.map((o) => objectiveCode(o.code)).join(', ') })}
          </span>
        )}
      </span>
    </span>
  );
}

function RowLink({ to, acts, state, children }: { to: string; acts: RowActs; state?: object; children: ReactNode }) {
  if (acts.readOnly) return children;
  return (
    <Link to={to} state={state} tabIndex={-1}>
      {children}
    </Link>
  );
}

function Cells({ row }: { row: Row }) {
  if (row.kind === 'action') return <div role="gridcell" className="z-tree-rest" />;
  const of = row.kind === 'area' ? row.item.area : row.item.objective;
  const missing = row.kind === 'objective' ? row.item.missing : 0;
  return (
    <>
      <div role="gridcell" className="z-tree-count z-num">
        {row.kind === 'area'
          ? counted('objectives', row.item.objectives.length)
          : row.item.actions.length > 0
            ? counted('actions', row.item.actions.length)
            : null}
      </div>
      <div role="gridcell" className="z-tree-amount">
        <TotalText total={of.amounts} />
      </div>
      <div role="gridcell" className="z-tree-missing">
        {missing > 0 && <span className="z-tree-flag">{t('tree.missing', { count: missing })}</span>}
        {row.kind === 'objective' && <WarningMark objectiveId={row.item.objective.id} />}
      </div>
    </>
  );
}
