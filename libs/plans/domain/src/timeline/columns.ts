import { addMonths, monthIndex, monthAt, overlap, type Month, type MonthRange } from './months.ts';
import { shortMonths, type ColumnUnit } from './vocabulary.ts';

/** One column of a Gantt: the whole month, quarter or school year, cut to the range shown. */
export interface Column extends MonthRange {
  key: string;
  label: string;
}

const starts: Record<ColumnUnit, (index: number) => number> = {
  month: (index) => index,
  quarter: (index) => index - (index % 3),
  // A school year begins in September.
  school_year: (index) => index - ((index + 4) % 12),
};
const lengths: Record<ColumnUnit, number> = { month: 1, quarter: 3, school_year: 12 };

/** The columns that cover a range, in time. */
export function columnsOf(range: MonthRange, unit: ColumnUnit): Column[] {
  const columns: Column[] = [];
  const last = monthIndex(range.to);
  for (let at = starts[unit](monthIndex(range.from)); at <= last; at += lengths[unit]) {
    const start = monthAt(at);
    const shown = overlap({ from: start, to: addMonths(start, lengths[unit] - 1) }, range)!;
    columns.push({ ...named(start, unit), ...shown });
  }
  return columns;
}

function named(start: Month, unit: ColumnUnit): { key: string; label: string } {
  const year = Number(start.slice(0, 4));
  const month = monthIndex(start) % 12;
  if (unit === 'month') return { key: start, label: `${shortMonths[month]} ${year}` };
  if (unit === 'quarter') return { key: `${year}-T${month / 3 + 1}`, label: `${month / 3 + 1}° trim. ${year}` };
  const next = String((year + 1) % 100).padStart(2, '0');
  return { key: `AS${year}-${next}`, label: `a.s. ${year}/${next}` };
}

/** Which columns a range fills, as first and last index; null when it lies outside. */
export function placeIn(columns: readonly Column[], range: MonthRange): { first: number; last: number } | null {
  const hit = columns.flatMap((c, i) => (overlap(c, range) ? [i] : []));
  return hit.length ? { first: hit[0]!, last: hit.at(-1)! } : null;
}
