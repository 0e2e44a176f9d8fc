import type { PlanSnapshot, SnapshotPhase } from '../snapshot/plan-snapshot.ts';
import { spanWritten } from '../timeline/late.ts';
import { addMonths, lengthOf, monthAt, monthIndex, monthOf, overlap, type MonthRange } from '../timeline/months.ts';
import { nowhere } from '../timeline/numbered.ts';
import { monthsOf } from '../timeline/phases.ts';
import { phaseKindLabel, progressLabel, shortMonths, type PhaseKind, type Progress } from '../timeline/vocabulary.ts';
import { words, type Cell, type Table } from './model.ts';

/** The months that phases are drawn on. Without a calendar they are counted from 1, as the document counts them. */
export interface Frame {
  start: string;
  dated: boolean;
  range: MonthRange;
}
type Sheet = NonNullable<PlanSnapshot['sheets']>[number];

export const planFrame = ({ from, to }: PlanSnapshot['plan']): Frame => ({
  start: monthOf(from),
  dated: true,
  range: { from: monthOf(from), to: monthOf(to) },
});
export function sheetFrame({ startMonth, months }: Sheet): Frame {
  const start = startMonth ?? nowhere;
  return { start, dated: Boolean(startMonth), range: { from: start, to: addMonths(start, (months ?? 12) - 1) } };
}

const rangesOf = (phase: SnapshotPhase, { start }: Frame): MonthRange[] =>
  phase.spans.map((span) => monthsOf(spanWritten(span), start));
const numberOf = (month: string, { start }: Frame): number => monthIndex(month) - monthIndex(start) + 1;
const shortName = (month: string): string => shortMonths[monthIndex(month) % 12]!;

/** `mesi 6-8`, `mese 12`; with a calendar `mar 2025 – mag 2025`. */
function sayRange(r: MonthRange, frame: Frame): string {
  const one = r.from === r.to;
  if (!frame.dated)
    return one ? `mese ${numberOf(r.from, frame)}` : `mesi ${numberOf(r.from, frame)}-${numberOf(r.to, frame)}`;
  const said = (m: string) => `${shortName(m)} ${m.slice(0, 4)}`;
  return one ? said(r.from) : `${said(r.from)} – ${said(r.to)}`;
}
export const sayWhen = (phase: SnapshotPhase, frame: Frame): string =>
  rangesOf(phase, frame)
    .map((r) => sayRange(r, frame))
    .join('; ') || 'non indicato';

export const saySteps = (p: SnapshotPhase): string =>
  [
    p.kind === 'milestone' && phaseKindLabel[p.kind as PhaseKind],
    p.progress !== 'not_stated' && progressLabel[p.progress as Progress],
    p.owner && `a cura di ${p.owner.name}`,
    p.note,
  ]
    .filter(Boolean)
    .join(' · ');
export const phaseName = (p: SnapshotPhase): string => [p.code, p.title].filter(Boolean).join(' ');

/** So many months to a column that a page holds them all. */
const steps = [1, 3, 6, 12, 24, 60] as const;
const mostColumns = 14;

function columnsOf(range: MonthRange, frame: Frame): MonthRange[] {
  const [first, last] = [monthIndex(range.from), monthIndex(range.to)];
  const begin = (step: number) =>
    frame.dated ? first - (first % step) : first - ((first - monthIndex(frame.start)) % step);
  const count = (step: number) => Math.ceil((last - begin(step) + 1) / step);
  const step = steps.find((n) => count(n) <= mostColumns) ?? steps.at(-1)!;
  return Array.from({ length: count(step) }, (_, i) => {
    const from = begin(step) + i * step;
    return { from: monthAt(from), to: monthAt(from + step - 1) };
  });
}

function titleOf(column: MonthRange, frame: Frame): string {
  const months = lengthOf(column);
  const numbers = [numberOf(column.from, frame), numberOf(column.to, frame)];
  if (!frame.dated) return months === 1 ? String(numbers[0]) : numbers.join('-');
  const year = column.from.slice(0, 4);
  if (months === 1) return `${shortName(column.from)} ${year}`;
  if (months >= 12) return months === 12 ? year : `${year}-${column.to.slice(2, 4)}`;
  return `${months === 3 ? 'T' : 'S'}${(monthIndex(column.from) % 12) / months + 1} ${year}`;
}

/** A cross where the whole column is filled, as on the printed sheets; otherwise which of its months are. */
function markOf(column: MonthRange, ranges: readonly MonthRange[], frame: Frame): string {
  const filled = ranges.flatMap((r) => overlap(r, column) ?? []);
  const months = new Set(filled.flatMap((r) => Array.from({ length: lengthOf(r) }, (_, i) => monthIndex(r.from) + i)));
  if (months.size === lengthOf(column)) return 'X';
  const said = (m: number) => (frame.dated ? shortMonths[m % 12]! : String(m - monthIndex(frame.start) + 1));
  return [...months]
    .sort((a, b) => a - b)
    .map(said)
    .join(' ');
}

/** A Gantt as a table: one row to a phase, columns of time, marks that are read as well as seen. */
export function ganttTable(caption: string, phases: readonly SnapshotPhase[], frame: Frame): Table {
  const all = [frame.range, ...phases.flatMap((p) => rangesOf(p, frame))];
  const range = {
    from: all.map((r) => r.from).sort()[0]!,
    to: all
      .map((r) => r.to)
      .sort()
      .at(-1)!,
  };
  const drawn = phases.some((p) => p.spans.length > 0);
  const columns = drawn ? columnsOf(range, frame) : [];
  return {
    kind: 'table',
    caption: drawn && !frame.dated ? `${caption} (i mesi sono contati dall’inizio del progetto)` : caption,
    dense: drawn,
    columns: [
      { title: 'Fase', width: Math.max(4, columns.length * 0.5) },
      ...columns.map((c) => ({ title: titleOf(c, frame), width: 1 })),
    ],
    rows: phases.map((p): Cell[] => {
      const ranges = rangesOf(p, frame);
      const below = [!ranges.length && 'tempi non indicati', saySteps(p)].filter(Boolean).join(' · ');
      const name = words([phaseName(p), below].filter(Boolean).join('\n'));
      return [name, ...columns.map((c) => words(markOf(c, ranges, frame)))];
    }),
  };
}
