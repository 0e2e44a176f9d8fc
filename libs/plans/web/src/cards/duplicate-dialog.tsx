import { useMutate } from '@zona/session';
import { Button, Dialog, Form, FormActions, TextField } from '@zona/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '../paths';
import { DuplicateOwnDocument, DuplicateTemplateDocument } from './operations';
import { t } from './words';

export interface DuplicateSource {
  title: string;
  id: string;
  /** Made by the ambito, or common to all. */
  own: boolean;
}

export function DuplicateDialog({ from, onClose }: { from: DuplicateSource; onClose(): void }) {
  const regional = useMutate(DuplicateTemplateDocument);
  const own = useMutate(DuplicateOwnDocument);
  const duplicate = from.own ? own : regional;
  const navigate = useNavigate();
  const [title, setTitle] = useState(t('templates.copyName', { title: from.title }));
  const submit = async () => {
    const outcome = from.own
      ? await own.send({ cardTemplateId: from.id, title })
      : await regional.send({ templateId: from.id, title });
    if (outcome.kind === 'done' && outcome.payload.cardTemplate)
      void navigate(paths.template(outcome.payload.cardTemplate.id));
  };
  return (
    <Dialog title={t('templates.duplicateOf', { title: from.title })} open onClose={onClose}>
      <Form
        onSubmit={() => void submit()}
        problems={duplicate.problems}
        error={duplicate.error}
        labels={{ title: t('templates.copyLabel') }}
      >
        <TextField
          name="title"
          label={t('templates.copyLabel')}
          value={title}
          onChange={setTitle}
          required
          maxLength={200}
        />
        <FormActions>
          <Button type="submit" variant="primary" pending={duplicate.pending}>
            {t('templates.create')}
          </Button>
          <Button onClick={onClose}>{t('templates.cancel')}</Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
