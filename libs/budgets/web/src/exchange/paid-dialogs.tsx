import { formatEuro } from '@zona/money';
import { useApi, useMutate } from '@zona/session';
import { ComboField, TextArea } from '@zona/ui';
import { useCallback, useState } from 'react';
import { SavingDialog } from '../saving-dialog';
import { PayableSettlementsDocument, ReconcilePaymentsDocument, SetAsidePaymentDocument } from './reconcile-documents';
import type { Paid } from './reconcile-page';
import { t } from './words';

interface PaidDialogProps {
  row: Paid;
  onClose(): void;
}

/** A person knows better: any settlement that has something left to pay. */
export function ChooseDialog({ row, onClose }: PaidDialogProps) {
  const confirm = useMutate(ReconcilePaymentsDocument);
  const { query } = useApi();
  const [settlementId, setSettlement] = useState<string | null>(null);
  const load = useCallback(
    async (words: string) => {
      const { payableSettlements } = await query(PayableSettlementsDocument, { query: words });
      return payableSettlements.map((s) => ({
        value: s.id,
        label: s.title,
        detail: [s.commitmentTitle, s.supplierText, t('reconcile.left', { value: formatEuro(s.left) })]
          .filter(Boolean)
          .join(' · '),
      }));
    },
    [query],
  );
  const save = async (version = row.version) => {
    const outcome = await confirm.send({ matches: [{ id: row.id, version, settlementId: settlementId ?? '' }] });
    if (outcome.kind === 'done') onClose();
  };
  return (
    <SavingDialog
      title={t('reconcile.chooseTitle', { number: row.number })}
      labels={{ matches: t('reconcile.chooseField') }}
      saving={confirm}
      action={t('reconcile.confirm')}
      onSave={(version) => void save(version)}
      onClose={onClose}
    >
      <ComboField
        name="matches"
        label={t('reconcile.chooseField')}
        help={t('reconcile.chooseHelp')}
        value={settlementId}
        onChange={setSettlement}
        load={load}
        required
      />
    </SavingDialog>
  );
}

export function SetAsideDialog({ row, onClose }: PaidDialogProps) {
  const aside = useMutate(SetAsidePaymentDocument);
  const [reason, setReason] = useState('');
  const save = async (version = row.version) => {
    const outcome = await aside.send({ id: row.id, version, reason });
    if (outcome.kind === 'done') onClose();
  };
  return (
    <SavingDialog
      title={t('reconcile.setAsideTitle', { number: row.number })}
      labels={{ reason: t('reconcile.reason') }}
      saving={aside}
      action={t('reconcile.setAside')}
      onSave={(version) => void save(version)}
      onClose={onClose}
    >
      <p>{t('reconcile.setAsideText')}</p>
      <TextArea
        name="reason"
        label={t('reconcile.reason')}
        value={reason}
        onChange={setReason}
        required
        rows={3}
        maxLength={500}
      />
    </SavingDialog>
  );
}
