import { formatEuro, fromCents, sumCents, toCents } from '@zona/money';
import { useMutate } from '@zona/session';
import { Button, ConfirmDialog, FormProblems, useToasts } from '@zona/ui';
import { useState } from 'react';
import { ReconcilePaymentsDocument } from './reconcile-documents';
import type { Match, Paid } from './reconcile-page';
import { t } from './words';

interface ConfirmSureProps {
  rows: readonly Paid[];
  matches: ReadonlyMap<string, readonly Match[]>;
}

/** What is beyond doubt, confirmed together: all or none. Two that would pay one settlement are left to a person. */
function sureOnes({ rows, matches }: ConfirmSureProps) {
  const sure = rows.flatMap((row) => {
    const match = matches.get(row.id)?.[0];
    return match?.certainty === 'sure' && !match.obstacle ? [{ row, match }] : [];
  });
  const times = new Map<string, number>();
  for (const { match } of sure) times.set(match.settlementId, (times.get(match.settlementId) ?? 0) + 1);
  return sure.filter(({ match }) => match.paymentId || times.get(match.settlementId) === 1);
}

export function ConfirmSure(props: ConfirmSureProps) {
  const confirm = useMutate(ReconcilePaymentsDocument);
  const toasts = useToasts();
  const [asking, setAsking] = useState(false);
  const sure = sureOnes(props);
  if (!sure.length) return null;
  const value = formatEuro(fromCents(sumCents(sure.map(({ row }) => toCents(row.value)))));
  const run = async () => {
    const outcome = await confirm.send({
      matches: sure.map(({ row, match }) => ({ id: row.id, version: row.version, settlementId: match.settlementId })),
    });
    setAsking(false);
    if (outcome.kind === 'done') toasts.show({ text: t('reconcile.confirmed', { count: sure.length }) });
  };
  return (
    <div>
      <FormProblems problems={confirm.problems} />
      <Button variant="primary" onClick={() => setAsking(true)}>
        {t('reconcile.confirmSure', { count: sure.length })}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t('reconcile.confirmTitle')}
        confirmLabel={t('reconcile.confirm')}
        pending={confirm.pending}
        onConfirm={() => void run()}
        onClose={() => setAsking(false)}
      >
        <p>{t('reconcile.confirmText', { value })}</p>
      </ConfirmDialog>
    </div>
  );
}
