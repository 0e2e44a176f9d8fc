import { fundFamilies, fundFamilyLabel, type FundFamily } from '@zona/budgets-domain';
import { formatDate } from '@zona/calendar';
import { formatEuro, fromCents, toCents } from '@zona/money';
import { useCan, useConnection, useGql } from '@zona/session';
import {
  Button,
  DataList,
  DataTable,
  downloadCsv,
  EmptyState,
  Figure,
  FilterBar,
  filters,
  Page,
  SearchField,
  Section,
  SelectField,
  useFilters,
  type Column,
} from '@zona/ui';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { Euro } from '../euro';
import type { FundsFrameQuery, FundsQuery } from '../generated/graphql';
import { FundsDocument, FundsFrameDocument } from './documents';
import { FundDialog } from './fund-dialog';
import { fundPaths } from './paths';
import { t } from './words';
import './funds.css';

type Row = FundsQuery['fundAssignments']['edges'][number]['node'];
type Totals = FundsFrameQuery['fundFigures'];

const schema = {
  cerca: filters.text(),
  anno: filters.text(),
  provenienza: filters.oneOf(fundFamilies),
  tipo: filters.text(),
};
const pick = (data: FundsQuery) => data.fundAssignments;
const toCommit = ({ assigned, committed }: Totals) => fromCents(toCents(assigned) - toCents(committed));
const nameOf = ({ fund, label }: Row) => (label ? `${fund.name}, ${label}` : fund.name);

const columns: Column<Row>[] = [
  { key: 'fund', header: t('fund'), cell: nameOf },
  { key: 'year', header: t('year'), cell: (row) => <span className="z-num">{row.year}</span> },
  { key: 'family', header: t('family'), cell: (row) => fundFamilyLabel[row.fund.kind.family] },
  { key: 'assigned', header: t('assigned'), align: 'right', cell: (row) => <Euro value={row.figures.assigned} /> },
  { key: 'committed', header: t('committed'), align: 'right', cell: (row) => <Euro value={row.figures.committed} /> },
  { key: 'paid', header: t('paid'), align: 'right', cell: (row) => <Euro value={row.figures.paid} /> },
  { key: 'toCommit', header: t('toCommit'), align: 'right', cell: (row) => <Euro value={toCommit(row.figures)} /> },
  {
    key: 'spendBy',
    header: t('spendBy'),
    cell: (row) => row.spendBy && <span className="z-num">{formatDate(row.spendBy)}</span>,
  },
];

const money = ['assigned', 'committed', 'paid'] as const;
const atZero = (key: string, figures: Totals | undefined) =>
  figures !== undefined &&
  ((key === 'toCommit' && toCents(toCommit(figures)) === 0n) ||
    money.some((name) => name === key && toCents(figures[name]) === 0n));

const totalsRow = (totals: Totals) => ({
  fund: t('total'),
  assigned: <Euro value={totals.assigned} />,
  committed: <Euro value={totals.committed} />,
  paid: <Euro value={totals.paid} />,
  toCommit: <Euro value={toCommit(totals)} />,
});

const csvRow = (row: Row) => [
  nameOf(row),
  String(row.year),
  fundFamilyLabel[row.fund.kind.family],
  row.fund.kind.name,
  ...[row.figures.assigned, row.figures.committed, row.figures.paid, toCommit(row.figures)].map(formatEuro),
  row.spendBy ? formatDate(row.spendBy) : null,
];
const exportRows = (rows: readonly Row[]) =>
  downloadCsv(
    t('file'),
    [
      t('fund'),
      t('year'),
      t('family'),
      t('kind'),
      t('assigned'),
      t('committed'),
      t('paid'),
      t('toCommit'),
      t('spendBy'),
    ],
    rows.map(csvRow),
  );

