import { monthIndex, monthAt, type Month, type MonthRange } from './months.ts';
import type { Span } from './phases.ts';

/** A project whose document gives no year counts its months from 1: here month 1 of that count, in a calendar of its own. */
export const nowhere: Month = '0001-01';

/** A calendar range said again as a span: as numbers of the project's months where it is counted so. */
export const spanOf = (range: MonthRange, start: Month, relative: boolean): Span =>
  relative
    ? {
        kind: 'relative',
        from: monthIndex(range.from) - monthIndex(start) + 1,
        to: monthIndex(range.to) - monthIndex(start) + 1,
      }
    : { kind: 'absolute', from: range.from, to: range.to };

/** Moves the last span of a row by months, or lengthens it at its end: what the arrows do. Never before `first`, never shorter than one month. */
export function shifted(ranges: readonly MonthRange[], by: number, stretch: boolean, first: Month): MonthRange[] {
  if (!ranges.length) return [];
  const moved = ranges.map((range, i) => {
    const [from, to] = [monthIndex(range.from), monthIndex(range.to)];
    if (!stretch) return { from: from + by, to: to + by };
    return i === ranges.length - 1 ? { from, to: Math.max(from, to + by) } : { from, to };
  });
  if (moved.some((r) => r.from < monthIndex(first))) return [...ranges];
  return moved.map((r) => ({ from: monthAt(r.from), to: monthAt(r.to) }));
}
