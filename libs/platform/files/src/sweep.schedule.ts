import type { ScheduledKind } from '@zona/jobs';
import { Files } from './files.service.ts';

const dayMs = 86_400_000;

/** Every night: contents that a crash left without a row. No upload takes a day. */
export const sweepFiles: ScheduledKind = {
  name: 'files.sweep',
  cron: '50 3 * * *',
  run: async ({ get }) => {
    await get(Files).sweep(new Date(Date.now() - dayMs));
  },
};
