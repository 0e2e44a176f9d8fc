import { proposalStates, type ProposalState } from '@zona/budgets-domain';
import { useConnection, useViewer } from '@zona/session';
import {
  CheckField,
  EmptyState,
  Failed,
  FilterBar,
  filters,
  LoadMore,
  Loading,
  Page,
  Tabs,
  useFilters,
} from '@zona/ui';
import type { LedgerProposalsQuery } from '../generated/graphql';
import { LedgerProposalsDocument } from './proposal-documents';
import { ProposalCard } from './proposal-card';
import { t } from './words';
import './ledger.css';

const schema = { stato: filters.oneOf(proposalStates), mie: filters.flag() };
interface Filters {
  stato: ProposalState | '';
  mie: boolean;
}
const pick = (data: LedgerProposalsQuery) => data.ledgerProposals;
const noun = { one: t('proposals.one'), other: t('proposals.other') };

interface ListProps {
  state: ProposalState;
  mine: boolean;
}

function ProposalList({ state, mine }: ListProps) {
  const list = useConnection(LedgerProposalsDocument, { state, mine: mine || null, commitmentId: null }, pick, {
    first: 20,
  });
  if (list.isPending) return <Loading label={t('loading')} rows={6} />;
  if (list.error && !list.rows.length) return <Failed error={list.error} onRetry={() => void list.refetch()} />;
  if (!list.rows.length) return <EmptyState title={t(`proposals.empty.${state}`)} text={t('proposals.emptyText')} />;
  return (
    <div className="z-stack">
      {list.rows.map((proposal) => (
        <ProposalCard key={proposal.id} proposal={proposal} />
      ))}
      <LoadMore
        hasNextPage={list.hasNextPage}
        onMore={list.more}
        pending={list.loadingMore}
        shown={list.rows.length}
        total={list.total}
        noun={noun}
      />
    </div>
  );
}

/** What waits for the responsabile, and what was decided. */
export function ProposalsPage() {
  const { values, set } = useFilters<Filters>(schema);
  const { role } = useViewer();
  const state = values.stato || 'proposed';
  return (
    <Page
      title={t('proposals.title')}
      breadcrumbs={[{ label: t('budget'), to: '/bilancio' }, { label: t('proposals.title') }]}
      lead={<p>{t('proposals.lead')}</p>}
    >
      {role === 'operatore_udp' && (
        <FilterBar>
          <CheckField
            compact
            name="mie"
            label={t('proposals.mine')}
            value={values.mie}
            onChange={(mie) => set({ mie })}
          />
        </FilterBar>
      )}
      <Tabs
        label={t('proposals.tabs')}
        selected={state}
        onSelect={(key) => set({ stato: key === 'proposed' ? '' : (key as ProposalState) })}
        items={proposalStates.map((key) => ({
          key,
          label: t(`proposals.tab.${key}`),
          content: key === state ? <ProposalList state={key} mine={values.mie} /> : null,
        }))}
      />
    </Page>
  );
}
