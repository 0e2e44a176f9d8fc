import { todayIso } from '@zona/calendar';
import { monthOf, placeIn, shifted, type ColumnUnit } from '@zona/plans-domain';
import { classNames } from '@zona/ui';
import { useState, type KeyboardEvent } from 'react';
import { columnsFor, stepMonths, whenWords, type Group } from './model';
import { PhaseCell, type PhaseActs } from './phase-cell';
import { useMoves } from './use-moves';
import { t } from './words';
import './gantt.css';

interface Props {
  planId: string;
  status: string;
  group: Group;
  unit: ColumnUnit;
  caption: string;
  canEdit: boolean;
  acts: PhaseActs;
}

/** A Gantt as a table: a row per phase, a column per month. Rows take the keyboard; what a bar says is also in words. */
export function Gantt({ planId, status, group, unit, caption, canEdit, acts }: Props) {
  const { shown, move } = useMoves(planId);
  const [at, setAt] = useState(group.phases[0]?.id);
  const [said, setSaid] = useState('');
  const today = todayIso();
  const rows = group.phases.map((phase) => ({ phase, ranges: shown(phase, group) }));
  const columns = columnsFor(
    group,
    rows.flatMap((r) => r.ranges),
    unit,
  );
  const month = monthOf(today);
  const isNow = (c: { from: string; to: string }) => group.dated && c.from <= month && month <= c.to;
  const beyond = (c: { from: string }) => c.from > group.range.to;

  const onKey = (event: KeyboardEvent<HTMLTableRowElement>, index: number) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const { phase, ranges } = rows[index]!;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step) {
      const next = event.currentTarget.parentElement?.querySelectorAll<HTMLElement>('tr')[index + step];
      next?.focus();
    } else if (canEdit && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
      const by = stepMonths[group.dated ? unit : 'month'] * (event.key === 'ArrowRight' ? 1 : -1);
      // A row left blank has no bar to move: the first arrow puts it on its first month.
      const from = ranges.length ? ranges : [{ from: group.range.from, to: group.range.from }];
      const next = ranges.length ? shifted(ranges, by, event.shiftKey, group.range.from) : from;
      move(phase, group, next);
      setSaid(t('moved', { title: phase.title, when: whenWords(next, group) }));
    } else if (canEdit && event.key === 'Enter') acts.edit(phase);
    else return;
    event.preventDefault();
  };

  return (
    <div className="z-gantt-frame">
      <table className="z-gantt" aria-label={caption}>
        <thead>
          <tr>
            <th scope="col" className="z-gantt-row">
              {t('row')}
            </th>
            {columns.map((c) => (
              <th
                key={c.key}
                scope="col"
                className={classNames('z-gantt-col', isNow(c) && 'z-gantt-now', beyond(c) && 'z-gantt-beyond')}
              >
                <span>{c.label}</span>
                {isNow(c) && <span className="visually-hidden"> ({t('today')})</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ phase, ranges }, i) => {
            const filled = new Set(
              ranges.flatMap((r) => {
                const hit = placeIn(columns, r);
                return hit ? Array.from({ length: hit.last - hit.first + 1 }, (_, n) => hit.first + n) : [];
              }),
            );
            return (
              <tr
                key={phase.id}
                tabIndex={phase.id === at ? 0 : -1}
                onFocus={() => setAt(phase.id)}
                onKeyDown={(event) => onKey(event, i)}
                aria-label={`${[phase.code, phase.title].filter(Boolean).join(' ')}: ${whenWords(ranges, group)}`}
              >
                <th scope="row" className="z-gantt-row">
                  <PhaseCell phase={phase} group={group} status={status} today={today} acts={acts} />
                  {ranges.length === 0 && <span className="z-missing">{t('blank')}</span>}
                </th>
                {columns.map((c, n) => (
                  <td key={c.key} className={classNames(isNow(c) && 'z-gantt-now')}>
                    {filled.has(n) && (
                      <span
                        className={classNames(
                          'z-gantt-bar',
                          `z-gantt-${phase.progress}`,
                          phase.kind === 'milestone' && 'z-gantt-milestone',
                          !filled.has(n - 1) && 'z-gantt-first',
                          !filled.has(n + 1) && 'z-gantt-last',
                        )}
                      >
                        <span className="visually-hidden">{t('planned')}</span>
                      </span>
                    )}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
    </div>
  );
}
