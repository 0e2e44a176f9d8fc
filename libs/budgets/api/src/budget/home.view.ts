import { formatDate } from '@zona/calendar';
import { formatCount, formatEuro, fromCents } from '@zona/money';

/** What a year was given, committed and paid. Cents. */
export interface YearSums {
  year: number;
  assigned: string;
  committed: string;
  paid: string;
}
export interface Deadline {
  kind: 'spend' | 'report' | 'open_report' | 'instalment' | 'settlement';
  /** The fund, the report, or the commitment. */
  id: string;
  title: string;
  day: string;
  cents: string;
  /** How many there are, those that are not shown included. */
  found: number;
}

const target = (page: string, id: string | null = null, filter: string | null = null) => ({ page, id, filter });
const euro = (cents: string) => fromCents(BigInt(cents));

const figureLabel = { assigned: 'Assegnato', committed: 'Impegnato', paid: 'Pagato' } as const;

/** How it moved since the year before; nothing where that year had nothing. */
function trend(now: bigint, before: bigint, year: number): string | null {
  if (before === 0n) return null;
  const tenths = Number(((now - before) * 1000n) / before) / 10;
  const size = formatCount(Math.abs(tenths));
  return tenths === 0 ? `come nel ${year}` : `${tenths > 0 ? '+' : '−'}${size}% sul ${year}`;
}

/** The three figures that matter, with how they moved. */
export function budgetFigures([now, before]: readonly YearSums[]) {
  if (!now) return [];
  return (Object.keys(figureLabel) as (keyof typeof figureLabel)[]).map((key) => ({
    key: `budget-${key}`,
    label: `${figureLabel[key]} ${now.year}`,
    kind: 'money' as const,
    value: euro(now[key]),
    note: before ? trend(BigInt(now[key]), BigInt(before[key]), before.year) : null,
    target: target('budget', null, `anno=${now.year}`),
  }));
}

export function proposalTasks(waiting: number) {
  if (!waiting) return [];
  return [
    {
      key: 'budget-proposals',
      kind: 'approval' as const,
      title: waiting === 1 ? '1 movimento di bilancio da approvare' : `${waiting} movimenti di bilancio da approvare`,
      detail: 'Proposti dall’Ufficio di Piano: il denaro si muove quando li approvi.',
      dueOn: null,
      target: target('budgetProposals'),
    },
  ];
}

/** Avvisi of the budget that somebody gave to who looks. */
export const warningTasks = (mine: readonly { year: number; count: number }[]) =>
  mine.map(({ year, count }) => ({
    key: `budget-warnings-${year}`,
    kind: 'warning' as const,
    title: `${count === 1 ? 'Un avviso' : `${count} avvisi`} di quadratura del bilancio ${year}, ${count === 1 ? 'assegnato' : 'assegnati'} a te`,
    detail: 'Lo stanziato non è quanto il piano dichiara: correggi la cifra, o archivia l’avviso dicendo perché.',
    dueOn: null,
    target: target('budget', null, `anno=${year}&miei=1`),
  }));

const deadlineWords: Record<Deadline['kind'], { title: string; left: string; page: string }> = {
  spend: { title: 'da spendere entro il', left: 'ancora da pagare', page: 'fund' },
  report: { title: 'da rendicontare entro il', left: 'pagati e non rendicontati', page: 'fund' },
  open_report: { title: 'da firmare entro il', left: 'già nel rendiconto', page: 'fundReport' },
  instalment: { title: 'attesa entro il', left: 'ancora da incassare', page: 'fund' },
  settlement: { title: 'da pagare entro il', left: 'liquidati e non pagati', page: 'commitment' },
};

export function deadlineTasks(deadlines: readonly Deadline[], today: string) {
  const tasks = deadlines.map(({ kind, id, title, day, cents }, i) => {
    const { title: by, left, page } = deadlineWords[kind];
    return {
      key: `budget-${kind}-${id}-${i}`,
      kind: day < today ? ('late' as const) : ('due' as const),
      title: `${title}: ${by} ${formatDate(day)}`,
      detail: cents === '0' ? 'Il rendiconto non ha ancora spese.' : `${formatEuro(euro(cents))} ${left}.`,
      dueOn: day,
      target: target(page, id),
    };
  });
  const more = (deadlines[0]?.found ?? 0) - deadlines.length;
  return more > 0 ? [...tasks, moreDeadlines(more)] : tasks;
}

const moreDeadlines = (more: number) => ({
  key: 'budget-deadlines',
  kind: 'due' as const,
  title: more === 1 ? 'Un’altra scadenza del bilancio' : `Altre ${more} scadenze del bilancio`,
  detail: 'Fondi, rate, liquidazioni e rendiconti: sono tutte nello scadenzario.',
  dueOn: null,
  target: target('budgetDeadlines'),
});
