import { roleLabel, rolesOfAnEnte, type Role } from '@zona/access';
import { todayIso } from '@zona/calendar';
import { useMutate } from '@zona/session';
import {
  Button,
  ComboField,
  DateField,
  Dialog,
  Form,
  FormActions,
  SelectField,
  useToasts,
  type Option,
} from '@zona/ui';
import { useState } from 'react';
import { useEnteOptions } from '../enti/use-ente-options';
import { t } from '../words';
import { GrantMembershipDocument } from './documents';
import type { Person } from './person-page';

interface GrantDialogProps {
  person: Person;
  roles: readonly Option[];
  onClose: () => void;
}

const labels = {
  role: t('person.role'),
  enteId: t('person.ente'),
  from: t('person.from'),
  to: t('person.to'),
};

export function GrantDialog({ person, roles, onClose }: GrantDialogProps) {
  const name = `${person.givenName} ${person.familyName}`;
  const toasts = useToasts();
  const enti = useEnteOptions();
  const [role, setRole] = useState<Role | ''>('');
  const [enteId, setEnteId] = useState<string | null>(null);
  const [from, setFrom] = useState<string | null>(todayIso());
  const [to, setTo] = useState<string | null>(null);
  const { send, pending, problems, error } = useMutate(GrantMembershipDocument);

  const submit = async () => {
    if (!role || !from) return;
    const outcome = await send({ personId: person.id, enteId, role, from, to });
    if (outcome.kind !== 'done') return;
    toasts.show({ text: t('person.granted', { name, role: roleLabel(role) }) });
    onClose();
  };

  return (
    <Dialog title={t('person.grantTitle', { name })} open onClose={onClose}>
      <Form onSubmit={() => void submit()} problems={problems} error={error} labels={labels}>
        <SelectField
          label={labels.role}
          name="role"
          required
          options={roles}
          value={role}
          onChange={(value) => setRole(value as Role)}
        />
        <ComboField
          label={labels.enteId}
          name="enteId"
          required={role !== '' && rolesOfAnEnte.includes(role)}
          help={t('person.enteHelp')}
          load={enti}
          value={enteId}
          onChange={setEnteId}
        />
        <div className="z-form-pair">
          <DateField label={labels.from} name="from" required value={from} onChange={setFrom} />
          <DateField
            label={labels.to}
            name="to"
            help={t('person.toHelp')}
            value={to}
            onChange={setTo}
            min={from ?? undefined}
          />
        </div>
        <FormActions>
          <Button variant="primary" type="submit" pending={pending}>
            {t('person.grant')}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
