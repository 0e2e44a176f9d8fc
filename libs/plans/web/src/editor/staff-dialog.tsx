import { useApi, useMutate } from '@zona/session';
import { RadioGroup, TextField } from '@zona/ui';
import { useState } from 'react';
import type { Certainty } from '../generated/graphql';
import { certaintyLabel, optionsOf } from '../labels';
import { SaveStaffDocument } from '../operations/scheda';
import type { Staff } from '../scheda/scheda-rows';
import { t } from '../words';
import { RowDialog } from './row-dialog';

interface Props {
  schedaId: string;
  staff: Staff | null;
  onClose(): void;
}

const labels = { role: t('staff.role'), count: t('staff.count'), certainty: t('amount.certainty') };
const whole = (text: string) => (/^\d{1,6}$/.test(text.trim()) ? null : t('staff.countWrong'));

export function StaffDialog({ schedaId, staff, onClose }: Props) {
  const save = useMutate(SaveStaffDocument);
  const { invalidate } = useApi();
  const [role, setRole] = useState(staff?.role ?? '');
  const [count, setCount] = useState(staff?.count?.toString() ?? '');
  const [certainty, setCertainty] = useState<Certainty>(staff?.certainty ?? 'stated');

  const submit = async (version = staff?.version) => {
    const outcome = await save.send({
      id: staff?.id ?? null,
      version: version ?? null,
      schedaId,
      role: role.trim(),
      count: count.trim() === '' ? null : Number(count),
      certainty,
    });
    if (outcome.kind === 'done') onClose();
  };

  return (
    <RowDialog
      title={staff ? t('staff.edit') : t('staff.add')}
      labels={labels}
      saving={save}
      format={(field, text) => (field === 'certainty' ? (certaintyLabel[text as Certainty] ?? text) : text)}
      onSave={(version) => void submit(version)}
      onTakeTheirs={() => {
        invalidate();
        onClose();
      }}
      onClose={onClose}
    >
      <TextField
        name="role"
        label={labels.role}
        help={t('staff.roleHelp')}
        value={role}
        onChange={setRole}
        required
        maxLength={120}
      />
      <TextField
        name="count"
        label={labels.count}
        help={t('staff.countHelp')}
        value={count}
        onChange={setCount}
        inputMode="numeric"
        check={whole}
      />
      <RadioGroup
        name="certainty"
        label={labels.certainty}
        inline
        value={certainty}
        onChange={(chosen) => setCertainty(chosen as Certainty)}
        options={optionsOf(certaintyLabel)}
      />
    </RowDialog>
  );
}
