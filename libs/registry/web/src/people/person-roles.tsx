import { mayOn, roleLabel } from '@zona/access';
import { formatPeriod } from '@zona/calendar';
import { useSession } from '@zona/session';
import { Button, DataTable, Section, StateBadge, type Column } from '@zona/ui';
import { useState } from 'react';
import { t } from '../words';
import { EndMembershipDialog } from './end-membership-dialog';
import { GrantDialog } from './grant-dialog';
import type { Person } from './person-page';
import { grantableRoles, isOn } from './roles';

export type PersonMembership = Person['memberships'][number];

/** The roles of a person, and giving or ending one. */
export function PersonRoles({ person }: { person: Person }) {
  const { ability } = useSession();
  const [granting, setGranting] = useState(false);
  const [ending, setEnding] = useState<PersonMembership | null>(null);
  const roles = grantableRoles(ability);
  const mayEnd = (row: PersonMembership) => !row.to && mayOn(ability, 'update', 'Membership', { role: row.role });

  const columns: Column<PersonMembership>[] = [
    { key: 'role', header: t('person.role'), cell: (row) => roleLabel(row.role) },
    { key: 'ente', header: t('person.ente'), cell: (row) => row.ente?.name ?? t('person.ambito') },
    { key: 'period', header: t('person.period'), cell: (row) => formatPeriod(row.from, row.to) },
    { key: 'state', header: t('enti.state'), cell: (row) => <StateBadge state={isOn(row) ? 'active' : 'ended'} /> },
  ];
  if (person.memberships.some(mayEnd)) {
    columns.push({
      key: 'end',
      header: t('person.actions'),
      headerHidden: true,
      align: 'right',
      cell: (row) =>
        mayEnd(row) && (
          <Button size="sm" aria-label={`${t('person.end')}: ${roleLabel(row.role)}`} onClick={() => setEnding(row)}>
            {t('person.end')}
          </Button>
        ),
    });
  }

  return (
    <Section
      title={t('person.roles')}
      actions={
        roles.length > 0 && (
          <Button size="sm" icon="plus" onClick={() => setGranting(true)}>
            {t('person.grant')}
          </Button>
        )
      }
    >
      {person.memberships.length === 0 ? (
        <p className="z-muted">{t('person.noRoles')}</p>
      ) : (
        <DataTable caption={t('person.roles')} columns={columns} rows={person.memberships} rowKey={(row) => row.id} />
      )}
      {granting && <GrantDialog person={person} roles={roles} onClose={() => setGranting(false)} />}
      {ending && <EndMembershipDialog person={person} membership={ending} onClose={() => setEnding(null)} />}
    </Section>
  );
}
