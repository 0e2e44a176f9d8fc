import { useCan, useGql } from '@zona/session';
import {
  EmptyState,
  Failed,
  LinkButton,
  Loading,
  NotFoundPage,
  Page,
  useFilters,
  filters,
  WarningNote,
} from '@zona/ui';
import { Link } from 'react-router';
import { ledgerPaths } from '../ledger/paths';
import { useDecides, useMayMove } from '../ledger/use-ledger';
import { MatrixEditor } from './matrix-editor';
import type { MatrixData } from './model';
import { AllocationMatrixDocument } from './operations';
import { t } from './words';
import '../budgets.css';
import './matrix.css';

/** What the sheet is of, in the address. */
const address = { anno: filters.text(), piano: filters.text(), comune: filters.text(), residui: filters.flag() };
export type MatrixAddress = ReturnType<
  typeof useFilters<{ anno: string; piano: string; comune: string; residui: boolean }>
>;

/** Who has what of every fund: written as in a spreadsheet, saved together. */
export function MatrixPage() {
  const filter = useFilters(address);
  const { anno, piano, comune } = filter.values;
  const { data, error, refetch } = useGql(
    AllocationMatrixDocument,
    { year: /^\d{4}$/.test(anno) ? Number(anno) : null, planId: piano || null, ambitoComuneId: comune || null },
    { keep: true },
  );
  const found = data?.allocationMatrix;
  if (found === null) return <NotFoundPage title={t('missing')} />;
  return (
    <Page
      title={t('title')}
      lead={<p>{t('lead')}</p>}
      breadcrumbs={[{ label: t('budget'), to: '/bilancio' }, { label: t('title') }]}
    >
      {error && !found && <Failed error={error} onRetry={() => void refetch()} />}
      {!found && !error && <Loading label={t('loading')} rows={8} />}
      {found && <Matrix data={found} filter={filter} />}
    </Page>
  );
}

function Matrix({ data, filter }: { data: MatrixData; filter: MatrixAddress }) {
  const edit = useMayMove();
  const decides = useDecides('allocation');
  const proposals = useCan('read', 'LedgerProposal');
  return (
    <div className="z-stack">
      {!edit && <p className="z-muted">{t('reading')}</p>}
      {edit && !decides && (
        <WarningNote tone="info">
          <p>{t('proposing')}</p>
        </WarningNote>
      )}
      {proposals && data.waiting > 0 && (
        <WarningNote tone="info">
          <p>
            {t('waiting', { count: data.waiting })} <Link to={ledgerPaths.proposals}>{t('waitingSee')}</Link>
          </p>
        </WarningNote>
      )}
      <MatrixEditor
        // Another year, plan or comune is another sheet.
        key={[data.year, data.plan?.id, data.comune?.id].join()}
        data={data}
        filter={filter}
        edit={edit}
        decides={decides}
      />
      {data.columns.length === 0 && (
        <EmptyState
          title={t('empty.title', { year: data.year })}
          text={t('empty.text')}
          action={edit && <LinkButton to="/bilancio/fondi">{t('empty.act')}</LinkButton>}
        />
      )}
    </div>
  );
}
