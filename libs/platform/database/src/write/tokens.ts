import { v7 as uuidv7 } from 'uuid';
import type { AmbitoDb } from '../door/db.ts';
import type { Entity } from '../schema/entity.ts';
import { wordsOf } from '../search.ts';
import type { Values } from './store.ts';

const searchable = (e: Entity) => Object.keys(e.columns).filter((a) => e.columns[a]!.searchable);

export const touchesSearch = (e: Entity, patch: Values): boolean => searchable(e).some((a) => a in patch);

/** The words by which a row is found, derived from its searchable columns: the only rows that are ever deleted. */
export async function indexWords(db: AmbitoDb, e: Entity, rows: readonly (Values & { id: string })[]): Promise<void> {
  const columns = searchable(e);
  if (!columns.length) return;
  const tokens = rows.flatMap((r) =>
    wordsOf(columns.map((a) => r[a] ?? '').join(' ')).map((word) => [r.id, word] as const),
  );
  for (let at = 0; at < tokens.length; at += 2000) {
    const parameters: unknown[] = [db.ambitoId, e.name];
    const values = tokens.slice(at, at + 2000).map(([rowId, word]) => {
      parameters.push(uuidv7(), rowId, word);
      const n = parameters.length;
      return `($1::uuid, $${n - 2}::uuid, $2::text, $${n - 1}::uuid, $${n}::text)`;
    });
    await db.run(
      `insert into search_token (ambito_id, id, type, row_id, token) values ${values.join(', ')}`,
      parameters,
    );
  }
}

export async function forgetWords(db: AmbitoDb, e: Entity, id: string): Promise<void> {
  if (searchable(e).length)
    await db.run('delete from search_token where ambito_id = $1 and type = $2 and row_id = $3', [
      db.ambitoId,
      e.name,
      id,
    ]);
}
