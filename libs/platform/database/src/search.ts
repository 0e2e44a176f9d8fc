import { Params } from './read/params.ts';

const maxWords = 8;

/** The words of a text as they are searched: lower case, without accents, at least two characters or a number. */
export function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return [...new Set(plain.match(/[\p{L}\p{N}]+/gu) ?? [])]
    .filter((w) => w.length > 1 || /\d/.test(w))
    .map((w) => w.slice(0, 40));
}

/**
 * SQL: the row's words contain every word of the query, each at least as a beginning. Text comparison in the C collation is
 * leakproof, so that row-level security may use the index (design.md section 4.8). A query without a word matches nothing.
 */
export function matchesWords(type: string, query: string, idSql: string, params: Params): string {
  const words = wordsOf(query).slice(0, maxWords);
  if (!words.length) return 'false';
  return words
    .map(
      (w) =>
        `${idSql} in (select s.id from search_token s where s.ambito_id = ${Params.tenant} and s.type = ${params.add(type, 'text')} and s.token >= ${params.add(w, 'text')} collate "C" and s.token < ${params.add(`${w}\u{10FFFF}`, 'text')} collate "C")`,
    )
    .join(' and ');
}

/** A text from a query's arguments, safe to send: no NUL, bounded length. */
export const safeText = (value: string): string => value.replaceAll('\u0000', '').slice(0, 200);
