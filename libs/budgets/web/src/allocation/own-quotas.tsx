import { formatEuro, toCents } from '@zona/money';
import { useConnection } from '@zona/session';
import { DataList, Definition, Disclosure, EmptyState, Page, Section } from '@zona/ui';
import type { ComuneQuotasQuery } from '../generated/graphql';
import { ComuneQuotasDocument } from './documents';
import { signedEuro } from './numbers';
import { InstalmentTable, nameOf, type Quota } from './quotas-section';
import { titleWithYear } from './titles';
import { t } from './words';

const pick = (data: ComuneQuotasQuery) => data.comuneQuotas;

/** What one's own comune owes, why that much, when, and what has been paid. */
export function OwnQuotas() {
  const list = useConnection(ComuneQuotasDocument, { filter: null }, pick, { first: 20 });
  return (
    <Page title={t('mine.title')} lead={<p>{t('mine.lead')}</p>}>
      <DataList
        list={list}
        loading={t('loading')}
        noun={{ one: t('mine.one'), other: t('mine.many') }}
        empty={<EmptyState title={t('mine.emptyTitle')} text={t('mine.emptyText')} />}
      >
        {(rows) => (
          <div className="z-stack z-stack-lg">
            {rows.map((quota) => (
              <OwnQuota key={quota.id} quota={quota} />
            ))}
          </div>
        )}
      </DataList>
    </Page>
  );
}

function OwnQuota({ quota }: { quota: Quota }) {
  const { previousValue } = quota;
  const change = previousValue ? signedEuro(toCents(quota.value) - toCents(previousValue)) : null;
  return (
    <Section title={titleWithYear(quota)}>
      <div className="z-stack">
        <Definition
          items={[
            { label: t('table.comune'), value: nameOf(quota) },
            { label: t('own.quota'), value: <strong className="z-num">{formatEuro(quota.value)}</strong> },
            {
              label: t('mine.before'),
              value: previousValue ? `${formatEuro(previousValue)} (${change})` : t('about.noAct'),
            },
            { label: t('quotas.received'), value: formatEuro(quota.received) },
            { label: t('about.act'), value: quota.act ?? t('about.noAct') },
          ]}
        />
        <Disclosure summary={t('own.how')}>
          <ol className="z-alloc-steps">
            {quota.steps.map((s) => (
              <li key={s}>{s}</li>
            ))}
          </ol>
        </Disclosure>
        <InstalmentTable quota={quota} />
      </div>
    </Section>
  );
}
