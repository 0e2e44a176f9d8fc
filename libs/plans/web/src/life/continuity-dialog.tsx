import { useMutate } from '@zona/session';
import { useState } from 'react';
import { PickMany } from '../editor/pick-many';
import { RowDialog } from '../editor/row-dialog';
import type { Editing, Item } from './continuity-page';
import { SetActionContinuityDocument, SetObjectiveContinuityDocument } from './mutations';
import { t } from './words';

interface Props {
  editing: Editing;
  choices: readonly Item[];
  onClose(): void;
}

export function ContinuityDialog({ editing, choices, onClose }: Props) {
  const objective = useMutate(SetObjectiveContinuityDocument);
  const action = useMutate(SetActionContinuityDocument);
  const [ids, setIds] = useState<string[]>(editing.continues);
  const isObjective = editing.type === 'objective';
  const submit = async () => {
    const outcome = isObjective
      ? await objective.send({ objectiveId: editing.id, earlierObjectiveIds: ids })
      : await action.send({ actionId: editing.id, earlierActionIds: ids });
    if (outcome.kind === 'done') onClose();
  };
  const field = isObjective ? 'earlierObjectiveIds' : 'earlierActionIds';
  return (
    <RowDialog
      title={t('continuity.dialog', { name: editing.name })}
      labels={{ [field]: t('continuity.field') }}
      saving={isObjective ? objective : action}
      onSave={() => void submit()}
      onTakeTheirs={onClose}
      onClose={onClose}
    >
      <PickMany
        name={field}
        label={t('continuity.field')}
        choices={choices.map((c) => ({ id: c.id, label: c.name }))}
        value={ids}
        onChange={setIds}
      />
    </RowDialog>
  );
}
