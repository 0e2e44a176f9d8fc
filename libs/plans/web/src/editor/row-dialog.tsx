import { Button, ConflictPanel, Dialog, type EditConflict, Form, FormActions, type Problem } from '@zona/ui';
import type { ReactNode } from 'react';
import { t } from '../words';

interface Props {
  title: string;
  labels: Record<string, string>;
  saving: {
    pending: boolean;
    problems: readonly Problem[];
    conflict: EditConflict | null;
    error: { message: string; ref?: string } | null;
  };
  format?: (field: string, value: string) => string;
  onSave(version?: number): void;
  onTakeTheirs(): void;
  onClose(): void;
  children: ReactNode;
}

/** An amount, a staff line or an indicator: few fields that make sense only together, saved together. */
export function RowDialog({ title, labels, saving, format, onSave, onTakeTheirs, onClose, children }: Props) {
  return (
    <Dialog title={title} open onClose={onClose}>
      <Form onSubmit={() => onSave()} problems={saving.problems} error={saving.error} labels={labels}>
        {saving.conflict && (
          <ConflictPanel
            conflict={saving.conflict}
            labels={labels}
            format={format}
            pending={saving.pending}
            onKeepMine={() => onSave(saving.conflict?.version)}
            onTakeTheirs={onTakeTheirs}
          />
        )}
        {children}
        <FormActions>
          <Button type="submit" variant="primary" pending={saving.pending}>
            {t('save.act')}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
