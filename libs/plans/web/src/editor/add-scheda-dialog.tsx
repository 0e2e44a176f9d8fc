import { useMutate } from '@zona/session';
import { Button, Dialog, Form, FormActions, SelectField, TextField } from '@zona/ui';
import { useState } from 'react';
import { CreateSchedaDocument } from '../operations/scheda';
import { t } from '../words';

const labels = { objectiveId: t('scheda.objective'), actionId: t('scheda.action'), label: t('scheda.label') };

interface Choice {
  id: string;
  label: string;
}

interface Props {
  objectives: readonly Choice[];
  actions: readonly Choice[];
  /** On an action's page the card is the action's; on an objective's it may be of the objective as a whole. */
  wholeObjective: boolean;
  onClose(): void;
}

export function AddSchedaDialog({ objectives, actions, wholeObjective, onClose }: Props) {
  const create = useMutate(CreateSchedaDocument);
  const [objectiveId, setObjectiveId] = useState(objectives[0]?.id ?? '');
  const [actionId, setActionId] = useState(wholeObjective ? '' : (actions[0]?.id ?? ''));
  const [label, setLabel] = useState('');

  const submit = async () => {
    const outcome = await create.send({ objectiveId, actionId: actionId || null, label: label.trim() });
    if (outcome.kind === 'done') onClose();
  };
  const options = (choices: readonly Choice[]) => choices.map((c) => ({ value: c.id, label: c.label }));

  return (
    <Dialog title={t('scheda.add')} open onClose={onClose}>
      <Form onSubmit={() => void submit()} problems={create.problems} error={create.error} labels={labels}>
        {objectives.length > 1 && (
          <SelectField
            name="objectiveId"
            label={labels.objectiveId}
            value={objectiveId}
            onChange={setObjectiveId}
            options={options(objectives)}
            required
          />
        )}
        {wholeObjective && (
          <SelectField
            name="actionId"
            label={labels.actionId}
            value={actionId}
            onChange={setActionId}
            empty={t('scheda.whole')}
            options={options(actions)}
          />
        )}
        <TextField
          name="label"
          label={labels.label}
          help={t('scheda.labelHelp')}
          value={label}
          onChange={setLabel}
          required
          maxLength={120}
        />
        <FormActions>
          <Button type="submit" variant="primary" pending={create.pending}>
            {t('scheda.add')}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
