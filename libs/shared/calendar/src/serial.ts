import type { IsoDate } from './dates';

const DAY = 86_400_000;

/** The serial number of a day in a spreadsheet: 1 is 1 January 1900, and 60 is a 29 February 1900 that never was. */
export function dayOfSerial(serial: number): IsoDate | null {
  const whole = Math.floor(serial);
  if (!Number.isFinite(serial) || whole < 1 || whole === 60 || whole > 2_958_465) return null;
  return new Date(Date.UTC(1899, 11, whole < 60 ? 31 : 30) + whole * DAY).toISOString().slice(0, 10);
}
export const serialOfDay = (day: IsoDate): number => {
  const days = Math.round((Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / DAY);
  return days <= 60 ? days - 1 : days;
};
