import { useGql } from '@zona/session';
import { Failed, Loading, NotFoundPage, Page } from '@zona/ui';
import { useSearchParams } from 'react-router';
import { CommitForm } from './commit-form';
import { CommitMoreForm } from './commit-more-form';
import { BudgetLineDocument, CommitmentNameDocument } from './documents';
import { lineDetail } from './parts';
import { ledgerPaths } from './paths';
import { emptyShare, type ShareDraft } from './shares';
import { useMayMove } from './use-ledger';
import { t } from './words';
import './ledger.css';

const crumbs = (label: string) => [
  { label: t('budget'), to: '/bilancio' },
  { label: t('commitments.title'), to: ledgerPaths.commitments },
  { label },
];

/** A new commitment, or more on one that is there; the address may bring the line or the commitment one comes from. */
export function CommitPage() {
  const [params] = useSearchParams();
  const [lineId, commitmentId] = [params.get('voce') ?? '', params.get('impegno') ?? ''];
  const line = useGql(BudgetLineDocument, { id: lineId }, { enabled: lineId !== '' });
  const commitment = useGql(CommitmentNameDocument, { id: commitmentId }, { enabled: commitmentId !== '' });
  const mayCommit = useMayMove();
  const error = line.error ?? commitment.error;
  if (!mayCommit) return <NotFoundPage />;
  if (error) return <Failed error={error} onRetry={() => void Promise.all([line.refetch(), commitment.refetch()])} />;
  if ((lineId && line.isPending) || (commitmentId && commitment.isPending)) return <Loading label={t('loading')} />;

  const from = line.data?.budgetLine;
  const first: ShareDraft = from
    ? {
        ...emptyShare(0),
        lineId: from.id,
        name: from.title,
        detail: lineDetail(from),
        left: from.figures.allocatedLeft,
      }
    : emptyShare(0);
  const more = commitment.data?.commitment;
  if (commitmentId && !more) return <NotFoundPage title={t('contract.missing')} />;
  const title = more ? t('commit.more', { title: more.title }) : t('commit.title');
  return (
    <Page title={title} breadcrumbs={crumbs(title)} lead={more && <p>{t('commit.moreLead')}</p>}>
      {more ? <CommitMoreForm commitment={more} first={first} /> : <CommitForm first={first} year={from?.year} />}
    </Page>
  );
}
