import { todayIso } from '@zona/calendar';
import { periodsOf } from '@zona/plans-domain';
import { useGql, useMutate } from '@zona/session';
import { Button, Dialog, Form, FormActions, SelectField } from '@zona/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { OpenPeriodDocument } from './mutations';
import { MonitoredPlansDocument } from './operations';
import { monitoringPaths } from './paths';
import { periodName, t } from './words';

/** Half-years of a plan that have begun, the latest first; an old plan is told to its end. */
const halfYears = (plan: { from: string; to: string }, today: string) =>
  periodsOf(plan.from, plan.to < today ? plan.to : today, 'half_year').reverse();

export function OpenPeriodDialog({ onClose }: { onClose(): void }) {
  const { data } = useGql(MonitoredPlansDocument, {});
  const open = useMutate(OpenPeriodDocument);
  const navigate = useNavigate();
  const [planId, setPlanId] = useState('');
  const [code, setCode] = useState('');
  const plans = (data?.plans.edges ?? [])
    .map((e) => e.node)
    .filter((p) => p.status === 'in_force' || p.status === 'extended' || p.status === 'closed');
  const plan = plans.find((p) => p.id === planId) ?? (plans.length === 1 ? plans[0] : undefined);
  const choices = plan ? halfYears(plan, todayIso()) : [];

  const submit = async () => {
    if (!plan) return;
    const outcome = await open.send({ planId: plan.id, code: code || (choices[0]?.code ?? '') });
    if (outcome.kind !== 'done') return;
    const id = outcome.payload.monitoringPeriod?.id;
    if (id) void navigate(monitoringPaths.period(id));
  };
  return (
    <Dialog title={t('open.act')} open onClose={onClose}>
      <Form onSubmit={() => void submit()} problems={open.problems} error={open.error}>
        <p>{t('open.help')}</p>
        <SelectField
          name="planId"
          label={t('open.plan')}
          value={plan?.id ?? ''}
          onChange={setPlanId}
          options={plans.map((p) => ({ value: p.id, label: p.code }))}
          empty={plans.length === 1 ? undefined : t('choose')}
          required
        />
        <SelectField
          name="code"
          label={t('open.period')}
          value={code || (choices[0]?.code ?? '')}
          onChange={setCode}
          options={choices.map((p) => ({ value: p.code, label: periodName(p.code) }))}
          required
        />
        <FormActions>
          <Button type="submit" variant="primary" pending={open.pending}>
            {t('open.submit')}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
