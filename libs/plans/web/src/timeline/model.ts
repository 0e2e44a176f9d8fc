import {
  addMonths,
  columnsOf,
  isInForce,
  latenessOf,
  lengthOf,
  monthOf,
  monthsOf,
  nowhere,
  spanOf,
  spanWritten,
  writtenSpan,
  type Column,
  type ColumnUnit,
  type Lateness,
  type MonthRange,
} from '@zona/plans-domain';
import type { PhasePartsFragment, PlanTimelineQuery } from '../generated/graphql';
import { t } from './words';

export type Phase = PhasePartsFragment;
export type TimelinePlan = NonNullable<PlanTimelineQuery['plan']>;

/** Phases that are drawn on the same columns: those of the plan, or those of one project sheet. */
export interface Group {
  key: string;
  sheet: Phase['sheet'];
  /** Month 1. Where the document gives no year it is a month of no calendar. */
  start: string;
  dated: boolean;
  /** What the columns cover at least. */
  range: MonthRange;
  phases: Phase[];
}

type Dates = Pick<TimelinePlan, 'from' | 'to'>;

export function groupsOf(phases: readonly Phase[], plan: Dates): Group[] {
  const keys = [...new Set(phases.map((p) => p.sheet?.id ?? ''))].sort((a, b) => Number(a !== '') - Number(b !== ''));
  return keys.map((key) => {
    const own = phases.filter((p) => (p.sheet?.id ?? '') === key);
    const sheet = own[0]?.sheet ?? null;
    return { key, sheet, phases: own, ...frameOf(sheet, plan) };
  });
}

export function frameOf(
  sheet: { startMonth: string | null; months: number | null } | null,
  plan: Dates,
): Pick<Group, 'start' | 'dated' | 'range'> {
  if (!sheet) {
    const start = monthOf(plan.from);
    return { start, dated: true, range: { from: start, to: monthOf(plan.to) } };
  }
  const start = sheet.startMonth ?? nowhere;
  return {
    start,
    dated: sheet.startMonth !== null,
    range: { from: start, to: addMonths(start, (sheet.months ?? 12) - 1) },
  };
}

/** The months of a phase, in the calendar of its group. */
export const rangesOf = (phase: Pick<Phase, 'spans'>, start: string): MonthRange[] =>
  phase.spans.map((s) => monthsOf(spanWritten(s), start));

/** The same months as they are written: counted from 1 where the phase was so, or has no year to count from. */
export const spansFrom = (
  ranges: readonly MonthRange[],
  phase: Pick<Phase, 'spans'>,
  group: Pick<Group, 'start' | 'dated'>,
) =>
  ranges.map((range) =>
    writtenSpan(spanOf(range, group.start, !group.dated || phase.spans.some((s) => s.fromMonth !== null))),
  );

/** Columns for all the phases, marks beyond the frame included: a cross outside the header is drawn, and said. */
export function columnsFor(
  group: Pick<Group, 'range' | 'dated'>,
  ranges: readonly MonthRange[],
  unit: ColumnUnit,
): Column[] {
  const all = [group.range, ...ranges];
  const from = all.reduce((min, r) => (r.from < min ? r.from : min), group.range.from);
  const to = all.reduce((max, r) => (r.to > max ? r.to : max), group.range.to);
  if (group.dated) return columnsOf({ from, to }, unit);
  return columnsOf({ from, to }, 'month').map((c, i) => ({ ...c, label: String(i + 1) }));
}

/** How many months one press of an arrow is. */
export const stepMonths: Record<ColumnUnit, number> = { month: 1, quarter: 3, school_year: 12 };

/** Few months are shown one by one, many by quarters. */
export const unitFor = (group: Pick<Group, 'range' | 'dated'>): ColumnUnit =>
  !group.dated || lengthOf(group.range) <= 24 ? 'month' : 'quarter';

/** Nothing of a plan that is not in force is late. */
export const lateOf = (phase: Phase, group: Pick<Group, 'start' | 'dated'>, status: string, today: string): Lateness =>
  isInForce(status)
    ? latenessOf(phase, group.dated ? group.start : null, today)
    : { kind: 'none', days: 0, message: null };

const monthName = new Intl.DateTimeFormat('it', { month: 'long', year: 'numeric', timeZone: 'UTC' });

export function monthWords(month: string, group: Pick<Group, 'start' | 'dated'>): string {
  if (!group.dated) return t('month', { n: spanOf({ from: month, to: month }, group.start, true).from });
  return monthName.format(new Date(`${month}-01T00:00:00Z`));
}

/** "da marzo 2022 a maggio 2022; giugno 2023". */
export function whenWords(ranges: readonly MonthRange[], group: Pick<Group, 'start' | 'dated'>): string {
  if (!ranges.length) return t('blank');
  return ranges
    .map(({ from, to }) =>
      from === to ? monthWords(from, group) : `da ${monthWords(from, group)} a ${monthWords(to, group)}`,
    )
    .join('; ');
}

/** The areas and objectives that a phase speaks of. */
export const objectivesOf = (phase: Phase): { id: string; areaId: string }[] =>
  [...(phase.objective ? [phase.objective] : []), ...(phase.action?.objectives ?? [])].map((o) => ({
    id: o.id,
    areaId: o.area.id,
  }));
