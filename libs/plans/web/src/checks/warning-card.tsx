import { formatDate } from '@zona/calendar';
import { findingSeverityLabel } from '@zona/plans-domain';
import { useCan } from '@zona/session';
import { Button, LinkButton, SourceNote, StateBadge } from '@zona/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { AssignDialog, DismissDialog, useReopen, type Named } from './decide';
import { correctAt, readAt, type Side } from './warnings';
import { t } from './words';

/** One avviso: the two figures, where each comes from, and what can be done about it. */
export function WarningCard({ planId, warning }: Named) {
  const { left, right, difference } = warning;
  return (
    <article className="z-card z-warning" aria-label={warning.sentence}>
      <div className="z-row z-warning-head">
        <StateBadge
          state={warning.severity === 'mismatch' ? 'late' : 'warning'}
          label={findingSeverityLabel[warning.severity]}
        />
        <span className="z-muted">{warning.subjects.map((s) => s.title).join(' · ')}</span>
      </div>
      <p className="z-warning-sentence">{warning.sentence}</p>
      <div className="z-warning-sides">
        <SideView planId={planId} side={left} />
        <SideView planId={planId} side={right} />
      </div>
      {difference && <p className="z-muted">{t('difference', { difference })}</p>}
      <Decision planId={planId} warning={warning} />
    </article>
  );
}

function SideView({ planId, side }: { planId: string; side: Side }) {
  const to = side.target && readAt(planId, side.target);
  const go = side.target && t(`go.${side.target.type}` as 'go.Scheda');
  return (
    <div className="z-warning-side">
      <p className="z-muted">{side.label}</p>
      <p className="z-warning-value z-num">{side.value}</p>
      <div className="z-row">
        {side.source && (
          <>
            <span className="d-print-none">
              <SourceNote {...side.source} />
            </span>
            <span className="z-print-only">
              {side.source.line === null
                ? side.source.document
                : t('source', { document: side.source.document, line: side.source.line })}
            </span>
          </>
        )}
        {to && go && (
          <Link className="d-print-none" to={to} aria-label={t('goOf', { go, label: side.label })}>
            {go}
          </Link>
        )}
      </div>
    </div>
  );
}

function stateWords({ warning }: Named): string | null {
  const { state, changed, assigneeName, mine, reason, decidedBy, decidedAt } = warning;
  if (state === 'assigned') {
    if (mine) return t('assignedMe');
    return assigneeName ? t('assigned', { name: assigneeName }) : t('assignedTo');
  }
  if (state === 'resolved') return t('resolved');
  // One that is open again says why it had been dismissed.
  if (state !== 'dismissed' && !changed) return null;
  return decidedBy && decidedAt
    ? t('dismissedBy', { name: decidedBy, day: formatDate(decidedAt.slice(0, 10)), reason: reason ?? '' })
    : t('dismissed');
}

function Decision(named: Named) {
  const { state, changed, left, right } = named.warning;
  const canDecide = useCan('update', 'Warning');
  const canCorrect = useCan('update', 'Scheda');
  const [open, setOpen] = useState<'assign' | 'dismiss' | null>(null);
  const { reopen } = useReopen(named);
  const words = stateWords(named);
  const waits = state === 'open' || state === 'assigned';
  const correct = [left.target, right.target].map((target) => target && correctAt(target)).find(Boolean);
  return (
    <>
      {words && <p className="z-warning-state">{words}</p>}
      {changed && <p className="z-warning-state">{t('changed')}</p>}
      {canDecide && state !== 'resolved' && (
        <div className="z-row d-print-none">
          {waits && canCorrect && correct && (
            <LinkButton size="sm" to={correct} icon="pencil">
              {t('correct')}
            </LinkButton>
          )}
          {waits && (
            <Button size="sm" onClick={() => setOpen('assign')}>
              {state === 'assigned' ? t('assign.again') : t('assign.act')}
            </Button>
          )}
          {waits && (
            <Button size="sm" onClick={() => setOpen('dismiss')}>
              {t('dismiss.act')}
            </Button>
          )}
          {state !== 'open' && (
            <Button size="sm" variant="plain" onClick={() => void reopen()}>
              {state === 'assigned' ? t('reopen.leave') : t('reopen.act')}
            </Button>
          )}
        </div>
      )}
      {open === 'assign' && <AssignDialog {...named} onClose={() => setOpen(null)} />}
      {open === 'dismiss' && <DismissDialog {...named} onClose={() => setOpen(null)} />}
    </>
  );
}
