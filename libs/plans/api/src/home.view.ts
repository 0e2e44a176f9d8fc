import { isUdp, type Actor } from '@zona/access';
import { isInForce, totalOfRaw, type AmountTotal, type Missing, type RawFigure } from '@zona/plans-domain';

interface Target {
  page: string;
  id: string | null;
  filter: string | null;
}
interface Figure {
  key: string;
  label: string;
  kind: 'money' | 'count';
  value: string | null;
  note: string | null;
  target: Target | null;
}
export interface Task {
  key: string;
  kind: 'late' | 'due' | 'approval' | 'warning' | 'info';
  title: string;
  detail: string | null;
  dueOn: string | null;
  target: Target | null;
}
type Counts = Record<
  | 'objectives'
  | 'actions'
  | 'schede'
  | 'indicators'
  | 'indicatorsWithoutTarget'
  | 'answersNotStated'
  | 'amountsNotStated',
  number
>;
export interface PlanRow {
  id: string;
  title: string;
  status: string;
  to: string;
  daysLeft: number;
  counts: Counts;
  figures: RawFigure[];
}

/** Roles that report what their ente owes. */
export const reporters: readonly Actor['role'][] = [
  'referente_comune',
  'assistente_sociale',
  'referente_asst',
  'operatore_ets',
];

export const target = (page: string, id: string | null = null, filter: string | null = null): Target => ({
  page,
  id,
  filter,
});
const count = (key: string, label: string, value: number, note: string | null, to: Target | null): Figure => ({
  key,
  label,
  kind: 'count',
  value: String(value),
  note,
  target: to,
});
export const task = (
  key: string,
  kind: Task['kind'],
  title: string,
  detail: string | null,
  to: Target,
  dueOn: string | null = null,
): Task => ({ key, kind, title, detail, dueOn, target: to });
export const several = (n: number, one: string, many: string) =>
  n === 1 ? `1 ${one}` : `${n.toLocaleString('it-IT')} ${many}`;

const moneyNote = (t: AmountTotal): string | null =>
  t.count === 0
    ? 'nessuna cifra indicata'
    : t.mixedPeriods
      ? 'somma di periodi diversi: totale di controllo'
      : t.approximate
        ? 'contiene importi approssimati'
        : null;

export function figuresOf(plan: PlanRow, role: Actor['role'], owed: Missing | null, mine: number): Figure[] {
  const toPlan = target('plan', plan.id);
  const total = totalOfRaw(plan.figures);
  const money: Figure = {
    key: 'amounts',
    label: 'Importi dichiarati nel piano',
    kind: 'money',
    value: total.count ? total.distinct : null,
    note: moneyNote(total),
    target: toPlan,
  };
  const objectives = count(
    'objectives',
    'Obiettivi',
    plan.counts.objectives,
    several(plan.counts.actions, 'azione', 'azioni'),
    toPlan,
  );
  if (role === 'operatore_ets') return [count('mine', 'Azioni a cui partecipate', mine, null, toPlan), objectives];
  if (owed && (owed.owed || role !== 'referente_asst'))
    return [
      count(
        'owed',
        'Valori da comunicare',
        owed.missing,
        owed.owed ? `su ${several(owed.owed, 'dovuto', 'dovuti')} fin qui` : 'nessun indicatore affidato al tuo ente',
        target('indicators', null, 'vista=da-comunicare'),
      ),
      objectives,
      money,
    ];
  return [
    objectives,
    money,
    count(
      'indicators',
      'Indicatori',
      plan.counts.indicators,
      plan.counts.indicatorsWithoutTarget ? `${plan.counts.indicatorsWithoutTarget} senza valore atteso` : null,
      toPlan,
    ),
  ];
}

export function tasksOf(plan: PlanRow, role: Actor['role']): Task[] {
  const toPlan = target('plan', plan.id);
  const tasks: Task[] = [];
  if (plan.status === 'draft')
    tasks.push(
      task('draft', 'info', `${plan.title} è in bozza`, 'Lo vedono solo gli enti pubblici dell’ambito.', toPlan),
    );
  if (isInForce(plan.status) && plan.daysLeft < 0)
    tasks.push(
      task('ended', 'late', `${plan.title} è scaduto`, 'Serve una proroga o il piano successivo.', toPlan, plan.to),
    );
  else if (isInForce(plan.status) && plan.daysLeft <= 365)
    tasks.push(
      task(
        'ending',
        'due',
        `${plan.title} finisce tra ${several(plan.daysLeft, 'giorno', 'giorni')}`,
        null,
        toPlan,
        plan.to,
      ),
    );
  if (isUdp({ role })) tasks.push(...gaps(plan));
  return tasks;
}

/** What a plan leaves open: shown to those who can complete it. */
function gaps({ id, counts }: PlanRow): Task[] {
  const open = (key: string, n: number, one: string, many: string, detail: string, filter: string | null = null) =>
    n ? [task(key, 'warning', several(n, one, many), detail, target('plan', id, filter))] : [];
  return [
    ...open(
      'amounts',
      counts.amountsNotStated,
      'scheda senza una cifra',
      'schede senza una cifra',
      'Le risorse economiche non sono indicate: non significa zero.',
    ),
    ...open(
      'targets',
      counts.indicatorsWithoutTarget,
      'indicatore senza valore atteso',
      'indicatori senza valore atteso',
      'Non si potrà dire se il risultato è raggiunto.',
    ),
    ...open(
      'answers',
      counts.answersNotStated,
      'risposta sì/no non data',
      'risposte sì/no non date',
      'Una risposta che manca non vale no.',
      'incompleti=1',
    ),
  ];
}
