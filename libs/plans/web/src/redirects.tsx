import { Failed, Loading, NotFoundPage } from '@zona/ui';
import { useGql } from '@zona/session';
import { Navigate, useParams } from 'react-router';
import { AreaPlaceDocument, SchedaPlaceDocument } from './operations/redirects';
import { paths, schedaParam } from './paths';
import { t } from './words';

export function SchedaRedirect() {
  const { id = '' } = useParams();
  const { data, error, isPending, refetch } = useGql(SchedaPlaceDocument, { id });
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (isPending) return <Loading label={t('loading.scheda')} />;
  const scheda = data?.scheda;
  if (!scheda) return <NotFoundPage />;
  return <Navigate replace to={`${paths.objective(scheda.objective.id)}?${schedaParam(scheda.id)}`} />;
}

export function AreaRedirect() {
  const { id = '' } = useParams();
  const { data, error, isPending, refetch } = useGql(AreaPlaceDocument, { id });
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (isPending) return <Loading label={t('loading.plan')} />;
  const area = data?.node;
  if (!area || !('plan' in area)) return <NotFoundPage />;
  return <Navigate replace to={paths.planArea(area.plan.id, area.id)} />;
}
