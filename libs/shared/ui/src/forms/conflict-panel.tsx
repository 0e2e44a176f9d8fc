import { formatDateTime } from '@zona/calendar';
import { useEffect, useId, useRef } from 'react';
import { Button } from '../base/button';
import { Icon } from '../base/icon';
import type { EditConflict } from '../base/types';
import { t } from '../words';

interface ConflictPanelProps {
  conflict: EditConflict;
  /** Names of the fields. */
  labels: Record<string, string>;
  /** How a stored value is shown (an enum, a date). */
  format?: (field: string, value: string) => string;
  onTakeTheirs: () => void;
  /** Sends again with `conflict.version`. */
  onKeepMine: () => void;
  pending?: boolean;
}

/** Two people changed the same thing: both versions side by side, and nobody's work is lost. */
export function ConflictPanel({ conflict, labels, format, onTakeTheirs, onKeepMine, pending }: ConflictPanelProps) {
  const id = useId();
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), [conflict]);

  const show = (field: string, value?: string | null) => {
    if (value === null || value === undefined || value === '')
      return <span className="z-muted">{t('conflict.empty')}</span>;
    return format ? format(field, value) : value;
  };

  return (
    <section ref={box} tabIndex={-1} className="z-card z-tone-warning z-conflict" aria-labelledby={id}>
      <h2 id={id} className="z-card-title">
        <Icon name="warning-circle" /> {t('conflict.title')}
      </h2>
      <p>
        {t('conflict.text', {
          who: conflict.changedBy ?? t('conflict.someone'),
          when: formatDateTime(conflict.changedAt),
        })}
      </p>
      {conflict.fields.length === 0 ? (
        <p>{t('conflict.same')}</p>
      ) : (
        <table className="z-table z-table-dense" role="table">
          <caption className="visually-hidden">{t('conflict.title')}</caption>
          <thead role="rowgroup">
            <tr role="row">
              {(['field', 'theirs', 'mine'] as const).map((key) => (
                <th key={key} scope="col" role="columnheader">
                  {t(`conflict.${key}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {conflict.fields.map(({ field, mine, theirs }) => (
              <tr key={field} role="row">
                <th scope="row" role="rowheader">
                  {labels[field] ?? field}
                </th>
                <td role="cell" data-label={t('conflict.theirs')}>
                  <span className="z-cell">{show(field, theirs)}</span>
                </td>
                <td role="cell" data-label={t('conflict.mine')}>
                  <span className="z-cell">{show(field, mine)}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className="z-form-actions">
        <Button variant="primary" onClick={onKeepMine} pending={pending}>
          {t('conflict.keepMine')}
        </Button>
        <Button onClick={onTakeTheirs}>{t('conflict.takeTheirs')}</Button>
      </div>
    </section>
  );
}
