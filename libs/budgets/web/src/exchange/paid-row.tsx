import { matchCertaintyLabel } from '@zona/budgets-domain';
import { formatDate } from '@zona/calendar';
import { useMutate } from '@zona/session';
import { Button, FormProblems, StateBadge, type State } from '@zona/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { Euro } from '../euro';
import type { MatchCertainty } from '../generated/graphql';
import { ChooseDialog, SetAsideDialog } from './paid-dialogs';
import { exchangePaths } from './paths';
import { ReconcilePaymentsDocument, ReopenPaymentDocument } from './reconcile-documents';
import type { Match, Paid } from './reconcile-page';
import { t } from './words';

interface PaidRowProps {
  row: Paid;
  /** Undefined while they come. */
  matches?: readonly Match[];
  mayWrite: boolean;
}

/** A payment, and under it what it may have paid. */
export function PaidRow({ row, matches, mayWrite }: PaidRowProps) {
  const about = [
    row.supplierText,
    row.supplierCode,
    row.invoiceNumber && t('reconcile.invoice', { number: row.invoiceNumber }),
    row.cig && t('reconcile.cig', { code: row.cig }),
    row.commitmentText && t('reconcile.commitment', { text: row.commitmentText }),
    row.subject,
  ].filter(Boolean);
  return (
    <li className="z-card z-paid">
      <div className="z-section-head">
        <h2>
          {t('reconcile.mandate', { number: row.number })}{' '}
          <span className="z-muted z-small">{t('reconcile.of', { date: formatDate(row.paidOn) })}</span>
        </h2>
        <strong>
          <Euro value={row.value} />
        </strong>
      </div>
      <p>{about.join(' · ')}</p>
      <p className="z-muted z-small">{t('reconcile.file', { name: row.budgetImport.fileName })}</p>
      {row.status === 'matched' && <Matched row={row} />}
      {row.status === 'set_aside' && <Aside row={row} mayWrite={mayWrite} />}
      {row.status === 'open' && <Open row={row} matches={matches} mayWrite={mayWrite} />}
    </li>
  );
}

function Matched({ row }: { row: Paid }) {
  const settlement = row.payment?.settlement;
  return (
    <p>
      <StateBadge state="done" label={t('reconcile.matchedWith')} />{' '}
      {settlement && (
        <Link to={exchangePaths.settlement(settlement.commitment.id)}>
          {settlement.title} ({settlement.commitment.title})
        </Link>
      )}
    </p>
  );
}

function Aside({ row, mayWrite }: { row: Paid; mayWrite: boolean }) {
  const reopen = useMutate(ReopenPaymentDocument);
  return (
    <div className="z-row">
      <span>{t('reconcile.asideBecause', { reason: row.setAside ?? '' })}</span>
      {mayWrite && (
        <Button
          size="sm"
          pending={reopen.pending}
          onClick={() => void reopen.send({ id: row.id, version: row.version })}
        >
          {t('reconcile.reopen')}
        </Button>
      )}
    </div>
  );
}

function Open({ row, matches, mayWrite }: PaidRowProps) {
  const confirm = useMutate(ReconcilePaymentsDocument);
  const [dialog, setDialog] = useState<'choose' | 'aside' | null>(null);
  const take = (settlementId: string) =>
    confirm.send({ matches: [{ id: row.id, version: row.version, settlementId }] });
  return (
    <>
      <FormProblems problems={confirm.problems} />
      {matches?.map((match) => (
        <MatchRow
          key={match.settlementId}
          row={row}
          match={match}
          pending={confirm.pending}
          onConfirm={mayWrite ? () => void take(match.settlementId) : undefined}
        />
      ))}
      {matches?.length === 0 && <p className="z-muted">{t('reconcile.noMatch')}</p>}
      {mayWrite && (
        <div className="z-row">
          <Button size="sm" variant="plain" onClick={() => setDialog('choose')}>
            {t(matches?.length ? 'reconcile.choose' : 'reconcile.chooseOne')}
          </Button>
          <Button size="sm" variant="plain" onClick={() => setDialog('aside')}>
            {t('reconcile.setAside')}
          </Button>
        </div>
      )}
      {dialog === 'choose' && <ChooseDialog row={row} onClose={() => setDialog(null)} />}
      {dialog === 'aside' && <SetAsideDialog row={row} onClose={() => setDialog(null)} />}
    </>
  );
}

const badge: Record<MatchCertainty, State> = { sure: 'done', likely: 'due', possible: 'info' };

interface MatchRowProps {
  row: Paid;
  match: Match;
  pending: boolean;
  onConfirm?: () => void;
}

/** What it may have paid, how sure that is, and why. */
function MatchRow({ row, match, pending, onConfirm }: MatchRowProps) {
  const { title, commitmentId, commitmentTitle, certainty, reasons, obstacle, paymentId } = match;
  return (
    <div className="z-match">
      <div>
        <p>
          <StateBadge state={badge[certainty]} label={matchCertaintyLabel[certainty]} />{' '}
          <Link to={exchangePaths.settlement(commitmentId)}>{title}</Link>{' '}
          {commitmentTitle !== title && <span className="z-muted">{commitmentTitle}</span>}
        </p>
        <ul className="z-small">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
        {obstacle && <p className="z-match-obstacle">{obstacle}</p>}
      </div>
      {onConfirm && !obstacle && (
        <Button
          size="sm"
          pending={pending}
          aria-label={t('reconcile.confirmNamed', { number: row.number, title })}
          onClick={onConfirm}
        >
          {t(paymentId ? 'reconcile.link' : 'reconcile.confirm')}
        </Button>
      )}
    </div>
  );
}
