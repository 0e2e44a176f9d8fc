import { formatDate } from '@zona/calendar';
import type { ReadingAction } from '@zona/plans-domain';
import { useCan } from '@zona/session';
import { Button, FileList } from '@zona/ui';
import { useState } from 'react';
import { ReadingBadge } from './badges';
import type { IndicatorData, Writing } from './indicator-page';
import { MoveDialog } from './move-dialog';
import { periodName, shownValue, type Reading } from './values';
import { Warnings } from './warnings';
import { t } from './words';

interface Props {
  indicator: IndicatorData;
  canWrite: boolean;
  onWrite(writing: Writing): void;
}

/** Every reading that one may see, corrections beside what they correct. */
export function ReadingsTable({ indicator, canWrite, onWrite }: Props) {
  const [moving, setMoving] = useState<{ action: ReadingAction; reading: Reading } | null>(null);
  const corrected = new Set(indicator.readings.map((r) => r.supersedes?.id));
  return (
    <>
      <table className="z-table z-readings" role="table">
        <caption className="visually-hidden">{t('page.readings')}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col">{t('col.period')}</th>
            <th scope="col">{t('col.ente')}</th>
            <th scope="col" className="z-right">
              {t('col.value')}
            </th>
            <th scope="col">{t('col.state')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('col.acts')}</span>
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {indicator.readings.map((reading) => (
            <tr key={reading.id} role="row" className={reading.supersededById ? 'z-superseded' : undefined}>
              <th scope="row" role="rowheader">
                {periodName(reading.period)}
                <Notes reading={reading} indicator={indicator} />
              </th>
              <td role="cell" data-label={t('col.ente')}>
                <span className="z-cell">{reading.ente.name}</span>
              </td>
              <td role="cell" data-label={t('col.value')} className="z-right">
                <strong className="z-cell z-num">{shownValue(indicator, reading) ?? '–'}</strong>
              </td>
              <td role="cell" data-label={t('col.state')}>
                <span className="z-cell">
                  <ReadingBadge state={reading.state} /> <When reading={reading} />
                </span>
              </td>
              <td role="cell">
                <Acts
                  reading={reading}
                  canWrite={canWrite}
                  canCorrect={!corrected.has(reading.id)}
                  onWrite={onWrite}
                  onMove={(action) => setMoving({ action, reading })}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {moving && (
        <MoveDialog
          action={moving.action}
          items={[{ indicator, reading: moving.reading }]}
          onClose={() => setMoving(null)}
          onDone={() => setMoving(null)}
        />
      )}
    </>
  );
}

function When({ reading: { lockedAt, approvedAt, sentAt } }: { reading: Reading }) {
  const text = lockedAt
    ? t('page.lockedOn', { day: formatDate(lockedAt.slice(0, 10)) })
    : approvedAt
      ? t('page.approvedOn', { day: formatDate(approvedAt.slice(0, 10)) })
      : sentAt
        ? t('page.sentOn', { day: formatDate(sentAt.slice(0, 10)) })
        : null;
  return text && <span className="z-muted">{text}</span>;
}

function Notes({ reading, indicator }: { reading: Reading; indicator: IndicatorData }) {
  return (
    <div className="z-reading-notes">
      {reading.supersedes && <span className="z-muted">{t('page.corrects')}</span>}
      {reading.supersededById && <span className="z-muted">{t('page.corrected')}</span>}
      {reading.returnReason && (
        <span className="z-cell-returned">{t('page.returned', { reason: reading.returnReason })}</span>
      )}
      {reading.note && <span className="z-muted">{reading.note}</span>}
      <Warnings warnings={reading.warnings} />
      <FileList files={reading.files} label={t('page.evidenceOf', { name: indicator.name })} />
    </div>
  );
}

interface ActsProps {
  reading: Reading;
  canWrite: boolean;
  canCorrect: boolean;
  onWrite(writing: Writing): void;
  onMove(action: ReadingAction): void;
}

function Acts({ reading, canWrite, canCorrect, onWrite, onMove }: ActsProps) {
  const office = useCan('approve', 'IndicatorReading');
  const locks = useCan('approve', 'ReadingLock');
  const { state } = reading;
  return (
    <span className="z-row-acts">
      {state === 'draft' && canWrite && (
        <>
          <Button size="sm" variant="plain" onClick={() => onWrite({ reading, corrects: null })}>
            {t('page.change')}
          </Button>
          <Button size="sm" onClick={() => onMove('send')}>
            {t('grid.send')}
          </Button>
        </>
      )}
      {state === 'sent' && office && (
        <>
          <Button size="sm" onClick={() => onMove('approve')}>
            {t('wait.approve')}
          </Button>
          <Button size="sm" variant="plain" onClick={() => onMove('return')}>
            {t('wait.return')}
          </Button>
        </>
      )}
      {state === 'approved' && locks && (
        <Button size="sm" onClick={() => onMove('lock')}>
          {t('wait.lock')}
        </Button>
      )}
      {state === 'locked' && canWrite && canCorrect && (
        <Button size="sm" variant="plain" onClick={() => onWrite({ reading: null, corrects: reading })}>
          {t('page.correct')}
        </Button>
      )}
    </span>
  );
}
