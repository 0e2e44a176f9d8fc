import { TextArea } from '@zona/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { SavingDialog } from '../saving-dialog';
import { ReverseEntryDocument } from './mutations';
import { ledgerPaths } from './paths';
import { ProposingNote } from './proposing-note';
import { useLedger } from './use-ledger';
import { t } from './words';

interface ReverseDialogProps {
  entry: { id: string; title: string };
  onClose: () => void;
}

const labels = { reason: t('reason') };

/** An entry is taken back whole, by another one that says why. */
export function ReverseDialog({ entry, onClose }: ReverseDialogProps) {
  const ledger = useLedger(ReverseEntryDocument, 'reversal');
  const navigate = useNavigate();
  const [reason, setReason] = useState('');
  const save = () =>
    ledger.send({ entryId: entry.id, reason: reason.trim() }, (payload) => {
      onClose();
      if (payload.entry) void navigate(ledgerPaths.entry(payload.entry.id));
    });
  return (
    <SavingDialog
      title={t('entry.reverseTitle', { title: entry.title })}
      labels={labels}
      saving={ledger}
      action={ledger.decides ? t('entry.reverse') : ledger.action}
      cancel={t('commit.cancel')}
      onSave={() => void save()}
      onClose={onClose}
    >
      <p>{t('entry.reverseText')}</p>
      <TextArea
        name="reason"
        label={labels.reason}
        required
        maxLength={2000}
        rows={3}
        value={reason}
        onChange={setReason}
      />
      <ProposingNote decides={ledger.decides} />
    </SavingDialog>
  );
}
