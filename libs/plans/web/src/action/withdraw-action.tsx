import { useCan, useMutate } from '@zona/session';
import { Button, ConfirmDialog, useToasts } from '@zona/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { WithdrawActionDocument } from '../operations/action';
import { paths } from '../paths';
import { t } from '../words';
import type { ActionData } from './action-page';

/** A withdrawn action cannot be put back from here: this asks before, where other withdrawals offer to undo after. */
export function WithdrawAction({ action }: { action: ActionData }) {
  const allowed = useCan('withdraw', 'Action');
  const [asking, setAsking] = useState(false);
  const { send, pending } = useMutate(WithdrawActionDocument);
  const toasts = useToasts();
  const navigate = useNavigate();
  if (!allowed) return null;

  const confirm = async () => {
    const { kind } = await send({ id: action.id, version: action.version });
    setAsking(false);
    if (kind !== 'done') return toasts.show({ text: t('withdraw.refused'), tone: 'bad' });
    toasts.show({ text: t('withdraw.action', { title: action.title }) });
    await navigate(paths.plan(action.plan.id));
  };

  return (
    <>
      <Button variant="plain" onClick={() => setAsking(true)}>
        {t('withdraw.actionAct')}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t('withdraw.actionAsk')}
        confirmLabel={t('withdraw.actionAct')}
        danger
        pending={pending}
        onConfirm={() => void confirm()}
        onClose={() => setAsking(false)}
      >
        <p>{t('withdraw.actionText', { count: action.schede.length })}</p>
      </ConfirmDialog>
    </>
  );
}
