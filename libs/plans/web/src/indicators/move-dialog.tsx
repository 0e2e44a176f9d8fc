import type { ReadingAction } from '@zona/plans-domain';
import { useMutate } from '@zona/session';
import { Button, Dialog, Form, FormActions, TextArea, useToasts } from '@zona/ui';
import { useState } from 'react';
import type { IndicatorPartsFragment } from '../generated/graphql';
import {
  ApproveReadingsDocument,
  LockReadingsDocument,
  ReturnReadingsDocument,
  SendReadingsDocument,
} from '../operations/indicators';
import { periodName, shownValue, type Reading } from './values';
import { t } from './words';

export interface Movable {
  indicator: Pick<IndicatorPartsFragment, 'id' | 'name' | 'valueType' | 'unit'>;
  reading: Reading;
}
interface Props {
  action: ReadingAction;
  items: readonly Movable[];
  onClose(): void;
  onDone(): void;
}

const asks = {
  send: ['grid.sendAsk', 'grid.sendNote', 'grid.send'],
  return: ['wait.returnAsk', 'wait.returnNote', 'wait.return'],
  approve: ['wait.approveAsk', 'wait.approveNote', 'wait.approve'],
  lock: ['wait.lockAsk', 'wait.lockNote', 'wait.lock'],
} as const;
/** The API moves so many at once. */
export const MOST = 100;

function useMove(action: ReadingAction) {
  const moves = {
    send: useMutate(SendReadingsDocument),
    approve: useMutate(ApproveReadingsDocument),
    lock: useMutate(LockReadingsDocument),
  };
  const back = useMutate(ReturnReadingsDocument);
  return action === 'return'
    ? { saving: back, send: back.send }
    : {
        saving: moves[action],
        send: ({ reason: _none, ...input }: Parameters<typeof back.send>[0]) => moves[action].send(input),
      };
}

/** Shows what is about to move, line by line, before it does. */
export function MoveDialog({ action, items, onClose, onDone }: Props) {
  const { saving, send } = useMove(action);
  const [reason, setReason] = useState('');
  const toasts = useToasts();
  const [ask, note, act] = asks[action];
  const moved = items.slice(0, MOST);
  const doubts = moved.filter((i) => i.reading.warnings.length > 0).length;

  const submit = async () => {
    const outcome = await send({
      indicatorReadingIds: moved.map((i) => i.reading.id),
      versions: moved.map((i) => i.reading.version),
      reason: reason.trim(),
    });
    if (outcome.kind !== 'done') return;
    toasts.show({ text: t(`did.${action}`, { count: moved.length }) });
    onDone();
  };

  return (
    <Dialog title={t(ask)} open onClose={onClose}>
      <Form
        onSubmit={() => void submit()}
        problems={saving.conflict ? [{ field: null, code: 'CONFLICT', message: t('grid.conflict') }] : saving.problems}
        error={saving.error}
        labels={{ reason: t('wait.reason') }}
      >
        <p>{t(note)}</p>
        {doubts > 0 && <p className="z-cell-returned">{t('wait.doubts', { count: doubts })}</p>}
        <ul className="z-move-list" aria-label={t('wait.preview')}>
          {moved.map(({ indicator, reading }) => (
            <li key={reading.id}>
              <span>
                {indicator.name}{' '}
                <span className="z-muted">
                  {reading.ente.name}, {periodName(reading.period)}
                </span>
              </span>
              <strong className="z-num">{shownValue(indicator, reading)}</strong>
            </li>
          ))}
        </ul>
        {action === 'return' && (
          <TextArea name="reason" label={t('wait.reason')} value={reason} onChange={setReason} rows={3} required />
        )}
        <FormActions>
          <Button type="submit" variant="primary" pending={saving.pending}>
            {t(act)} ({moved.length})
          </Button>
          <Button onClick={onClose}>{t('reading.cancel')}</Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
