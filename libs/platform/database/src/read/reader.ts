import { isUuid } from '@zona/problems';
import type { AmbitoDb } from '../door/db.ts';
import { Fault } from '../door/errors.ts';
import type { Catalog } from '../schema/catalog.ts';
import { columnName, type Entity } from '../schema/entity.ts';
import { baseWhere, Compilation, listSql, objectSql, tenant } from './compile.ts';
import { Cursors } from './cursor.ts';
import { JsonText } from './json-text.ts';
import { pageSql, PageText, type PageRow } from './page.ts';
import type { Params } from './params.ts';
import type { Asked } from './selection.ts';

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

export const maxPage = 100;

/** How many rows a page may have. Throws BAD_INPUT. */
export function checkedFirst(first: number): number {
  if (!Number.isInteger(first) || first < 1 || first > maxPage)
    throw new Fault('BAD_INPUT', `Si possono chiedere da 1 a ${maxPage} righe alla volta.`);
  return first;
}

/**
 * The read path: a GraphQL selection becomes one SQL statement that returns the answer's own shape, as JSON text.
 * A feature says what to read; tenancy, visibility and withdrawn rows are not its concern.
 */
export class Reader {
  readonly cursors: Cursors;

  constructor(
    readonly catalog: Catalog,
    secret: string,
  ) {
    this.cursors = new Cursors(secret);
  }

  /** One object by id; null when it does not exist, belongs to another ambito, or may not be seen. */
  async one(db: AmbitoDb, type: string, id: unknown, asked: Asked[]): Promise<JsonText | null> {
    const e = this.catalog.get(type);
    if (e.key === 'id' && !isUuid(id)) return null;
    const c = this.compilation(db);
    const t = c.alias();
    const where = baseWhere(e, t, c, true);
    where.push(`${t}.${columnName(e, e.key)} = ${c.params.add(id)}`);
    const rows = await db.run<{ json: string }>(
      `select ${objectSql(e, asked, t, c)} as json, ${tenant} from ${e.table} ${t} where ${where.join(' and ')}`,
      c.params.values,
    );
    return rows[0] ? new JsonText(rows[0].json) : null;
  }

  /** All rows that match, in order: for sets that are small by nature (comuni of an ambito, policy areas), or the first few. */
  async all(
    db: AmbitoDb,
    type: string,
    asked: Asked[],
    filters: Filter[] = [],
    orderBy?: string,
    first?: number,
  ): Promise<JsonText> {
    const e = this.catalog.get(type);
    const c = this.compilation(db);
    const t = c.alias();
    const where = [...baseWhere(e, t, c), ...filters.map((f) => f(t, c.params))];
    const order = `order by ${orderBy ? `${t}.${columnName(e, orderBy)}, ` : ''}${t}.${columnName(e, e.key)}${first ? ` limit ${first}` : ''}`;
    return this.list(db, e, asked, t, c, `${where.length ? `where ${where.join(' and ')}` : ''} ${order}`);
  }

  /**
   * Rows that another ambito leads and shares with this one: the statement names the lead, the context stays one's own,
   * and row-level security lets through what the lead has opened (design.md section 4.7).
   */
  async led(db: AmbitoDb, type: string, leadId: string, ids: readonly string[], asked: Asked[]): Promise<JsonText> {
    const e = this.catalog.get(type);
    const c = new Compilation(this.catalog, db.ctx.ability, leadId);
    const t = c.alias();
    const where = [...baseWhere(e, t, c), `${t}.id = any(${c.params.add(ids, 'uuid[]')})`];
    return this.list(db, e, asked, t, c, `where ${where.join(' and ')} order by ${t}.id`);
  }

  /** One page of a list, and its total only when asked: one statement. */
  async page(
    db: AmbitoDb,
    type: string,
    args: PageArgs,
    order: Order,
    asked: Asked[],
    filters: Filter[] = [],
  ): Promise<PageText> {
    const { after } = args;
    const first = checkedFirst(args.first);
    const e = this.catalog.get(type);
    const c = this.compilation(db);
    const t = c.alias();
    const where = [...baseWhere(e, t, c), ...filters.map((f) => f(t, c.params))];
    const keys = [...order.by(t), { sql: `${t}.${columnName(e, e.key)}`, cast: e.key === 'id' ? 'uuid' : 'text' }];
    const bound = `${db.ambitoId}:${type}:${order.name}`;
    const resume = after ? [this.resumeSql(after, bound, keys, order, c.params)] : [];
    const sql = pageSql({ e, t, c, asked, where, resume, keys: keys.map((k) => k.sql), order, first });
    const [row] = await db.run<PageRow>(sql, c.params.values);
    return new PageText(row!, (place) => this.cursors.write(place, bound));
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

  private async list(
    db: AmbitoDb,
    e: Entity,
    asked: Asked[],
    t: string,
    c: Compilation,
    tail: string,
  ): Promise<JsonText> {
    const rows = `select ${objectSql(e, asked, t, c)} as j from ${e.table} ${t} ${tail}`;
    const [row] = await db.run<{ json: string }>(`select ${listSql(rows)} as json, ${tenant}`, c.params.values);
    return new JsonText(row!.json);
  }
}
