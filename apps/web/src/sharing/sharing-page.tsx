import { useCan, useGql } from '@zona/session';
import { Button, EmptyState, Failed, Loading, Page, Section } from '@zona/ui';
import { useState } from 'react';
import { t } from '../words';
import { SharesDocument } from './documents';
import { OfferDialog } from './offer-dialog';
import { ShareTable } from './share-table';
import { SharedActions } from './shared-actions';

/** What this ambito shares with others and what others share with it: each agreement, and the actions one may read through it. */
export function SharingPage() {
  const mayDecide = useCan('create', 'Share');
  const [offering, setOffering] = useState(false);
  const { data, error, refetch } = useGql(SharesDocument, {});
  const offer = mayDecide && (
    <Button variant="primary" icon="plus" onClick={() => setOffering(true)}>
      {t('sharing.offer')}
    </Button>
  );
  return (
    <Page title={t('sharing.title')} lead={<p>{t('sharing.lead')}</p>} actions={offer}>
      {error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Loading label={t('sharing.loading')} />
      ) : data.shares.length === 0 ? (
        <EmptyState title={t('sharing.emptyTitle')} text={t('sharing.emptyText')} />
      ) : (
        <div className="z-stack-lg">
          <Group title={t('sharing.received')} shares={data.shares.filter((s) => !s.mine)} mayDecide={mayDecide} />
          {[
            ...new Map(
              data.shares.filter((s) => !s.mine && s.status === 'accepted').map((s) => [s.leadId, s.leadName]),
            ),
          ].map(([leadId, leadName]) => (
            <SharedActions key={leadId} leadId={leadId} leadName={leadName} />
          ))}
          <Group title={t('sharing.given')} shares={data.shares.filter((s) => s.mine)} mayDecide={mayDecide} />
        </div>
      )}
      {offering && <OfferDialog onClose={() => setOffering(false)} />}
    </Page>
  );
}

function Group({ title, ...table }: { title: string } & Parameters<typeof ShareTable>[0]) {
  if (table.shares.length === 0) return null;
  return (
    <Section title={title}>
      <ShareTable caption={title} {...table} />
    </Section>
  );
}
