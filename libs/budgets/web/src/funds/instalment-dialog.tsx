import { useMutate } from '@zona/session';
import { DateField, MoneyField, TextArea, TextField } from '@zona/ui';
import { useState } from 'react';
import { ActFields, actInput, actLabels, draftOfAct, noAct } from '../act-fields';
import { SavingDialog } from '../saving-dialog';
import type { InstalmentData } from './fund-page';
import { SaveInstalmentDocument } from './mutations';
import { formatField } from './texts';
import { t } from './words';

const labels = {
  title: t('form.instalment'),
  expected: t('form.expected'),
  expectedOn: t('form.expectedOn'),
  received: t('form.received'),
  receivedOn: t('form.receivedOn'),
  receipt: t('form.receipt'),
  note: t('form.note'),
  ...actLabels,
};

interface InstalmentDialogProps {
  assignmentId: string;
  /** Absent: a new one. */
  known?: InstalmentData;
  onClose(): void;
}

export function InstalmentDialog({ assignmentId, known, onClose }: InstalmentDialogProps) {
  const saving = useMutate(SaveInstalmentDocument);
  const [title, setTitle] = useState(known?.title ?? '');
  const [expected, setExpected] = useState(known?.expected ?? null);
  const [expectedOn, setExpectedOn] = useState(known?.expectedOn ?? null);
  const [received, setReceived] = useState(known?.received ?? null);
  const [receivedOn, setReceivedOn] = useState(known?.receivedOn ?? null);
  const [receipt, setReceipt] = useState(known?.receipt ?? '');
  const [act, setAct] = useState(known ? draftOfAct(known) : noAct);
  const [note, setNote] = useState(known?.note ?? '');
  const save = async (version = known?.version) => {
    const outcome = await saving.send({
      id: known?.id ?? null,
      version: version ?? null,
      assignmentId,
      title,
      ...{ expected, expectedOn, received, receivedOn },
      receipt: receipt.trim() || null,
      ...actInput(act),
      note: note.trim() || null,
    });
    if (outcome.kind === 'done') onClose();
  };
  return (
    <SavingDialog
      title={known ? t('form.editInstalment') : t('form.newInstalment')}
      labels={labels}
      saving={saving}
      format={formatField}
      onSave={(version) => void save(version)}
      onClose={onClose}
    >
      <TextField
        name="title"
        label={labels.title}
        help={t('form.instalmentHelp')}
        value={title}
        required
        maxLength={200}
        onChange={setTitle}
      />
      <div className="z-field-row">
        <MoneyField name="expected" label={labels.expected} value={expected} onChange={setExpected} />
        <DateField name="expectedOn" label={labels.expectedOn} value={expectedOn} onChange={setExpectedOn} />
      </div>
      <div className="z-field-row">
        <MoneyField name="received" label={labels.received} value={received} onChange={setReceived} />
        <DateField name="receivedOn" label={labels.receivedOn} value={receivedOn} onChange={setReceivedOn} />
        <TextField name="receipt" label={labels.receipt} value={receipt} maxLength={60} onChange={setReceipt} />
      </div>
      <ActFields value={act} onChange={setAct} />
      <TextArea name="note" label={labels.note} value={note} rows={2} maxLength={2000} onChange={setNote} />
    </SavingDialog>
  );
}
