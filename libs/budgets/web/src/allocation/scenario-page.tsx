import { useCan, useGql } from '@zona/session';
import { Failed, Loading, NotFoundPage } from '@zona/ui';
import { useParams } from 'react-router';
import { GroundDocument, ScenarioDocument } from './documents';
import { ScenarioView } from './scenario-view';
import { Simulator } from './simulator';
import { t } from './words';

export function NewScenarioPage() {
  const { data, error, isPending, refetch } = useGql(GroundDocument, {});
  const mayCreate = useCan('create', 'AllocationScenario');
  if (!mayCreate) return <NotFoundPage title={t('page.missing')} />;
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (isPending) return <Loading label={t('loading')} rows={8} />;
  return data && <Simulator ground={data.allocationGround} />;
}

/** A draft is simulated, what left the office is read. */
export function ScenarioPage() {
  const { id = '' } = useParams();
  const scenario = useGql(ScenarioDocument, { id });
  const ground = useGql(GroundDocument, {});
  const mayUpdate = useCan('update', 'AllocationScenario');
  const error = scenario.error ?? ground.error;
  if (error && !(scenario.data && ground.data))
    return <Failed error={error} onRetry={() => void Promise.all([scenario.refetch(), ground.refetch()])} />;
  if (scenario.isPending || ground.isPending) return <Loading label={t('loading')} rows={8} />;
  const row = scenario.data?.scenario;
  if (!row || !ground.data) return <NotFoundPage title={t('page.missing')} />;
  const { allocationGround } = ground.data;
  // Once saved its version is another, and the simulator goes on from what was saved.
  return row.state === 'draft' && mayUpdate ? (
    <Simulator key={`${row.id}-${row.version}`} ground={allocationGround} saved={row} />
  ) : (
    <ScenarioView scenario={row} ground={allocationGround} />
  );
}
