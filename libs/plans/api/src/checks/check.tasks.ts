import { target, task, type Task } from '../home.view.ts';

const counted = (n: number): string => (n === 1 ? '1 avviso di quadratura' : `${n} avvisi di quadratura`);

/** Avvisi on the page Oggi of the Ufficio di Piano: those assigned to who looks first, then how many wait in all. */
export function warningTasks(planId: string, { pending, mine }: { pending: number; mine: number }): Task[] {
  const others = pending - mine;
  return [
    ...(mine
      ? [
          task(
            'warnings-mine',
            'warning',
            mine === 1 ? `${counted(mine)} assegnato a te` : `${counted(mine)} assegnati a te`,
            'Correggi la cifra, o archivia l’avviso dicendo perché.',
            target('plan', planId, 'vista=avvisi&miei=1'),
          ),
        ]
      : []),
    ...(others
      ? [
          task(
            'warnings',
            'warning',
            mine ? `${others === 1 ? 'Un altro avviso' : `Altri ${others} avvisi`} di quadratura` : counted(others),
            'Cifre e risposte del piano che non vanno d’accordo fra loro.',
            target('plan', planId, 'vista=avvisi'),
          ),
        ]
      : []),
  ];
}
