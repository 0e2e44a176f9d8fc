import { compare, decimalOf, exact, formatDecimal, percentOf, whole } from '../exact/exact.ts';
import type { MeasureComparator } from '../indicators/vocabulary.ts';
import { readComparator } from './comparators.ts';
import { looksLikeDate, sheetDay } from './dates.ts';
import { decimalOfNumber, isBlank, isToBeDefined, plain, verbatim } from './text.ts';
import type { Cell, Reading, WrittenWarning } from './vocabulary.ts';

export interface NumberReading extends Reading {
  value: string | null;
  /** The other end of `4-5`. */
  valueTo: string | null;
  /** The whole that `24/61` is a part of. */
  of: string | null;
  comparator: MeasureComparator | null;
  about: boolean;
  unit: string | null;
  /** What was probably typed, where the spreadsheet has changed it. */
  typed: string | null;
}

export interface PercentReading extends Reading {
  value: string | null;
  numerator: string | null;
  denominator: string | null;
  comparator: MeasureComparator | null;
  about: boolean;
}

/** One number in Italian writing: `1.500`, `18,69`, `-3`. A point before exactly three digits groups thousands. */
export function italianNumber(raw: string): { value: string; point: boolean } | null {
  const text = raw.replace(/^[−–]/, '-').replace(/^\+/, '');
  const grouped = /^(-?)([1-9]\d{0,2}(?:\.\d{3})+|\d{1,30})(?:,(\d{1,20}))?$/.exec(text);
  if (grouped) return normal(`${grouped[1]}${grouped[2]!.replaceAll('.', '')}`, grouped[3], false);
  const pointed = /^(-?\d{1,30})\.(\d{1,20})$/.exec(text);
  return pointed ? normal(pointed[1]!, pointed[2], true) : null;
}

const normal = (integer: string, fraction: string | undefined, point: boolean) => ({
  value: decimalOf(exact(fraction ? `${integer}.${fraction}` : integer), 20),
  point,
});

const nothing = { value: null, valueTo: null, of: null, comparator: null, about: false, unit: null, typed: null };
const figures = /(?<![\p{L}\d.,/])[-+−]?\d[\d.]*(?:,\d+)?(?!\d|[.,]\d)/gu;
/** `n.600`, `n° 20`, `numero 5`: the abbreviation is not part of the figure. */
const numbered = /\b(?:n\s?[.°º]|nr\.?|num(?:ero)?\.?)\s*(?=\d)/gi;

/** `n. 20`, `almeno 5`, `> 30`, `24/61`, `h24`, `4-5`, `circa 25`, or what a spreadsheet cell holds. */
export function readNumber(cell: Cell): NumberReading {
  const text = verbatim(cell);
  const answer = (understood: boolean, warnings: WrittenWarning[], found: Partial<NumberReading> = {}) => ({
    ...nothing,
    ...found,
    text,
    understood,
    warnings,
  });
  if (typeof cell === 'number') {
    const value = decimalOfNumber(cell);
    return value === null ? answer(false, ['not_understood']) : answer(true, [], { value });
  }
  if (cell instanceof Date) return answer(false, ['date_for_number'], { typed: dayAndMonth(cell) });
  if (typeof cell === 'boolean') return answer(false, ['not_understood']);
  const words = plain(text);
  if (isBlank(words)) return answer(true, ['empty']);
  if (looksLikeDate(words)) return answer(false, ['date_for_number']);
  return readWords(words, answer);
}

type Answer = (understood: boolean, warnings: WrittenWarning[], found?: Partial<NumberReading>) => NumberReading;

