import { formatDate } from '@zona/calendar';
import { approvalStateLabel, type ComuneApprovalState } from '@zona/plans-domain';
import { uploadFile, useApi, useMutate } from '@zona/session';
import { DateField, FileField, RadioGroup, TextArea, TextField, type FileItem } from '@zona/ui';
import { useState } from 'react';
import { RowDialog } from '../editor/row-dialog';
import { SaveApprovalDocument } from './mutations';
import type { ApprovalOf, Tracked } from './types';
import { t } from './words';

interface Props {
  planId: string;
  comune: Tracked;
  approval: ApprovalOf | undefined;
  onClose(): void;
}

const labels = {
  state: t('approvals.state'),
  organ: t('form.organ'),
  number: t('form.number'),
  date: t('form.date'),
  note: t('approvals.note'),
  reason: t('correct.reason'),
  fileIds: t('form.files'),
};
const states = (Object.keys(approvalStateLabel) as ComuneApprovalState[]).map((value) => ({
  value,
  label: approvalStateLabel[value],
}));

/** What one comune decided, with its act. */
export function ApprovalDialog({ planId, comune, approval, onClose }: Props) {
  const save = useMutate(SaveApprovalDocument);
  const { invalidate } = useApi();
  const [state, setState] = useState<string>(approval?.state ?? 'approved');
  const [organ, setOrgan] = useState(approval ? (approval.organ ?? '') : t('approvals.organ'));
  const [number, setNumber] = useState(approval?.number ?? '');
  const [date, setDate] = useState<string | null>(approval?.date ?? null);
  const [note, setNote] = useState(approval?.note ?? '');
  const [reason, setReason] = useState('');
  const [files, setFiles] = useState<readonly FileItem[]>([]);
  const wasDecided = approval !== undefined && approval.state !== 'pending';
  const decided = state !== 'pending';

  const submit = async (version = approval?.version ?? null) => {
    const outcome = await save.send({
      planId,
      ambitoComuneId: comune.id,
      version,
      state: state as ComuneApprovalState,
      organ: organ.trim() || null,
      number: number.trim() || null,
      date,
      note: note.trim() || null,
      reason: reason.trim() || null,
      fileIds: files.map((f) => f.id),
    });
    if (outcome.kind === 'done') onClose();
  };

  return (
    <RowDialog
      title={t('approvals.dialog', { name: comune.name })}
      labels={labels}
      saving={save}
      format={(field, text) =>
        field === 'date'
          ? formatDate(text)
          : field === 'state'
            ? (approvalStateLabel[text as ComuneApprovalState] ?? text)
            : text
      }
      onSave={(version) => void submit(version)}
      onTakeTheirs={() => {
        void invalidate();
        onClose();
      }}
      onClose={onClose}
    >
      <RadioGroup name="state" label={labels.state} value={state} onChange={setState} options={states} inline />
      <TextField name="organ" label={labels.organ} value={organ} onChange={setOrgan} maxLength={200} />
      <TextField name="number" label={labels.number} value={number} onChange={setNumber} maxLength={60} />
      <DateField name="date" label={labels.date} value={date} onChange={setDate} required={decided} />
      <TextArea
        name="note"
        label={labels.note}
        value={note}
        onChange={setNote}
        maxLength={2000}
        rows={2}
        required={state === 'rejected'}
      />
      {wasDecided && (
        <TextField
          name="reason"
          label={labels.reason}
          help={t('correct.reasonHelp')}
          value={reason}
          onChange={setReason}
          maxLength={500}
        />
      )}
      <FileField
        name="fileIds"
        label={labels.fileIds}
        help={t('form.filesHelp')}
        value={files}
        onChange={setFiles}
        upload={uploadFile}
        multiple
      />
    </RowDialog>
  );
}
