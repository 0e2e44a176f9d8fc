import { useCan, useGql } from '@zona/session';
import { Failed, Loading } from '@zona/ui';
import { moneyByFund } from './money';
import { MoneyChart } from './money-chart';
import { PlanProgressDocument } from './operations';
import { OutcomesChart } from './outcomes-chart';
import { cardsByArea, indicatorsByArea, outcomesByArea } from './progress';
import { ProgressChart } from './progress-chart';
import { t } from './words';

/** The plan for who looks rather than reads: how far it is, what came of it, what it costs. */
export function ProgressTab({ planId }: { planId: string }) {
  const evaluation = useCan('read', 'Evaluation');
  const { data, error, isPending, refetch } = useGql(PlanProgressDocument, { id: planId, evaluation });
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (isPending) return <Loading label={t('loading')} rows={6} />;
  if (!data?.plan) return null;
  const outcomes = data.evaluationSheet ? outcomesByArea(data.evaluationSheet) : [];
  return (
    <div className="z-stack-lg">
      <ProgressChart kind="cards" areas={cardsByArea(data.plan)} />
      <ProgressChart kind="indicators" areas={indicatorsByArea(data.plan)} />
      {outcomes.length > 0 && <OutcomesChart areas={outcomes} />}
      <MoneyChart bars={moneyByFund(data.plan)} />
    </div>
  );
}
