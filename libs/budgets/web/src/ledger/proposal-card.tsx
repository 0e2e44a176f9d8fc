import { proposalStateLabel } from '@zona/budgets-domain';
import { formatDateTime } from '@zona/calendar';
import { formatEuro } from '@zona/money';
import { useCan, useMutate, useViewer } from '@zona/session';
import { Button, ConfirmDialog, DataTable, Definition, StateBadge, useToasts, type Column, type State } from '@zona/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import type { LedgerProposalsQuery } from '../generated/graphql';
import { DecideDialog } from './decide-dialog';
import { Euro, kindText } from './parts';
import { ledgerPaths } from './paths';
import { WithdrawProposalDocument } from './proposal-documents';
import { t } from './words';

export type Proposal = LedgerProposalsQuery['ledgerProposals']['edges'][number]['node'];
type Line = Proposal['lines'][number] & { key: number };

const badge = {
  proposed: 'pending',
  approved: 'approved',
  refused: 'rejected',
  withdrawn: 'withdrawn',
} as const satisfies Record<Proposal['state'], State>;

const columns: Column<Line>[] = [
  {
    key: 'text',
    header: t('line'),
    cell: ({ label, text }) => (label === t('line') ? text : `${label}: ${text ?? ''}`),
  },
  { key: 'value', header: t('amount'), align: 'right', cell: ({ value }) => value && <Euro value={value} /> },
];

/** What was decided, by whom and when. */
function Decision({ proposal }: { proposal: Proposal }) {
  const { state, decidedBy, decidedAt, decisionNote, entry } = proposal;
  if (!decidedBy || (state !== 'approved' && state !== 'refused')) return null;
  const words = { name: decidedBy, when: formatDateTime(decidedAt) };
  return (
    <div className="z-muted">
      <p>
        {t(state === 'approved' ? 'proposals.approvedBy' : 'proposals.refusedBy', words)}{' '}
        {entry && <Link to={ledgerPaths.entry(entry.id)}>{t('proposals.seeEntry')}</Link>}
      </p>
      {decisionNote && <p>{decisionNote}</p>}
    </div>
  );
}

function Withdraw({ proposal }: { proposal: Proposal }) {
  const [asking, setAsking] = useState(false);
  const { send, pending } = useMutate(WithdrawProposalDocument);
  const toasts = useToasts();
  const withdraw = async () => {
    const outcome = await send({ id: proposal.id, version: proposal.version });
    const done = outcome.kind === 'done';
    toasts.show({
      text: done ? t('proposals.withdrawDone') : t('proposals.withdrawFailed'),
      tone: done ? 'ok' : 'bad',
    });
    setAsking(false);
  };
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('proposals.withdraw')}</Button>
      <ConfirmDialog
        open={asking}
        title={t('proposals.withdrawTitle', { title: proposal.title })}
        confirmLabel={t('proposals.withdraw')}
        pending={pending}
        onConfirm={() => void withdraw()}
        onClose={() => setAsking(false)}
      >
        <p>{t('proposals.withdrawText')}</p>
      </ConfirmDialog>
    </>
  );
}

/** A proposal as one reads it before deciding: what it is, how much, from where to where, by which act. */
export function ProposalCard({ proposal, level = 2 }: { proposal: Proposal; level?: 2 | 3 }) {
  const Heading = `h${level}` as const;
  const [deciding, setDeciding] = useState<'approve' | 'refuse' | null>(null);
  const mayDecide = useCan('approve', 'LedgerProposal');
  const { name } = useViewer();
  const lines = proposal.lines.map((line, key) => ({ ...line, key }));
  const said = lines.filter((line) => line.value === null);
  const moved = lines.filter((line) => line.value !== null);
  const open = proposal.state === 'proposed';
  const by = { name: proposal.proposedBy, when: formatDateTime(proposal.createdAt) };
  return (
    <article className="z-card" aria-labelledby={`p-${proposal.id}`}>
      <header className="z-settlement-head">
        <div>
          <p className="z-eyebrow">{kindText(proposal.kind)}</p>
          <Heading className="z-card-title" id={`p-${proposal.id}`}>
            {proposal.title}
          </Heading>
          <p className="z-muted z-small">{t('proposals.by', by)}</p>
        </div>
        <div className="z-proposal-value">
          {proposal.value && <strong className="z-num">{formatEuro(proposal.value)}</strong>}
          <StateBadge state={badge[proposal.state]} label={proposalStateLabel[proposal.state]} />
        </div>
      </header>
      {said.length > 0 && <Definition items={said.map(({ label, text }) => ({ label, value: text ?? '' }))} />}
      {moved.length > 0 && (
        <DataTable
          caption={t('proposals.content', { title: proposal.title })}
          dense
          columns={columns}
          rows={moved}
          rowKey={({ key }) => String(key)}
        />
      )}
      {proposal.reason && (
        <p>
          <strong>{t('reason')}:</strong> {proposal.reason}
        </p>
      )}
      <Decision proposal={proposal} />
      {open && (
        <div className="z-row d-print-none">
          {mayDecide && (
            <>
              <Button icon="check" onClick={() => setDeciding('approve')}>
                {t('proposals.approve')}
              </Button>
              <Button variant="plain" icon="close" onClick={() => setDeciding('refuse')}>
                {t('proposals.refuse')}
              </Button>
            </>
          )}
          {!mayDecide && proposal.proposedBy === name && <Withdraw proposal={proposal} />}
        </div>
      )}
      {deciding && (
        <DecideDialog proposal={proposal} approve={deciding === 'approve'} onClose={() => setDeciding(null)} />
      )}
    </article>
  );
}
