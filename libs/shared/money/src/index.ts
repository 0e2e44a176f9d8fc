/** Euro cents as an exact integer. Never a floating-point number. */
export type Cents = bigint;

const decimalForm = /^(-?)(\d{1,15})(?:\.(\d{1,2}))?$/;

/** `73261.72` -> 7326172n. Throws RangeError on any other form. */
export function toCents(decimal: string): Cents {
  const m = decimalForm.exec(decimal);
  if (!m) throw new RangeError(`not a decimal amount: ${decimal.slice(0, 40)}`);
  const cents = BigInt(m[2]!) * 100n + BigInt((m[3] ?? '').padEnd(2, '0') || '0');
  return m[1] ? -cents : cents;
}

/** 7326172n -> `73261.72`. */
export function fromCents(cents: Cents): string {
  const abs = cents < 0n ? -cents : cents;
  return `${cents < 0n ? '-' : ''}${abs / 100n}.${(abs % 100n).toString().padStart(2, '0')}`;
}

const group = (digits: string) => digits.replace(/\B(?=(\d{3})+(?!\d))/g, '.');

/** A decimal string the Italian way, `1.234,56 €`; unknown is not zero. */
export function formatEuro(decimal: string | null | undefined): string {
  if (decimal === null || decimal === undefined) return 'non indicato';
  const cents = toCents(decimal);
  const abs = fromCents(cents < 0n ? -cents : cents);
  const [euro, rest] = abs.split('.') as [string, string];
  return `${cents < 0n ? '−' : ''}${group(euro)},${rest} €`;
}

/** `1.234,5`, two decimals at most. Not by Intl, whose first use costs a phone 50 ms before anything is shown. */
export function formatCount(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  const [whole = '', decimals] = String(Math.abs(rounded)).split('.');
  return `${rounded < 0 ? '−' : ''}${group(whole)}${decimals ? `,${decimals}` : ''}`;
}

/** `1 riga`, `1.234 righe`. */
export const counted = (n: number, one: string, others: string): string =>
  `${formatCount(n)} ${n === 1 ? one : others}`;

/**
 * What a person types or pastes: `1.234,56`, `1234,56`, `€ 3.600,00 €`, `1234.5`, `5000`.
 * A point followed by exactly three digits is a thousands separator, as Italians write it.
 */
export function parseEuro(text: string): { ok: true; value: string } | { ok: false; message: string } {
  const bad = { ok: false as const, message: 'Scrivi un importo in euro, per esempio 1.234,56.' };
  const s = text.replace(/[€\s\u00a0]|euro/gi, '').replace(/^[−–]/, '-');
  const italian = /^(-?)(\d{1,3}(?:\.\d{3})+|\d{1,15})(?:,(\d{1,2}))?$/.exec(s);
  if (italian) return finish(italian[1]!, italian[2]!.replaceAll('.', ''), italian[3]);
  const pointed = /^(-?)(\d{1,15})\.(\d{1,2})$/.exec(s);
  return pointed ? finish(pointed[1]!, pointed[2]!, pointed[3]) : bad;

  function finish(sign: string, euro: string, cents: string | undefined) {
    if (euro.length > 13) return { ok: false as const, message: "L'importo è troppo grande." };
    return { ok: true as const, value: fromCents(toCents(`${sign}${euro}.${(cents ?? '').padEnd(2, '0')}`)) };
  }
}

/** The exact sum of decimal amounts. */
export const sumCents = (amounts: Iterable<Cents>): Cents => {
  let total = 0n;
  for (const a of amounts) total += a;
  return total;
};

export { largestRemainder, lastByDifference, nearestCent, proportional, type ExactShares } from './split.ts';
