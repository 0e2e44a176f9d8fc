import type { ScheduledKind } from '@zona/jobs';
import { SharingService } from './sharing.service.ts';

/** Agreements end on their day even if nobody is looking, and one that was cut short by a crash is carried through. */
export const settleShares: ScheduledKind = {
  name: 'sharing.settle',
  cron: '0 * * * *',
  run: ({ get }) => get(SharingService).settleAll(),
};
