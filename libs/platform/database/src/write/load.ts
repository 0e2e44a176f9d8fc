import type { Action } from '@zona/access';
import type { AmbitoDb } from '../door/db.ts';
import { Compilation, objectSql } from '../read/compile.ts';
import { attributeSql } from '../read/visible.ts';
import type { Catalog } from '../schema/catalog.ts';
import type { Entity } from '../schema/entity.ts';
import type { Values } from './store.ts';

export type Loaded = Values & { id: string; version: number; updatedAt: string; withdrawnAt: string | null };

/** Attributes that the rules compare and that are no columns: they are read together with the row. */
function ruledAttributes(db: AmbitoDb, action: Action, e: Entity): string[] {
  const rules = db.ctx.ability.rulesFor(action, e.name);
  const compared = rules.flatMap((r) => Object.keys((r.conditions as object | undefined) ?? {}));
  return [...new Set(compared)].filter((a) => !e.columns[a]);
}

/** Rows of this ambito with all that a decision on them needs, locked until the end. Withdrawn ones too. */
export async function loadRows(
  db: AmbitoDb,
  catalog: Catalog,
  e: Entity,
  ids: readonly unknown[],
  action: Action,
): Promise<Loaded[]> {
  const c = new Compilation(catalog, db.ctx.ability, db.ambitoId);
  const t = c.alias();
  const columns = Object.keys(e.columns).map((a) => ({ key: a, name: a, type: '', below: [] }));
  const ruled = ruledAttributes(db, action, e).map((a) => `'${a}', ${attributeSql(e, a, t)}`);
  const object = objectSql(e, columns, t, c);
  const which = ids.length === 1 ? `= ${c.params.add(ids[0])}` : `= any(${c.params.add(ids, 'uuid[]')})`;
  const inOrder = ids.length === 1 ? '' : `order by ${t}.id `;
  const found = await db.run<{ row: Loaded; ruled: object }>(
    `select (${object})::json as row, json_build_object(${ruled.join(', ')}) as ruled from ${e.table} ${t}
       where ${t}.ambito_id = $1 and ${t}.id ${which} ${inOrder}${action === 'read' ? 'for key share' : 'for update'} of ${t}`,
    c.params.values,
  );
  return found.map(({ row, ruled: more }) => ({ ...row, ...more }));
}
