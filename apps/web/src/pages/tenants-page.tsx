import { useGql } from '@zona/session';
import { DataTable, EmptyState, Failed, Loading, Page, type Column } from '@zona/ui';
import { graphql } from '../generated';
import type { TenantsQuery } from '../generated/graphql';
import { t } from '../words';

const TenantsDocument = graphql(`
  query Tenants {
    tenants {
      id
      name
      region
      province
      demo
    }
  }
`);

type Tenant = TenantsQuery['tenants'][number];

const columns: Column<Tenant>[] = [
  { key: 'name', header: t('tenants.name'), cell: (row) => row.name },
  { key: 'place', header: t('tenants.place'), cell: (row) => `${row.province}, ${row.region}` },
  { key: 'kind', header: t('tenants.kind'), cell: (row) => (row.demo ? t('tenants.demo') : t('tenants.real')) },
];

/** The first page of the platform's administrator: which ambiti there are, never what they hold. */
export function TenantsPage() {
  const { data, error, isPending, refetch } = useGql(TenantsDocument, {});
  return (
    <Page title={t('tenants.title')} lead={<p>{t('tenants.lead')}</p>}>
      {isPending && <Loading />}
      {error && !data && <Failed error={error} onRetry={() => void refetch()} />}
      {data && data.tenants.length === 0 && (
        <EmptyState title={t('tenants.emptyTitle')} text={t('tenants.emptyText')} />
      )}
      {data && data.tenants.length > 0 && (
        <DataTable caption={t('tenants.title')} columns={columns} rows={data.tenants} rowKey={(row) => row.id} />
      )}
    </Page>
  );
}
