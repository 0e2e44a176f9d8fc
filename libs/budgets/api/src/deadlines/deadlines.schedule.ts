import { Writer } from '@zona/database';
import type { ScheduledKind } from '@zona/jobs';
import { DeadlinesService } from './deadlines.service.ts';

/** Every morning, before offices open. */
export const budgetReminders: ScheduledKind = {
  name: 'budgets.reminders',
  cron: '15 6 * * *',
  run: ({ get, forEachAmbito }) => {
    const deadlines = new DeadlinesService(get(Writer));
    return forEachAmbito((db) => deadlines.remind(db));
  },
};
