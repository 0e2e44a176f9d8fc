import { todayIso, type IsoDate } from './dates';

const DAY = 86_400_000;
const atMidnight = (date: IsoDate) => Date.parse(`${date.slice(0, 10)}T00:00:00Z`);

/** Days from today: negative when the day is past. */
export const daysUntil = (date: IsoDate, today: IsoDate = todayIso()): number =>
  Math.round((atMidnight(date) - atMidnight(today)) / DAY);

/** The day so many days after, or before. */
export const dayFrom = (date: IsoDate, days: number): IsoDate =>
  new Date(atMidnight(date) + days * DAY).toISOString().slice(0, 10);

const days = (count: number) => (count === 1 ? 'un giorno' : `${count} giorni`);

/** How a deadline stands, as one would say it. */
export function relativeDay(date: IsoDate, today: IsoDate = todayIso()): string {
  const left = daysUntil(date, today);
  if (left < 0) return `scaduto da ${days(-left)}`;
  if (left === 0) return 'scade oggi';
  return left === 1 ? 'scade domani' : `scade tra ${left} giorni`;
}
