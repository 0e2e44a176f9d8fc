import { fundOfYear } from '@zona/budgets-domain';
import { formatDate } from '@zona/calendar';
import { formatEuro } from '@zona/money';
import { useGql, useMutate } from '@zona/session';
import { DateField, EmptyState, MoneyField, SelectField, TextArea, TextField } from '@zona/ui';
import { useState } from 'react';
import { SavingDialog } from '../saving-dialog';
import { ReportAssignmentsDocument } from './documents';
import { OpenReportDocument, UpdateReportDocument } from './mutations';
import type { ReportData } from './types';
import { t } from './words';

const labels = {
  assignmentId: t('form.assignment'),
  title: t('form.title'),
  from: t('form.from'),
  to: t('form.to'),
  dueOn: t('form.dueOn'),
  ownValue: t('form.ownValue'),
  ownNote: t('form.ownNote'),
  note: t('form.note'),
};
const days = ['from', 'to', 'dueOn'];
const shown = (field: string, value: string) =>
  days.includes(field) ? formatDate(value) : field === 'ownValue' ? formatEuro(value) : value;

const draftOf = (report?: ReportData) => ({
  assignmentId: '',
  title: report?.title ?? '',
  from: report?.from ?? null,
  to: report?.to ?? null,
  dueOn: report?.dueOn ?? null,
  ownValue: report?.ownValue ?? null,
  ownNote: report?.ownNote ?? '',
  note: report?.note ?? '',
});
type Draft = ReturnType<typeof draftOf>;
const inputOf = ({ title, from, to, dueOn, ownValue, ownNote, note }: Draft) => ({
  ...{ title, from, to, dueOn, ownValue },
  ownNote: ownNote.trim() || null,
  note: note.trim() || null,
});

interface ReportDialogProps {
  /** Absent: a new one. */
  report?: ReportData;
  onClose(): void;
  onOpened?: (id: string) => void;
}

export function ReportDialog({ report, onClose, onOpened }: ReportDialogProps) {
  const create = useMutate(OpenReportDocument);
  const update = useMutate(UpdateReportDocument);
  const [draft, setDraft] = useState(() => draftOf(report));
  const set = (patch: Partial<Draft>) => setDraft((known) => ({ ...known, ...patch }));
  const save = async (version?: number) => {
    if (report) {
      const outcome = await update.send({ id: report.id, version: version ?? report.version, ...inputOf(draft) });
      if (outcome.kind === 'done') onClose();
      return;
    }
    const outcome = await create.send({ assignmentId: draft.assignmentId, ...inputOf(draft) });
    if (outcome.kind === 'done' && outcome.payload.fundReport) onOpened?.(outcome.payload.fundReport.id);
  };
  return (
    <SavingDialog
      title={report ? t('form.editTitle') : t('form.newTitle')}
      labels={labels}
      saving={report ? update : create}
      format={shown}
      action={report ? undefined : t('form.open')}
      onSave={(version) => void save(version)}
      onClose={onClose}
    >
      {!report && <AssignmentField value={draft.assignmentId} onChange={(assignmentId) => set({ assignmentId })} />}
      <TextField
        name="title"
        label={labels.title}
        help={t('form.titleHelp')}
        required
        maxLength={300}
        value={draft.title}
        onChange={(title) => set({ title })}
      />
      <div className="z-field-row">
        <DateField name="from" label={labels.from} value={draft.from} onChange={(from) => set({ from })} />
        <DateField name="to" label={labels.to} value={draft.to} onChange={(to) => set({ to })} />
        <DateField name="dueOn" label={labels.dueOn} value={draft.dueOn} onChange={(dueOn) => set({ dueOn })} />
      </div>
      <p className="z-muted z-small">
        {t('form.periodHelp')} {!report && t('form.dueHelp')}
      </p>
      <MoneyField
        name="ownValue"
        label={labels.ownValue}
        help={t('form.ownHelp')}
        value={draft.ownValue}
        onChange={(ownValue) => set({ ownValue })}
      />
      <TextField
        name="ownNote"
        label={labels.ownNote}
        maxLength={2000}
        value={draft.ownNote}
        onChange={(ownNote) => set({ ownNote })}
      />
      <TextArea name="note" label={labels.note} rows={2} value={draft.note} onChange={(note) => set({ note })} />
    </SavingDialog>
  );
}

function AssignmentField({ value, onChange }: { value: string; onChange(id: string): void }) {
  const { data } = useGql(ReportAssignmentsDocument, {});
  const all = data?.fundAssignments.edges.map((e) => e.node) ?? [];
  if (data && all.length === 0) return <EmptyState title={t('form.noneTitle')} text={t('form.noneText')} />;
  return (
    <SelectField
      name="assignmentId"
      label={labels.assignmentId}
      required
      value={value}
      empty={t('form.choose')}
      options={all.map(({ id, year, label, fund }) => ({
        value: id,
        label: [fundOfYear(fund.name, year), label].filter(Boolean).join(', '),
      }))}
      onChange={onChange}
    />
  );
}
