import type { Ability } from '@zona/access';
import type { Catalog } from '../schema/catalog.ts';
import { columnName, snake, type Entity, type Relation } from '../schema/entity.ts';
import { Params } from './params.ts';
import type { Asked } from './selection.ts';
import { visibleSql } from './visible.ts';

/** What one statement is compiled from. Aliases count from zero, so that the same question is the same SQL text. */
export class Compilation {
  readonly params: Params;
  private aliases = 0;

  constructor(
    readonly catalog: Catalog,
    readonly ability: Ability,
    ambitoId: string,
  ) {
    this.params = new Params(ambitoId);
  }

  alias(): string {
    return `t${this.aliases++}`;
  }
}

const quoted = (key: string) => `"${key}"`;

/** A column as it appears in JSON: money and decimals as exact strings. */
function columnSql(e: Entity, attribute: string, t: string): string {
  const sql = `${t}.${columnName(e, attribute)}`;
  const kind = e.columns[attribute]!.kind;
  if (kind === 'money') return `round(${sql} / 100.0, 2)::text`;
  if (kind === 'decimal') return `trim_scale(${sql})::text`;
  return sql;
}

/** The rows of an ambito table that may be read at all: this tenant's, not withdrawn, visible to this ability. */
export function baseWhere(e: Entity, t: string, c: Compilation, withWithdrawn = false): string[] {
  return [
    ...(e.scope === 'ambito' ? [`${t}.ambito_id = ${Params.tenant}`] : []),
    ...(e.scope === 'ambito' && !withWithdrawn ? [`${t}.withdrawn_at is null`] : []),
    visibleSql(c.ability, 'read', e, t, c.params),
  ].filter((s) => s !== 'true');
}

function relationSql(e: Entity, relation: Relation, asked: Asked[], t: string, c: Compilation): string {
  const target = c.catalog.get(relation.to);
  const r = c.alias();
  // A row once linked stays readable through its link: a card of a withdrawn objective still names it.
  const where = baseWhere(target, r, c, relation.kind === 'one');
  const body = selectSql(target, asked, r, c);
  if (relation.kind === 'one') {
    where.push(`${r}.${columnName(target, target.key)} = ${t}.${columnName(e, relation.key)}`);
    return `(select row_to_json(x) from (select ${body} from ${target.table} ${r} where ${where.join(' and ')}) x)`;
  }
  let from = `${target.table} ${r}`;
  if (relation.kind === 'many')
    where.push(`${r}.${columnName(target, relation.key)} = ${t}.${columnName(e, relation.on ?? 'id')}`);
  else {
    const l = c.alias();
    from += ` join ${relation.through} ${l} on ${l}.${snake(relation.key)} = ${r}.${columnName(target, target.key)}`;
    where.push(
      `${l}.ambito_id = ${Params.tenant}`,
      `${l}.withdrawn_at is null`,
      `${l}.${snake(relation.from)} = ${t}.id`,
    );
  }
  const order = relation.orderBy ? `${r}.${columnName(target, relation.orderBy)}, ` : '';
  return `(select coalesce(json_agg(row_to_json(x)), '[]') from (select ${body} from ${from} where ${where.join(' and ')} order by ${order}${r}.${columnName(target, target.key)}) x)`;
}

function fieldSql(e: Entity, asked: Asked, t: string, c: Compilation): string | null {
  if (asked.name === '__typename') return `'${e.name}'`;
  if (e.columns[asked.name]) return columnSql(e, asked.name, t);
  const relation = e.relations[asked.name];
  if (relation) return relationSql(e, relation, asked.below, t, c);
  const sql = e.virtual[asked.name] ?? e.derived[asked.name]?.sql;
  if (!sql) throw new Error(`${e.name}.${asked.name} is declared in the schema but not in the entity`);
  return sql(t, Params.tenant);
}

/** The select list that answers a selection on one type: relations become nested JSON, whatever the depth, in one statement. */
export function selectSql(e: Entity, asked: Asked[], t: string, c: Compilation): string {
  const parts = asked.map((a) => `${fieldSql(e, a, t, c)} as ${quoted(a.key)}`);
  return parts.length ? parts.join(', ') : '1 as "_"';
}
