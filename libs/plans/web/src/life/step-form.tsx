import { formatDate, todayIso } from '@zona/calendar';
import { planActKindLabel, type PlanActKind, type PlanStep } from '@zona/plans-domain';
import { uploadFile, useMutate } from '@zona/session';
import {
  Button,
  DateField,
  FileField,
  Form,
  FormActions,
  SelectField,
  TextArea,
  TextField,
  useToasts,
  WarningNote,
  type FileItem,
} from '@zona/ui';
import { useState } from 'react';
import { MovePlanDocument } from './mutations';
import type { LifeOf } from './types';
import { t } from './words';

const labels = {
  actKind: t('form.actKind'),
  organ: t('form.organ'),
  number: t('form.number'),
  date: t('form.date'),
  newEnd: t('form.newEnd'),
  note: t('form.note'),
  fileIds: t('form.files'),
};

/** One step with what it needs: what is missing is said beside its field, here and by the API alike. */
export function StepForm({ plan, step }: { plan: LifeOf; step: PlanStep }) {
  const save = useMutate(MovePlanDocument);
  const toasts = useToasts();
  const { act } = step;
  const [actKind, setActKind] = useState<string>(act?.kinds[0] ?? '');
  const [organ, setOrgan] = useState(act ? t('form.assembly') : '');
  const [number, setNumber] = useState('');
  const [date, setDate] = useState<string | null>(act ? null : todayIso());
  const [newEnd, setNewEnd] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const [files, setFiles] = useState<readonly FileItem[]>([]);

  const submit = async () => {
    const outcome = await save.send({
      id: plan.id,
      version: plan.version,
      step: step.action,
      date,
      note: note.trim() || null,
      fileIds: files.map((f) => f.id),
      ...(act && { actKind: actKind as PlanActKind, organ: organ.trim(), number: number.trim() || null }),
      ...(act?.newEnd && { newEnd }),
    });
    if (outcome.kind === 'done') toasts.show({ text: t('form.done', { step: t(`steps.${step.action}`) }) });
  };

  return (
    <Form onSubmit={() => void submit()} problems={save.problems} error={save.error} labels={labels}>
      {save.conflict && <WarningNote tone="bad">{t('changedMeanwhile')}</WarningNote>}
      <p>{t(`help.${step.action}`)}</p>
      <div className="z-life-fields">
        {act && (
          <>
            <SelectField
              name="actKind"
              label={labels.actKind}
              value={actKind}
              onChange={setActKind}
              options={act.kinds.map((k) => ({ value: k, label: planActKindLabel[k] }))}
              required
            />
            <TextField name="organ" label={labels.organ} value={organ} onChange={setOrgan} maxLength={200} required />
            <TextField
              name="number"
              label={labels.number}
              value={number}
              onChange={setNumber}
              maxLength={60}
              required={act.number}
            />
          </>
        )}
        <DateField name="date" label={labels.date} value={date} onChange={setDate} required={act !== null} />
        {act?.newEnd && (
          <DateField
            name="newEnd"
            label={labels.newEnd}
            help={t('form.newEndHelp', { end: formatDate(plan.to) })}
            value={newEnd}
            onChange={setNewEnd}
            required
          />
        )}
      </div>
      <TextArea
        name="note"
        label={step.reason ? t('form.reason') : labels.note}
        value={note}
        onChange={setNote}
        maxLength={2000}
        rows={2}
        required={step.reason}
      />
      {act && (
        <FileField
          name="fileIds"
          label={labels.fileIds}
          help={t('form.filesHelp')}
          value={files}
          onChange={setFiles}
          upload={uploadFile}
          multiple
          required={act.file}
        />
      )}
      <FormActions>
        <Button type="submit" variant="primary" pending={save.pending}>
          {t(`steps.${step.action}`)}
        </Button>
      </FormActions>
    </Form>
  );
}
