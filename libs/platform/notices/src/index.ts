export type { LinkTo } from './job-card';
export { JobProgress } from './job-progress';
export { NoticesMark, noticesLabel, NoticesPanel } from './notices';
export { useMyJobs } from './use-jobs';
