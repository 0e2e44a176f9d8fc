import { voteChoiceLabel, voteChoices, type VoteChoice } from '@zona/budgets-domain';
import { useMutate } from '@zona/session';
import { RadioGroup, TextField } from '@zona/ui';
import { useState } from 'react';
import { SavingDialog } from '../saving-dialog';
import type { ScenarioRow } from './draft';
import { CastVoteDocument } from './mutations';
import type { VoteRow } from './vote-section';
import { t } from './words';

const labels = { choice: t('vote.choice'), note: t('vote.note'), ambitoComuneId: t('table.comune') };

interface RecordVoteDialogProps {
  scenario: ScenarioRow;
  row: VoteRow;
  onClose(): void;
}

/** A vote that was given in the assembly, written down by the office with how it was given. */
export function RecordVoteDialog({ scenario, row, onClose }: RecordVoteDialogProps) {
  const saving = useMutate(CastVoteDocument);
  const [choice, setChoice] = useState<VoteChoice | ''>((row.vote?.choice as VoteChoice | undefined) ?? '');
  const [note, setNote] = useState(t('vote.inAssembly'));
  const save = async () => {
    if (!choice) return;
    const outcome = await saving.send({ scenarioId: scenario.id, ambitoComuneId: row.comuneId, choice, note });
    if (outcome.kind === 'done') onClose();
  };
  return (
    <SavingDialog
      title={t('vote.recordOf', { name: row.name })}
      labels={labels}
      saving={saving}
      action={t('vote.record')}
      onSave={() => void save()}
      onClose={onClose}
    >
      <RadioGroup
        name="choice"
        label={labels.choice}
        required
        value={choice}
        options={voteChoices.map((value) => ({ value, label: voteChoiceLabel[value] }))}
        onChange={(value) => setChoice(value as VoteChoice)}
      />
      <TextField
        name="note"
        label={labels.note}
        help={t('vote.noteHelp')}
        required
        maxLength={500}
        value={note}
        onChange={setNote}
      />
    </SavingDialog>
  );
}
