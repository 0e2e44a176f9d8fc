import { formatDate } from '@zona/calendar';
import { planSteps, planStepsFor, type PlanStep } from '@zona/plans-domain';
import type { Role } from '@zona/access';
import { useViewer } from '@zona/session';
import { Card, RadioGroup, Section, StateBadge } from '@zona/ui';
import { useState } from 'react';
import { StepForm } from './step-form';
import type { LifeOf } from './types';
import { t } from './words';

/** Where the plan stands and the form of what comes next: only the steps that this person may take. */
export function NextStep({ plan }: { plan: LifeOf }) {
  const role = useViewer().role;
  const steps = planStepsFor(plan.status, role as Role);
  const [wanted, setWanted] = useState<string>('');
  const step = steps.find((s) => s.action === wanted) ?? (steps.length === 1 ? steps[0] : undefined);
  const ended = !planSteps.some((s) => s.from.includes(plan.status));
  return (
    <Section title={t('next')}>
      <Card>
        <div className="z-stack">
          <p className="z-row">
            <StateBadge state={plan.status} />
            <span>
              {plan.originalTo === plan.to
                ? t('timeline.end', { day: formatDate(plan.to) })
                : t('timeline.endWas', { day: formatDate(plan.to), was: formatDate(plan.originalTo) })}
            </span>
          </p>
          {steps.length === 0 && <p className="z-muted">{t(ended ? 'nextNone' : 'nextOthers')}</p>}
          {steps.length > 1 && (
            <RadioGroup
              name="step"
              label={t('choose')}
              value={step?.action ?? ''}
              onChange={setWanted}
              options={steps.map((s: PlanStep) => ({ value: s.action, label: t(`steps.${s.action}`) }))}
              inline
            />
          )}
          {step && <StepForm key={`${step.action}-${plan.version}`} plan={plan} step={step} />}
        </div>
      </Card>
    </Section>
  );
}
