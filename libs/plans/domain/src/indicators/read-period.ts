import { readDate } from '../written/dates.ts';
import { plain } from '../written/text.ts';
import { calendarYear, halfYear, oneOff, parsePeriod, quarter, schoolYear, triennium, type Period } from './periods.ts';

const ordinals: Record<string, number> = {
  '1': 1,
  i: 1,
  primo: 1,
  '2': 2,
  ii: 2,
  secondo: 2,
  '3': 3,
  iii: 3,
  terzo: 3,
  '4': 4,
  iv: 4,
  quarto: 4,
};
const part =
  /^(?:il )?(1|2|3|4|i{1,3}|iv|primo|secondo|terzo|quarto)\s?[°º.]?\s*(sem(?:estre)?|trim(?:estre)?)\.?\s*(?:del(?:l'anno)?|di)?\s*(\d{4})$/i;
const school = /^(?:anno scolastico|a\.?\s?s\.?)\s*(\d{4})\s?[/-]\s?(\d{2}|\d{4})$/i;
const several = /^(?:(?:nel )?(?:biennio|triennio|quadriennio|quinquennio|periodo)\s*)?(\d{4})\s?[-–/]\s?(\d{4})$/i;

/** A period as documents and people write it: `a.s. 2025/26`, `I semestre 2025`, `triennio 2025-2027`, `dal 01/03/2022 al 30/06/2022`. */
export function readPeriod(text: string): Period | null {
  const words = plain(text).replace(/\n/g, ' ');
  const canonical = parsePeriod(words);
  if (canonical) return canonical;
  const year = /^(?:nell'|l')?anno (\d{4})$/i.exec(words);
  if (year) return parsePeriod(year[1]!) && calendarYear(Number(year[1]));
  const inSchool = school.exec(words);
  if (inSchool) return inSchoolYear(Number(inSchool[1]), inSchool[2]!);
  const inPart = part.exec(words);
  if (inPart) return inPartOfYear(ordinals[inPart[1]!.toLowerCase()]!, inPart[2]!, Number(inPart[3]));
  const years = several.exec(words);
  if (years) return parsePeriod(triennium(Number(years[1]), Number(years[2])).code);
  return inDays(words);
}

const inSchoolYear = (from: number, to: string): Period | null =>
  Number(to) % 100 === (from + 1) % 100 ? schoolYear(from) : null;

function inPartOfYear(number: number, kind: string, year: number): Period | null {
  if (/^t/i.test(kind)) return quarter(year, number);
  return number === 1 || number === 2 ? halfYear(year, number) : null;
}

function inDays(words: string): Period | null {
  const m = /^dal (\S+) al (\S+)$/i.exec(words) ?? /^il (\S+)()$/i.exec(words);
  if (!m) return null;
  const from = readDate(m[1]!);
  const to = m[2] ? readDate(m[2]) : from;
  if (!from.value || !to.value || from.precision !== 'day' || to.precision !== 'day' || to.value < from.value)
    return null;
  return oneOff(from.value, to.value);
}
