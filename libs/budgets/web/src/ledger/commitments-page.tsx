import { formatDate, todayIso } from '@zona/calendar';
import { useCan, useConnection } from '@zona/session';
import {
  Button,
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
  useFilters,
  type Column,
} from '@zona/ui';
import { ExportMenu } from '../exchange/export-menu';
import { StageBar } from '../figures';
import type { CommitmentsQuery } from '../generated/graphql';
import { useEnteOptions } from './choices';
import { CommitmentsDocument } from './commitment-documents';
import { csvEuro, difference, Euro, notStated, Twofold } from './parts';
import { ledgerPaths } from './paths';
import { RowFilter } from './row-filter';
import { useMayMove } from './use-ledger';
import { t } from './words';
import './ledger.css';

type Row = CommitmentsQuery['commitments']['edges'][number]['node'];

const schema = { cerca: filters.text(), anno: filters.text(), ente: filters.text() };
interface Filters {
  cerca: string;
  anno: string;
  ente: string;
}
const pick = (data: CommitmentsQuery) => data.commitments;
/** As far as contracts go: a few years ahead, and back to the plan before. */
const thisYear = Number(todayIso().slice(0, 4));
const years = Array.from({ length: 12 }, (_, i) => String(thisYear + 3 - i)).map((y) => ({ value: y, label: y }));
const providerOf = (row: Row) => row.ente?.name ?? row.providerText;
const left = ({ figures }: Row) => difference(figures.committed, figures.paid);

const columns: Column<Row>[] = [
  {
    key: 'title',
    header: t('commitments.what'),
    cell: (row) => row.title,
  },
  {
    key: 'provider',
    header: t('commitments.provider'),
    cell: (row) => (
      <Twofold detail={row.cig && `${t('commitments.cig')} ${row.cig}`}>{providerOf(row) ?? notStated}</Twofold>
    ),
  },
  { key: 'year', header: t('year'), cell: (row) => <span className="z-num">{row.year}</span> },
  {
    key: 'committed',
    header: t('commitments.committed'),
    align: 'right',
    cell: (row) => (
      <span className="z-bar-cell">
        <Euro value={row.figures.committed} />
        <StageBar figures={row.figures} from="committed" to="paid" />
      </span>
    ),
  },
  {
    key: 'settled',
    header: t('commitments.settled'),
    align: 'right',
    cell: (row) => <Euro value={row.figures.settled} />,
  },
  { key: 'paid', header: t('commitments.paid'), align: 'right', cell: (row) => <Euro value={row.figures.paid} /> },
  { key: 'left', header: t('commitments.left'), align: 'right', cell: (row) => <Euro value={left(row)} /> },
];

const exportRows = (rows: readonly Row[]) =>
  downloadCsv(
    t('commitments.file'),
    [
      ...[t('commitments.what'), t('commitments.provider'), t('commitments.cig'), t('commitments.cup'), t('year')],
      ...[t('form.from'), t('form.to'), t('commitments.committed'), t('commitments.settled'), t('commitments.paid')],
      t('commitments.left'),
    ],
    rows.map((row) => [
      ...[row.title, providerOf(row), row.cig, row.cup, row.year],
      ...[row.from && formatDate(row.from), row.to && formatDate(row.to)],
      ...[row.figures.committed, row.figures.settled, row.figures.paid, left(row)].map(csvEuro),
    ]),
  );

/** What is committed, and how much of it is spent; an ETS finds its own contracts. */
export function CommitmentsPage() {
  const { values, set, clear, active } = useFilters<Filters>(schema);
  const whole = useCan('read', 'Budget');
  const mayCommit = useMayMove();
  const enti = useEnteOptions();
  const filter = {
    query: values.cerca || null,
    year: /^\d{4}$/.test(values.anno) ? Number(values.anno) : null,
    enteId: values.ente || null,
  };
  const list = useConnection(CommitmentsDocument, { filter }, pick, { first: 40 });
  const title = whole ? t('commitments.title') : t('commitments.titleEts');
  const add = (variant: 'primary' | 'secondary') => (
    <LinkButton to={ledgerPaths.newCommitment} variant={variant} icon="plus">
      {t('commitments.new')}
    </LinkButton>
  );
  return (
    <Page
      title={title}
      breadcrumbs={whole ? [{ label: t('budget'), to: '/bilancio' }, { label: title }] : undefined}
      lead={<p>{whole ? t('commitments.lead') : t('commitments.leadEts')}</p>}
      actions={mayCommit && add('primary')}
    >
      <FilterBar active={active} onClear={clear}>
        <SearchField label={t('commitments.search')} value={values.cerca} onChange={(cerca) => set({ cerca })} />
        <SelectField
          compact
          name="anno"
          label={t('year')}
          value={values.anno}
          empty={t('commitments.anyYear')}
          options={years}
          onChange={(anno) => set({ anno })}
        />
        {whole && (
          <RowFilter
            kind="ente"
            name="ente"
            label={t('commitments.ente')}
            value={values.ente}
            load={enti}
            onChange={(ente) => set({ ente })}
          />
        )}
      </FilterBar>
      <DataList
        list={list}
        loading={t('loading')}
        noun={{ one: t('commitments.one'), other: t('commitments.other') }}
        tools={
          <>
            <Button variant="plain" size="sm" icon="download" onClick={() => exportRows(list.rows)}>
              {t('export')}
            </Button>
            <ExportMenu what="impegni" />
          </>
        }
        empty={
          <EmptyState
            title={t('commitments.emptyTitle')}
            text={
              active ? t('commitments.emptyFiltered') : mayCommit ? t('commitments.empty') : t('commitments.emptyRead')
            }
            action={active > 0 ? <Button onClick={clear}>{t('entries.clear')}</Button> : mayCommit && add('secondary')}
          />
        }
      >
        {(rows) => (
          <DataTable
            caption={t('commitments.caption')}
            columns={columns}
            rows={rows}
            rowKey={(row) => row.id}
            rowLink={(row) => ledgerPaths.commitment(row.id)}
          />
        )}
      </DataList>
    </Page>
  );
}
