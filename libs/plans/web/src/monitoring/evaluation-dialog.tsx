import { achievementOutcomeLabel, type AchievementOutcome, type EvaluationKind } from '@zona/plans-domain';
import { useApi, useMutate } from '@zona/session';
import { SelectField, TextArea } from '@zona/ui';
import { useState } from 'react';
import { RowDialog } from '../editor/row-dialog';
import { optionsOf } from '../labels';
import { SaveEvaluationDocument } from './evaluation-operations';
import type { SheetRow } from './evaluation-page';
import { t } from './words';

const labels = {
  quantitative: t('evaluation.quantitative'),
  qualitative: t('evaluation.qualitative'),
  descriptiveNote: t('evaluation.descriptiveNote'),
  outcome: t('evaluation.outcome'),
};

interface Props {
  row: SheetRow;
  kind: EvaluationKind;
  onClose(): void;
}

export function EvaluationDialog({ row, kind, onClose }: Props) {
  const known = row.evaluation;
  const save = useMutate(SaveEvaluationDocument);
  const { invalidate } = useApi();
  const [quantitative, setQuantitative] = useState(known?.quantitative ?? '');
  const [qualitative, setQualitative] = useState(known?.qualitative ?? '');
  const [descriptiveNote, setNote] = useState(known?.descriptiveNote ?? '');
  const [outcome, setOutcome] = useState<AchievementOutcome | ''>(known?.outcome ?? '');
  const submit = async (version = known?.version) => {
    const saved = await save.send({
      id: known?.id ?? null,
      version: version ?? null,
      objectiveId: row.objectiveId,
      kind,
      quantitative,
      qualitative,
      descriptiveNote,
      outcome: outcome || null,
    });
    if (saved.kind === 'done') onClose();
  };
  return (
    <RowDialog
      title={t('evaluation.writeFor', { title: row.title })}
      labels={labels}
      saving={save}
      format={(field, text) =>
        field === 'outcome' ? (achievementOutcomeLabel[text as AchievementOutcome] ?? text) : text
      }
      onSave={(version) => void submit(version)}
      onTakeTheirs={() => {
        void invalidate();
        onClose();
      }}
      onClose={onClose}
    >
      <TextArea
        name="quantitative"
        label={labels.quantitative}
        value={quantitative}
        onChange={setQuantitative}
        rows={3}
      />
      <TextArea name="qualitative" label={labels.qualitative} value={qualitative} onChange={setQualitative} rows={3} />
      <TextArea
        name="descriptiveNote"
        label={labels.descriptiveNote}
        value={descriptiveNote}
        onChange={setNote}
        rows={4}
      />
      <SelectField
        name="outcome"
        label={labels.outcome}
        value={outcome}
        onChange={(chosen) => setOutcome(chosen as AchievementOutcome | '')}
        options={optionsOf(achievementOutcomeLabel)}
        empty={t('evaluation.notJudged')}
      />
    </RowDialog>
  );
}