function readWords(words: string, answer: Answer): NumberReading {
  const about = /\bcirca\b|~|\bca\./i.test(words);
  const bare = words
    .replace(/\bcirca\b|~|\bca\./gi, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  const { comparator, rest } = readComparator(bare);
  const found = { comparator, about };
  const body = rest.replace(numbered, '').trim();
  const hours = /\bh\s?24\b/i.exec(body);
  if (hours) return answer(true, [], { ...found, value: '24', unit: 'ore al giorno' });
  const ratio = /^(\d[\d.]*)\s*(?:\/|su)\s*(\d[\d.]*)(?![\d/,])\s*(.{0,60})/.exec(body);
  if (ratio) return readRatio(ratio, answer, found);
  const range =
    /^(?:da|tra|fra)?\s*(\d[\d.]*(?:,\d+)?)\s*(?:-|–|\ba\b|\be\b)\s*(\d[\d.]*(?:,\d+)?)(?![\d/])(.{0,60})/i.exec(body);
  const ends = range && [italianNumber(range[1]!), italianNumber(range[2]!)];
  if (ends?.[0] && ends[1] && compare(exact(ends[0].value), exact(ends[1].value)) < 0)
    return answer(true, ['range'], {
      ...found,
      value: ends[0].value,
      valueTo: ends[1].value,
      unit: unitOf(range![3]!),
    });
  const all = [...body.matchAll(figures)].flatMap((m) => {
    const raw = m[0].replace(/\.$/, '');
    const read = italianNumber(raw);
    return read ? [{ ...read, after: body.slice(m.index + m[0].length) }] : [];
  });
  const first = all[0];
  if (!first)
    return isToBeDefined(words) ? answer(true, ['to_be_defined'], found) : answer(false, ['not_understood'], found);
  const warnings: WrittenWarning[] = [];
  if (first.point) warnings.push('decimal_point');
  if (all.length > 1) warnings.push('several_numbers');
  if (isToBeDefined(words)) warnings.push('to_be_defined');
  const orMore = /^[^\d]{0,30}?\s(?:o|e) (?:più|oltre)(?!\p{L})/iu.test(first.after);
  const stated = { ...found, comparator: comparator ?? (orMore ? ('gte' as const) : null) };
  return answer(all.length === 1, warnings, {
    ...stated,
    value: first.value,
    unit: unitOf(first.after.replace(/\s(?:o|e) (?:più|oltre)(?!\p{L})/iu, '')),
  });
}

function readRatio(match: RegExpExecArray, answer: Answer, found: Partial<NumberReading>): NumberReading {
  const [part, total] = [italianNumber(match[1]!), italianNumber(match[2]!)];
  if (!part || !total) return answer(false, ['not_understood'], found);
  const larger = compare(exact(part.value), exact(total.value)) > 0;
  const unit = unitOf(match[3] ?? '');
  return answer(!larger, larger ? ['part_over_whole'] : [], { ...found, value: part.value, of: total.value, unit });
}

const unitOf = (after: string): string | null => {
  const unit = /^\s*(%|\p{L}[^\d.;:()\n]{0,58})/u.exec(after)?.[1]?.trim();
  return unit || null;
};

/** `1/2` typed in a spreadsheet comes back as the first of February: the two figures are the day and the month. */
function dayAndMonth(date: Date): string | null {
  const day = sheetDay(date);
  return day && `${Number(day.slice(8))}/${Number(day.slice(5, 7))}`;
}

/** `80%`, `70 %`, `7/13`, `almeno la metà`, `+2%` (on the baseline); a spreadsheet's 0.25 is 25 %. */
export function readPercent(cell: Cell): PercentReading {
  const base = readNumber(typeof cell === 'string' ? halves(cell) : cell);
  const { comparator, about } = base;
  const parts = { numerator: null, denominator: null };
  const answer = (value: string | null, understood: boolean, warnings: WrittenWarning[], more = parts as Parts) => ({
    text: verbatim(cell),
    value,
    ...more,
    comparator: relative(base) ? ('baseline_plus_percent' as const) : comparator,
    about,
    understood,
    warnings,
  });
  if (base.value === null) return answer(null, base.understood, base.warnings);
  if (base.of !== null) {
    const percent = percentOf(exact(base.value), exact(base.of));
    const more = { numerator: base.value, denominator: base.of };
    return answer(percent && decimalOf(percent), base.understood && percent !== null, base.warnings, more);
  }
  if (typeof cell === 'number') return fromSheet(base.value, answer);
  const signed = /%|per ?cento/i.test(base.text);
  const value = /diminu|riduzion|calo/i.test(base.text) && relative(base) ? `-${base.value}` : base.value;
  return answer(value, base.understood && signed, signed ? base.warnings : [...base.warnings, 'no_percent_sign']);
}

type Parts = { numerator: string | null; denominator: string | null };
type PercentAnswer = (value: string | null, understood: boolean, warnings: WrittenWarning[]) => PercentReading;

/** In a spreadsheet 80 % is 0.8; a plain 80 is 80 %; a 1 may be either, so it is only proposed. */
function fromSheet(value: string, answer: PercentAnswer): PercentReading {
  const size = exact(value);
  const fraction = compare(size, whole(0)) > 0 && compare(size, whole(1)) <= 0;
  if (!fraction) return answer(value, true, []);
  const percent = percentOf(size, whole(1));
  return answer(percent && decimalOf(percent), compare(size, whole(1)) < 0, ['fraction_for_percent']);
}

const halves = (text: string): string => text.replace(/\b(?:la )?metà(?!\p{L})|½/giu, '50%');
const relative = (reading: NumberReading): boolean =>
  reading.comparator === 'baseline_plus_percent' ||
  (/%/.test(reading.text) && /\b(?:in (?:più|meno)|aumento|increment|diminu|riduzion|calo)/i.test(reading.text));

/** `24 su 61`, `18,69`: how a read number is written back. */
export const writeNumber = (value: string, of: string | null = null): string =>
  of === null ? formatDecimal(value) : `${formatDecimal(value)}/${formatDecimal(of)}`;
