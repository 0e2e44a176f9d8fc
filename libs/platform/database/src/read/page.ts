import type { Entity } from '../schema/entity.ts';
import { Fault } from '../door/errors.ts';
import { objectSql, tenant, type Compilation } from './compile.ts';
import { JsonText } from './json-text.ts';
import type { Asked } from './selection.ts';

/** A page as a resolver's answer. */
export interface Page {
  edges: { node: unknown; cursor: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  totalCount?: number;
}

export interface PageRow {
  /** `[{"node":…},…]`. */
  edges: string;
  more: boolean;
  /** Where rows stand in the order: of each when cursors are asked, of the last otherwise. */
  places: unknown[][];
  total: number | null;
}

interface PageQuestion {
  e: Entity;
  t: string;
  c: Compilation;
  /** The selection on the connection. */
  asked: Asked[];
  where: string[];
  resume: string[];
  keys: string[];
  order: { direction?: 'asc' | 'desc' };
  first: number;
}

const edgesOf = (asked: Asked[]) => asked.filter((a) => a.name === 'edges').flatMap((a) => a.below);

/** One row more than asked is read, to know whether there are more; the nodes leave as text. */
export function pageSql({ e, t, c, asked, where, resume, keys, order, first }: PageQuestion): string {
  const whereSql = (parts: string[]) => (parts.length ? `where ${parts.join(' and ')}` : '');
  const total = asked.some((a) => a.name === 'totalCount')
    ? `(select count(*)::int from ${e.table} ${t} ${whereSql(where)})`
    : 'null';
  const nodes = edgesOf(asked).filter((a) => a.name === 'node');
  const placed = edgesOf(asked).some((a) => a.name === 'cursor') ? `x.i <= ${first}` : `x.i = least(x.n, ${first})`;
  const places = `json_agg(json_build_array(${keys.map((_, i) => `x.k${i}`).join(', ')})) filter (where ${placed})`;
  return `select coalesce('[' || string_agg(x.edge, ',') filter (where x.i <= ${first}) || ']', '[]') as edges,
    coalesce(max(x.n) > ${first}, false) as more, coalesce(${places}, '[]') as places, ${total} as total, ${tenant}
    from (select y.*, row_number() over () as i, count(*) over () as n from (
      select '{"node":' || ${objectSql(e, mergeNodes(nodes), t, c)} || '}' as edge, ${keys.map((key, i) => `${key} as k${i}`).join(', ')}
      from ${e.table} ${t} ${whereSql([...where, ...resume])} order by ${keys.map((key) => `${key} ${order.direction ?? 'asc'}`).join(', ')} limit ${first + 1}) y) x`;
}

/** A page whose nodes are still text. */
export class PageText {
  constructor(
    private readonly row: PageRow,
    private readonly cursor: (place: unknown[]) => string,
  ) {}

  value(): Page {
    const edges = JSON.parse(this.row.edges) as { node: unknown }[];
    const { cursor, row } = this;
    return {
      edges: edges.map(({ node }, i) => ({
        node,
        get cursor() {
          return cursor(row.places[i]!);
        },
      })),
      pageInfo: { hasNextPage: row.more, endCursor: this.endCursor() },
      ...(row.total !== null && { totalCount: row.total }),
    };
  }

  /** The connection as it was asked, for a selection that `leavesAsText`. */
  json(asked: Asked[]): JsonText {
    const fields: Record<string, (a: Asked) => string> = {
      edges: () => this.row.edges,
      pageInfo: (a) => object(a.below, fields),
      totalCount: () => String(this.row.total),
      hasNextPage: () => String(this.row.more),
      endCursor: () => JSON.stringify(this.endCursor()),
    };
    return new JsonText(object(asked, fields));
  }

  private endCursor(): string | null {
    const last = this.row.places.at(-1);
    return last ? this.cursor(last) : null;
  }
}

const object = (asked: Asked[], fields: Record<string, (a: Asked) => string>): string =>
  `{${asked.map((a) => `"${a.key}":${fields[a.name]!(a)}`).join(',')}}`;

/** Edges that are the database's own text: nodes under their plain name and nothing beside them. */
export const leavesAsText = (connection: Asked[]): boolean =>
  connection.every((a) => a.name !== '__typename' && a.below.every((b) => b.name !== '__typename')) &&
  connection.every((a) => a.name !== 'edges' || (a.below.length === 1 && a.below[0]!.key === 'node'));

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
