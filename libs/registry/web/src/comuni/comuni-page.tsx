import { formatPeriod } from '@zona/calendar';
import { useConnection, useGql, useViewer } from '@zona/session';
import {
  Button,
  DataList,
  DataTable,
  downloadCsv,
  EmptyState,
  Failed,
  Figure,
  FilterBar,
  filters,
  Loading,
  Page,
  SearchField,
  Tabs,
  useFilters,
  type Column,
} from '@zona/ui';
import type { AmbitoComuniQuery, ComuniQuery } from '../generated/graphql';
import { t } from '../words';
import { AmbitoComuniDocument, ComuniDocument } from './documents';

type Comune = ComuniQuery['comuni']['edges'][number]['node'];
type OwnComune = NonNullable<AmbitoComuniQuery['ambito']>['comuni'][number];

const searchSchema = { cerca: filters.text() };
const viewSchema = { vista: filters.oneOf(['tutti']) };
const pick = (data: ComuniQuery) => data.comuni;

const people = (comune: Pick<Comune, 'population'>) => <Figure kind="count" value={comune.population} />;

const ownColumns: Column<OwnComune>[] = [
  { key: 'name', header: t('comuni.name'), cell: (row) => row.comune.name },
  { key: 'province', header: t('comuni.place'), cell: (row) => row.comune.province },
  { key: 'period', header: t('enti.period'), cell: (row) => formatPeriod(row.from, row.to) },
  { key: 'istat', header: t('comuni.istat'), cell: (row) => <span className="z-num">{row.comune.istat}</span> },
  { key: 'population', header: t('comuni.population'), align: 'right', cell: (row) => people(row.comune) },
  { key: 'year', header: t('comuni.populationYear'), align: 'right', cell: (row) => row.comune.populationYear },
];

const columns: Column<Comune>[] = [
  { key: 'name', header: t('comuni.name'), cell: (row) => row.name },
  { key: 'province', header: t('comuni.place'), cell: (row) => row.province },
  { key: 'region', header: t('comuni.region'), cell: (row) => row.region },
  { key: 'istat', header: t('comuni.istat'), cell: (row) => <span className="z-num">{row.istat}</span> },
  { key: 'belfiore', header: t('comuni.belfiore'), cell: (row) => <span className="z-num">{row.belfiore}</span> },
  { key: 'population', header: t('comuni.population'), align: 'right', cell: people },
  { key: 'year', header: t('comuni.populationYear'), align: 'right', cell: (row) => row.populationYear },
];

const exportRows = (rows: readonly Comune[]) =>
  downloadCsv(
    t('comuni.file'),
    ['name', 'istat', 'belfiore', 'place', 'region', 'population'].map((key) => t(`comuni.${key}` as 'comuni.name')),
    rows.map((row) => [row.name, row.istat, row.belfiore, row.province, row.region, row.population]),
  );

/** What the total adds up, and of which year. */
function noteOf(comuni: readonly OwnComune[]): string {
  const known = comuni.filter(({ comune }) => comune.population !== null);
  const years = [...new Set(known.map(({ comune }) => comune.populationYear))];
  const sum =
    known.length === comuni.length
      ? t('comuni.totalNote', { count: comuni.length })
      : t('comuni.partialNote', { known: known.length, all: comuni.length });
  const [year] = years;
  return years.length === 1 && year ? `${sum}, ${t('comuni.yearNote', { year })}` : sum;
}

function OwnComuni() {
  const { data, error, isPending, refetch } = useGql(AmbitoComuniDocument, {});
  const comuni = data?.ambito?.comuni ?? [];
  const known = comuni.flatMap(({ comune }) => comune.population ?? []);
  return (
    <div className="z-stack">
      {isPending && <Loading label={t('comuni.loading')} />}
      {error && !data && <Failed error={error} onRetry={() => void refetch()} />}
      {comuni.length > 0 && (
        <>
          <div className="z-figures">
            <Figure
              size="lg"
              kind="count"
              label={t('comuni.total')}
              value={known.length > 0 ? known.reduce((sum, one) => sum + one, 0) : null}
              note={noteOf(comuni)}
            />
          </div>
          <DataTable caption={t('comuni.own')} columns={ownColumns} rows={comuni} rowKey={(row) => row.id} dense />
        </>
      )}
    </div>
  );
}

function AllComuni() {
  const { values, set, clear, active } = useFilters(searchSchema);
  const list = useConnection(ComuniDocument, { filter: { query: values.cerca || null } }, pick, { first: 30 });
  return (
    <div className="z-page">
      <FilterBar active={active} onClear={clear}>
        <SearchField label={t('comuni.search')} value={values.cerca} onChange={(cerca) => set({ cerca })} />
      </FilterBar>
      <DataList
        list={list}
        loading={t('comuni.loading')}
        tools={
          <Button variant="plain" size="sm" icon="download" onClick={() => exportRows(list.rows)}>
            {t('export')}
          </Button>
        }
        noun={{ one: t('comuni.one'), other: t('comuni.many') }}
        empty={<EmptyState title={t('comuni.emptyTitle')} text={t('comuni.emptyText')} />}
      >
        {(rows) => (
          <DataTable caption={t('comuni.all')} columns={columns} rows={rows} rowKey={(row) => row.istat} dense />
        )}
      </DataList>
    </div>
  );
}

/** The comuni of the ambito, and beside them the table of all: what is chosen is in the address. */
export function ComuniPage() {
  const viewer = useViewer();
  const { values, set } = useFilters(viewSchema);
  return (
    <Page title={t('comuni.title')} lead={<p>{t('comuni.lead')}</p>}>
      {viewer.ambitoId ? (
        <Tabs
          label={t('comuni.title')}
          selected={values.vista || 'ambito'}
          onSelect={(view) => set({ vista: view === 'tutti' ? 'tutti' : '' })}
          items={[
            { key: 'ambito', label: t('comuni.own'), content: <OwnComuni /> },
            { key: 'tutti', label: t('comuni.all'), content: <AllComuni /> },
          ]}
        />
      ) : (
        <AllComuni />
      )}
    </Page>
  );
}
