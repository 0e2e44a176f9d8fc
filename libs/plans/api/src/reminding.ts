import { Reader, Writer } from '@zona/database';
import type { Reminding, Waiting } from '@zona/mail';
import { SharingService } from '@zona/sharing';
import { CheckService } from './checks/check.service.ts';
import { HomeService } from './home.service.ts';
import type { Task } from './home.view.ts';
import { SnapshotService } from './snapshot/snapshot.service.ts';
import { LatePhases } from './timeline/late.service.ts';

const told = (task: Task): task is Task & Pick<Waiting, 'kind'> => task.kind !== 'warning' && task.kind !== 'info';

/** What of the plan waits for somebody, as the page Oggi says it: told again when there is more or less of it. */
export const planReminding: Reminding = {
  async collect(db, get) {
    const checks = new CheckService(get(SnapshotService), get(Writer));
    const home = new HomeService(get(Reader), get(SharingService), new LatePhases(), checks);
    return (await home.reminders(db)).filter(told).map((task) => ({ ...task, key: [task.key, task.title].join('|') }));
  },
};
