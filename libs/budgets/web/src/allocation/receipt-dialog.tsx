import { todayIso } from '@zona/calendar';
import { formatEuro, fromCents, toCents } from '@zona/money';
import { useMutate } from '@zona/session';
import { DateField, MoneyField, TextField, useToasts } from '@zona/ui';
import { useState } from 'react';
import { SavingDialog } from '../saving-dialog';
import { RecordReceiptDocument } from './mutations';
import type { Instalment } from './quotas-section';
import { t } from './words';

const labels = {
  value: t('receipt.value'),
  receivedOn: t('receipt.on'),
  reversale: t('receipt.reversale'),
  note: t('receipt.note'),
};

interface ReceiptDialogProps {
  instalment: Instalment;
  name: string;
  onClose(): void;
}

/** What came in, whole or in part. A receipt is never changed: what was wrong is taken back by a negative one. */
export function ReceiptDialog({ instalment, name, onClose }: ReceiptDialogProps) {
  const saving = useMutate(RecordReceiptDocument);
  const toasts = useToasts();
  const left = toCents(instalment.value) - toCents(instalment.received);
  const [value, setValue] = useState<string | null>(left > 0n ? fromCents(left) : null);
  const [receivedOn, setReceivedOn] = useState<string | null>(todayIso());
  const [reversale, setReversale] = useState('');
  const [note, setNote] = useState('');
  const save = async () => {
    const outcome = await saving.send({
      instalmentId: instalment.id,
      receivedOn: receivedOn ?? '',
      value: value ?? '0',
      reversale: reversale.trim() || null,
      note: note.trim() || null,
    });
    if (outcome.kind !== 'done') return;
    toasts.show({ text: t('receipt.done') });
    onClose();
  };
  return (
    <SavingDialog
      title={t('receipt.title', { number: instalment.number, name })}
      labels={labels}
      saving={saving}
      action={t('receipt.save')}
      onSave={() => void save()}
      onClose={onClose}
    >
      <p>{t('receipt.says', { value: formatEuro(instalment.value), received: formatEuro(instalment.received) })}</p>
      <div className="z-field-row">
        <MoneyField
          name="value"
          label={labels.value}
          help={t('receipt.valueHelp')}
          required
          value={value}
          onChange={setValue}
        />
        <DateField name="receivedOn" label={labels.receivedOn} required value={receivedOn} onChange={setReceivedOn} />
      </div>
      <TextField name="reversale" label={labels.reversale} maxLength={60} value={reversale} onChange={setReversale} />
      <TextField name="note" label={labels.note} maxLength={500} value={note} onChange={setNote} />
    </SavingDialog>
  );
}
