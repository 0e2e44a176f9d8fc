import type { GraphQLResolveInfo } from 'graphql';
import { isUuid } from '@zona/problems';
import type { AmbitoDb } from '../door/db.ts';
import { Fault } from '../door/errors.ts';
import type { Catalog } from '../schema/catalog.ts';
import { columnName, type Entity } from '../schema/entity.ts';
import { baseWhere, Compilation, selectSql } from './compile.ts';
import { Cursors } from './cursor.ts';
import type { Params } from './params.ts';
import { askedIn, type Asked } from './selection.ts';

/** A filter: SQL on this row's alias, with values added to the statement. */
export type Filter = (t: string, params: Params) => string;

/** An order that a page can resume: expressions of one direction, of known type; the id is added as the last. */
export interface Order {
  name: string;
  by: (t: string) => { sql: string; cast: string }[];
  direction?: 'asc' | 'desc';
}

export interface PageArgs {
  first: number;
  after?: string | null;
}

export interface Page {
  edges: { node: unknown; cursor: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  totalCount?: number;
}

export const maxPage = 100;

/**
 * The read path: a GraphQL selection becomes one SQL statement that returns the answer's own shape.
 * A feature says what to read; tenancy, visibility and withdrawn rows are not its concern.
 */
export class Reader {
  private readonly cursors: Cursors;

  constructor(
    readonly catalog: Catalog,
    secret: string,
  ) {
    this.cursors = new Cursors(secret);
  }

  /** One object by id; null when it does not exist, belongs to another ambito, or may not be seen. */
  async one(
    db: AmbitoDb,
    type: string,
    id: unknown,
    info: GraphQLResolveInfo,
    asked = askedIn(info, type),
  ): Promise<object | null> {
    const e = this.catalog.get(type);
    if (e.key === 'id' && !isUuid(id)) return null;
    const c = this.compilation(db);
    const t = c.alias();
    const where = baseWhere(e, t, c, true);
    where.push(`${t}.${columnName(e, e.key)} = ${c.params.add(id)}`);
    const rows = await this.rows(db, e, asked, t, c, `where ${where.join(' and ')}`);
    return rows[0] ?? null;
  }

  /** All rows that match, in order: for sets that are small by nature (comuni of an ambito, policy areas), or the first few. */
  async all(
    db: AmbitoDb,
    type: string,
    info: GraphQLResolveInfo,
    filters: Filter[] = [],
    orderBy?: string,
    first?: number,
  ): Promise<object[]> {
    const e = this.catalog.get(type);
    const c = this.compilation(db);
    const t = c.alias();
    const where = [...baseWhere(e, t, c), ...filters.map((f) => f(t, c.params))];
    const order = `order by ${orderBy ? `${t}.${columnName(e, orderBy)}, ` : ''}${t}.${columnName(e, e.key)}${first ? ` limit ${first}` : ''}`;
    return this.rows(
      db,
      e,
      askedIn(info, type),
      t,
      c,
      `${where.length ? `where ${where.join(' and ')}` : ''} ${order}`,
    );
  }

  /**
   * Rows that another ambito leads and shares with this one: the statement names the lead, the context stays one's own,
   * and row-level security lets through what the lead has opened (design.md section 4.7).
   */
  async led(
    db: AmbitoDb,
    type: string,
    leadId: string,
    ids: readonly string[],
    info: GraphQLResolveInfo,
  ): Promise<object[]> {
    const e = this.catalog.get(type);
    const c = new Compilation(this.catalog, db.ctx.ability, leadId);
    const t = c.alias();
    const where = [...baseWhere(e, t, c), `${t}.id = any(${c.params.add(ids, 'uuid[]')})`];
    return this.rows(db, e, askedIn(info, type), t, c, `where ${where.join(' and ')} order by ${t}.id`);
  }