export function FundsPage() {
  const { values, set, clear, active } = useFilters(schema);
  const navigate = useNavigate();
  const mayAdd = useCan('create', 'Fund');
  const [adding, setAdding] = useState(false);
  const ofFund = { query: values.cerca || null, kind: values.tipo || null, family: values.provenienza || null };
  const filter = { ...ofFund, year: /^\d{4}$/.test(values.anno) ? Number(values.anno) : null };
  const list = useConnection(FundsDocument, { filter }, pick, { first: 50 });
  const { data: frame } = useGql(FundsFrameDocument, { filter, bare: { ...ofFund, empty: true } }, { keep: true });
  const kinds = (frame?.fundKinds ?? []).filter((k) => !values.provenienza || k.family === values.provenienza);
  const add = (
    <Button variant="primary" icon="plus" onClick={() => setAdding(true)}>
      {t('add')}
    </Button>
  );
  return (
    <Page title={t('title')} lead={<p>{t('lead')}</p>} actions={mayAdd && add}>
      <FilterBar active={active} onClear={clear}>
        <SearchField label={t('search')} value={values.cerca} onChange={(cerca) => set({ cerca })} />
        <SelectField
          compact
          label={t('year')}
          name="anno"
          value={values.anno}
          empty={t('anyYear')}
          options={(frame?.fundYears ?? []).map((y) => ({ value: String(y), label: String(y) }))}
          onChange={(anno) => set({ anno })}
        />
        <SelectField
          compact
          label={t('family')}
          name="provenienza"
          value={values.provenienza}
          empty={t('anyFamily')}
          options={fundFamilies.map((value) => ({ value, label: fundFamilyLabel[value] }))}
          onChange={(provenienza) => set({ provenienza: provenienza as FundFamily | '', tipo: '' })}
        />
        <SelectField
          compact
          label={t('kind')}
          name="tipo"
          value={values.tipo}
          empty={t('anyKind')}
          options={kinds.map((k) => ({ value: k.code, label: k.name }))}
          onChange={(tipo) => set({ tipo })}
        />
      </FilterBar>
      {frame && list.rows.length > 0 && <TotalFigures totals={frame.fundFigures} />}
      <DataList
        list={list}
        loading={t('loading')}
        noun={{ one: t('one'), other: t('many') }}
        tools={
          <Button variant="plain" size="sm" icon="download" onClick={() => exportRows(list.rows)}>
            {t('export')}
          </Button>
        }
        empty={<EmptyState title={t('emptyTitle')} text={active ? t('emptyFiltered') : t('emptyText')} />}
      >
        {(rows) => (
          <DataTable
            caption={t('caption')}
            columns={columns}
            rows={rows}
            rowKey={(row) => row.id}
            rowLink={(row) => `${fundPaths.fund(row.fund.id)}#a-${row.id}`}
            totals={frame && totalsRow(frame.fundFigures)}
            isZero={(key, row) => atZero(key, row?.figures ?? frame?.fundFigures)}
          />
        )}
      </DataList>
      {frame && frame.funds.edges.length > 0 && !filter.year && <BareFunds funds={frame.funds} />}
      {adding && <FundDialog onClose={() => setAdding(false)} onSaved={(id) => void navigate(fundPaths.fund(id))} />}
    </Page>
  );
}

function TotalFigures({ totals }: { totals: Totals }) {
  return (
    <div className="z-figures">
      <Figure kind="money" size="lg" label={t('assigned')} value={totals.assigned} />
      <Figure kind="money" size="lg" label={t('committed')} value={totals.committed} />
      <Figure kind="money" size="lg" label={t('paid')} value={totals.paid} />
      <Figure kind="money" size="lg" label={t('toCommit')} value={toCommit(totals)} />
    </div>
  );
}

/** A fund that assigns nothing yet is in no year: it must be found all the same. */
function BareFunds({ funds }: { funds: FundsFrameQuery['funds'] }) {
  return (
    <Section title={t('bareTitle')}>
      <p className="z-muted">{t('bareText')}</p>
      <ul className="z-fund-bare">
        {funds.edges.map(({ node }) => (
          <li key={node.id}>
            <Link to={fundPaths.fund(node.id)}>{node.name}</Link> <span className="z-muted">{node.kind.name}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
