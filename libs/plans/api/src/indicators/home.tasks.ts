import type { Actor } from '@zona/access';
import type { Missing } from '@zona/plans-domain';
import { several, target, task, type Task } from '../home.view.ts';

export interface Waiting {
  sent: number;
  approved: number;
}

/** Readings on the page Oggi: what I owe, what waits for me. */
export function readingTasks(owed: Missing | null, waiting: Waiting | null, role: Actor['role']): Task[] {
  const tasks: Task[] = [];
  const toSend = target('indicators', null, 'vista=da-comunicare');
  if (owed?.late)
    tasks.push(
      task(
        'owed-late',
        'late',
        `${several(owed.late, 'valore', 'valori')} di indicatore da comunicare in ritardo`,
        'Il periodo a cui si riferiscono è finito.',
        toSend,
      ),
    );
  const current = owed ? owed.missing - owed.late : 0;
  if (current)
    tasks.push(
      task(
        'owed',
        'due',
        `${several(current, 'valore', 'valori')} di indicatore da comunicare`,
        'Li deve il tuo ente per il periodo in corso.',
        toSend,
        owed!.due,
      ),
    );
  if (waiting?.sent)
    tasks.push(
      task(
        'readings-sent',
        'approval',
        `${several(waiting.sent, 'rilevazione', 'rilevazioni')} da approvare`,
        'Le hanno inviate gli enti che le devono.',
        target('indicators', null, 'vista=da-approvare'),
      ),
    );
  if (waiting?.approved && role === 'responsabile_udp')
    tasks.push(
      task(
        'readings-approved',
        'approval',
        `${several(waiting.approved, 'rilevazione approvata', 'rilevazioni approvate')} da bloccare`,
        'Bloccate, si correggono solo con una rilevazione nuova.',
        target('indicators', null, 'vista=da-bloccare'),
      ),
    );
  return tasks;
}
