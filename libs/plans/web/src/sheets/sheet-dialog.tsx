import { isMonth } from '@zona/plans-domain';
import { useMutate } from '@zona/session';
import { SelectField, TextArea, TextField } from '@zona/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { RowDialog } from '../editor/row-dialog';
import { paths } from '../paths';
import { SaveSheetDocument } from './operations';
import { t } from './words';

interface Props {
  planId: string;
  sheet: {
    id: string;
    version: number;
    title: string;
    startMonth: string | null;
    months: number | null;
    timeNote: string | null;
    action: { id: string } | null;
  } | null;
  /** Actions to choose from; without them the action stays as it is. */
  actions: readonly { id: string; label: string }[];
  onClose(): void;
}

const labels = {
  title: t('form.title'),
  actionId: t('form.action'),
  startMonth: t('form.startMonth'),
  months: t('form.months'),
  timeNote: t('form.timeNote'),
};

export function SheetDialog({ planId, sheet, actions, onClose }: Props) {
  const save = useMutate(SaveSheetDocument);
  const navigate = useNavigate();
  const [title, setTitle] = useState(sheet?.title ?? '');
  const [actionId, setActionId] = useState(sheet?.action?.id ?? '');
  const [startMonth, setStartMonth] = useState(sheet?.startMonth ?? '');
  const [months, setMonths] = useState(sheet?.months?.toString() ?? '');
  const [timeNote, setTimeNote] = useState(sheet?.timeNote ?? '');

  const submit = async (version = sheet?.version) => {
    const outcome = await save.send({
      id: sheet?.id ?? null,
      version: version ?? null,
      planId,
      actionId: actionId || null,
      title,
      startMonth: startMonth.trim() || null,
      months: months.trim() ? Number(months) : null,
      timeNote: timeNote || null,
    });
    if (outcome.kind !== 'done') return;
    onClose();
    if (!sheet && outcome.payload.projectSheet) void navigate(paths.sheetEdit(outcome.payload.projectSheet.id));
  };

  return (
    <RowDialog
      title={t(sheet ? 'editData' : 'add')}
      labels={labels}
      saving={save}
      onSave={(version) => void submit(version)}
      onTakeTheirs={onClose}
      onClose={onClose}
    >
      <TextField name="title" label={labels.title} value={title} onChange={setTitle} required maxLength={300} />
      {actions.length > 0 && (
        <SelectField
          name="actionId"
          label={labels.actionId}
          value={actionId}
          onChange={setActionId}
          empty={t('noAction')}
          options={actions.map((a) => ({ value: a.id, label: a.label }))}
        />
      )}
      <TextField
        name="startMonth"
        label={labels.startMonth}
        help={t('form.startMonthHelp')}
        value={startMonth}
        onChange={setStartMonth}
        check={(text) => (isMonth(text.trim()) ? null : t('form.wrongMonth'))}
      />
      <TextField
        name="months"
        label={labels.months}
        value={months}
        onChange={setMonths}
        inputMode="numeric"
        check={(text) => (/^\d{1,3}$/.test(text.trim()) ? null : t('form.wrongNumber'))}
      />
      <TextArea
        name="timeNote"
        label={labels.timeNote}
        value={timeNote}
        onChange={setTimeNote}
        rows={2}
        maxLength={500}
      />
    </RowDialog>
  );
}
