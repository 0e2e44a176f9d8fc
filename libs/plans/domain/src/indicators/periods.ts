import { formatDate, type IsoDate } from '@zona/calendar';
import type { PeriodType } from './vocabulary.ts';

/** A period in which a value holds. `code` is its one canonical writing; both ends are included. */
export interface Period {
  type: PeriodType;
  code: string;
  from: IsoDate;
  to: IsoDate;
}

const LONGEST = 10;
const year4 = (year: number): string => String(year).padStart(4, '0');
const lastDay = (year: number, month: number): string => String(new Date(Date.UTC(year, month, 0)).getUTCDate());
const months = (from: number, to: number, year: number): Pick<Period, 'from' | 'to'> => ({
  from: `${year4(year)}-${String(from).padStart(2, '0')}-01`,
  to: `${year4(year)}-${String(to).padStart(2, '0')}-${lastDay(year, to)}`,
});

export const calendarYear = (year: number): Period => ({
  type: 'calendar_year',
  code: year4(year),
  ...months(1, 12, year),
});
export const halfYear = (year: number, half: 1 | 2): Period => ({
  type: 'half_year',
  code: `${year4(year)}-S${half}`,
  ...months(half * 6 - 5, half * 6, year),
});
export const quarter = (year: number, number: number): Period => ({
  type: 'quarter',
  code: `${year4(year)}-T${number}`,
  ...months(number * 3 - 2, number * 3, year),
});
/** From September to August: `AS2025-26`. */
export const schoolYear = (year: number): Period => ({
  type: 'school_year',
  code: `AS${year4(year)}-${String((year + 1) % 100).padStart(2, '0')}`,
  from: `${year4(year)}-09-01`,
  to: `${year4(year + 1)}-08-31`,
});
/** The years of a plan, `2025-2027`: usually three, two where the plan came late (Visconteo 2022-23). */
export const triennium = (from: number, to = from + 2): Period => ({
  type: 'triennium',
  code: `${year4(from)}-${year4(to)}`,
  from: `${year4(from)}-01-01`,
  to: `${year4(to)}-12-31`,
});
/** Any days that no calendar names, as an ISO interval. */
export const oneOff = (from: IsoDate, to: IsoDate): Period => ({ type: 'one_off', code: `${from}/${to}`, from, to });

const isDay = (day: string): boolean =>
  !Number.isNaN(Date.parse(`${day}T00:00:00Z`)) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);

/** The period of a canonical code; null for any other text. */
export function parsePeriod(code: string): Period | null {
  const m =
    /^(?:AS(\d{4})-(\d{2})|([1-9]\d{3})(?:-S([12])|-T([1-4])|-(\d{4}))?|(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2}))$/.exec(
      code,
    );
  if (!m) return null;
  if (m[1]) return schoolYear(Number(m[1])).code === code ? schoolYear(Number(m[1])) : null;
  if (m[7] && m[8]) return isDay(m[7]) && isDay(m[8]) && m[7] <= m[8] ? oneOff(m[7], m[8]) : null;
  const year = Number(m[3]);
  if (m[4]) return halfYear(year, m[4] === '1' ? 1 : 2);
  if (m[5]) return quarter(year, Number(m[5]));
  if (!m[6]) return calendarYear(year);
  const to = Number(m[6]);
  return to > year && to - year < LONGEST ? triennium(year, to) : null;
}

const spans: Record<number, string> = { 2: 'biennio', 3: 'triennio', 4: 'quadriennio', 5: 'quinquennio' };

/** The period as one would say it: `1° semestre 2025`, `anno scolastico 2025/26`, `triennio 2025-2027`. */
export function nameOfPeriod(period: Period): string {
  const { type, code, from, to } = period;
  const year = code.slice(0, 4);
  switch (type) {
    case 'calendar_year':
      return `anno ${code}`;
    case 'half_year':
      return `${code.at(-1)}° semestre ${year}`;
    case 'quarter':
      return `${code.at(-1)}° trimestre ${year}`;
    case 'school_year':
      return `anno scolastico ${code.slice(2, 6)}/${code.slice(7)}`;
    case 'triennium':
      return `${spans[Number(code.slice(5)) - Number(year) + 1] ?? 'periodo'} ${code}`;
    case 'one_off':
      return from === to ? `il ${formatDate(from)}` : `dal ${formatDate(from)} al ${formatDate(to)}`;
  }
}

/** In time; of two that begin together, the shorter first, so that a year stands after its semesters. */
export const comparePeriods = (a: Period, b: Period): number =>
  order(a.from, b.from) || order(a.to, b.to) || order(a.code, b.code);
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const containsPeriod = (outer: Period, inner: Period): boolean =>
  outer.from <= inner.from && inner.to <= outer.to;

/** The periods of one kind in which a plan's values are read: every one that shares at least a day with the plan. */
export function periodsOf(from: IsoDate, to: IsoDate, type: PeriodType): Period[] {
  if (to < from) return [];
  if (type === 'one_off') return [oneOff(from, to)];
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  if (type === 'triennium') return [yearsOfPlan(first, last)];
  // A school year begins in the year before.
  const years = Array.from({ length: last - first + 2 }, (_, i) => first - 1 + i);
  return years.flatMap((y) => inYear(y, type)).filter((p) => p.from <= to && from <= p.to);
}

/** An extended plan is still read as a whole. */
function yearsOfPlan(first: number, last: number): Period {
  if (first === last) return calendarYear(first);
  return last - first < LONGEST ? triennium(first, last) : oneOff(calendarYear(first).from, calendarYear(last).to);
}

function inYear(year: number, type: PeriodType): Period[] {
  if (type === 'school_year') return [schoolYear(year)];
  if (type === 'half_year') return [halfYear(year, 1), halfYear(year, 2)];
  if (type === 'quarter') return [1, 2, 3, 4].map((q) => quarter(year, q));
  return [calendarYear(year)];
}
