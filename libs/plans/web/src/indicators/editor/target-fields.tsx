import { periodsOf } from '@zona/plans-domain';
import { DateField, TextField } from '@zona/ui';
import { periodName } from '../values';
import { t } from '../words';
import { number, type GroupProps } from './field-groups';
import { periodTypeOfForm, type TargetText } from './indicator-form';

/** One target for each period of the plan in which the indicator is read; what stays empty follows the plan's. */
export function TargetFields({ form, set, plan }: GroupProps & { plan: { from: string; to: string } }) {
  const periods = periodsOf(plan.from, plan.to, periodTypeOfForm(form)).map((p) => p.code);
  if (periods.length < 2) return null;
  const of = (period: string): TargetText =>
    form.targets.find((x) => x.period === period) ?? { period, value: '', from: null, to: null };
  const change = (period: string, patch: Partial<TargetText>) =>
    set({ targets: [...form.targets.filter((x) => x.period !== period), { ...of(period), ...patch }] });
  return (
    <fieldset className="z-targets">
      <legend>{t('form.targets')}</legend>
      <p className="z-muted">{t('form.targetsHelp')}</p>
      <div className="z-target-grid">
        {periods.map((period) => {
          const name = periodName(period);
          const target = of(period);
          return form.valueType === 'date_window' ? (
            <div key={period} className="z-pair">
              <DateField
                name={`from-${period}`}
                label={`${name}: ${t('form.targetFrom')}`}
                value={target.from}
                onChange={(from) => change(period, { from })}
              />
              <DateField
                name={`to-${period}`}
                label={`${name}: ${t('form.targetTo')}`}
                value={target.to}
                onChange={(to) => change(period, { to })}
              />
            </div>
          ) : (
            <TextField
              key={period}
              name={`target-${period}`}
              label={name}
              value={target.value}
              onChange={(value) => change(period, { value })}
              inputMode="decimal"
              check={number}
            />
          );
        })}
      </div>
    </fieldset>
  );
}
