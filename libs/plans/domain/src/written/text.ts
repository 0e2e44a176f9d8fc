import type { Cell } from './vocabulary.ts';

const entities: Record<string, string> = { gt: '>', lt: '<', amp: '&', nbsp: ' ', quot: '"', euro: '€', '#39': "'" };

/** A cell's words without markup, with straight quotes and single spaces; paragraphs and items become lines. */
export const plain = (text: string): string =>
  text
    .replace(/<(?:br|\/?p|\/?li|\/?tr)\b[^>]{0,300}>/gi, '\n')
    .replace(/<\/?[a-z][^>]{0,300}>/gi, ' ')
    .replace(/&(#39|[a-z]{2,4});/gi, (whole, name: string) => entities[name.toLowerCase()] ?? whole)
    .replace(/[‘’‚‛´`]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\n ]*/g, '\n')
    .trim();

/** What a cell says, verbatim: kept beside whatever is understood. */
export const verbatim = (cell: Cell): string => {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? (Number.isNaN(cell.getTime()) ? '' : cell.toISOString()) : String(cell);
};

/** Lodi writes `/` or `\` where there is nothing to say (notes on the Lodi plan, premises). */
export const isBlank = (text: string): boolean => /^[\s/\\|_.\-–—]*$/.test(text);
export const isToBeDefined = (text: string): boolean =>
  /\b(?:da|in (?:fase|corso|via) di)\s+(?:definire|definizione|individuare|valutare|quantificare|verificare|stabilire)\b|^(?:n\.?\s?d\.?|tbd)$/i.test(
    text,
  );

/** A JavaScript number as an exact decimal of at most 20 places, however it prints itself; null when it is no number or 1e21 and more. */
export function decimalOfNumber(value: number): string | null {
  const text = String(value);
  if (!Number.isFinite(value) || Math.abs(value) >= 1e21) return null;
  return /e|\.\d{21}/i.test(text) ? value.toFixed(20).replace(/\.?0+$/, '') : text;
}
