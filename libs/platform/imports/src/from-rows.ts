import { ambitoTables, type Migration } from '@zona/database';
import { linePagesTable, perPage, type LinePages } from './line-pages.table.ts';

/** How the table of lines that pages take the place of was made: SQL on its alias `r`. */
interface FormerRows {
  name: string;
  title: string;
  from: string;
  kinds: Readonly<Record<string, string>>;
  shown: readonly string[];
  work: { of: string; where: string };
  keys?: string;
}

/** Makes the pages of a feature, and brings there the lines that were kept one to a row. */
export function linePagesMigration(
  pages: LinePages,
  { name, title, from, kinds, shown, work, keys }: FormerRows,
): Migration {
  const { table, of } = pages;
  const every = Object.entries(kinds);
  const counts = every.map(([kind, is]) => `'${kind}', count(*) filter (where ${is})`);
  const ofLine = `array_remove(array[${every.map(([kind, is]) => `case when ${is} then '${kind}' end`).join(', ')}], null)`;
  const line = [...shown.map((column) => `'${column}', r.${column}`), `'kinds', ${ofLine}`].join(', ');
  return {
    name,
    title,
    statements: [
      ...ambitoTables([linePagesTable(pages)]),
      `alter table zona.${table} no force row level security`,
      `alter table zona.${from} no force row level security`,
      `insert into zona.${table} (ambito_id, id, created_at, updated_at, ${of.column}, reading, first_place, lines, kinds, shown, work, keys)
       select r.ambito_id, min(r.id::text)::uuid, min(r.created_at), min(r.created_at), r.${of.column}, r.reading, min(r.place), count(*),
         jsonb_build_object(${counts.join(', ')}), json_agg(json_build_object(${line}) order by r.place),
         coalesce(json_agg(${work.of} order by r.place) filter (where ${work.where}), '[]'),
         ${keys ? `jsonb_path_query_array(jsonb_agg(${keys} order by r.place), '$[*][*]')` : `'[]'`}
       from zona.${from} r group by r.ambito_id, r.${of.column}, r.reading, (r.place - 1) / ${perPage}`,
      `alter table zona.${table} force row level security`,
      `drop table zona.${from}`,
    ],
  };
}
