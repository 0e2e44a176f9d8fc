import { formatDate, todayIso } from '@zona/calendar';
import { useApi, useMutate } from '@zona/session';
import { ConfirmDialog, DateField, TextField } from '@zona/ui';
import { useState } from 'react';
import { RowDialog } from '../editor/row-dialog';
import { ApprovePlanDocument, ClosePlanDocument } from '../operations/plan';
import { t } from '../words';
import type { PlanData } from './tree';

const labels = { organ: t('life.organ'), act: t('life.act'), date: t('life.date') };

/** A draft enters into force: with the organ, the act and the day. */
export function ApproveDialog({ plan, onClose }: { plan: PlanData; onClose(): void }) {
  const save = useMutate(ApprovePlanDocument);
  const { invalidate } = useApi();
  const [organ, setOrgan] = useState(t('life.organDefault'));
  const [act, setAct] = useState('');
  const [date, setDate] = useState<string | null>(todayIso());

  const submit = async (version = plan.version) => {
    const outcome = await save.send({
      id: plan.id,
      version,
      organ: organ.trim(),
      act: act.trim() || null,
      date: date ?? '',
    });
    if (outcome.kind === 'done') onClose();
  };

  return (
    <RowDialog
      title={t('life.approve')}
      labels={labels}
      saving={save}
      format={(field, text) => (field === 'date' ? formatDate(text) : text)}
      onSave={(version) => void submit(version)}
      onTakeTheirs={() => {
        void invalidate();
        onClose();
      }}
      onClose={onClose}
    >
      <p>{t('life.approveHelp')}</p>
      <TextField name="organ" label={labels.organ} value={organ} onChange={setOrgan} required maxLength={200} />
      <TextField name="act" label={labels.act} help={t('life.actHelp')} value={act} onChange={setAct} maxLength={200} />
      <DateField name="date" label={labels.date} value={date} onChange={setDate} required />
    </RowDialog>
  );
}

export function CloseDialog({ plan, onClose }: { plan: PlanData; onClose(): void }) {
  const close = useMutate(ClosePlanDocument);
  const confirm = async () => {
    const outcome = await close.send({ id: plan.id, version: plan.version });
    if (outcome.kind === 'done') onClose();
  };
  return (
    <ConfirmDialog
      open
      title={t('life.closeTitle')}
      confirmLabel={t('life.close')}
      pending={close.pending}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>{t('life.closeHelp')}</p>
      {close.conflict && <p role="alert">{t('life.changed')}</p>}
    </ConfirmDialog>
  );
}
