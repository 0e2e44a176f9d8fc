import { useApi, useMutate } from '@zona/session';
import { MoneyField, RadioGroup, SelectField, TextField } from '@zona/ui';
import { useState } from 'react';
import type { AmountPeriod, Certainty } from '../generated/graphql';
import { certaintyLabel, optionsOf, periodLabel } from '../labels';
import { SaveAmountDocument } from '../operations/scheda';
import type { Amount } from '../scheda/scheda-rows';
import { t } from '../words';
import { RowDialog } from './row-dialog';

interface Props {
  schedaId: string;
  amount: Amount | null;
  onClose(): void;
}

const labels = {
  value: t('amount.value'),
  valueTo: t('amount.valueTo'),
  period: t('amount.period'),
  certainty: t('amount.certainty'),
  fund: t('amount.fund'),
};

export function AmountDialog({ schedaId, amount, onClose }: Props) {
  const save = useMutate(SaveAmountDocument);
  const { invalidate } = useApi();
  const [value, setValue] = useState(amount?.value ?? null);
  const [valueTo, setValueTo] = useState(amount?.valueTo ?? null);
  const [period, setPeriod] = useState<AmountPeriod>(amount?.period ?? 'annual');
  const [certainty, setCertainty] = useState<Certainty>(amount?.certainty ?? 'stated');
  const [fund, setFund] = useState(amount?.fund ?? '');

  const submit = async (version = amount?.version) => {
    const outcome = await save.send({
      id: amount?.id ?? null,
      version: version ?? null,
      schedaId,
      value,
      valueTo,
      period,
      certainty,
      fund: fund.trim() || null,
      sameAsId: amount?.sameAs?.id ?? null,
    });
    if (outcome.kind === 'done') onClose();
  };

  return (
    <RowDialog
      title={amount ? t('amount.edit') : t('amount.add')}
      labels={labels}
      saving={save}
      format={(field, text) =>
        field === 'period'
          ? (periodLabel[text as AmountPeriod] ?? text)
          : field === 'certainty'
            ? (certaintyLabel[text as Certainty] ?? text)
            : text
      }
      onSave={(version) => void submit(version)}
      onTakeTheirs={() => {
        invalidate();
        onClose();
      }}
      onClose={onClose}
    >
      <MoneyField name="value" label={labels.value} help={t('amount.valueHelp')} value={value} onChange={setValue} />
      <MoneyField
        name="valueTo"
        label={labels.valueTo}
        help={t('amount.valueToHelp')}
        value={valueTo}
        onChange={setValueTo}
      />
      <SelectField
        name="period"
        label={labels.period}
        value={period}
        onChange={(chosen) => setPeriod(chosen as AmountPeriod)}
        options={optionsOf(periodLabel)}
      />
      <RadioGroup
        name="certainty"
        label={labels.certainty}
        inline
        value={certainty}
        onChange={(chosen) => setCertainty(chosen as Certainty)}
        options={optionsOf(certaintyLabel)}
      />
      <TextField
        name="fund"
        label={labels.fund}
        help={t('amount.fundHelp')}
        value={fund}
        onChange={setFund}
        maxLength={120}
      />
    </RowDialog>
  );
}
