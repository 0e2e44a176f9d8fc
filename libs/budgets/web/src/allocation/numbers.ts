import { formatCount, formatEuro, fromCents, parseEuro, type Cents } from '@zona/money';

/** How a figure is typed and shown; `read` answers undefined to what it does not understand. */
export interface Typed {
  write: (value: string) => string;
  read: (text: string) => string | null | undefined;
}

const decimal = (places: number): Typed => ({
  write: (value) => value.replace('.', ','),
  read: (text) => {
    const s = text
      .replace(/[\s%\u00a0]/g, '')
      .replace(/\.(?=\d{3}(\D|$))/g, '')
      .replace(',', '.');
    if (!s) return null;
    return new RegExp(`^\\d{1,12}(\\.\\d{1,${places}})?$`).test(s) ? s : undefined;
  },
});

export const percentTyped = decimal(10);
export const hoursTyped = decimal(4);
export const tariffTyped = decimal(6);
export const peopleTyped: Typed = {
  write: (value) => formatCount(Number(value)),
  read: (text) => {
    const s = text.replace(/[\s.\u00a0]/g, '');
    if (!s) return null;
    return /^\d{1,9}$/.test(s) ? s : undefined;
  },
};
export const euroTyped: Typed = {
  write: (value) => formatEuro(value).replace(/\s*€$/, ''),
  read: (text) => {
    if (!text.trim()) return null;
    const parsed = parseEuro(text);
    return parsed.ok && !parsed.value.startsWith('-') ? parsed.value : undefined;
  },
};

export const euro = (cents: Cents | null): string => (cents === null ? '' : formatEuro(fromCents(cents)));
/** A difference says which way it goes. */
export const signedEuro = (cents: Cents | null): string =>
  cents === null ? '' : `${cents > 0n ? '+' : ''}${formatEuro(fromCents(cents))}`;
export const signedPercent = (percent: string | null): string =>
  percent === null
    ? ''
    : `${percent.startsWith('-') ? '−' : percent === '0' ? '' : '+'}${percent.replace('-', '').replace('.', ',')}%`;
/** Two decimals are enough to read. */
export const percent = (value: string | null | undefined): string =>
  value ? `${value.replace(/(\.\d\d)\d+$/, '$1').replace('.', ',')}%` : '';
