import type { Ability } from '@zona/access';
import type { Catalog } from '../schema/catalog.ts';
import { columnName, snake, type ColumnKind, type Entity, type Relation } from '../schema/entity.ts';
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

/** Selected everywhere: a statement on reference tables alone would not use `$1`, and every parameter must have a type. */
export const tenant = `${Params.tenant}::uuid as tenant`;

const orNull = (sql: string) => `coalesce(${sql}, 'null')`;

/** A column as JSON text: money and decimals are exact strings, what is absent is `null`. */
function columnJson(e: Entity, attribute: string, t: string): string {
  const sql = `${t}.${columnName(e, attribute)}`;
  const { kind, nullable } = e.columns[attribute]!;
  const json: Partial<Record<ColumnKind, string>> = {
    uuid: `'"' || ${sql} || '"'`,
    int: `${sql}::text`,
    bool: `${sql}::text`,
    money: `'"' || round(${sql} / 100.0, 2) || '"'`,
    decimal: `'"' || trim_scale(${sql}) || '"'`,
  };
  const text = json[kind] ?? `to_json(${sql})::text`;
  return nullable ? orNull(text) : text;
}

/** The rows of an ambito table that may be read at all: this tenant's, not withdrawn, visible to this ability. */
export function baseWhere(e: Entity, t: string, c: Compilation, withWithdrawn = false): string[] {
  return [
    ...(e.scope === 'ambito' ? [`${t}.ambito_id = ${Params.tenant}`] : []),
    ...(e.scope === 'ambito' && !withWithdrawn ? [`${t}.withdrawn_at is null`] : []),
    visibleSql(c.ability, 'read', e, t, c.params),
  ].filter((s) => s !== 'true');
}

/** The rows of a relation, as the text of a JSON list, or of one object. */
function relationSql(e: Entity, relation: Relation, asked: Asked[], t: string, c: Compilation): string {
  const target = c.catalog.get(relation.to);
  const r = c.alias();
  // A row once linked stays readable through its link: a card of a withdrawn objective still names it.
  const where = baseWhere(target, r, c, relation.kind === 'one');
  const body = objectSql(target, asked, r, c);
  if (relation.kind === 'one') {
    where.push(`${r}.${columnName(target, target.key)} = ${t}.${columnName(e, relation.key)}`);
    return orNull(`(select ${body} from ${target.table} ${r} where ${where.join(' and ')})`);
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
  return listSql(
    `select ${body} as j from ${from} where ${where.join(' and ')} order by ${order}${r}.${columnName(target, target.key)}`,
  );
}

function fieldSql(e: Entity, asked: Asked, t: string, c: Compilation): string {
  if (asked.name === '__typename') return `'"${e.name}"'`;
  if (e.columns[asked.name]) return columnJson(e, asked.name, t);
  const relation = e.relations[asked.name];
  if (relation) return relationSql(e, relation, asked.below, t, c);
  const sql = e.virtual[asked.name] ?? e.derived[asked.name]?.sql;
  if (!sql) throw new Error(`${e.name}.${asked.name} is declared in the schema but not in the entity`);
  return orNull(`to_json(${sql(t, Params.tenant)})::text`);
}

/**
 * The object that answers a selection on one type, as JSON text: relations are nested in it, whatever the depth, in one statement.
 * Put together by concatenation, which costs PostgreSQL a fifth less than making rows into JSON (docs/benchmark.md).
 */
export function objectSql(e: Entity, asked: Asked[], t: string, c: Compilation): string {
  const fields = asked.map((a, i) => `'${i ? ',' : '{'}"${a.key}":' || ${fieldSql(e, a, t, c)}`);
  return fields.length ? `${fields.join(' || ')} || '}'` : `'{}'`;
}

/** Rows of one column `j`, as the text of a JSON list. */
export const listSql = (rows: string): string =>
  `(select coalesce('[' || string_agg(x.j, ',') || ']', '[]') from (${rows}) x)`;
