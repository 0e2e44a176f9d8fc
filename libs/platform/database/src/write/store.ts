import { toCents } from '@zona/money';
import type { AmbitoDb } from '../door/db.ts';
import { columnName, type Entity } from '../schema/entity.ts';

export type Values = Record<string, unknown>;

const casts: Record<string, string> = {
  uuid: 'uuid',
  text: 'text',
  int: 'integer',
  money: 'bigint',
  decimal: 'numeric',
  date: 'date',
  instant: 'timestamptz',
  bool: 'boolean',
  texts: 'text[]',
  uuids: 'uuid[]',
  json: 'jsonb',
};

/** A value as it is sent to the server. */
function stored(e: Entity, attribute: string, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  const kind = e.columns[attribute]!.kind;
  if (kind === 'money') return toCents(value as string).toString();
  if (kind === 'json') return JSON.stringify(value);
  return value;
}

/** At most this many parameters go into one statement (the protocol's limit is 65.535). */
const maxParameters = 20_000;

/** Multi-row VALUES: the one form of insert that the app role may use on a distributed table. */
export async function insertRows(db: AmbitoDb, e: Entity, rows: readonly Values[]): Promise<void> {
  const attributes = Object.keys(e.columns).filter((a) => rows.some((r) => r[a] !== undefined));
  const perStatement = Math.max(1, Math.floor(maxParameters / attributes.length));
  for (let at = 0; at < rows.length; at += perStatement) {
    const parameters: unknown[] = [db.ambitoId];
    const values = rows.slice(at, at + perStatement).map((r) => {
      const places = attributes.map((a) => {
        if (r[a] === undefined && e.columns[a]!.nullable !== true) return 'default';
        parameters.push(stored(e, a, r[a]));
        return `$${parameters.length}::${casts[e.columns[a]!.kind]}`;
      });
      return `($1::uuid, ${places.join(', ')})`;
    });
    await db.run(
      `insert into ${e.table} (ambito_id, ${attributes.map((a) => columnName(e, a)).join(', ')}) values ${values.join(', ')}`,
      parameters,
    );
  }
}

/** Changes the given attributes of one row and raises its version. */
export async function updateRow(db: AmbitoDb, e: Entity, id: string, patch: Values): Promise<void> {
  const parameters: unknown[] = [db.ambitoId, id];
  const sets = Object.entries(patch).map(([a, v]) => {
    parameters.push(stored(e, a, v));
    return `${columnName(e, a)} = $${parameters.length}::${casts[e.columns[a]!.kind]}`;
  });
  await db.run(
    `update ${e.table} set ${[...sets, 'version = version + 1', 'updated_at = now()'].join(', ')} where ambito_id = $1 and id = $2`,
    parameters,
  );
}

/** The same for many rows: those that change the same attributes go in one statement. */
export async function updateRows(
  db: AmbitoDb,
  e: Entity,
  rows: readonly { id: string; patch: Values }[],
): Promise<void> {
  const alike = new Map<string, { id: string; patch: Values }[]>();
  for (const row of rows) {
    const key = Object.keys(row.patch).sort().join();
    if (!alike.has(key)) alike.set(key, []);
    alike.get(key)!.push(row);
  }
  for (const [key, same] of alike) await updateAlike(db, e, key.split(','), same);
}

async function updateAlike(
  db: AmbitoDb,
  e: Entity,
  attributes: readonly string[],
  rows: readonly { id: string; patch: Values }[],
): Promise<void> {
  const columns = attributes.map((a) => columnName(e, a));
  const perStatement = Math.max(1, Math.floor(maxParameters / (attributes.length + 1)));
  for (let at = 0; at < rows.length; at += perStatement) {
    const parameters: unknown[] = [db.ambitoId];
    const values = rows.slice(at, at + perStatement).map(({ id, patch }) => {
      const places = attributes.map((a) => {
        parameters.push(stored(e, a, patch[a]));
        return `$${parameters.length}::${casts[e.columns[a]!.kind]}`;
      });
      parameters.push(id);
      return `($${parameters.length}::uuid, ${places.join(', ')})`;
    });
    const sets = columns.map((c) => `${c} = v.${c}`);
    await db.run(
      `update ${e.table} r set ${[...sets, 'version = r.version + 1', 'updated_at = now()'].join(', ')} from (values ${values.join(', ')}) v (id, ${columns.join(', ')}) where r.ambito_id = $1 and r.id = v.id`,
      parameters,
    );
  }
}
