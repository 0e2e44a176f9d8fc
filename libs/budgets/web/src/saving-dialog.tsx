import { useApi } from '@zona/session';
import { Button, ConflictPanel, Dialog, Form, FormActions, type EditConflict, type Problem } from '@zona/ui';
import type { ReactNode } from 'react';
import { t } from './words';

interface SavingDialogProps {
  title: string;
  labels: Record<string, string>;
  saving: {
    pending: boolean;
    problems: readonly Problem[];
    conflict: EditConflict | null;
    error: { message: string; ref?: string } | null;
  };
  /** A value of a conflict as one reads it. */
  format?: (field: string, value: string) => string;
  size?: 'md' | 'lg';
  action?: string;
  /** Where "Annulla" would be read as the thing that one does. */
  cancel?: string;
  /** `version`: what is saved goes over somebody else's. */
  onSave(version?: number): void;
  onClose(): void;
  children: ReactNode;
}

/** Fields that make sense together, saved together; what somebody else saved meanwhile stands beside one's own. */
export function SavingDialog(props: SavingDialogProps) {
  const {
    title,
    labels,
    saving,
    format,
    size,
    action = t('save'),
    cancel = t('cancel'),
    onSave,
    onClose,
    children,
  } = props;
  const { invalidate } = useApi();
  const takeTheirs = () => {
    void invalidate();
    onClose();
  };
  return (
    <Dialog title={title} open onClose={onClose} size={size}>
      <Form onSubmit={() => onSave()} problems={saving.problems} error={saving.error} labels={labels}>
        {saving.conflict && (
          <ConflictPanel
            conflict={saving.conflict}
            labels={labels}
            format={format}
            pending={saving.pending}
            onKeepMine={() => onSave(saving.conflict?.version)}
            onTakeTheirs={takeTheirs}
          />
        )}
        {children}
        <FormActions>
          <Button type="submit" variant="primary" pending={saving.pending}>
            {action}
          </Button>
          <Button onClick={onClose}>{cancel}</Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
