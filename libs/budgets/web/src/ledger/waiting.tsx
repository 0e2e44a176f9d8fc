import { useCan, useConnection } from '@zona/session';
import { Section, WarningNote } from '@zona/ui';
import type { LedgerProposalsQuery } from '../generated/graphql';
import { Link } from 'react-router';
import { ledgerPaths } from './paths';
import { ProposalCard } from './proposal-card';
import { LedgerProposalsDocument } from './proposal-documents';
import { t } from './words';

const pick = (data: LedgerProposalsQuery) => data.ledgerProposals;

/** Proposals on a contract that wait for the responsabile, to be decided where one reads what they are about. */
export function WaitingProposals({ commitmentId }: { commitmentId: string }) {
  const may = useCan('read', 'LedgerProposal');
  const { rows, total } = useConnection(
    LedgerProposalsDocument,
    { state: 'proposed', mine: null, commitmentId },
    pick,
    { first: 20, enabled: may },
  );
  if (!rows.length) return null;
  return (
    <Section title={t('contract.waiting')}>
      <div className="z-stack">
        {rows.map((proposal) => (
          <ProposalCard key={proposal.id} proposal={proposal} level={3} />
        ))}
        {total !== null && total > rows.length && (
          <WarningNote tone="info">
            <p>
              {t('contract.waitingMore', { shown: rows.length, count: total })}{' '}
              <Link to={ledgerPaths.proposals}>{t('proposals.title')}</Link>
            </p>
          </WarningNote>
        )}
      </div>
    </Section>
  );
}
