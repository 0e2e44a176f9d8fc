import { parseSync } from 'libpg-query';

/** A node of PostgreSQL's own parse tree. */
type Node = { [key: string]: unknown };

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isNode) : []);
const inner = (node: unknown, kind: string): Node | undefined =>
  isNode(node) && isNode(node[kind]) ? node[kind] : undefined;

/** A table at one level of a statement, with the conditions that hold for each of its rows there. */
interface Place {
  table: string;
  alias: string;
  conditions: Node[];
}

/** The parts of a condition that all must hold. */
function conjuncts(node: unknown): Node[] {
  const bool = inner(node, 'BoolExpr');
  if (bool?.['boolop'] === 'AND_EXPR') return list(bool['args']).flatMap(conjuncts);
  return isNode(node) ? [node] : [];
}

/** The tables of a FROM; what a join says holds for the sides that it may leave out. */
function placesOf(from: unknown): Place[] {
  const table = inner(from, 'RangeVar');
  if (table) {
    const name = table['relname'] as string;
    return [
      { table: name, alias: (inner(table, 'alias')?.['aliasname'] as string | undefined) ?? name, conditions: [] },
    ];
  }
  const join = inner(from, 'JoinExpr');
  if (!join) return [];
  const [left, right] = [placesOf(join['larg']), placesOf(join['rarg'])];
  const filtered =
    { JOIN_INNER: [left, right], JOIN_LEFT: [right], JOIN_RIGHT: [left] }[join['jointype'] as string] ?? [];
  for (const place of filtered.flat()) place.conditions.push(...conjuncts(join['quals']));
  return [...left, ...right];
}

const bare = (node: unknown): unknown => inner(node, 'TypeCast')?.['arg'] ?? node;
const isTenant = (node: unknown): boolean => inner(bare(node), 'ParamRef')?.['number'] === 1;
const columnOf = (node: unknown): string[] =>
  list(inner(node, 'ColumnRef')?.['fields']).map((f) => inner(f, 'String')?.['sval'] as string);

/** `alias.ambito_id = $1`; the alias may be left out where there is one table only. */
function namesTenant(condition: Node, alias: string, alone: boolean): boolean {
  const e = inner(condition, 'A_Expr');
  if (e?.['kind'] !== 'AEXPR_OP' || inner(list(e['name'])[0], 'String')?.['sval'] !== '=') return false;
  return [
    [e['lexpr'], e['rexpr']],
    [e['rexpr'], e['lexpr']],
  ].some(([column, value]) => {
    const path = columnOf(column);
    return (
      isTenant(value) &&
      path.at(-1) === 'ambito_id' &&
      (path.length === 2 ? path[0] === alias : alone && path.length === 1)
    );
  });
}

function* walk(value: unknown): Generator<[kind: string, node: Node]> {
  if (Array.isArray(value)) for (const v of value) yield* walk(v);
  else if (isNode(value))
    for (const [kind, v] of Object.entries(value)) {
      if (isNode(v)) yield [kind, v];
      yield* walk(v);
    }
}

const selected = (s: Node) => list(s['fromClause']);
/** Each kind of level with its FROM. The two halves of a UNION stand without their kind. */
const fromOf: Record<string, (node: Node) => Node[]> = {
  SelectStmt: selected,
  larg: selected,
  rarg: selected,
  UpdateStmt: (s) => [{ RangeVar: s['relation'] }, ...list(s['fromClause'])],
  DeleteStmt: (s) => [{ RangeVar: s['relation'] }, ...list(s['usingClause'])],
};

/** Rows go in by VALUES, each with `$1` as its ambito. */
function insertBreaks(insert: Node, tables: ReadonlySet<string>): string[] {
  const { relname: table, schemaname } = insert['relation'] as { relname: string; schemaname?: string };
  // The queue's tables are not distributed and under no policy: its library may write them as it likes.
  if (schemaname === 'queue') return [];
  const rows = list(inner(insert['selectStmt'], 'SelectStmt')?.['valuesLists']).map((r) =>
    list(inner(r, 'List')?.['items']),
  );
  if (!rows.length) return [`${table}: insert ... select`];
  if (!tables.has(table)) return [];
  const at = list(insert['cols']).findIndex((c) => inner(c, 'ResTarget')?.['name'] === 'ambito_id');
  return rows.every((r) => isTenant(r[at])) ? [] : [`${table}: a row is inserted without $1 as its ambito`];
}

const allowed = ['SelectStmt', 'InsertStmt', 'UpdateStmt', 'DeleteStmt'];

/** What in a statement breaks the rule that every ambito table at every level names the tenant as a constant (design.md 4.2, 4.4, 4.9). */
export function breaksOf(sql: string, tables: ReadonlySet<string>): string[] {
  const statements = list(parseSync(sql).stmts).map((s) => s['stmt']);
  const breaks = statements.length === 1 ? [] : [`${statements.length} statements in one call`];
  for (const statement of statements)
    for (const kind of Object.keys(statement as Node)) if (!allowed.includes(kind)) breaks.push(kind);
  for (const [kind, node] of walk(statements)) {
    if (kind === 'InsertStmt') breaks.push(...insertBreaks(node, tables));
    if (kind === 'UpdateStmt' && list(node['targetList']).some((t) => inner(t, 'ResTarget')?.['name'] === 'ambito_id'))
      breaks.push('sets ambito_id');
    if (
      kind === 'FuncCall' &&
      list(node['funcname']).some((f) => /^set_|current_setting/.test(String(inner(f, 'String')?.['sval'])))
    )
      breaks.push('touches the context');
    const places = fromOf[kind]?.(node).flatMap(placesOf) ?? [];
    for (const { table, alias, conditions } of places.filter((p) => tables.has(p.table)))
      if (![...conditions, ...conjuncts(node['whereClause'])].some((c) => namesTenant(c, alias, places.length === 1)))
        breaks.push(`${table} ${alias} without ambito_id = $1`);
  }
  return breaks;
}

/** The tables that a statement names, anywhere; those of the queue have its name before theirs. */
export const tablesIn = (sql: string): string[] =>
  [...walk(parseSync(sql).stmts)].flatMap(([kind, node]) =>
    kind === 'RangeVar' || kind === 'relation'
      ? [`${node['schemaname'] === 'queue' ? 'queue.' : ''}${node['relname'] as string}`]
      : [],
  );
