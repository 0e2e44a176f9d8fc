import { formatDate } from '@zona/calendar';
import { planActKindLabel, planActKinds, planSteps, planStepTaken, type PlanActKind } from '@zona/plans-domain';
import { useApi, useMutate } from '@zona/session';
import { DateField, SelectField, TextField, useToasts } from '@zona/ui';
import { useState } from 'react';
import { RowDialog } from '../editor/row-dialog';
import { CorrectActDocument } from './mutations';
import type { ActOf } from './types';
import { t } from './words';

const labels = {
  kind: t('form.actKind'),
  organ: t('form.organ'),
  number: t('form.number'),
  date: t('form.date'),
  newEnd: t('form.newEnd'),
  reason: t('correct.reason'),
};
const shown = (field: string, text: string) =>
  field === 'date' || field === 'newEnd'
    ? formatDate(text)
    : field === 'kind'
      ? (planActKindLabel[text as PlanActKind] ?? text)
      : text;

/** The kinds that the step takes, and the one that the act has already, whatever it is. */
const kindsOf = (act: ActOf) =>
  planActKinds
    .filter(
      (k) => k === act.kind || (planSteps.find((s) => s.action === act.step)?.act?.kinds ?? planActKinds).includes(k),
    )
    .map((value) => ({ value, label: planActKindLabel[value] }));

/** An act that was typed wrong, written as it is. */
export function CorrectDialog({ act, onClose }: { act: ActOf; onClose(): void }) {
  const save = useMutate(CorrectActDocument);
  const toasts = useToasts();
  const { invalidate } = useApi();
  const [kind, setKind] = useState<string>(act.kind ?? '');
  const [organ, setOrgan] = useState(act.organ ?? '');
  const [number, setNumber] = useState(act.number ?? '');
  const [date, setDate] = useState(act.date);
  const [newEnd, setNewEnd] = useState(act.newEnd);
  const [reason, setReason] = useState('');
  const moved = planSteps.some((s) => s.action === act.step && s.act?.newEnd);
  const hasAct = act.kind !== null || act.organ !== null || planSteps.some((s) => s.action === act.step && s.act);

  const submit = async (version = act.version) => {
    const outcome = await save.send({
      id: act.id,
      version,
      kind: (kind || null) as PlanActKind | null,
      organ: organ.trim() || null,
      number: number.trim() || null,
      date,
      newEnd,
      reason: reason.trim() || null,
    });
    if (outcome.kind !== 'done') return;
    toasts.show({ text: t('correct.done') });
    onClose();
  };

  return (
    <RowDialog
      title={t('correct.title', { step: planStepTaken[act.step] })}
      labels={labels}
      saving={save}
      format={shown}
      onSave={(version) => void submit(version)}
      onTakeTheirs={() => {
        void invalidate();
        onClose();
      }}
      onClose={onClose}
    >
      <p>{t('correct.help')}</p>
      {hasAct && (
        <>
          <SelectField
            name="kind"
            label={labels.kind}
            value={kind}
            onChange={setKind}
            options={kindsOf(act)}
            empty={act.kind === null ? t('approvals.noAct') : undefined}
          />
          <TextField name="organ" label={labels.organ} value={organ} onChange={setOrgan} maxLength={200} />
          <TextField name="number" label={labels.number} value={number} onChange={setNumber} maxLength={60} />
        </>
      )}
      <DateField name="date" label={labels.date} value={date} onChange={setDate} />
      {moved && (
        <DateField
          name="newEnd"
          label={labels.newEnd}
          help={t('correct.newEndHelp')}
          value={newEnd}
          onChange={setNewEnd}
        />
      )}
      <TextField
        name="reason"
        label={labels.reason}
        help={t('correct.reasonHelp')}
        value={reason}
        onChange={setReason}
        maxLength={500}
      />
    </RowDialog>
  );
}
