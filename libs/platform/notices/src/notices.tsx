import { EmptyState, Failed, Icon, Loading } from '@zona/ui';
import { JobCard, type LinkTo } from './job-card';
import type { useMyJobs } from './use-jobs';
import { t } from './words';

type MyJobs = ReturnType<typeof useMyJobs>;

/** What the button of the notices is called: with how much is at work. */
export const noticesLabel = (open: number): string =>
  open ? `${t('button')}: ${t('open', { count: open })}` : t('button');

/** The bell, with a number while something is at work. */
export function NoticesMark({ open }: { open: number }) {
  return (
    <span className="z-notices-mark">
      <Icon name="bell" />
      {open > 0 && <span aria-hidden="true">{open}</span>}
    </span>
  );
}

/** My jobs at work and the last that ended. */
export function NoticesPanel({ list, linkTo }: { list: MyJobs; linkTo: LinkTo }) {
  return (
    <>
      <p className="z-panel-title">{t('title')}</p>
      {list.isPending ? (
        <Loading label={t('loading')} />
      ) : list.jobs.length > 0 ? (
        <ul className="z-notices">
          {list.jobs.map((job) => (
            <li key={job.id}>
              <JobCard job={job} linkTo={linkTo} />
            </li>
          ))}
        </ul>
      ) : list.error ? (
        <Failed error={list.error} onRetry={() => void list.refetch()} />
      ) : (
        <EmptyState title={t('emptyTitle')} text={t('emptyText')} />
      )}
    </>
  );
}
