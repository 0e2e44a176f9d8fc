import type { AmbitoDb } from '../door/db.ts';
import type { Entity } from '../schema/entity.ts';
import { wordsOf } from '../search.ts';
import type { Values } from './store.ts';

const searchable = (e: Entity) => Object.keys(e.columns).filter((a) => e.columns[a]!.searchable);

const wordsOfRow = (e: Entity, row: Values): string[] =>
  wordsOf(
    searchable(e)
      .map((a) => row[a] ?? '')
      .join(' '),
  );

const wordsOfRows = (e: Entity, rows: readonly (Values & { id: string })[]) =>
  rows.flatMap((r) => wordsOfRow(e, r).map((word) => [r.id, word] as const));

/** The words by which new rows are found, derived from their searchable columns: the only rows that are ever deleted. */
export const indexWords = (db: AmbitoDb, e: Entity, rows: readonly (Values & { id: string })[]): Promise<void> =>
  addWords(db, e, wordsOfRows(e, rows));

/** Of rows that were there before. */
export const indexAgain = (db: AmbitoDb, e: Entity, rows: readonly (Values & { id: string })[]): Promise<void> =>
  addWords(db, e, wordsOfRows(e, rows), unlessThere);

interface Change {
  before: Values & { id: string };
  after: Values;
}

/** After changes: words that are gone leave, new ones enter, the others are not touched. */
export async function changeWords(db: AmbitoDb, e: Entity, changes: readonly Change[]): Promise<void> {
  const gone: (readonly [string, string])[] = [];
  const added: (readonly [string, string])[] = [];
  for (const { before, after } of changes) {
    const [had, has] = [new Set(wordsOfRow(e, before)), new Set(wordsOfRow(e, after))];
    for (const word of had) if (!has.has(word)) gone.push([before.id, word]);
    for (const word of has) if (!had.has(word)) added.push([before.id, word]);
  }
  await Promise.all([dropWords(db, e, gone), addWords(db, e, added, unlessThere)]);
}

async function dropWords(db: AmbitoDb, e: Entity, tokens: readonly (readonly [string, string])[]): Promise<void> {
  if (tokens.length)
    await db.run(
      'delete from search_token where ambito_id = $1 and type = $2 and (token, id) in (select w.token, w.id from unnest($3::uuid[], $4::text[]) w (id, token))',
      [db.ambitoId, e.name, tokens.map(([id]) => id), tokens.map(([, word]) => word)],
    );
}

/** A word left from before what makes a word was changed is no reason to refuse anybody's text. It costs half as much again to look. */
const unlessThere = ' on conflict do nothing';

async function addWords(
  db: AmbitoDb,
  e: Entity,
  tokens: readonly (readonly [string, string])[],
  orElse = '',
): Promise<void> {
  const sent: Promise<unknown>[] = [];
  for (let at = 0; at < tokens.length; at += 2000) {
    const parameters: unknown[] = [db.ambitoId, e.name];
    const values = tokens.slice(at, at + 2000).map(([rowId, word]) => {
      parameters.push(rowId, word);
      const n = parameters.length;
      return `($1::uuid, $2::text, $${n - 1}::uuid, $${n}::text)`;
    });
    sent.push(
      db.run(`insert into search_token (ambito_id, type, id, token) values ${values.join(', ')}${orElse}`, parameters),
    );
  }
  await Promise.all(sent);
}

export const forgetWords = (db: AmbitoDb, e: Entity, rows: readonly (Values & { id: string })[]): Promise<void> =>
  dropWords(db, e, wordsOfRows(e, rows));
