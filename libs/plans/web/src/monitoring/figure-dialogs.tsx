import { countMeasureLabel, lineAmountKindLabel, type CountMeasure, type LineAmountKind } from '@zona/plans-domain';
import { useMutate } from '@zona/session';
import { MoneyField, SelectField, TextField } from '@zona/ui';
import { useState } from 'react';
import type { AmountPeriod, Certainty } from '../generated/graphql';
import { certaintyLabel, optionsOf, periodLabel } from '../labels';
import { formatDecimal, parseDecimal } from '../numbers';
import { blank, PartFrame, type PartProps } from './part-frame';
import { SaveLineAmountDocument, SaveLineCountDocument } from './part-operations';
import { actLine, amountText, amountWhat } from './texts';
import { t } from './words';

export function AmountDialog({ line, id, onClose }: PartProps) {
  const known = line.amounts.find((a) => a.id === id);
  const save = useMutate(SaveLineAmountDocument);
  const [kind, setKind] = useState<LineAmountKind>(known?.kind ?? 'contract');
  const [label, setLabel] = useState(known?.label ?? '');
  const [value, setValue] = useState<string | null>(known?.value ?? null);
  const [percent, setPercent] = useState(known?.percent ? formatDecimal(known.percent) : '');
  const [period, setPeriod] = useState<AmountPeriod>(known?.period ?? 'not_stated');
  const [certainty, setCertainty] = useState<Certainty>(known?.certainty ?? 'stated');
  const [lineActId, setAct] = useState(known?.act?.id ?? '');
  const [partOfId, setPartOf] = useState(known?.partOf?.id ?? '');
  const submit = async (version = known?.version) => {
    const outcome = await save.send({
      id,
      version: version ?? null,
      lineReportId: line.id,
      kind,
      label: blank(label),
      value,
      percent: percent.trim() ? parseDecimal(percent) : null,
      period,
      certainty,
      lineActId: lineActId || null,
      partOfId: partOfId || null,
    });
    if (outcome.kind === 'done') onClose();
  };
  return (
    <PartFrame title={t('parts.title.amounts')} saving={save} submit={submit} onClose={onClose}>
      <SelectField
        name="kind"
        label={t('field.kind')}
        value={kind}
        onChange={(chosen) => setKind(chosen as LineAmountKind)}
        options={optionsOf(lineAmountKindLabel)}
      />
      <MoneyField name="value" label={t('field.value')} value={value} onChange={setValue} />
      <TextField name="label" label={t('field.label')} value={label} onChange={setLabel} maxLength={300} />
      <SelectField
        name="period"
        label={t('field.period')}
        value={period}
        onChange={(chosen) => setPeriod(chosen as AmountPeriod)}
        options={optionsOf(periodLabel)}
      />
      <SelectField
        name="certainty"
        label={t('field.certainty')}
        value={certainty}
        onChange={(chosen) => setCertainty(chosen as Certainty)}
        options={optionsOf(certaintyLabel)}
      />
      <SelectField
        name="lineActId"
        label={t('field.lineActId')}
        value={lineActId}
        onChange={setAct}
        empty={t('field.none')}
        options={line.acts.map((a) => ({ value: a.id, label: actLine(a) }))}
      />
      <SelectField
        name="partOfId"
        label={t('field.partOfId')}
        value={partOfId}
        onChange={setPartOf}
        empty={t('field.none')}
        options={line.amounts
          .filter((a) => a.id !== id)
          .map((a) => ({ value: a.id, label: `${amountText(a.value)} ${amountWhat(a)}` }))}
      />
      {partOfId && (
        <TextField
          name="percent"
          label={t('field.percent')}
          value={percent}
          onChange={setPercent}
          inputMode="decimal"
          suffix="%"
          check={(text) => (text.trim() && parseDecimal(text) === null ? t('evaluation.number') : null)}
        />
      )}
    </PartFrame>
  );
}

export function CountDialog({ line, id, onClose }: PartProps) {
  const known = line.counts.find((c) => c.id === id);
  const save = useMutate(SaveLineCountDocument);
  const [measure, setMeasure] = useState<CountMeasure>(known?.measure ?? 'received');
  const [group, setGroup] = useState(known?.group ?? '');
  const [label, setLabel] = useState(known?.label ?? '');
  const [value, setValue] = useState(known ? String(known.value) : '');
  const submit = async (version = known?.version) => {
    const outcome = await save.send({
      id,
      version: version ?? null,
      lineReportId: line.id,
      measure,
      group: blank(group),
      label: blank(label),
      value: Number(value.replaceAll('.', '')),
    });
    if (outcome.kind === 'done') onClose();
  };
  return (
    <PartFrame title={t('parts.title.counts')} saving={save} submit={submit} onClose={onClose}>
      <SelectField
        name="measure"
        label={t('field.measure')}
        value={measure}
        onChange={(chosen) => setMeasure(chosen as CountMeasure)}
        options={optionsOf(countMeasureLabel)}
      />
      <TextField
        name="value"
        label={t('field.count')}
        value={value}
        onChange={setValue}
        required
        inputMode="numeric"
        check={(text) => (/^\d[\d.]*$/.test(text.trim()) ? null : t('field.wholeNumber'))}
      />
      <TextField name="group" label={t('field.group')} value={group} onChange={setGroup} maxLength={200} />
      <TextField name="label" label={t('field.label')} value={label} onChange={setLabel} maxLength={300} />
    </PartFrame>
  );
}
