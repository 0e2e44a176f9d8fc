import { formatEuro } from '@zona/money';
import { useMutate } from '@zona/session';
import { MoneyField, TextArea, useToasts } from '@zona/ui';
import { useState } from 'react';
import { ActFields, actInput, actLabels, noAct } from '../act-fields';
import { SavingDialog } from '../saving-dialog';
import { RefuseReportCostsDocument } from './mutations';
import type { Cost, ReportData } from './types';
import { t } from './words';

const labels = { value: t('refuse.value'), reason: t('refuse.reason'), ...actLabels };

/** What the fund does not recognise of a signed cost. */
export function RefuseDialog({ report, cost, onClose }: { report: ReportData; cost: Cost; onClose(): void }) {
  const save = useMutate(RefuseReportCostsDocument);
  const toasts = useToasts();
  const [value, setValue] = useState<string | null>(cost.value);
  const [reason, setReason] = useState('');
  const [act, setAct] = useState(noAct);
  const submit = async () => {
    const { settlementId, lineId } = cost;
    const outcome = await save.send({
      id: report.id,
      costs: [{ settlementId, lineId, value }],
      reason,
      ...actInput(act),
    });
    if (outcome.kind !== 'done') return;
    toasts.show({ text: t('refuse.done') });
    onClose();
  };
  return (
    <SavingDialog
      title={t('refuse.title')}
      labels={labels}
      saving={save}
      action={t('refuse.act')}
      onSave={() => void submit()}
      onClose={onClose}
    >
      <p>
        <strong>{cost.title}</strong>. {t('refuse.text')}
      </p>
      <MoneyField
        name="value"
        label={labels.value}
        help={t('refuse.valueHelp', { value: formatEuro(cost.value) })}
        required
        value={value}
        onChange={setValue}
      />
      <TextArea name="reason" label={labels.reason} required maxLength={2000} value={reason} onChange={setReason} />
      <ActFields value={act} onChange={setAct} help={t('refuse.actHelp')} />
    </SavingDialog>
  );
}
