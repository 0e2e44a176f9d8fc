import { formatDate, formatPeriod, todayIso } from '@zona/calendar';
import { enteKindLabel, enteKinds, enteRelationLabel, enteRelations } from '@zona/registry-domain';
import { useCan, useConnection } from '@zona/session';
import {
  Button,
  CheckField,
  DataList,
  DataTable,
  downloadCsv,
  EmptyState,
  FilterBar,
  filters,
  LinkButton,
  Page,
  SearchField,
  SelectField,
  StateBadge,
  useFilters,
  type Column,
} from '@zona/ui';
import type { EnteKind, EnteRelation, EntiQuery } from '../generated/graphql';
import { kindOptions, relationOptions, t } from '../words';
import { EntiDocument } from './documents';

type Row = EntiQuery['enti']['edges'][number]['node'];

const schema = {
  cerca: filters.text(),
  tipo: filters.oneOf(enteKinds),
  rapporto: filters.oneOf(enteRelations),
  finiti: filters.flag(),
};

const pick = (data: EntiQuery) => data.enti;
const hasEnded = (row: Row) => row.to !== null && row.to < todayIso();

const columns: Column<Row>[] = [
  { key: 'name', header: t('enti.name'), cell: (row) => row.ente.name },
  { key: 'kind', header: t('enti.kind'), cell: (row) => enteKindLabel[row.ente.kind] },
  { key: 'relation', header: t('enti.relation'), cell: (row) => enteRelationLabel[row.relation] },
  {
    key: 'period',
    header: t('enti.period'),
    cell: (row) => <span className="z-num">{formatPeriod(row.from, row.to)}</span>,
  },
];

/** Told apart only where both may be. */
const state: Column<Row> = {
  key: 'state',
  header: t('enti.state'),
  cell: (row) => <StateBadge state={hasEnded(row) ? 'ended' : 'active'} />,
};

const exportRows = (rows: readonly Row[]) =>
  downloadCsv(
    t('enti.file'),
    [
      t('enti.name'),
      t('enti.kind'),
      t('enti.relation'),
      t('from'),
      t('to'),
      t('ente.codiceFiscale'),
      t('ente.partitaIva'),
      t('ente.codiceIpa'),
      t('ente.comune'),
    ],
    rows.map(({ ente, relation, from, to }) => [
      ente.name,
      enteKindLabel[ente.kind],
      enteRelationLabel[relation],
      formatDate(from),
      to && formatDate(to),
      ente.codiceFiscale,
      ente.partitaIva,
      ente.codiceIpa,
      ente.comune?.name,
    ]),
  );

export function EntiPage() {
  const { values, set, clear, active } = useFilters(schema);
  const mayAdd = useCan('create', 'AmbitoEnte');
  const list = useConnection(
    EntiDocument,
    {
      filter: {
        query: values.cerca || null,
        kind: values.tipo || null,
        relation: values.rapporto || null,
        ended: values.finiti,
      },
    },
    pick,
    { first: 30 },
  );

  return (
    <Page
      title={t('enti.title')}
      lead={<p>{t('enti.lead')}</p>}
      actions={
        mayAdd && (
          <LinkButton to="/enti/nuovo" variant="primary" icon="plus">
            {t('enti.add')}
          </LinkButton>
        )
      }
    >
      <FilterBar active={active} onClear={clear}>
        <SearchField label={t('enti.search')} value={values.cerca} onChange={(cerca) => set({ cerca })} />
        <SelectField
          compact
          label={t('enti.kind')}
          name="tipo"
          value={values.tipo}
          empty={t('enti.any')}
          options={kindOptions}
          onChange={(tipo) => set({ tipo: tipo as EnteKind | '' })}
        />
        <SelectField
          compact
          label={t('enti.relation')}
          name="rapporto"
          value={values.rapporto}
          empty={t('enti.any')}
          options={relationOptions}
          onChange={(rapporto) => set({ rapporto: rapporto as EnteRelation | '' })}
        />
        <CheckField
          compact
          label={t('ended')}
          name="finiti"
          value={values.finiti}
          onChange={(finiti) => set({ finiti })}
        />
      </FilterBar>
      <DataList
        list={list}
        loading={t('enti.loading')}
        tools={
          <Button variant="plain" size="sm" icon="download" onClick={() => exportRows(list.rows)}>
            {t('export')}
          </Button>
        }
        noun={{ one: t('enti.one'), other: t('enti.many') }}
        empty={<EmptyState title={t('enti.emptyTitle')} text={t('enti.emptyText')} />}
      >
        {(rows) => (
          <DataTable
            caption={t('enti.caption')}
            columns={values.finiti ? [...columns, state] : columns}
            rows={rows}
            rowKey={(row) => row.id}
            rowLink={(row) => `/enti/${row.id}`}
          />
        )}
      </DataList>
    </Page>
  );
}
