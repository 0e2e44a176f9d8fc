import { formatCount, toCents } from '@zona/money';
import { useGql } from '@zona/session';
import {
  Button,
  DataTable,
  downloadCsv,
  EmptyState,
  Failed,
  FilterBar,
  filters,
  Loading,
  Page,
  SelectField,
  useFilters,
} from '@zona/ui';
import { Navigate } from 'react-router';
import { Euro } from '../euro';
import type { BudgetComuniQuery } from '../generated/graphql';
import { decimal } from './comune-page';
import { BudgetComuniDocument } from './documents';
import { comunePaths } from './paths';
import { t } from './words';

type Comuni = BudgetComuniQuery['budgetComuni'];
const address = { anno: filters.text() };

/** The comuni side by side. Who may look at one only is led there. */
export function ComuniPage() {
  const { values, set } = useFilters(address);
  const year = /^\d{4}$/.test(values.anno) ? Number(values.anno) : null;
  const { data, error, refetch } = useGql(BudgetComuniDocument, { year }, { keep: true });
  const found = data?.budgetComuni;
  const [first, second] = found?.rows ?? [];
  if (first && !second) return <Navigate to={comunePaths.one(first.comune.id, year ?? undefined)} replace />;
  return (
    <Page
      title={t('all')}
      lead={<p>{t('allLead')}</p>}
      breadcrumbs={[{ label: t('budget'), to: '/bilancio' }, { label: t('all') }]}
      actions={found && first && <Csv comuni={found} />}
    >
      {error && !found && <Failed error={error} onRetry={() => void refetch()} />}
      {!found && !error && <Loading label={t('loading')} rows={6} />}
      {found && (
        <div className="z-stack">
          <FilterBar>
            <SelectField
              name="anno"
              label={t('year')}
              compact
              value={String(found.year)}
              options={found.years.map((y) => ({ value: String(y), label: String(y) }))}
              onChange={(anno) => set({ anno })}
            />
          </FilterBar>
          {first ? <Table comuni={found} /> : <EmptyState title={t('rows.empty')} text={t('rows.emptyText')} />}
        </div>
      )}
    </Page>
  );
}

const Table = ({ comuni: { rows, year } }: { comuni: Comuni }) => (
  <DataTable
    caption={t('rows.caption', { year })}
    rows={rows}
    rowKey={(r) => r.comune.id}
    rowLink={(r) => comunePaths.one(r.comune.id, year)}
    isZero={(key, r) => (key === 'allocated' || key === 'paid') && r !== null && toCents(r.figures[key]) === 0n}
    columns={[
      { key: 'comune', header: t('rows.comune'), cell: (r) => r.comune.name },
      {
        key: 'population',
        header: t('rows.population'),
        align: 'right',
        cell: ({ comune: { population } }) => (population ? formatCount(population) : t('pays.unknown')),
      },
      {
        key: 'quota',
        header: t('rows.quota'),
        align: 'right',
        cell: (r) => (r.quota ? <Euro value={r.quota} /> : <span className="z-missing">{t('pays.unknown')}</span>),
      },
      {
        key: 'allocated',
        header: t('rows.allocated'),
        align: 'right',
        cell: (r) => <Euro value={r.figures.allocated} />,
      },
      { key: 'paid', header: t('rows.paid'), align: 'right', cell: (r) => <Euro value={r.figures.paid} /> },
    ]}
  />
);

function Csv({ comuni: { rows, year } }: { comuni: Comuni }) {
  const csv = () =>
    downloadCsv(
      t('csvAll', { year }),
      [t('rows.comune'), t('rows.population'), t('rows.quota'), t('rows.allocated'), t('rows.paid')],
      rows.map(({ comune, quota, figures }) => [
        comune.name,
        comune.population,
        quota ? decimal(quota) : null,
        decimal(figures.allocated),
        decimal(figures.paid),
      ]),
    );
  return (
    <Button icon="download" onClick={csv}>
      {t('csv')}
    </Button>
  );
}