  /** One page of a list, and its total only when asked: one statement. */
  async page(
    db: AmbitoDb,
    type: string,
    args: PageArgs,
    order: Order,
    info: GraphQLResolveInfo,
    filters: Filter[] = [],
  ): Promise<Page> {
    if (!Number.isInteger(args.first) || args.first < 1 || args.first > maxPage)
      throw new Fault('BAD_INPUT', `Si possono chiedere da 1 a ${maxPage} righe alla volta.`);
    const e = this.catalog.get(type);
    const connection = askedIn(info, `${type}Connection`);
    const nodes = connection.filter((a) => a.name === 'edges').flatMap((a) => a.below.filter((b) => b.name === 'node'));
    const c = this.compilation(db);
    const t = c.alias();
    const where = [...baseWhere(e, t, c), ...filters.map((f) => f(t, c.params))];
    const keys = [...order.by(t), { sql: `${t}.${columnName(e, e.key)}`, cast: e.key === 'id' ? 'uuid' : 'text' }];
    const bound = `${db.ambitoId}:${type}:${order.name}`;
    const total = connection.some((a) => a.name === 'totalCount')
      ? `(select count(*)::int from ${e.table} ${t} ${where.length ? `where ${where.join(' and ')}` : ''})`
      : 'null';
    const resume = args.after ? [this.resumeSql(args.after, bound, keys, order, c.params)] : [];
    const direction = order.direction ?? 'asc';
    // The node is exactly what was asked; where it stands in the order travels beside it.
    const inner = `select (select row_to_json(n) from (select ${selectSql(e, mergeNodes(nodes), t, c)}) n) as node, json_build_array(${keys.map((k) => k.sql).join(', ')}) as place from ${e.table} ${t}
      ${where.length || resume.length ? `where ${[...where, ...resume].join(' and ')}` : ''}
      order by ${keys.map((k) => `${k.sql} ${direction}`).join(', ')} limit ${args.first + 1}`;
    const [row] = await db.run<{ rows: { node: object; place: unknown[] }[]; total: number | null }>(
      `select coalesce((select json_agg(row_to_json(x)) from (${inner}) x), '[]') as rows, ${total} as total, $1::uuid as tenant`,
      c.params.values,
    );
    const rows = row!.rows.slice(0, args.first);
    const cursors = this.cursors;
    const last = rows.at(-1);
    return {
      // Signed when asked: a page that only wants to go on needs the last one alone.
      edges: rows.map(({ node, place }) => ({
        node,
        get cursor() {
          return cursors.write(place, bound);
        },
      })),
      pageInfo: {
        hasNextPage: row!.rows.length > args.first,
        endCursor: last ? cursors.write(last.place, bound) : null,
      },
      ...(row!.total !== null && { totalCount: row!.total }),
    };
  }

  private resumeSql(
    after: string,
    bound: string,
    keys: { sql: string; cast: string }[],
    order: Order,
    params: Params,
  ): string {
    const place = this.cursors.read(after, bound);
    const values = keys.map((k, i) => params.add(place[i], k.cast));
    return `(${keys.map((k) => k.sql).join(', ')}) ${order.direction === 'desc' ? '<' : '>'} (${values.join(', ')})`;
  }

  private compilation(db: AmbitoDb): Compilation {
    return new Compilation(this.catalog, db.ctx.ability, db.ambitoId);
  }

  private async rows(
    db: AmbitoDb,
    e: Entity,
    asked: Asked[],
    t: string,
    c: Compilation,
    tail: string,
  ): Promise<object[]> {
    // The tenant is selected too: a statement on reference tables alone would not use it, and every parameter must have a type.
    const sql = `select coalesce(json_agg(row_to_json(x)), '[]') as rows, $1::uuid as tenant from (select ${selectSql(e, asked, t, c)} from ${e.table} ${t} ${tail}) x`;
    const [row] = await db.run<{ rows: object[] }>(sql, c.params.values);
    return row!.rows;
  }
}

/** Several `edges { node {…} }` under different keys ask for the union of their fields. */
function mergeNodes(nodes: Asked[]): Asked[] {
  const merged = new Map<string, Asked>();
  for (const field of nodes.flatMap((n) => n.below)) {
    const same = merged.get(field.key);
    if (same && same.name !== field.name) throw new Fault('BAD_INPUT', 'La stessa chiave chiede due campi diversi.');
    merged.set(field.key, same ? { ...same, below: mergeNodes([same, field]) } : field);
  }
  return [...merged.values()];
}
