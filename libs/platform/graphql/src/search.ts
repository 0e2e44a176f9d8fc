import { Compilation, matchesWords, visibleSql, type AmbitoDb, type Catalog } from '@zona/database';

interface Hit {
  type: string;
  id: string;
  title: string;
  context: string | null;
}

/** Every searchable type in one statement: what the actor may see, by the words of its rows. */
export async function searchAll(db: AmbitoDb, catalog: Catalog, query: string, first: number): Promise<Hit[]> {
  const c = new Compilation(catalog, db.ctx.ability, db.ambitoId);
  const parts = catalog.entities
    .filter((e) => e.scope === 'ambito' && e.titleOf && Object.values(e.columns).some((column) => column.searchable))
    .map((e) => {
      const t = c.alias();
      const title = e.virtual[e.titleOf!]?.(t, '$1') ?? `${t}.${e.titleOf!}`;
      const context = e.contextOf?.(t, '$1') ?? 'null::text';
      return `select '${e.name}' as type, ${t}.id, ${title} as title, ${context} as context from ${e.table} ${t}
        where ${t}.ambito_id = $1 and ${t}.withdrawn_at is null and ${visibleSql(db.ctx.ability, 'read', e, t, c.params)} and ${matchesWords(e.name, query, `${t}.id`, c.params)}`;
    });
  return db.run<Hit>(
    `select type, id, title, context from (${parts.join(' union all ')}) hits order by length(title), title, id limit ${c.params.add(first, 'int')}`,
    c.params.values,
  );
}
