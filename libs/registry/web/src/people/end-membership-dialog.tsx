import { roleLabel } from '@zona/access';
import { formatDate, todayIso } from '@zona/calendar';
import { useMutate } from '@zona/session';
import { Button, ConflictPanel, DateField, Dialog, Form, FormActions, useToasts } from '@zona/ui';
import { useState } from 'react';
import { t } from '../words';
import { EndMembershipDocument } from './documents';
import type { Person } from './person-page';
import type { PersonMembership } from './person-roles';

interface EndMembershipDialogProps {
  person: Person;
  membership: PersonMembership;
  onClose: () => void;
}

const labels = { to: t('person.endDate') };

export function EndMembershipDialog({ person, membership, onClose }: EndMembershipDialogProps) {
  const name = `${person.givenName} ${person.familyName}`;
  const role = roleLabel(membership.role);
  const toasts = useToasts();
  const [to, setTo] = useState<string | null>(todayIso());
  const { send, pending, problems, conflict, error } = useMutate(EndMembershipDocument);

  const end = async (version: number) => {
    if (!to) return;
    const outcome = await send({ id: membership.id, version, to });
    if (outcome.kind !== 'done') return;
    toasts.show({ text: t('person.endedOk', { date: formatDate(to) }) });
    onClose();
  };

  return (
    <Dialog title={t('person.endTitle', { role })} open onClose={onClose} size="sm">
      {conflict ? (
        <ConflictPanel
          conflict={conflict}
          labels={labels}
          pending={pending}
          onKeepMine={() => void end(conflict.version)}
          onTakeTheirs={onClose}
        />
      ) : (
        <Form onSubmit={() => void end(membership.version)} problems={problems} error={error} labels={labels}>
          <p>{t('person.endText', { name })}</p>
          <DateField label={labels.to} name="to" required value={to} onChange={setTo} min={membership.from} />
          <FormActions>
            <Button variant="primary" type="submit" pending={pending}>
              {t('person.endConfirm')}
            </Button>
            <Button onClick={onClose}>{t('cancel')}</Button>
          </FormActions>
        </Form>
      )}
    </Dialog>
  );
}
