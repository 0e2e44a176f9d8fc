import { randomInt, randomUUID } from 'node:crypto';
import type { Look } from './superuser.ts';

interface Column {
  name: string;
  type: string;
  /** Not null and without a default: a row must say it. */
  required: boolean;
  /** The first value that its CHECK allows. */
  allowed: string | null;
}

/** A foreign key: to a table of the same ambito (`tenant`), or to one that all read. */
interface Parent {
  column: string;
  table: string;
  key: string;
  tenant: boolean;
}

export interface TenantTable {
  name: string;
  columns: Column[];
  parents: Parent[];
  /** Column lists of the unique keys, without ambito_id. */
  uniques: string[][];
  canUpdate: boolean;
  canDelete: boolean;
}

export type Row = Record<string, unknown> & { id: string };

/** Every table of class ambito as PostgreSQL describes it: a new one is attacked without a new line here. */
export const tenantTables = (look: Look): Promise<TenantTable[]> =>
  look<TenantTable>(`
    select c.relname as name, has_table_privilege('zona_app', c.oid, 'update') as "canUpdate", has_table_privilege('zona_app', c.oid, 'delete') as "canDelete",
      (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, null), 'required', a.attnotnull and not a.atthasdef,
         'allowed', (select (regexp_match(pg_get_constraintdef(k.oid), '''([A-Za-z_]+)'''))[1] from pg_constraint k where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum])))
       from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
      (select coalesce(json_agg(json_build_object('column', a.attname, 'table', k.confrelid::regclass::text, 'key', f.attname,
         'tenant', obj_description(k.confrelid, 'pg_class') = 'class: ambito')), '[]')
       from pg_constraint k join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[cardinality(k.conkey)]
         join pg_attribute f on f.attrelid = k.confrelid and f.attnum = k.confkey[cardinality(k.confkey)]
       where k.conrelid = c.oid and k.contype = 'f' and a.attname <> 'ambito_id') as parents,
      (select json_agg((select json_agg(a.attname) from pg_attribute a where a.attrelid = c.oid and a.attnum = any(i.indkey) and a.attname <> 'ambito_id'))
       from pg_index i where i.indrelid = c.oid and i.indisunique) as uniques
    from pg_class c where c.relnamespace = 'zona'::regnamespace and obj_description(c.oid, 'pg_class') = 'class: ambito' order by c.relname`);

export const newest = async (look: Look, table: string, ambito: string): Promise<Row | undefined> =>
  (
    await look<{ row: Row }>(
      `select to_jsonb(t) as row from zona.${table} t where t.ambito_id = $1 order by t.id desc limit 1`,
      [ambito],
    )
  )[0]?.row;

const values: Record<string, () => unknown> = {
  uuid: () => randomUUID(),
  text: () => `prova ${randomUUID()}`,
  integer: () => 1,
  bigint: () => 1,
  numeric: () => 1,
  boolean: () => false,
  date: () => '2026-01-01',
  'timestamp with time zone': () => '2026-01-01T00:00:00Z',
  json: () => ({}),
  jsonb: () => ({}),
  'text[]': () => [],
  'uuid[]': () => [],
};

let years = 0;
/** A new value of a column; a year is one, and another each time. */
const sample = (c: { name: string; type: string }): unknown =>
  c.name === 'year' ? 1990 + (years++ % 110) : values[c.type]!();

/** The column that names the ambiti which may read a row besides its own. */
export const participantsOf = (t: TenantTable): string | undefined =>
  t.columns.find((c) => /^ambiti_partecipanti$|._ambito_id$/.test(c.name))?.name;

/** One row of `ambito` in each of its tables that has none, parents first. Where a row names another ambito, it names `partner`. */
export async function fillEmptyTables(
  look: Look,
  tables: readonly TenantTable[],
  ambito: string,
  partner: string,
): Promise<void> {
  const fill = async (table: TenantTable): Promise<Row> => {
    const there = await newest(look, table.name, ambito);
    if (there) return there;
    const row: Record<string, unknown> = {};
    for (const c of table.columns.filter((x) => x.required)) {
      const parent = table.parents.find((p) => p.column === c.name);
      if (c.name === 'ambito_id') row[c.name] = ambito;
      else if (parent) row[c.name] = await parentKey(parent);
      else row[c.name] = c.allowed ?? sample(c);
    }
    await look(
      `insert into zona.${table.name} (${Object.keys(row).join(', ')}) values (${Object.keys(row)
        .map((_, i) => `$${i + 1}`)
        .join(', ')})`,
      Object.values(row),
    );
    return row as Row;
  };
  const parentKey = async (parent: Parent): Promise<unknown> => {
    if (parent.tenant) return (await fill(tables.find((t) => `zona.${t.name}` === parent.table)!))[parent.key];
    if (parent.table === 'zona.ambito') return partner;
    return (await look<{ key: unknown }>(`select ${parent.key} as key from ${parent.table} limit 1`))[0]!.key;
  };
  for (const table of tables) await fill(table);
}

export const copyOf = (row: Row, changes: Record<string, unknown>): Row => ({ ...row, id: randomUUID(), ...changes });

/** What no row has yet. */
const neverUsed: Record<string, () => unknown> = {
  integer: () => randomInt(1_000_000, 2_000_000_000),
  text: () => `prova ${randomUUID()}`,
  date: () => new Date(randomInt(20_000) * 86_400_000).toISOString().slice(0, 10),
};

/** New values for what is unique in a row: numbers and codes are made anew, links that may be empty are, what only some words fit stays. */
export const plainKeys = (t: TenantTable): Record<string, unknown> => {
  const pointing = new Set(['id', 'ambito_id', ...t.parents.map((p) => p.column)]);
  const unique = t.columns.filter((c) => t.uniques.flat().includes(c.name));
  const plain = unique.filter((c) => !pointing.has(c.name) && c.allowed === null);
  const empty = unique.filter((c) => pointing.has(c.name) && c.name !== 'id' && !c.required);
  return Object.fromEntries([
    ...plain.map((c) => [c.name, c.name === 'year' ? sample(c) : (neverUsed[c.type]?.() ?? sample(c))] as const),
    ...empty.map((c) => [c.name, null] as const),
  ]);
};

/** A row of ours with one key of theirs; what else is unique in it is made anew. */
export function withKeyOf(t: TenantTable, own: Row, theirs: Row, key: readonly string[]): Row {
  const anew = t.uniques.flat().filter((c) => !key.includes(c));
  const made = anew.map((c) => [c, c === 'id' ? randomUUID() : sample(t.columns.find((x) => x.name === c)!)]);
  return { ...own, ...Object.fromEntries(made), ...Object.fromEntries(key.map((c) => [c, theirs[c]])) };
}
