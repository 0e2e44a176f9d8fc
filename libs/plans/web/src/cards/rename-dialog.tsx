import { useMutate } from '@zona/session';
import { TextField } from '@zona/ui';
import { useState } from 'react';
import { RowDialog } from '../editor/row-dialog';
import { UpdateTemplateDocument } from './operations';
import type { CardTemplateData } from './template-page';
import { t } from './words';

const labels = { title: t('templates.name'), act: t('templates.act') };

export function RenameDialog({ template, onClose }: { template: CardTemplateData; onClose(): void }) {
  const save = useMutate(UpdateTemplateDocument);
  const [title, setTitle] = useState(template.title);
  const [act, setAct] = useState(template.act ?? '');
  const submit = async (version = template.version) => {
    const outcome = await save.send({ id: template.id, version, title, act: act || null });
    if (outcome.kind === 'done') onClose();
  };
  return (
    <RowDialog
      title={t('template.rename')}
      labels={labels}
      saving={save}
      onSave={(version) => void submit(version)}
      onTakeTheirs={onClose}
      onClose={onClose}
    >
      <TextField name="title" label={labels.title} value={title} onChange={setTitle} required maxLength={200} />
      <TextField name="act" label={labels.act} value={act} onChange={setAct} maxLength={200} />
    </RowDialog>
  );
}
