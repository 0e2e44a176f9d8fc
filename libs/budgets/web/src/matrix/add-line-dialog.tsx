import { Button, Dialog, Form, FormActions, TextField } from '@zona/ui';
import { useState } from 'react';
import { freeRow, type RowData } from './model';
import { t } from './words';

interface AddLineDialogProps {
  rows: readonly RowData[];
  onAdd(row: RowData): void;
  onClose(): void;
}

/** A row for what is no action of the plan. It stays once something is allocated to it. */
export function AddLineDialog({ rows, onAdd, onClose }: AddLineDialogProps) {
  const [title, setTitle] = useState('');
  const row = freeRow(title);
  const known = rows.some((r) => r.key === row.key);
  return (
    <Dialog title={t('line.title')} open onClose={onClose}>
      <Form onSubmit={() => (known ? undefined : onAdd(row))} labels={{ title: t('line.label') }}>
        <TextField
          name="title"
          label={t('line.label')}
          help={t('line.help')}
          error={known && title.trim() ? t('line.known') : undefined}
          required
          maxLength={300}
          value={title}
          onChange={setTitle}
        />
        <FormActions>
          <Button type="submit" variant="primary">
            {t('line.add')}
          </Button>
          <Button onClick={onClose}>{t('line.cancel')}</Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
