import { importedPaymentStateLabel, importedPaymentStates, type ImportedPaymentState } from '@zona/budgets-domain';
import { useCan, useConnection, useGql } from '@zona/session';
import {
  DataList,
  EmptyState,
  FilterBar,
  filters,
  LinkButton,
  Page,
  SearchField,
  SelectField,
  useFilters,
} from '@zona/ui';
import type { ImportedPaymentsQuery, PaymentMatchesQuery } from '../generated/graphql';
import { ConfirmSure } from './confirm-sure';
import { exchangePaths } from './paths';
import { PaidRow } from './paid-row';
import { ImportedPaymentsDocument, PaymentMatchesDocument } from './reconcile-documents';
import { t } from './words';
import './exchange.css';

export type Paid = ImportedPaymentsQuery['importedPayments']['edges'][number]['node'];
export type Match = PaymentMatchesQuery['paymentMatches'][number]['matches'][number];

const states = ['tutti', ...importedPaymentStates] as const;
const schema = { cerca: filters.text(), stato: filters.oneOf(states), importazione: filters.text() };
const pick = (data: ImportedPaymentsQuery) => data.importedPayments;
/** As many as are matched at once. */
const page = 25;

/** Payments of the accounting system beside the settlements that they may have paid. */
export function ReconcilePage() {
  const { values, set, clear, active } = useFilters(schema);
  const mayWrite = useCan('update', 'ImportedPayment');
  // What waits is what one comes for: nothing said of the state means it.
  const state = values.stato || 'open';
  const filter = {
    query: values.cerca || null,
    status: state === 'tutti' ? null : (state as ImportedPaymentState),
    budgetImportId: values.importazione || null,
  };
  const list = useConnection(ImportedPaymentsDocument, { filter }, pick, { first: page });
  return (
    <Page
      title={t('reconcile.title')}
      breadcrumbs={[{ label: t('budget'), to: '/bilancio' }, { label: t('reconcile.title') }]}
      lead={<p>{t('reconcile.lead')}</p>}
      actions={mayWrite && <LinkButton to={exchangePaths.imports}>{t('reconcile.import')}</LinkButton>}
    >
      <FilterBar active={active} onClear={clear}>
        <SearchField label={t('reconcile.search')} value={values.cerca} onChange={(cerca) => set({ cerca })} />
        <SelectField
          compact
          label={t('reconcile.state')}
          name="stato"
          value={state}
          options={[
            ...importedPaymentStates.map((value) => ({ value, label: importedPaymentStateLabel[value] })),
            { value: 'tutti', label: t('reconcile.anyState') },
          ]}
          onChange={(stato) => set({ stato: stato === 'open' ? '' : (stato as (typeof states)[number]) })}
        />
      </FilterBar>
      <DataList
        list={list}
        loading={t('reconcile.loading')}
        noun={{ one: t('reconcile.one'), other: t('reconcile.many') }}
        empty={
          <EmptyState
            title={t('reconcile.none')}
            text={active ? t('reconcile.noneFiltered') : t('reconcile.noneText')}
          />
        }
      >
        {(rows) => <Rows rows={rows} mayWrite={mayWrite} />}
      </DataList>
    </Page>
  );
}

/** The matches of the open ones of a page, asked for together. */
function Rows({ rows, mayWrite }: { rows: readonly Paid[]; mayWrite: boolean }) {
  const open = rows.filter((r) => r.status === 'open').slice(-50);
  const { data } = useGql(
    PaymentMatchesDocument,
    { importedPaymentIds: open.map((r) => r.id) },
    { enabled: open.length > 0, keep: true },
  );
  const matches = new Map((data?.paymentMatches ?? []).map((m) => [m.importedPaymentId, m.matches]));
  return (
    <div className="z-stack">
      {mayWrite && <ConfirmSure rows={open} matches={matches} />}
      <ol className="z-paid-rows">
        {rows.map((row) => (
          <PaidRow key={row.id} row={row} matches={matches.get(row.id)} mayWrite={mayWrite} />
        ))}
      </ol>
    </div>
  );
}
