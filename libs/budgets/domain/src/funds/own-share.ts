import { fromCents } from '@zona/money';
import type { FundFamily } from './kinds.ts';

/** Whose money counts as one's own: what the comuni put in, and what users pay them. */
export const ownFamilies: readonly FundFamily[] = ['comuni', 'users'];

/** What stands beside each other: all that is allocated to what a fund pays for, and what of it is one's own. Cents as text. */
export interface RawOwnShare {
  percent: string | null;
  total: string | null;
  own: string | null;
}

export interface OwnShare {
  percent: string;
  /** Null while nothing is allocated: then there is nothing to compare. */
  total: string | null;
  own: string | null;
  required: string | null;
  missing: string | null;
}

/** How much one must put in at least, and how much is missing: to the cent, rounded up, because «at least» is not met by a cent less. */
export function ownShareOf({ percent, total, own }: RawOwnShare): OwnShare | null {
  if (percent === null) return null;
  if (total === null) return { percent, total: null, own: null, required: null, missing: null };
  const [whole, put] = [BigInt(total), BigInt(own ?? '0')];
  const [digits, scale] = scaled(percent);
  const required = ceilDiv(whole * digits, 100n * scale);
  const missing = put >= required ? 0n : required - put;
  const [w, o, r, m] = [whole, put, required, missing].map(fromCents) as [string, string, string, string];
  return { percent, total: w, own: o, required: r, missing: m };
}

/** `10.0000` as `10`, `12.5000` as `12,5`: as one writes it. */
export const saidPercent = (decimal: string): string =>
  decimal
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '')
    .replace('.', ',');

/** `12.5` as 125 tenths. */
function scaled(decimal: string): [digits: bigint, scale: bigint] {
  const [whole = '0', rest = ''] = decimal.split('.');
  return [BigInt(`${whole}${rest}`), 10n ** BigInt(rest.length)];
}
const ceilDiv = (a: bigint, b: bigint): bigint => (a + b - 1n) / b;
