import { useCan, useGql } from '@zona/session';
import { Failed, Loading } from '@zona/ui';
import { Approvals } from './approvals';
import { PlanLifeDocument } from './documents';
import './life.css';
import { NextStep } from './next-step';
import { PlanLinks } from './plan-links';
import type { LifeOf } from './types';
import { Timeline } from './timeline';
import { Versions } from './versions';
import { t } from './words';

/** The life of a plan: where it stands, what comes next, what the comuni decided, how it was before. */
export function LifePanel({ planId }: { planId: string }) {
  const { data, error, isPending, refetch } = useGql(PlanLifeDocument, { id: planId });
  const readsVersions = useCan('read', 'PlanVersion');
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (isPending || !data?.plan) return <Loading label={t('loading')} rows={8} />;
  const plan: LifeOf = data.plan;
  return (
    <div className="z-stack-lg z-life">
      <NextStep plan={plan} />
      <Timeline plan={plan} />
      <Approvals plan={plan} />
      <PlanLinks plan={plan} />
      {readsVersions && <Versions planId={planId} />}
    </div>
  );
}
