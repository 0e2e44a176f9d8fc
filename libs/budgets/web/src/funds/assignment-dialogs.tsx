import { fundOfYear } from '@zona/budgets-domain';
import { formatEuro } from '@zona/money';
import { useMutate } from '@zona/session';
import { DateField, MoneyField, TextArea, TextField, useToasts } from '@zona/ui';
import { useState } from 'react';
import { ActFields, actInput, actLabels, draftOfAct, noAct } from '../act-fields';
import { SavingDialog } from '../saving-dialog';
import type { AssignmentData } from './fund-page';
import { CreateAssignmentDocument, UpdateAssignmentDocument, VaryAssignmentDocument } from './mutations';
import { formatField } from './texts';
import { t } from './words';

const labels = {
  year: t('form.year'),
  label: t('form.label'),
  value: t('form.value'),
  spendBy: t('form.spendBy'),
  reportBy: t('form.reportBy'),
  note: t('form.note'),
  ...actLabels,
};
const isYear = (text: string) => /^\d{4}$/.test(text.trim());

interface AssignmentDialogProps {
  fundId: string;
  /** Absent: a new one. */
  assignment?: AssignmentData;
  onClose(): void;
}

export function AssignmentDialog({ fundId, assignment, onClose }: AssignmentDialogProps) {
  const create = useMutate(CreateAssignmentDocument);
  const update = useMutate(UpdateAssignmentDocument);
  const [year, setYear] = useState(assignment ? String(assignment.year) : '');
  const [label, setLabel] = useState(assignment?.label ?? '');
  const [value, setValue] = useState<string | null>(null);
  const [act, setAct] = useState(assignment ? draftOfAct(assignment) : noAct);
  const [spendBy, setSpendBy] = useState(assignment?.spendBy ?? null);
  const [reportBy, setReportBy] = useState(assignment?.reportBy ?? null);
  const [note, setNote] = useState(assignment?.note ?? '');
  const save = async (version?: number) => {
    const said = {
      year: Number(year),
      label: label.trim() || null,
      ...actInput(act),
      ...{ spendBy, reportBy },
      note: note.trim() || null,
    };
    const outcome = assignment
      ? await update.send({ id: assignment.id, version: version ?? assignment.version, ...said })
      : await create.send({ fundId, value, ...said });
    if (outcome.kind === 'done') onClose();
  };
  return (
    <SavingDialog
      title={assignment ? t('form.editAssignment') : t('form.newAssignment')}
      labels={labels}
      saving={assignment ? update : create}
      format={formatField}
      onSave={(version) => void save(version)}
      onClose={onClose}
    >
      <div className="z-field-row">
        <TextField
          name="year"
          label={labels.year}
          value={year}
          required
          inputMode="numeric"
          maxLength={4}
          check={(text) => (isYear(text) ? null : t('form.yearWrong'))}
          onChange={setYear}
        />
        {!assignment && (
          <MoneyField name="value" label={labels.value} help={t('form.valueHelp')} value={value} onChange={setValue} />
        )}
      </div>
      <TextField
        name="label"
        label={labels.label}
        help={t('form.labelHelp')}
        value={label}
        maxLength={200}
        onChange={setLabel}
      />
      <ActFields value={act} onChange={setAct} />
      <div className="z-field-row">
        <DateField name="spendBy" label={labels.spendBy} value={spendBy} onChange={setSpendBy} />
        <DateField name="reportBy" label={labels.reportBy} value={reportBy} onChange={setReportBy} />
      </div>
      <TextArea name="note" label={labels.note} value={note} rows={2} maxLength={2000} onChange={setNote} />
    </SavingDialog>
  );
}

const varyLabels = {
  value: t('form.varyValue'),
  title: t('form.varyWhat'),
  reason: t('form.varyReason'),
  ...actLabels,
};

/** More money on an assignment, or less. Who may not decide proposes it. */
export function VaryDialog({
  fund,
  assignment,
  onClose,
}: {
  fund: string;
  assignment: AssignmentData;
  onClose(): void;
}) {
  const vary = useMutate(VaryAssignmentDocument);
  const toasts = useToasts();
  const name = [fundOfYear(fund, assignment.year), assignment.label].filter(Boolean).join(', ');
  const [value, setValue] = useState<string | null>(null);
  const [title, setTitle] = useState(name.slice(0, 300));
  const [reason, setReason] = useState('');
  const [act, setAct] = useState(noAct);
  const save = async () => {
    const outcome = await vary.send({
      assignmentId: assignment.id,
      value: value ?? '0.00',
      title,
      reason: reason.trim() || null,
      ...actInput(act),
    });
    if (outcome.kind !== 'done') return;
    toasts.show({ text: outcome.payload.entry ? t('form.varied') : t('form.proposed') });
    onClose();
  };
  return (
    <SavingDialog
      title={t('form.varyTitle', { name })}
      labels={varyLabels}
      saving={vary}
      action={t('form.varySave')}
      onSave={() => void save()}
      onClose={onClose}
    >
      <p>{t('form.varyNow', { value: formatEuro(assignment.figures.assigned) })}</p>
      <MoneyField
        name="value"
        label={varyLabels.value}
        help={t('form.varyHelp')}
        value={value}
        required
        onChange={setValue}
      />
      <TextField name="title" label={varyLabels.title} value={title} required maxLength={300} onChange={setTitle} />
      <TextArea name="reason" label={varyLabels.reason} value={reason} rows={2} maxLength={2000} onChange={setReason} />
      <ActFields value={act} onChange={setAct} />
    </SavingDialog>
  );
}
