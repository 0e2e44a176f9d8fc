import { compare, exact, times, decimalOf, type Exact } from '../exact/exact.ts';
import { italianNumber } from './numbers.ts';

/** A figure that is money, with its place in the part of the cell where it stands. */
export interface MoneyToken {
  start: number;
  end: number;
  value: string;
  point: boolean;
  currency: boolean;
  /** `25.603,29 x 5 Ambiti x 2 anni`: the product (Carate L1187). */
  product: string | null;
}

const figures = /(?<![\d.,/\p{L}])\d[\d.]*(?:,\d+)?(?![\d/]|[.,]\d)(?!\s?%)/gu;
const currencyBefore = /(?:€|\beuro|\beur)\s*$/i;
const currencyAfter = /^\s*(?:€|euro(?!\p{L})|eur(?!\p{L}))/iu;
const thousandsAfter = /^\s*(mila|milioni|milione|mln|miliardi)(?!\p{L})(?:\s+di)?/iu;
const scales: Record<string, string> = {
  mila: '1000',
  milioni: '1000000',
  milione: '1000000',
  mln: '1000000',
  miliardi: '1000000000',
};
/** What makes the figure the number of an act or a law. */
const reference = /(?:\bn\.?|\bnr\.?|n°|d\.?g\.?r\.?|\bl\.?|\blegge|\bl\.?r\.?|\bart\.?)\s*$/i;
const formula = /^\s*(?:€|euro)?((?:\s*[x×*]\s*\d[\d.,]*(?:\s\p{L}[\p{L}']*)?)+)/iu;

/** The money of one part of a cell, in order. */
export function moneyIn(part: string): MoneyToken[] {
  const tokens: MoneyToken[] = [];
  for (const m of part.matchAll(figures)) {
    const raw = m[0].replace(/[.,]$/, '');
    const read = italianNumber(raw);
    const last = tokens.at(-1);
    if (!read || (last && m.index < last.end)) continue;
    const token = moneyAt(part, m.index, raw, read);
    if (token) tokens.push(token);
  }
  return tokens;
}

function moneyAt(part: string, start: number, raw: string, read: { value: string; point: boolean }): MoneyToken | null {
  const before = part.slice(Math.max(0, start - 30), start);
  let after = part.slice(start + raw.length);
  let end = start + raw.length;
  let value: Exact = exact(read.value);
  const scale = thousandsAfter.exec(after);
  if (scale) {
    value = times(value, exact(scales[scale[1]!.toLowerCase()]!));
    end += scale[0].length;
    after = after.slice(scale[0].length);
  }
  const currency = currencyBefore.test(before) || currencyAfter.test(after);
  if (!currency && !scale && !moneyByForm(part, raw, before, after, value)) return null;
  end += currencyAfter.exec(after)?.[0].length ?? 0;
  const { product, length } = productOf(value, after);
  return {
    start,
    end: product ? start + raw.length + length : end,
    value: decimalOf(value, 20),
    point: read.point,
    currency,
    product,
  };
}

/** Without a euro sign: alone in its cell, grouped or with cents, or a bare figure of a thousand and more that is no year. */
function moneyByForm(part: string, raw: string, before: string, after: string, value: Exact): boolean {
  if (/^\p{L}/u.test(after)) return false;
  if (part.trim().replace(/^[-−]/, '') === raw) return true;
  if (reference.test(before)) return false;
  if (/\.\d{3}(?!\d)|,\d{2}$/.test(raw)) return true;
  const year = /^(?:19|20)\d{2}$/.test(raw);
  return /^\d{4,}$/.test(raw) && !year && compare(value, exact('1000')) >= 0 && !/[-–]\s*$/.test(before);
}

function productOf(value: Exact, after: string): { product: string | null; length: number } {
  const found = formula.exec(after);
  if (!found) return { product: null, length: 0 };
  const factors = [...found[1]!.matchAll(/[x×*]\s*(\d[\d.,]*)/gi)].map((m) =>
    italianNumber(m[1]!.replace(/[.,]$/, '')),
  );
  if (factors.some((f) => f === null)) return { product: null, length: 0 };
  const product = factors.reduce((total, f) => times(total, exact(f!.value)), value);
  return { product: decimalOf(product, 20), length: found[0].length };
}
