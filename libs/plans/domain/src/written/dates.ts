import { dayOfSerial, parseDate, serialOfDay, type IsoDate } from '@zona/calendar';
import { isBlank, isToBeDefined, plain, verbatim } from './text.ts';
import type { Cell, Reading, WrittenWarning } from './vocabulary.ts';

export { dayOfSerial, serialOfDay };

export type DatePrecision = 'day' | 'month' | 'year';
export interface DateReading extends Reading {
  /** With less than a day's precision, the first day of the month or year. */
  value: IsoDate | null;
  precision: DatePrecision | null;
}

const months = ['gen', 'feb', 'mar', 'apr', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'nov', 'dic'];
const month =
  '(gen(?:naio)?|feb(?:braio)?|mar(?:zo)?|apr(?:ile)?|mag(?:gio)?|giu(?:gno)?|lug(?:lio)?|ago(?:sto)?|set(?:t(?:embre)?)?|ott(?:obre)?|nov(?:embre)?|dic(?:embre)?)\\.?';
const inWords = new RegExp(`(?:^|\\s)(\\d{1,2})\\s?[°º]?[\\s-]${month}[\\s-](\\d{4})\\b`, 'i');
const monthOnly = new RegExp(`^(?:(?:entro|da|fino a|a|dal|al)\\s)?${month}[\\s/-](\\d{4})$`, 'i');
const twoDigitMonth = new RegExp(`^${month}[-'\\s](\\d{2})$|^(\\d{1,2})[-/]${month}$`, 'i');
const inFigures = /(?<!\d)(\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2})(?![\d/])/g;

/** `1-feb` or `gen-24`, as spreadsheets show what was typed as `1/2` or `1/24`; a whole date in figures too. */
export const looksLikeDate = (text: string): boolean =>
  twoDigitMonth.test(text) || /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$|^\d{4}-\d{2}-\d{2}$/.test(text);

/**
 * The day that a spreadsheet's Date means. Libraries give midnight in UTC or midnight in Italy, which is 22:00 or 23:00 UTC
 * of the day before.
 */
export function sheetDay(date: Date): IsoDate | null {
  const year = date.getUTCFullYear();
  if (!(year >= 1000 && year < 9999)) return null;
  const late = date.getUTCHours() >= 22 ? 2 * 3_600_000 : 0;
  return new Date(date.getTime() + late).toISOString().slice(0, 10);
}

/** `30/10/2018`, `31.12.2023`, `30 novembre 2021`, `dicembre 2023`, `2021`, a spreadsheet's Date or serial number. */
export function readDate(cell: Cell): DateReading {
  const text = verbatim(cell);
  const answer = (
    value: IsoDate | null,
    precision: DatePrecision | null,
    warnings: WrittenWarning[] = [],
    understood = value !== null,
  ): DateReading => ({ text, value, precision, understood, warnings });
  if (cell instanceof Date) {
    const day = sheetDay(cell);
    return day ? answer(day, 'day') : answer(null, null, ['not_understood']);
  }
  if (typeof cell === 'number') return ofNumber(cell, answer);
  const words = plain(text);
  if (isBlank(words)) return answer(null, null, ['empty'], true);
  if (/^(?:19|20)\d{2}$/.test(words)) return answer(`${words}-01-01`, 'year', ['day_not_stated']);
  const written = inWords.exec(words);
  if (written) return ofParsed(`${written[1]}/${monthNumber(written[2]!)}/${written[3]}`, answer, []);
  const bare = monthOnly.exec(words);
  if (bare) return answer(`${bare[2]}-${monthNumber(bare[1]!)}-01`, 'month', ['day_not_stated']);
  const inText = [...words.matchAll(inFigures)];
  if (inText.length === 1) {
    const found = inText[0]![1]!;
    return ofParsed(found, answer, /[/.-]\d{2}$/.test(found) && !/^\d{4}/.test(found) ? ['two_digit_year'] : []);
  }
  return isToBeDefined(words) ? answer(null, null, ['to_be_defined'], true) : answer(null, null, ['not_understood']);
}

type DateAnswer = (v: IsoDate | null, p: DatePrecision | null, w?: WrittenWarning[], u?: boolean) => DateReading;

function ofParsed(text: string, answer: DateAnswer, warnings: WrittenWarning[]): DateReading {
  const parsed = parseDate(text);
  return parsed.ok ? answer(parsed.value, 'day', warnings) : answer(null, null, ['impossible_date']);
}

/** A bare 2023 is a year; a plan's days are the serials from 1954 to 2119. */
function ofNumber(value: number, answer: DateAnswer): DateReading {
  if (Number.isInteger(value) && value >= 1900 && value <= 2100)
    return answer(`${value}-01-01`, 'year', ['day_not_stated']);
  const day = value >= 20_000 && value <= 80_500 ? dayOfSerial(value) : null;
  return day ? answer(day, 'day', ['number_for_date']) : answer(null, null, ['not_understood']);
}

const monthNumber = (name: string): string =>
  String(months.indexOf(name.slice(0, 3).toLowerCase()) + 1).padStart(2, '0');
