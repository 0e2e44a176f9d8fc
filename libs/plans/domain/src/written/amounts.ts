import { decimalOf, exact } from '../exact/exact.ts';
import type { AmountPeriod, Certainty } from '../vocabulary.ts';
import { moneyIn } from './amount-tokens.ts';
import {
  certaintyOf,
  eventual,
  opensWithCondition,
  periodOf,
  wordsWithoutFigure,
  type Qualified,
} from './amount-words.ts';
import { cutsOf, isRange, partsOf } from './amount-parts.ts';
import { fundHints } from './funds.ts';
import { decimalOfNumber, isBlank, plain, verbatim } from './text.ts';
import type { Cell, Reading, WrittenWarning } from './vocabulary.ts';

export interface AmountReading extends Reading {
  /** Euro as an exact decimal; null where the text gives no figure, which is not zero. */
  value: string | null;
  valueTo: string | null;
  period: AmountPeriod;
  certainty: Certainty;
  funds: string[];
  /** `di cui 50.000€`: a part of the amount before it, never added to it. */
  partOf: boolean;
}

const blank = {
  value: null,
  valueTo: null,
  period: 'not_stated',
  certainty: 'stated',
  funds: [],
  partOf: false,
} as const;
const reading = (
  text: string,
  understood: boolean,
  warnings: WrittenWarning[],
  found: Partial<AmountReading> = {},
) => ({
  ...blank,
  funds: [] as string[],
  ...found,
  text,
  understood,
  warnings,
});

/** Every amount that a cell states, each with the words that belong to it. Parts without a figure are readings without a value. */
export function readAmounts(cell: Cell): AmountReading[] {
  const text = verbatim(cell);
  if (cell instanceof Date) return [reading(text, false, ['date_for_number'])];
  if (typeof cell === 'boolean') return [reading(text, false, ['not_understood'])];
  if (typeof cell === 'number') return [ofNumber(cell, text)];
  const words = plain(text);
  if (isBlank(words)) return [reading(text, true, ['empty'])];
  const parts = partsOf(words);
  if (!parts.length) return [reading(text, true, ['empty'])];
  const governed = opensWithCondition(words);
  const readings = merged(parts.flatMap((part) => readPart(part, governed)));
  const valued = readings.filter((r) => r.value !== null);
  if (valued.length === readings.length) return readings;
  return readings.map((r) => (r.value === null ? r : { ...r, warnings: [...r.warnings, 'part_unknown' as const] }));
}

/** The cell as one amount, with its own words: the first figure it states, and a warning when there are more. */
export function readAmount(cell: Cell): AmountReading {
  const all = readAmounts(cell);
  const valued = all.filter((r) => r.value !== null && !r.partOf);
  const first = valued[0] ?? all[0]!;
  const warnings = valued.length > 1 ? [...first.warnings, 'several_amounts' as const] : first.warnings;
  return { ...first, text: verbatim(cell), warnings };
}

function ofNumber(cell: number, text: string): AmountReading {
  const decimal = decimalOfNumber(cell);
  return decimal === null ? reading(text, false, ['not_understood']) : valued(text, decimal, []);
}

/** Two decimals, at most thirteen figures of euro: what the database holds. */
function valued(
  text: string,
  decimal: string,
  warnings: WrittenWarning[],
  found: Partial<AmountReading> = {},
): AmountReading {
  const tooLarge = () => reading(text, false, ['too_large'], { ...found, value: null });
  if (decimal.replace(/^-|\..*$/g, '').length > 13) return tooLarge();
  const cents = decimalOf(exact(decimal), 2);
  const [euro = '', rest = ''] = cents.split('.');
  if (euro.replace('-', '').length > 13) return tooLarge();
  const more: WrittenWarning[] = (decimal.split('.')[1] ?? '').length > 2 ? ['rounded'] : [];
  const negative: WrittenWarning[] = cents.startsWith('-') ? ['negative'] : [];
  return reading(text, true, [...warnings, ...more, ...negative], {
    ...found,
    value: `${euro}.${rest.padEnd(2, '0')}`,
  });
}

