import { formatDate } from '@zona/calendar';
import { isPending } from '@zona/problems';
import { useCan } from '@zona/session';
import { Button } from '@zona/ui';
import { useState } from 'react';
import { AssignDialog, DismissDialog, useReopen, type Named } from './check-decide';
import type { BudgetCheck } from './checks';
import { t } from './words';

function words({ state, changed, assigneeName, mine, reason, decidedBy, decidedAt }: BudgetCheck): string | null {
  if (state === 'assigned') return mine ? t('checks.assignedMe') : t('checks.assigned', { name: assigneeName ?? '' });
  if (state === 'resolved') return t('checks.resolved');
  // One that is open again says why it had been dismissed.
  if ((state !== 'dismissed' && !changed) || !decidedBy || !decidedAt) return null;
  return t('checks.dismissedBy', { name: decidedBy, day: formatDate(decidedAt.slice(0, 10)), reason: reason ?? '' });
}

/** What was decided on an avviso, and what can be. */
export function CheckState(named: Named) {
  const { check } = named;
  const canDecide = useCan('update', 'BudgetWarning');
  const [open, setOpen] = useState<'assign' | 'dismiss' | null>(null);
  const { reopen } = useReopen(named);
  const said = words(check);
  const close = () => setOpen(null);
  const label = (act: string) => t('checks.actOf', { act, title: check.title });
  const button = (act: string, onClick: () => void) => (
    <Button size="sm" aria-label={label(act)} onClick={onClick}>
      {act}
    </Button>
  );
  return (
    <div className="z-stack-sm">
      {said && <span>{said}</span>}
      {check.changed && <span>{t('checks.changed')}</span>}
      {canDecide && check.state !== 'resolved' && (
        <div className="z-row d-print-none">
          {isPending(check) && (
            <>
              {button(t(check.state === 'assigned' ? 'checks.assign.again' : 'checks.assign.act'), () =>
                setOpen('assign'),
              )}
              {button(t('checks.dismiss.act'), () => setOpen('dismiss'))}
            </>
          )}
          {check.state !== 'open' &&
            button(t(check.state === 'assigned' ? 'checks.reopen.leave' : 'checks.reopen.act'), () => void reopen())}
        </div>
      )}
      {open === 'assign' && <AssignDialog {...named} onClose={close} />}
      {open === 'dismiss' && <DismissDialog {...named} onClose={close} />}
    </div>
  );
}
