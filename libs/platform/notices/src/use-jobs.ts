import { useQuery, useQueryClient } from '@tanstack/react-query';
import { request, useCan, type ApiError } from '@zona/session';
import { useToasts } from '@zona/ui';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { JobDocument, MyJobsDocument, type Job } from './documents';
import type { JobQuery, MyJobsQuery } from './generated/graphql';
import { isOpen } from './job-state';
import { t } from './words';

const everySecond = 1000;
/** Most jobs end at once: whoever waits for one is told so at once, and only a long one is left alone between two looks. */
const soonThenEverySecond = (looks: number) => (looks < 6 ? 300 : everySecond);
const recent = 10;

/**
 * What the pages show may be other once a job has ended: they ask again. A job that somebody waits for may have ended before it was
 * asked for the first time, and after the page read what it shows.
 */
function useEnds(jobs: readonly Job[], { awaited, onEnd }: { awaited?: string; onEnd?: (job: Job) => void }): void {
  const client = useQueryClient();
  const open = useRef(new Set<string>(awaited ? [awaited] : []));
  useEffect(() => {
    const ended = jobs.filter((job) => !isOpen(job) && open.current.has(job.id));
    if (jobs.length > 0) open.current = new Set(jobs.filter(isOpen).map((job) => job.id));
    if (ended.length > 0) void client.invalidateQueries();
    if (onEnd) ended.forEach(onEnd);
  }, [client, jobs, onEnd]);
}

const none: readonly Job[] = [];

/** One job, asked until it has ended. */
export function useJob(id: string) {
  const query = useQuery<JobQuery, ApiError>({
    queryKey: ['job', id],
    queryFn: ({ signal }) => request(JobDocument, { id }, signal),
    refetchInterval: ({ state }) =>
      state.data?.job && isOpen(state.data.job) ? soonThenEverySecond(state.dataUpdateCount) : false,
  });
  const job = query.data?.job;
  useEnds(
    useMemo(() => (job ? [job] : none), [job]),
    { awaited: id },
  );
  return { job, error: query.error, isPending: query.isPending, refetch: query.refetch };
}

/** The jobs that I asked for last, and news of their end wherever I am; asked every second while one is at work, otherwise when a page asks for anything anew. */
export function useMyJobs() {
  const enabled = useCan('read', 'Job');
  const query = useQuery<MyJobsQuery, ApiError, readonly Job[]>({
    queryKey: ['jobs', 'mine'],
    queryFn: ({ signal }) => request(MyJobsDocument, { first: recent }, signal),
    select: jobsOf,
    enabled,
    refetchInterval: ({ state }) => (state.data && jobsOf(state.data).some(isOpen) ? everySecond : false),
  });
  const jobs = query.data ?? none;
  const toasts = useToasts();
  const onEnd = useCallback(
    ({ state, title }: Job) => {
      // Who has stopped it knows.
      if (state === 'done') toasts.show({ text: t('ended', { title }) });
      if (state === 'failed') toasts.show({ tone: 'bad', text: t('failed', { title }) });
    },
    [toasts],
  );
  useEnds(jobs, { onEnd });
  return {
    enabled,
    jobs,
    open: jobs.filter(isOpen).length,
    error: query.error,
    isPending: query.isPending,
    refetch: query.refetch,
  };
}

const jobsOf = (data: MyJobsQuery): readonly Job[] => data.jobs.edges.map((edge) => edge.node);
