import { Card } from '@zona/ui';
import { Link } from 'react-router';
import { paths } from '../paths';
import { shortKey } from '../plan/filters';
import { useCheckCounts } from './use-check-counts';
import { t } from './words';

interface Props {
  planId: string;
  count: number;
  objectiveId?: string;
}

function ChecksCard({ planId, count, objectiveId }: Props) {
  if (!count) return null;
  const filter = objectiveId ? `&obiettivo=${shortKey(objectiveId)}` : '';
  return (
    <Card title={t('card.title')} tone="warning">
      <p>{t('card.open', { count })}</p>
      <Link to={`${paths.plan(planId)}?vista=avvisi${filter}`}>{t('card.see')}</Link>
    </Card>
  );
}

/** A small mark on the page of an objective whose figures have open avvisi. */
export function ObjectiveChecks({ planId, objectiveId }: { planId: string; objectiveId: string }) {
  const count = useCheckCounts(planId).ofObjective.get(objectiveId) ?? 0;
  return <ChecksCard planId={planId} count={count} objectiveId={objectiveId} />;
}

/** The same on the page of an action: those of its cards. */
export function ActionChecks({ planId, schede }: { planId: string; schede: readonly { id: string }[] }) {
  const { ofScheda } = useCheckCounts(planId);
  return <ChecksCard planId={planId} count={schede.reduce((n, s) => n + (ofScheda.get(s.id) ?? 0), 0)} />;
}
