/** A day of the calendar, `2018-10-30`, without a time or a zone. */
export type IsoDate = string;

export type ParsedDate = { ok: true; value: IsoDate } | { ok: false; message: string };

const NOT_STATED = 'non indicato';
const ZONE = 'Europe/Rome';

/** Made when first used: each costs milliseconds that a page should not spend before it shows anything. */
const once = <T>(make: () => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};

const dateTime = once(
  () =>
    new Intl.DateTimeFormat('it-IT', {
      timeZone: ZONE,
      day: '2-digit',
      month: '2-digit',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hour12: false,
    }),
);
const time = once(
  () => new Intl.DateTimeFormat('it-IT', { timeZone: ZONE, hour: '2-digit', minute: '2-digit', hour12: false }),
);
const dayInItaly = once(() => new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }));

/** `2018-10-30` becomes `30/10/2018`. */
export function formatDate(date: IsoDate | null | undefined): string {
  const parts = date ? /^(\d{4})-(\d{2})-(\d{2})/.exec(date) : null;
  return parts ? `${parts[3]}/${parts[2]}/${parts[1]}` : NOT_STATED;
}

/** An instant, in Italy's time: `30/10/2018 alle 10:42`. */
export function formatDateTime(instant: string | Date | null | undefined): string {
  if (!instant) return NOT_STATED;
  return dateTime().format(new Date(instant)).replace(', ', ' alle ');
}

export const formatTime = (instant: string | Date): string => time().format(new Date(instant));

/** `dal 01/01/2018 al 31/12/2020`; an open end says so. */
export function formatPeriod(from: IsoDate | null | undefined, to: IsoDate | null | undefined): string {
  if (from && to) return `dal ${formatDate(from)} al ${formatDate(to)}`;
  if (from) return `dal ${formatDate(from)}`;
  return to ? `fino al ${formatDate(to)}` : NOT_STATED;
}

export const todayIso = (now: Date = new Date()): IsoDate => dayInItaly().format(now);

function isRealDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Reads what people type: `30/10/2018`, `30.10.18`, `30102018`, and the ISO form that is pasted. */
export function parseDate(text: string): ParsedDate {
  const clean = text.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(clean);
  const italian =
    /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4}|\d{2})$/.exec(clean) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(clean);
  const [, y, m, d] = iso ?? (italian ? [italian[0], italian[3], italian[2], italian[1]] : []);
  if (!y || !m || !d) return { ok: false, message: 'Scrivi la data come giorno/mese/anno, per esempio 30/10/2018.' };
  const year = y.length === 2 ? 2000 + Number(y) : Number(y);
  if (!isRealDay(year, Number(m), Number(d))) return { ok: false, message: 'Questo giorno non esiste nel calendario.' };
  return { ok: true, value: `${String(year).padStart(4, '0')}-${m.padStart(2, '0')}-${d.padStart(2, '0')}` };
}
