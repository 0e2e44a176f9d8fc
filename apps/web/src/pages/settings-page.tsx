import { roleLabel } from '@zona/access';
import { useGql, useSession } from '@zona/session';
import {
  Button,
  Card,
  DataTable,
  Definition,
  LinkButton,
  Page,
  Section,
  StateBadge,
  useToasts,
  type Column,
} from '@zona/ui';
import type { Viewer } from '@zona/session';
import { graphql } from '../generated';
import { t } from '../words';

const OwnAmbitoDocument = graphql(`
  query OwnAmbito {
    ambito {
      id
      name
      region
      province
      comuni {
        id
      }
    }
  }
`);

type Membership = Viewer['memberships'][number];

function Memberships() {
  const { viewer, switchAmbito } = useSession();
  const toasts = useToasts();
  const use = (id: string) => switchAmbito(id).catch(() => toasts.show({ tone: 'bad', text: t('bar.switchFailed') }));
  const columns: Column<Membership>[] = [
    { key: 'role', header: t('settings.roleName'), cell: (row) => roleLabel(row.role) },
    { key: 'ente', header: t('settings.ente'), cell: (row) => row.enteName ?? '–' },
    { key: 'ambito', header: t('settings.ambito'), cell: (row) => row.ambitoName },
    {
      key: 'use',
      header: t('settings.current'),
      headerHidden: true,
      cell: (row) =>
        row.current ? (
          <StateBadge state="active" label={t('settings.current')} />
        ) : (
          <Button
            size="sm"
            aria-label={`${t('settings.use')}: ${roleLabel(row.role)}`}
            onClick={() => void use(row.id)}
          >
            {t('settings.use')}
          </Button>
        ),
    },
  ];
  return (
    <Section title={t('settings.memberships')}>
      <p className="z-muted">{t('settings.membershipsHelp')}</p>
      <DataTable
        caption={t('settings.memberships')}
        columns={columns}
        rows={viewer.memberships}
        rowKey={(row) => row.id}
      />
    </Section>
  );
}

export function SettingsPage() {
  const { viewer, ability } = useSession();
  const { data } = useGql(OwnAmbitoDocument, {}, { enabled: viewer.ambitoId !== null });
  const ambito = data?.ambito;
  return (
    <Page title={t('settings.title')}>
      <div className="z-stack-lg">
        <Section title={t('settings.account')}>
          <Card>
            <Definition
              items={[
                { label: t('settings.name'), value: viewer.name },
                { label: t('settings.email'), value: viewer.email },
                { label: t('settings.role'), value: roleLabel(viewer.role) },
                ...(viewer.enteName ? [{ label: t('settings.ente'), value: viewer.enteName }] : []),
              ]}
            />
          </Card>
          <p className="z-muted">{t('settings.accountHelp')}</p>
        </Section>
        {ambito && (
          <Section title={t('settings.ambito')}>
            <Card>
              <Definition
                items={[
                  { label: t('settings.ambito'), value: ambito.name },
                  { label: t('settings.region'), value: ambito.region },
                  { label: t('settings.province'), value: ambito.province },
                  { label: t('nav.comuni'), value: t('settings.comuni', { count: ambito.comuni.length }) },
                ]}
              />
            </Card>
          </Section>
        )}
        {viewer.ambitoId && ability.can('create', 'OwnTerm') && (
          <Section title={t('settings.templates')}>
            <p className="z-muted">{t('settings.templatesHelp')}</p>
            <div>
              <LinkButton to="/impostazioni/modelli" icon="arrow-right">
                {t('settings.templatesOpen')}
              </LinkButton>
            </div>
          </Section>
        )}
        {viewer.memberships.length > 0 && <Memberships />}
      </div>
    </Page>
  );
}
