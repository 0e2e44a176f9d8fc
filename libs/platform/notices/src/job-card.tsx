import { formatDateTime } from '@zona/calendar';
import { useMutate } from '@zona/session';
import { Button, Icon, StateBadge, useToasts } from '@zona/ui';
import { useId } from 'react';
import { Link } from 'react-router';
import { CancelJobDocument, type Job } from './documents';
import { isOpen, lineOf, partDone } from './job-state';
import { t } from './words';

/** The page of an object; null where this build has none. */
export type LinkTo = (type: string, id: string) => string | null;

function Results({ job, linkTo }: { job: Job; linkTo?: LinkTo }) {
  const page = job.targetType && job.targetId ? linkTo?.(job.targetType, job.targetId) : null;
  return (
    <>
      {job.fileId && (
        <a
          className="btn btn-outline-primary btn-sm z-btn"
          href={`/files/${job.fileId}`}
          aria-label={t('downloadThis', { title: job.title })}
        >
          <Icon name="download" size="sm" />
          {t('download')}
        </a>
      )}
      {page && (
        <Link
          className="btn btn-outline-primary btn-sm z-btn"
          to={page}
          aria-label={t('showThis', { title: job.title })}
        >
          {t('show')}
        </Link>
      )}
    </>
  );
}

function Stop({ job }: { job: Job }) {
  const { send, pending } = useMutate(CancelJobDocument);
  const toasts = useToasts();
  const stop = async () => {
    const outcome = await send({ id: job.id });
    if (outcome.kind !== 'done') toasts.show({ tone: 'bad', text: t('stopFailed') });
  };
  return (
    <Button
      size="sm"
      pending={pending || job.stopping}
      aria-label={t('stopThis', { title: job.title })}
      onClick={() => void stop()}
    >
      {t('stop')}
    </Button>
  );
}

/** One job: what it is, how far it is, what came of it. The bar moves in silence; a change of state is said. */
export function JobCard({ job, linkTo }: { job: Job; linkTo?: LinkTo }) {
  const id = useId();
  const line = lineOf(job);
  return (
    <section className="z-job" aria-labelledby={id}>
      <div className="z-job-head">
        <p id={id} className="z-job-title">
          {job.title}
        </p>
        <span role="status">
          <StateBadge state={job.state} />
        </span>
      </div>
      {job.state === 'running' && (
        <progress
          className="z-progress"
          aria-label={t('bar', { title: job.title })}
          value={partDone(job) ?? undefined}
          max={1}
        />
      )}
      {line && <p>{line}</p>}
      <div className="z-row z-job-foot">
        <span className="z-muted z-small">{t('asked', { at: formatDateTime(job.createdAt) })}</span>
        {isOpen(job) ? <Stop job={job} /> : <Results job={job} linkTo={linkTo} />}
      </div>
    </section>
  );
}
