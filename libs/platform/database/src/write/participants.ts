import type { AmbitoDb } from '../door/db.ts';
import type { Catalog } from '../schema/catalog.ts';
import { columnName, type Entity } from '../schema/entity.ts';
import type { Values } from './store.ts';

/** New rows under something shared are shared with the same ambiti. */
export async function inheritParticipants(db: AmbitoDb, catalog: Catalog, e: Entity, rows: Values[]): Promise<void> {
  if (!e.shared || e.shared === 'root') return;
  const { parent, key } = e.shared;
  const parentIds = [...new Set(rows.map((r) => r[key]).filter((id) => id !== null && id !== undefined))];
  if (!parentIds.length) return;
  const parents = await db.run<{ id: string; ambiti: string[] }>(
    `select p.id, p.ambiti_partecipanti as ambiti from ${catalog.get(parent).table} p where p.ambito_id = $1 and p.id = any($2::uuid[]) and p.ambiti_partecipanti <> '{}'`,
    [db.ambitoId, parentIds],
  );
  for (const row of rows) {
    const found = parents.find((p) => p.id === row[key]);
    if (found) row['ambitiPartecipanti'] = found.ambiti;
  }
}

/** Says who else reads a shared object: the root and everything that hangs on it. */
export async function setParticipants(
  db: AmbitoDb,
  catalog: Catalog,
  type: string,
  rowId: string,
  ambiti: readonly string[],
): Promise<void> {
  const root = catalog.get(type);
  const update = async (e: Entity, t: string, which: string): Promise<void> => {
    await db.run(
      `update ${e.table} ${t} set ambiti_partecipanti = $3::uuid[] where ${t}.ambito_id = $1 and ${which} and ${t}.ambiti_partecipanti <> $3::uuid[]`,
      [db.ambitoId, rowId, ambiti],
    );
    for (const child of catalog.entities) {
      if (!child.shared || child.shared === 'root' || child.shared.parent !== e.name) continue;
      const c = `${t}c`;
      await update(
        child,
        c,
        `${c}.${columnName(child, child.shared.key)} in (select ${t}.id from ${e.table} ${t} where ${t}.ambito_id = $1 and ${which})`,
      );
    }
  };
  await update(root, 'r', 'r.id = $2');
}
