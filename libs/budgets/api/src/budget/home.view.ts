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
  kind: 'spend' | 'report' | 'settlement';
  /** The fund, or the commitment. */
  id: string;
  title: string;
  day: string;
  cents: string;
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

const deadlineWords: Record<Deadline['kind'], { title: string; left: string }> = {
  spend: { title: 'da spendere entro il', left: 'ancora da pagare' },
  report: { title: 'da rendicontare entro il', left: 'pagati e non rendicontati' },
  settlement: { title: 'da pagare entro il', left: 'liquidati e non pagati' },
};

export const deadlineTasks = (deadlines: readonly Deadline[], today: string) =>
  deadlines.map(({ kind, id, title, day, cents }, i) => ({
    key: `budget-${kind}-${id}-${i}`,
    kind: day < today ? ('late' as const) : ('due' as const),
    title: `${title}: ${deadlineWords[kind].title} ${formatDate(day)}`,
    detail: `${formatEuro(euro(cents))} ${deadlineWords[kind].left}.`,
    dueOn: day,
    target: kind === 'settlement' ? target('commitment', id) : target('fund', id),
  }));
