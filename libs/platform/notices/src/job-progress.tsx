import { Failed, Loading } from '@zona/ui';
import { JobCard, type LinkTo } from './job-card';
import { useJob } from './use-jobs';
import { t } from './words';

/** Long work on the page that asked for it. One may leave: it goes on, and is found again in the notices. */
export function JobProgress({ id, linkTo }: { id: string; linkTo?: LinkTo }) {
  const { job, error, isPending, refetch } = useJob(id);
  if (job) return <JobCard job={job} linkTo={linkTo} />;
  if (isPending) return <Loading label={t('loading')} rows={2} />;
  return error ? <Failed error={error} onRetry={() => void refetch()} /> : <p>{t('missing')}</p>;
}
