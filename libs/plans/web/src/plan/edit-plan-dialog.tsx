import { formatDate } from '@zona/calendar';
import { useApi, useMutate } from '@zona/session';
import { DateField, TextField } from '@zona/ui';
import { useState } from 'react';
import { RowDialog } from '../editor/row-dialog';
import { UpdatePlanDocument } from '../operations/plan';
import { t } from '../words';
import type { PlanData } from './tree';

const labels = {
  title: t('plans.form.title'),
  code: t('plans.form.code'),
  from: t('plans.form.from'),
  to: t('plans.form.to'),
};

export function EditPlanDialog({ plan, onClose }: { plan: PlanData; onClose(): void }) {
  const save = useMutate(UpdatePlanDocument);
  const { invalidate } = useApi();
  const [title, setTitle] = useState(plan.title);
  const [code, setCode] = useState(plan.code);
  const [from, setFrom] = useState<string | null>(plan.from);
  const [to, setTo] = useState<string | null>(plan.to);

  const submit = async (version = plan.version) => {
    const outcome = await save.send({ id: plan.id, version, title: title.trim(), code: code.trim(), from, to });
    if (outcome.kind === 'done') onClose();
  };

  return (
    <RowDialog
      title={t('plan.edit')}
      labels={labels}
      saving={save}
      format={(field, text) => (field === 'from' || field === 'to' ? formatDate(text) : text)}
      onSave={(version) => void submit(version)}
      onTakeTheirs={() => {
        void invalidate();
        onClose();
      }}
      onClose={onClose}
    >
      <TextField name="title" label={labels.title} value={title} onChange={setTitle} required maxLength={200} />
      <TextField name="code" label={labels.code} value={code} onChange={setCode} required maxLength={40} />
      <DateField name="from" label={labels.from} value={from} onChange={setFrom} required />
      <DateField name="to" label={labels.to} value={to} onChange={setTo} required min={from ?? undefined} />
    </RowDialog>
  );
}
