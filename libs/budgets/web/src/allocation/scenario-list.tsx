import { scenarioStateLabel, scenarioStates } from '@zona/budgets-domain';
import { formatDate } from '@zona/calendar';
import { formatEuro } from '@zona/money';
import { useCan, useConnection, useGql } from '@zona/session';
import {
  DataList,
  DataTable,
  EmptyState,
  FilterBar,
  filters,
  LinkButton,
  Page,
  Section,
  SelectField,
  useFilters,
  type Column,
} from '@zona/ui';
import { Link } from 'react-router';
import type { QuotaTasksQuery, ScenariosQuery } from '../generated/graphql';
import { GroundDocument, QuotaTasksDocument, ScenariosDocument } from './documents';
import { allocationPaths } from './paths';
import { ScenarioBadge } from './state-badge';
import { t } from './words';

type Row = ScenariosQuery['scenarios']['edges'][number]['node'];
const schema = { anno: filters.text(), stato: filters.oneOf(scenarioStates) };
const pick = (data: ScenariosQuery) => data.scenarios;

const columns: Column<Row>[] = [
  { key: 'title', header: t('list.name'), cell: (row) => row.title },
  { key: 'year', header: t('what.year'), cell: (row) => <span className="z-num">{row.year}</span> },
  { key: 'state', header: t('list.state'), cell: (row) => <ScenarioBadge state={row.state} /> },
  {
    key: 'amount',
    header: t('list.amount'),
    align: 'right',
    cell: (row) => <span className="z-alloc-euro">{formatEuro(row.amount)}</span>,
  },
  { key: 'rule', header: t('rule.title'), cell: (row) => row.sentences[0] ?? '' },
];

/** Riparti by year and state, and what of their quotas is late. */
export function ScenarioList() {
  const { values, set, clear, active } = useFilters(schema);
  const mayCreate = useCan('create', 'AllocationScenario');
  const filter = { year: /^\d{4}$/.test(values.anno) ? Number(values.anno) : null, state: values.stato || null };
  const list = useConnection(ScenariosDocument, { filter }, pick, { first: 30 });
  const { data } = useGql(GroundDocument, {});
  const { data: tasks } = useGql(QuotaTasksDocument, {});
  return (
    <Page
      title={t('title')}
      lead={<p>{t('lead')}</p>}
      actions={
        mayCreate && (
          <LinkButton to={allocationPaths.fresh} variant="primary" icon="plus">
            {t('list.add')}
          </LinkButton>
        )
      }
    >
      {tasks && tasks.quotaTasks.length > 0 && <Tasks tasks={tasks.quotaTasks} />}
      <FilterBar active={active} onClear={clear}>
        <SelectField
          compact
          name="anno"
          label={t('what.year')}
          value={values.anno}
          empty={t('list.anyYear')}
          options={(data?.allocationGround.years ?? []).map((y) => ({ value: String(y), label: String(y) }))}
          onChange={(anno) => set({ anno })}
        />
        <SelectField
          compact
          name="stato"
          label={t('list.state')}
          value={values.stato}
          empty={t('list.anyState')}
          options={scenarioStates.map((value) => ({ value, label: scenarioStateLabel[value] }))}
          onChange={(stato) => set({ stato: stato as (typeof scenarioStates)[number] | '' })}
        />
      </FilterBar>
      <DataList
        list={list}
        loading={t('loading')}
        noun={{ one: t('list.one'), other: t('list.many') }}
        empty={
          <EmptyState
            title={t('list.emptyTitle')}
            text={active ? t('list.emptyFiltered') : mayCreate ? t('list.emptyText') : t('list.emptyReader')}
          />
        }
      >
        {(rows) => (
          <DataTable
            caption={t('title')}
            columns={columns}
            rows={rows}
            rowKey={(row) => row.id}
            rowLink={(row) => allocationPaths.one(row.id)}
          />
        )}
      </DataList>
    </Page>
  );
}

type Task = QuotaTasksQuery['quotaTasks'][number];

const taskColumns: Column<Task>[] = [
  { key: 'due', header: t('quotas.due'), cell: (task) => formatDate(task.due) },
  { key: 'comune', header: t('table.comune'), cell: (task) => task.comune },
  {
    key: 'title',
    header: t('list.name'),
    cell: (task) => (
      <Link to={allocationPaths.one(task.scenarioId)}>
        {t('quotas.nthOf', { number: task.number, title: task.title })}
      </Link>
    ),
  },
  { key: 'left', header: t('quotas.left'), align: 'right', cell: (task) => formatEuro(task.left) },
];

const Tasks = ({ tasks }: { tasks: readonly Task[] }) => (
  <Section title={t('quotas.tasks')}>
    <DataTable caption={t('quotas.tasks')} dense columns={taskColumns} rows={tasks} rowKey={(task) => task.id} />
  </Section>
);