function readPart(part: string, governed: boolean): AmountReading[] {
  const tokens = moneyIn(part);
  if (!tokens.length) return [withoutFigure(part, governed)];
  const cuts = cutsOf(part, tokens);
  const readings: AmountReading[] = [];
  tokens.forEach((token, i) => {
    const words = part.slice(cuts[i]!, cuts[i + 1]).trim();
    const previous = readings.at(-1);
    const between = part.slice(tokens[i - 1]?.end ?? 0, token.start);
    if (previous?.value && token.product && /\(\s*(?:€|euro)?\s*$/i.test(between)) {
      return explain(previous, valued('', token.product, []).value, words);
    }
    const alone = part.trim().replace(/^[-−]\s?/, '').length === token.end - token.start;
    const minus = alone && /^[-−]/.test(part.trim()) ? '-' : '';
    const warnings: WrittenWarning[] = [
      ...(token.point ? (['decimal_point'] as const) : []),
      ...(!token.currency && (!alone || isYear(token.value)) ? (['no_currency'] as const) : []),
      ...(token.product ? (['computed'] as const) : []),
    ];
    const next = valued(words, `${minus}${token.product ?? token.value}`, warnings);
    if (previous && isRange(part, tokens[i - 1]!, token)) return void closeRange(previous, next, words);
    readings.push(qualified(next, words, governed, /\bdi cui\b[^\d]{0,30}$/i.test(between) && i > 0));
  });
  return readings;
}

/** A lone `2022` is more often a year than a sum. */
const isYear = (value: string): boolean => /^(?:19|20)\d{2}$/.test(value);

function qualified(r: AmountReading, words: string, governed: boolean, partOf: boolean): AmountReading {
  const period: Qualified<AmountPeriod> = periodOf(words);
  const certainty: Qualified<Certainty> = certaintyOf(words, governed);
  const more: WrittenWarning[] = [...period.warnings, ...certainty.warnings];
  if (/\d\s?%/.test(words)) more.push('part_in_percent');
  if (/\b(?:per|ad?|ogni) (?:ambito|comune|progetto|utente|persona)\b|\bciascun|\bognun/i.test(words))
    more.push('per_unit');
  if (partOf) more.push('part_of_previous');
  return {
    ...r,
    period: period.value,
    certainty: certainty.value,
    funds: fundHints(words),
    partOf,
    warnings: [...r.warnings, ...more],
  };
}

/** The formula in brackets behind an amount: it says how the amount was made, and is checked against it. */
function explain(amount: AmountReading, product: string | null, formula: string): void {
  amount.text = `${amount.text} ${formula}`.trim();
  if (product !== amount.value) amount.warnings.push('formula_mismatch');
  if (amount.period === 'not_stated') amount.period = periodOf(formula).value;
}

function closeRange(from: AmountReading, to: AmountReading, words: string): void {
  from.valueTo = to.value;
  from.text = `${from.text} ${words}`.trim();
  const priced = !to.warnings.includes('no_currency');
  from.warnings = [...from.warnings.filter((w) => !(priced && w === 'no_currency')), 'range'];
  if (from.certainty === 'stated' && certaintyOf(words, false).value === 'about') from.certainty = 'about';
  if (from.period === 'not_stated') from.period = periodOf(words).value;
}

function withoutFigure(part: string, governed: boolean): AmountReading {
  const { kind, zero } = wordsWithoutFigure(part);
  const conditional = eventual.test(part) || certaintyOf(part, governed).value === 'if_funded';
  const certainty: Certainty = conditional ? 'if_funded' : 'stated';
  const found = { funds: fundHints(part), period: periodOf(part).value, certainty };
  if (zero) return reading(part, true, [], { value: '0.00' });
  return kind === null ? reading(part, false, ['not_understood'], found) : reading(part, true, [kind], found);
}

/** A part that says nothing of money is the explanation of its neighbour: its words stay with it. */
function merged(readings: AmountReading[]): AmountReading[] {
  const kept: AmountReading[] = [];
  let before = '';
  for (const r of readings) {
    const last = kept.at(-1);
    if (r.understood || r.value !== null || r.warnings.includes('too_large')) {
      kept.push(before ? { ...r, text: `${before}\n${r.text}` } : r);
      before = '';
    } else if (last) last.text = `${last.text}\n${r.text}`;
    else before = before ? `${before}\n${r.text}` : r.text;
  }
  if (kept.length) return kept;
  return [{ ...readings[0]!, text: before }];
}
