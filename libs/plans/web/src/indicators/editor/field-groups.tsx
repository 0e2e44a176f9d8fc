import { aggregationLabel, frequencyLabel, periodTypeLabel, type Frequency } from '@zona/plans-domain';
import { CheckField, DateField, Section, SelectField, TextField } from '@zona/ui';
import type { Comparator, IndicatorKind, IndicatorValueType } from '../../generated/graphql';
import { comparatorLabel, indicatorKindLabel, indicatorValueTypeLabel, optionsOf } from '../../labels';
import { parseDecimal } from '../../numbers';
import { t } from '../words';
import { indicatorLabels as labels } from './labels';
import { isNumericType, overPeriodsOf, type IndicatorForm } from './indicator-form';
import { TargetFields } from './target-fields';

export interface GroupProps {
  form: IndicatorForm;
  set(patch: Partial<IndicatorForm>): void;
}
export const number = (text: string) => (parseDecimal(text) === null ? t('form.number') : null);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

type TextKey = 'name' | 'unit' | 'targetText' | 'dataSource';
type FigureKey = 'baseline' | 'target' | 'scaleFrom' | 'scaleTo';
const text = (
  { form, set }: GroupProps,
  name: TextKey,
  more: { help?: string; required?: boolean; maxLength: number },
) => <TextField name={name} label={labels[name]} value={form[name]} onChange={(v) => set({ [name]: v })} {...more} />;
const figure = ({ form, set }: GroupProps, name: FigureKey, label = labels[name]) => (
  <TextField
    name={name}
    label={label}
    value={form[name]}
    onChange={(v) => set({ [name]: v })}
    inputMode="decimal"
    check={number}
    suffix={form.valueType === 'percent' && name !== 'target' ? '%' : undefined}
  />
);

export function WhatFields(props: GroupProps) {
  const { form, set } = props;
  return (
    <Section title={t('form.what')}>
      {text(props, 'name', { required: true, maxLength: 500 })}
      <div className="z-pair">
        <SelectField
          name="kind"
          label={labels.kind}
          value={form.kind}
          onChange={(kind) => set({ kind: kind as IndicatorKind })}
          options={optionsOf(indicatorKindLabel)}
        />
        <SelectField
          name="valueType"
          label={labels.valueType}
          value={form.valueType}
          onChange={(valueType) => set({ valueType: valueType as IndicatorValueType })}
          options={optionsOf(indicatorValueTypeLabel)}
        />
        {form.valueType === 'number' && text(props, 'unit', { help: t('form.unitHelp'), maxLength: 60 })}
        {form.valueType === 'score' && (
          <>
            {figure(props, 'scaleFrom')}
            {figure(props, 'scaleTo')}
          </>
        )}
      </div>
    </Section>
  );
}

export function GoalFields(props: GroupProps & { plan: { from: string; to: string } }) {
  const { form, set, plan } = props;
  const numeric = isNumericType(form.valueType);
  const change = form.comparator === 'baseline_plus_percent';
  return (
    <Section title={t('form.goal')}>
      {numeric && (
        <div className="z-pair">
          {figure(props, 'baseline')}
          <SelectField
            name="comparator"
            label={labels.comparator}
            value={form.comparator}
            onChange={(comparator) => set({ comparator: comparator as Comparator })}
            empty={t('form.noComparator')}
            options={optionsOf(comparatorLabel)}
          />
          {figure(props, 'target', change ? t('form.change') : labels.target)}
        </div>
      )}
      {form.valueType === 'date_window' && (
        <div className="z-pair">
          <DateField
            name="targetFrom"
            label={labels.targetFrom}
            value={form.targetFrom}
            onChange={(targetFrom) => set({ targetFrom })}
          />
          <DateField
            name="targetTo"
            label={labels.targetTo}
            value={form.targetTo}
            onChange={(targetTo) => set({ targetTo })}
          />
        </div>
      )}
      {text(props, 'targetText', { help: t('form.targetTextHelp'), maxLength: 200 })}
      {(numeric || form.valueType === 'date_window') && <TargetFields form={form} set={set} plan={plan} />}
    </Section>
  );
}

export function WhoFields({ form, set, enti }: GroupProps & { enti: readonly { id: string; name: string }[] }) {
  const over = (keys: readonly ('sum' | 'mean' | 'last')[]) =>
    keys.map((value) => ({ value, label: capital(aggregationLabel[value]) }));
  return (
    <Section title={t('form.who')}>
      <div className="z-pair">
        <SelectField
          name="frequency"
          label={labels.frequency}
          value={form.frequency}
          onChange={(frequency) => set({ frequency: frequency as Frequency, targets: [] })}
          options={optionsOf(frequencyLabel)}
        />
        {form.frequency === 'once' && (
          <SelectField
            name="periodType"
            label={labels.periodType}
            value={form.once}
            onChange={(once) => set({ once: once as IndicatorForm['once'], targets: [] })}
            options={(['triennium', 'one_off'] as const).map((value) => ({
              value,
              label: capital(value === 'one_off' ? t('periods.one_off') : periodTypeLabel[value]),
            }))}
          />
        )}
      </div>
      <CheckField
        name="byComune"
        label={labels.byComune}
        help={t('form.byComuneHelp')}
        value={form.byComune}
        onChange={(byComune) => set({ byComune })}
      />
      <SelectField
        name="ownerId"
        label={labels.ownerId}
        value={form.ownerId}
        onChange={(ownerId) => set({ ownerId })}
        empty={t('form.noOwner')}
        options={enti.map((ente) => ({ value: ente.id, label: ente.name }))}
      />
      <TextField
        name="dataSource"
        label={labels.dataSource}
        value={form.dataSource}
        onChange={(dataSource) => set({ dataSource })}
        maxLength={300}
      />
      {isNumericType(form.valueType) && (
        <div className="z-pair">
          {form.valueType === 'number' && (
            <SelectField
              name="overEnti"
              label={labels.overEnti}
              value={form.overEnti}
              onChange={(overEnti) => set({ overEnti: overEnti as IndicatorForm['overEnti'] })}
              options={over(['sum', 'mean'])}
            />
          )}
          <SelectField
            name="overPeriods"
            label={labels.overPeriods}
            help={form.valueType === 'percent' ? t('form.pooled') : undefined}
            value={overPeriodsOf(form.valueType).includes(form.overPeriods) ? form.overPeriods : 'last'}
            onChange={(overPeriods) => set({ overPeriods: overPeriods as IndicatorForm['overPeriods'] })}
            options={over(overPeriodsOf(form.valueType))}
          />
        </div>
      )}
    </Section>
  );
}
