import { useMutate } from '@zona/session';
import { Button, Dialog, Form, FormActions, TextArea, TextField, useToasts } from '@zona/ui';
import { useState } from 'react';
import { CreateActionDocument } from '../operations/action';
import { t } from '../words';

const labels = { title: t('field.title'), code: t('field.code'), summary: t('field.summary') };

interface Props {
  planId: string;
  objectiveId: string;
  onClose(): void;
}

export function AddActionDialog({ planId, objectiveId, onClose }: Props) {
  const create = useMutate(CreateActionDocument);
  const toasts = useToasts();
  const [code, setCode] = useState('');
  const [title, setTitle] = useState('');
  const [summary, setSummary] = useState('');

  const submit = async () => {
    const outcome = await create.send({
      planId,
      objectiveIds: [objectiveId],
      enteIds: [],
      code: code.trim() || null,
      title: title.trim(),
      summary: summary.trim() || null,
    });
    if (outcome.kind !== 'done') return;
    toasts.show({ text: t('add.actionDone', { title }) });
    onClose();
  };

  return (
    <Dialog title={t('add.action')} open onClose={onClose}>
      <Form onSubmit={() => void submit()} problems={create.problems} error={create.error} labels={labels}>
        <TextField name="title" label={labels.title} value={title} onChange={setTitle} required maxLength={300} />
        <TextField
          name="code"
          label={labels.code}
          help={t('field.codeOptional')}
          value={code}
          onChange={setCode}
          maxLength={40}
        />
        <TextArea name="summary" label={labels.summary} value={summary} onChange={setSummary} rows={3} />
        <FormActions>
          <Button type="submit" variant="primary" pending={create.pending}>
            {t('add.action')}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
