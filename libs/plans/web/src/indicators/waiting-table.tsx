import { useCan } from '@zona/session';
import { Button, FileList } from '@zona/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { expected } from '../numbers';
import { paths } from '../paths';
import { MoveDialog, type Movable } from './move-dialog';
import { periodName, shownValue, type ListedIndicator, type Reading } from './values';
import { t } from './words';
import { Warnings } from './warnings';

export interface WaitingLine extends Movable {
  indicator: ListedIndicator;
}

/** The readings of some indicators that are in one state, in one period if asked. */
export const linesIn = (
  indicators: readonly ListedIndicator[],
  state: Reading['state'],
  period: string,
): WaitingLine[] =>
  indicators.flatMap((indicator) =>
    indicator.readings
      .filter((r) => r.state === state && (!period || r.period === period) && !r.supersededById)
      .map((reading) => ({ indicator, reading })),
  );

interface Props {
  lines: readonly WaitingLine[];
  step: 'approve' | 'lock';
}

/** What waits for one of the two steps: chosen line by line or all together, looked at once more, then moved. */
export function WaitingTable({ lines, step }: Props) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [moving, setMoving] = useState<'approve' | 'return' | 'lock' | null>(null);
  const mayLock = useCan('approve', 'ReadingLock');
  const items = lines.filter((l) => chosen.has(l.reading.id));
  const all = lines.length > 0 && items.length === lines.length;
  const toggle = (id: string) =>
    setChosen((now) => new Set(now.has(id) ? [...now].filter((one) => one !== id) : [...now, id]));

  return (
    <div className="z-stack">
      <div className="z-grid-bar">
        <p role="status">{t('wait.chosen', { count: items.length })}</p>
        <span className="z-row">
          {step === 'approve' && (
            <>
              <Button variant="primary" disabled={!items.length} onClick={() => setMoving('approve')}>
                {t('wait.approve')}
              </Button>
              <Button disabled={!items.length} onClick={() => setMoving('return')}>
                {t('wait.return')}
              </Button>
            </>
          )}
          {step === 'lock' && mayLock && (
            <Button variant="primary" disabled={!items.length} onClick={() => setMoving('lock')}>
              {t('wait.lock')}
            </Button>
          )}
        </span>
      </div>
      <table className="z-table z-waiting" role="table">
        <caption className="visually-hidden">{t('wait.caption')}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              <input
                type="checkbox"
                aria-label={t('wait.selectAll')}
                checked={all}
                onChange={() => setChosen(new Set(all ? [] : lines.map((l) => l.reading.id)))}
              />
            </th>
            <th scope="col">{t('col.indicator')}</th>
            <th scope="col">{t('col.ente')}</th>
            <th scope="col">{t('col.period')}</th>
            <th scope="col" className="z-right">
              {t('col.value')}
            </th>
            <th scope="col">{t('col.target')}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {lines.map(({ indicator, reading }) => (
            <tr key={reading.id} role="row">
              <td role="cell">
                <input
                  type="checkbox"
                  aria-label={t('wait.select', {
                    name: `${indicator.name}, ${reading.ente.name}, ${periodName(reading.period)}`,
                  })}
                  checked={chosen.has(reading.id)}
                  onChange={() => toggle(reading.id)}
                />
              </td>
              <th scope="row" role="rowheader">
                <Link to={paths.indicator(indicator.id)}>{indicator.name}</Link>
                {reading.note && <span className="z-muted z-grid-ente">{reading.note}</span>}
                <Warnings warnings={reading.warnings} />
                <FileList files={reading.files} label={t('page.evidenceOf', { name: indicator.name })} />
              </th>
              <td role="cell" data-label={t('col.ente')}>
                <span className="z-cell">{reading.ente.name}</span>
              </td>
              <td role="cell" data-label={t('col.period')}>
                <span className="z-cell">{periodName(reading.period)}</span>
              </td>
              <td role="cell" data-label={t('col.value')} className="z-right">
                <strong className="z-cell z-num">{shownValue(indicator, reading)}</strong>
              </td>
              <td role="cell" data-label={t('col.target')}>
                <span className="z-cell">{expected(indicator)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {moving && (
        <MoveDialog
          action={moving}
          items={items}
          onClose={() => setMoving(null)}
          onDone={() => {
            setMoving(null);
            setChosen(new Set());
          }}
        />
      )}
    </div>
  );
}
