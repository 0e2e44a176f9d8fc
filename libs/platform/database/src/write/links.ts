import { v7 as uuidv7 } from 'uuid';
import type { AmbitoDb } from '../door/db.ts';
import { attributeSql } from '../read/visible.ts';
import type { Entity } from '../schema/entity.ts';
import { writeAudit, type AuditEntry } from './audit.ts';
import { insertRows, updateRows, type Values } from './store.ts';

interface Link {
  id: string;
  from: string;
  to: string;
  withdrawn: boolean;
}

const inOrder = (ids: readonly string[]): string => [...ids].sort().join();

const readLinks = (
  db: AmbitoDb,
  e: Entity,
  [fromKey, toKey]: [string, string],
  fromIds: readonly string[],
): Promise<Link[]> =>
  db.run<Link>(
    `select l.id, ${attributeSql(e, fromKey, 'l')} as "from", ${attributeSql(e, toKey, 'l')} as "to", l.withdrawn_at is not null as withdrawn from ${e.table} l where l.ambito_id = $1 and ${attributeSql(e, fromKey, 'l')} = any($2)`,
    [db.ambitoId, fromIds],
  );

/** What each row is linked to now. */
export async function linkedNow(
  db: AmbitoDb,
  e: Entity,
  keys: [string, string],
  fromIds: readonly string[],
): Promise<Map<string, string[]>> {
  const found = (await readLinks(db, e, keys, fromIds)).filter((l) => !l.withdrawn);
  const linked = Map.groupBy(found, (l) => l.from);
  return new Map(fromIds.map((id) => [id, (linked.get(id) ?? []).map((l) => l.to)]));
}

/** Makes the links of each row exactly those that are wanted, with an audit row for each whose links change. */
export async function writeLinks(
  db: AmbitoDb,
  e: Entity,
  keys: [string, string],
  wanted: readonly { fromId: string; toIds: readonly string[] }[],
): Promise<void> {
  const [fromKey, toKey] = keys;
  const there = await readLinks(
    db,
    e,
    keys,
    wanted.map((w) => w.fromId),
  );
  const linksOf = Map.groupBy(there, (l) => l.from);
  const now = new Date().toISOString();
  const [turned, added, entries]: [{ id: string; patch: Values }[], Values[], AuditEntry[]] = [[], [], []];
  for (const { fromId, toIds } of wanted) {
    const links = linksOf.get(fromId) ?? [];
    const after = [...new Set(toIds)];
    const before = links.filter((l) => !l.withdrawn).map((l) => l.to);
    if (inOrder(before) === inOrder(after)) continue;
    for (const { id, to, withdrawn } of links) {
      const keep = after.includes(to);
      if (keep === withdrawn) turned.push({ id, patch: { withdrawnAt: keep ? null : now } });
    }
    const known = new Set(links.map((l) => l.to));
    for (const to of after) if (!known.has(to)) added.push({ id: uuidv7(), [fromKey]: fromId, [toKey]: to });
    entries.push({
      operation: 'link',
      type: e.name,
      rowId: fromId,
      before: { [`${toKey}s`]: before },
      after: { [`${toKey}s`]: after },
    });
  }
  if (turned.length) await updateRows(db, e, turned);
  if (added.length) await insertRows(db, e, added);
  if (entries.length) await writeAudit(db, entries);
}
