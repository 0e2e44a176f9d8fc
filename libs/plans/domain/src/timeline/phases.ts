import { daysUntil, formatDate, type IsoDate } from '@zona/calendar';
import { stepOf, type Step } from '../machine.ts';
import { addMonths, firstDay, lastDay, type Month, type MonthRange } from './months.ts';
import { type Progress, type ProgressAction } from './vocabulary.ts';

/** Months of the calendar (`2022-04`), or months of the plan or project counted from 1 (`mesi 6-8`, #YES L1942-2000). */
export type Span = { kind: 'absolute'; from: Month; to: Month } | { kind: 'relative'; from: number; to: number };

/** A phase may stop and begin again: OUI's evaluation is in months 1, 4, 8, 12, 20, 24, 37 and 40 (L1497-1503). */
export interface Phase {
  title: string;
  /** Empty: a row that the document left blank (#YES L2004-2026). */
  spans: Span[];
  progress: Progress;
}

/** A point in time at which something must exist: a protocol signed, a report delivered. */
export interface Milestone {
  title: string;
  at: Span;
  reached: boolean;
}

/** The calendar months of a span, when the plan or project begins in `start`. */
export const monthsOf = (span: Span, start: Month): MonthRange =>
  span.kind === 'absolute'
    ? { from: span.from, to: span.to }
    : { from: addMonths(start, span.from - 1), to: addMonths(start, span.to - 1) };

/** The crosses of a printed Gantt row as spans of neighbouring months. */
export function spansOfMarks(marks: readonly number[]): Span[] {
  const spans: { kind: 'relative'; from: number; to: number }[] = [];
  for (const at of [...new Set(marks)].sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last && at === last.to + 1) last.to = at;
    else spans.push({ kind: 'relative', from: at, to: at });
  }
  return spans;
}

/** Months of a phase that lie beyond a timeline of so many months: imported, and said (OUI's 37 and 40 of 34). */
export const beyond = (spans: readonly Span[], count: number): number[] =>
  spans.flatMap((s) =>
    s.kind === 'relative' && s.to > count
      ? Array.from({ length: s.to - Math.max(s.from, count + 1) + 1 }, (_, i) => Math.max(s.from, count + 1) + i)
      : [],
  );

export const progressSteps: readonly Step<Progress, ProgressAction>[] = [
  { action: 'start', from: ['not_stated', 'not_started'], to: 'running' },
  { action: 'suspend', from: ['running'], to: 'suspended' },
  { action: 'resume', from: ['suspended'], to: 'running' },
  { action: 'finish', from: ['not_stated', 'running'], to: 'done' },
  { action: 'reopen', from: ['done'], to: 'running' },
];
/** The state after an action; null when this state does not allow it. */
export const progressAfter = (progress: Progress, action: ProgressAction): Progress | null =>
  stepOf(progressSteps, progress, action)?.to ?? null;

export interface Lateness {
  kind: 'none' | 'not_started' | 'not_finished';
  days: number;
  message: string | null;
}
const onTime: Lateness = { kind: 'none', days: 0, message: null };

/**
 * A phase is late when the month in which it should begin is over and it has not begun, or its last month is over and it has not
 * ended. What is suspended was stopped by somebody's decision, and of what nobody has said how far it is nothing is known: neither is late.
 */
export function lateness(phase: Pick<Phase, 'spans' | 'progress'>, start: Month, today: IsoDate): Lateness {
  if (!phase.spans.length || !(phase.progress === 'not_started' || phase.progress === 'running')) return onTime;
  const ranges = phase.spans.map((s) => monthsOf(s, start));
  const begins = ranges.map((r) => r.from).sort()[0]!;
  const ends = ranges
    .map((r) => r.to)
    .sort()
    .at(-1)!;
  const pastEnd = -daysUntil(lastDay(ends), today);
  if (pastEnd > 0) return late('not_finished', pastEnd, `Doveva finire entro il ${formatDate(lastDay(ends))}.`);
  const pastStart = -daysUntil(lastDay(begins), today);
  if (phase.progress === 'not_started' && pastStart > 0)
    return late('not_started', pastStart, `Doveva cominciare entro il ${formatDate(lastDay(begins))}.`);
  return onTime;
}

const late = (kind: Lateness['kind'], days: number, message: string): Lateness => ({ kind, days, message });

/** A milestone is late when its last month is over and it is not reached. */
export function milestoneLateness({ at, reached }: Milestone, start: Month, today: IsoDate): Lateness {
  const day = lastDay(monthsOf(at, start).to);
  const past = -daysUntil(day, today);
  return reached || past <= 0 ? onTime : late('not_finished', past, `Andava raggiunta entro il ${formatDate(day)}.`);
}

/** The days from a phase's first month to its last, for a sentence; null for a row left blank. */
export function daysOf(phase: Pick<Phase, 'spans'>, start: Month): { from: IsoDate; to: IsoDate } | null {
  const ranges = phase.spans.map((s) => monthsOf(s, start));
  if (!ranges.length) return null;
  return {
    from: firstDay(ranges.map((r) => r.from).sort()[0]!),
    to: lastDay(
      ranges
        .map((r) => r.to)
        .sort()
        .at(-1)!,
    ),
  };
}
