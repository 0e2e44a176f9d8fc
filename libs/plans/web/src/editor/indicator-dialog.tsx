import { useApi, useMutate } from '@zona/session';
import { SelectField, TextField } from '@zona/ui';
import { useState } from 'react';
import type { Comparator, IndicatorKind, IndicatorValueType } from '../generated/graphql';
import { comparatorLabel, indicatorKindLabel, optionsOf, indicatorValueTypeLabel } from '../labels';
import { formatDecimal, parseDecimal } from '../numbers';
import { SaveIndicatorDocument } from '../operations/scheda';
import type { Indicator } from '../scheda/scheda-rows';
import { t } from '../words';
import { RowDialog } from './row-dialog';

interface Props {
  schedaId: string;
  indicator: Indicator | null;
  enti: readonly { id: string; name: string }[];
  onClose(): void;
}

const labels = {
  name: t('indicator.name'),
  kind: t('indicator.kind'),
  valueType: t('indicator.valueType'),
  unit: t('indicator.unit'),
  comparator: t('indicator.comparator'),
  baseline: t('indicator.baseline'),
  target: t('indicator.target'),
  targetText: t('indicator.targetText'),
  ownerId: t('indicator.ownerLabel'),
};
const number = (text: string) => (parseDecimal(text) === null ? t('indicator.numberWrong') : null);

export function IndicatorDialog({ schedaId, indicator, enti, onClose }: Props) {
  const save = useMutate(SaveIndicatorDocument);
  const { invalidate } = useApi();
  const [form, setForm] = useState({
    name: indicator?.name ?? '',
    kind: indicator?.kind ?? ('output' as IndicatorKind),
    valueType: indicator?.valueType ?? ('number' as IndicatorValueType),
    unit: indicator?.unit ?? '',
    comparator: indicator?.comparator ?? ('' as Comparator | ''),
    baseline: indicator?.baseline ? formatDecimal(indicator.baseline) : '',
    target: indicator?.target ? formatDecimal(indicator.target) : '',
    targetText: indicator?.targetText ?? '',
    ownerId: indicator?.owner?.id ?? '',
  });
  const set =
    <K extends keyof typeof form>(key: K) =>
    (value: string) =>
      setForm((now) => ({ ...now, [key]: value as (typeof form)[K] }));

  const submit = async (version = indicator?.version) => {
    const outcome = await save.send({
      id: indicator?.id ?? null,
      version: version ?? null,
      schedaId,
      kind: form.kind,
      name: form.name.trim(),
      valueType: form.valueType,
      unit: form.unit.trim() || null,
      comparator: form.comparator || null,
      baseline: parseDecimal(form.baseline),
      target: parseDecimal(form.target),
      targetText: form.targetText.trim() || null,
      ownerId: form.ownerId || null,
    });
    if (outcome.kind === 'done') onClose();
  };

  return (
    <RowDialog
      title={indicator ? t('indicator.edit') : t('indicator.add')}
      labels={labels}
      saving={save}
      onSave={(version) => void submit(version)}
      onTakeTheirs={() => {
        invalidate();
        onClose();
      }}
      onClose={onClose}
    >
      <TextField name="name" label={labels.name} value={form.name} onChange={set('name')} required maxLength={200} />
      <div className="z-pair">
        <SelectField
          name="kind"
          label={labels.kind}
          value={form.kind}
          onChange={set('kind')}
          options={optionsOf(indicatorKindLabel)}
        />
        <SelectField
          name="valueType"
          label={labels.valueType}
          value={form.valueType}
          onChange={set('valueType')}
          options={optionsOf(indicatorValueTypeLabel)}
        />
        <TextField name="unit" label={labels.unit} value={form.unit} onChange={set('unit')} maxLength={40} />
        <TextField
          name="baseline"
          label={labels.baseline}
          value={form.baseline}
          onChange={set('baseline')}
          inputMode="decimal"
          check={number}
        />
        <SelectField
          name="comparator"
          label={labels.comparator}
          value={form.comparator}
          onChange={set('comparator')}
          empty={t('indicator.noComparator')}
          options={optionsOf(comparatorLabel)}
        />
        <TextField
          name="target"
          label={labels.target}
          value={form.target}
          onChange={set('target')}
          inputMode="decimal"
          check={number}
        />
      </div>
      <TextField
        name="targetText"
        label={labels.targetText}
        help={t('indicator.targetTextHelp')}
        value={form.targetText}
        onChange={set('targetText')}
        maxLength={200}
      />
      <SelectField
        name="ownerId"
        label={labels.ownerId}
        value={form.ownerId}
        onChange={set('ownerId')}
        empty={t('indicator.noOwner')}
        options={enti.map((ente) => ({ value: ente.id, label: ente.name }))}
      />
    </RowDialog>
  );
}
