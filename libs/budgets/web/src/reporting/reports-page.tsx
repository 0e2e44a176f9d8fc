import { fundOfYear, reportStates, type ReportState } from '@zona/budgets-domain';
import { formatDate, todayIso } from '@zona/calendar';
import { formatEuro } from '@zona/money';
import { useCan, useConnection, useGql, useViewer } from '@zona/session';
import {
  Button,
  CheckField,
  DataList,
  DataTable,
  downloadCsv,
  EmptyState,
  FilterBar,
  filters,
  Page,
  SearchField,
  SelectField,
  StateBadge,
  useFilters,
  type Column,
} from '@zona/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Euro } from '../euro';
import type { FundReportsQuery } from '../generated/graphql';
import { ReportAssignmentsDocument, ReportsDocument } from './documents';
import { reportPaths } from './paths';
import { ReportDialog } from './report-dialog';
import { t } from './words';

type Row = FundReportsQuery['fundReports']['edges'][number]['node'];

const schema = {
  cerca: filters.text(),
  stato: filters.oneOf(reportStates),
  fondo: filters.text(),
  scaduti: filters.flag(),
};
const isLate = ({ state, dueOn }: Row) => state === 'open' && dueOn != null && dueOn < todayIso();
const fundOf = ({ fundName, year }: Row) => fundOfYear(fundName, year);

export const ReportStateBadge = ({ state }: { state: ReportState }) => (
  <StateBadge state={state === 'signed' ? 'approved' : 'draft'} label={t(`state.${state}`)} />
);

const columns: Column<Row>[] = [
  { key: 'title', header: t('col.title'), cell: (r) => r.title },
  { key: 'fund', header: t('col.fund'), cell: fundOf },
  { key: 'state', header: t('col.state'), cell: (r) => <ReportStateBadge state={r.state} /> },
  {
    key: 'due',
    header: t('col.due'),
    cell: (r) =>
      r.dueOn && (
        <span className="z-row">
          <span className="z-num">{formatDate(r.dueOn)}</span>
          {isLate(r) && <StateBadge state="late" label={t('late')} />}
        </span>
      ),
  },
  { key: 'costs', header: t('col.costs'), align: 'right', cell: (r) => <span className="z-num">{r.costCount}</span> },
  { key: 'claimed', header: t('col.claimed'), align: 'right', cell: (r) => <Euro value={r.claimed} /> },
  { key: 'reportable', header: t('col.reportable'), align: 'right', cell: (r) => <Euro value={r.reportable} /> },
];

const exportRows = (rows: readonly Row[]) =>
  downloadCsv(
    t('file'),
    columns.map((c) => c.header),
    rows.map((r) => [
      r.title,
      fundOf(r),
      t(`state.${r.state}`),
      r.dueOn ? formatDate(r.dueOn) : null,
      String(r.costCount),
      formatEuro(r.claimed),
      formatEuro(r.reportable),
    ]),
  );

export function ReportsPage() {
  const { values, set, clear, active } = useFilters(schema);
  const navigate = useNavigate();
  const { role } = useViewer();
  const mayOpen = useCan('create', 'FundReport');
  const readsFunds = useCan('read', 'FundAssignment');
  const [opening, setOpening] = useState(false);
  const filter = {
    query: values.cerca || null,
    state: values.stato || null,
    fundId: values.fondo || null,
    late: values.scaduti || null,
  };
  const list = useConnection(ReportsDocument, { filter }, (data) => data.fundReports, { first: 50 });
  const { data } = useGql(ReportAssignmentsDocument, {}, { enabled: readsFunds });
  const funds = new Map(data?.fundAssignments.edges.map(({ node }) => [node.fund.id, node.fund.name]));
  const emptyText = active
    ? t('emptyFiltered')
    : mayOpen
      ? t('emptyText')
      : role === 'vigilanza_ats'
        ? t('emptyAts')
        : t('emptyRead');
  return (
    <Page
      title={t('title')}
      lead={<p>{t('lead')}</p>}
      actions={
        mayOpen && (
          <Button variant="primary" icon="plus" onClick={() => setOpening(true)}>
            {t('open')}
          </Button>
        )
      }
    >
      <FilterBar active={active} onClear={clear}>
        <SearchField label={t('filter.query')} value={values.cerca} onChange={(cerca) => set({ cerca })} />
        <SelectField
          compact
          name="stato"
          label={t('filter.state')}
          value={values.stato}
          empty={t('filter.any')}
          options={reportStates.map((value) => ({ value, label: t(`state.${value}`) }))}
          onChange={(stato) => set({ stato: stato as ReportState | '' })}
        />
        {readsFunds && (
          <SelectField
            compact
            name="fondo"
            label={t('filter.fund')}
            value={values.fondo}
            empty={t('filter.anyFund')}
            options={[...funds].map(([value, label]) => ({ value, label }))}
            onChange={(fondo) => set({ fondo })}
          />
        )}
        <CheckField
          compact
          name="scaduti"
          label={t('filter.late')}
          value={values.scaduti}
          onChange={(scaduti) => set({ scaduti })}
        />
      </FilterBar>
      <DataList
        list={list}
        loading={t('loading')}
        noun={{ one: t('one'), other: t('many') }}
        tools={
          <Button variant="plain" size="sm" icon="download" onClick={() => exportRows(list.rows)}>
            {t('export')}
          </Button>
        }
        empty={<EmptyState title={t('emptyTitle')} text={emptyText} />}
      >
        {(rows) => (
          <DataTable
            caption={t('caption')}
            columns={columns}
            rows={rows}
            rowKey={(r) => r.id}
            rowLink={(r) => reportPaths.report(r.id)}
          />
        )}
      </DataList>
      {opening && (
        <ReportDialog onClose={() => setOpening(false)} onOpened={(id) => void navigate(reportPaths.report(id))} />
      )}
    </Page>
  );
}
