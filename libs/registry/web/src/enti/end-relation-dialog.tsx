import { formatDate, todayIso } from '@zona/calendar';
import { useMutate } from '@zona/session';
import { Button, ConflictPanel, DateField, Dialog, Form, FormActions, useToasts } from '@zona/ui';
import { useState } from 'react';
import { t } from '../words';
import { EndEnteRelationDocument } from './documents';

interface EndRelationDialogProps {
  relation: { id: string; version: number; from: string; ente: { name: string } };
  open: boolean;
  onClose: () => void;
}

const labels = { to: t('ente.endDate') };

export function EndRelationDialog({ relation, open, onClose }: EndRelationDialogProps) {
  const { name } = relation.ente;
  const toasts = useToasts();
  const [to, setTo] = useState<string | null>(todayIso());
  const { send, pending, problems, conflict, error, reset } = useMutate(EndEnteRelationDocument);

  const close = () => {
    reset();
    onClose();
  };
  const end = async (version: number) => {
    if (!to) return;
    const outcome = await send({ id: relation.id, version, to });
    if (outcome.kind !== 'done') return;
    toasts.show({ text: t('ente.ended', { name, date: formatDate(to) }) });
    close();
  };

  return (
    <Dialog title={t('ente.endTitle', { name })} open={open} onClose={close} size="sm">
      {conflict ? (
        <ConflictPanel
          conflict={conflict}
          labels={labels}
          pending={pending}
          onKeepMine={() => void end(conflict.version)}
          onTakeTheirs={close}
        />
      ) : (
        <Form onSubmit={() => void end(relation.version)} problems={problems} error={error} labels={labels}>
          <p>{t('ente.endText')}</p>
          <DateField label={labels.to} name="to" required value={to} onChange={setTo} min={relation.from} />
          <FormActions>
            <Button variant="primary" type="submit" pending={pending}>
              {t('ente.end')}
            </Button>
            <Button onClick={close}>{t('cancel')}</Button>
          </FormActions>
        </Form>
      )}
    </Dialog>
  );
}
