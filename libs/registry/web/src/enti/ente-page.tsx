import { formatPeriod, todayIso } from '@zona/calendar';
import { isRole, roleLabel } from '@zona/access';
import { enteKindLabel, enteRelationLabel } from '@zona/registry-domain';
import { useCan, useGql } from '@zona/session';
import {
  Button,
  Card,
  DataTable,
  Definition,
  Failed,
  Loading,
  NotFoundPage,
  Page,
  Section,
  StateBadge,
  type Column,
} from '@zona/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import type { AmbitoEnteQuery } from '../generated/graphql';
import { t } from '../words';
import { AmbitoEnteDocument } from './documents';
import { EndRelationDialog } from './end-relation-dialog';

type Relation = NonNullable<AmbitoEnteQuery['ambitoEnte']>;
type Member = Relation['memberships'][number];

const notStated = <span className="z-missing">{t('notStated')}</span>;

const memberColumns: Column<Member>[] = [
  { key: 'person', header: t('ente.person'), cell: ({ person }) => `${person.familyName} ${person.givenName}` },
  { key: 'role', header: t('ente.role'), cell: (row) => (isRole(row.role) ? roleLabel(row.role) : '') },
  { key: 'period', header: t('enti.period'), cell: (row) => formatPeriod(row.from, row.to) },
];

function Details({ relation }: { relation: Relation }) {
  const { ente } = relation;
  const [ending, setEnding] = useState(false);
  const mayEnd = useCan('update', 'AmbitoEnte') && relation.to === null;
  const ended = relation.to !== null && relation.to < todayIso();
  return (
    <Page
      title={ente.name}
      eyebrow={enteKindLabel[ente.kind]}
      badge={<StateBadge state={ended ? 'ended' : 'active'} />}
      breadcrumbs={[{ label: t('enti.title'), to: '/enti' }, { label: ente.name }]}
      actions={mayEnd && <Button onClick={() => setEnding(true)}>{t('ente.end')}</Button>}
    >
      <div className="z-stack-lg">
        <Card>
          <Definition
            items={[
              { label: t('enti.relation'), value: enteRelationLabel[relation.relation] },
              { label: t('enti.period'), value: formatPeriod(relation.from, relation.to) },
              { label: t('ente.codiceFiscale'), value: ente.codiceFiscale ?? notStated },
              { label: t('ente.partitaIva'), value: ente.partitaIva ?? notStated },
              { label: t('ente.codiceIpa'), value: ente.codiceIpa ?? notStated },
              {
                label: t('ente.comune'),
                value: ente.comune ? `${ente.comune.name} (${ente.comune.province})` : notStated,
              },
            ]}
          />
        </Card>
        <Section title={t('ente.people')}>
          {relation.memberships.length === 0 ? (
            <p className="z-muted">{t('ente.noPeople')}</p>
          ) : (
            <DataTable
              caption={t('ente.people')}
              columns={memberColumns}
              rows={relation.memberships}
              rowKey={(row) => row.id}
              rowLink={(row) => `/persone/${row.person.id}`}
            />
          )}
        </Section>
      </div>
      {mayEnd && <EndRelationDialog relation={relation} open={ending} onClose={() => setEnding(false)} />}
    </Page>
  );
}

export function EntePage() {
  const { id = '' } = useParams();
  const { data, error, isPending, refetch } = useGql(AmbitoEnteDocument, { id });
  if (data?.ambitoEnte) return <Details relation={data.ambitoEnte} />;
  if (data) return <NotFoundPage title={t('ente.missing')} />;
  return (
    <Page title={t('enti.title')}>
      {isPending && <Loading label={t('ente.loading')} />}
      {error && <Failed error={error} onRetry={() => void refetch()} />}
    </Page>
  );
}
