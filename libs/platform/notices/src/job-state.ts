import { formatCount } from '@zona/money';
import type { Job } from './documents';
import { t } from './words';

export const isOpen = (job: Pick<Job, 'state'>): boolean => job.state === 'queued' || job.state === 'running';

/** How much is done, as a part of one; null while nobody knows. */
export function partDone({
  progressDone: done,
  progressTotal: total,
}: Pick<Job, 'progressDone' | 'progressTotal'>): number | null {
  return done === null || done === undefined || !total ? null : Math.min(1, done / total);
}

type Told = Pick<Job, 'state' | 'stopping' | 'progressDone' | 'progressTotal' | 'progressNote' | 'summary' | 'problem'>;

function countOf({ progressDone: done, progressTotal: total }: Told): string | null {
  if (done === null || done === undefined) return null;
  return total ? t('progress', { done: formatCount(done), total: formatCount(total) }) : formatCount(done);
}

/** What there is to say beside the state: how far, what came of it, why not. Null when there is nothing. */
export function lineOf(job: Told): string | null {
  if (job.state === 'failed') return job.problem ?? null;
  if (job.state === 'done') return job.summary ?? null;
  if (job.state === 'cancelled') return job.progressDone ? t('kept') : null;
  if (job.stopping) return t('stopping');
  return [countOf(job), job.progressNote].filter(Boolean).join(' · ') || null;
}
