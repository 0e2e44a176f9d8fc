/** How a column is stored and how it appears in an answer. `money` is bigint cents, shown as a decimal string. */
export type ColumnKind =
  'uuid' | 'text' | 'int' | 'money' | 'decimal' | 'date' | 'instant' | 'bool' | 'texts' | 'uuids' | 'json';

export interface Column {
  kind: ColumnKind;
  /** Column name in the database; by default the attribute's name in snake case. */
  column?: string;
  nullable?: boolean;
  /** Words of this column are found by the search. */
  searchable?: boolean;
}

/**
 * A relation to other rows of the same ambito, or to a reference table.
 * - `one`: this row holds the id in attribute `key`.
 * - `many`: the other rows hold in attribute `key` this row's id, or its attribute `on`.
 * - `via`: a link table holds both ids.
 */
export type Relation =
  | { kind: 'one'; to: string; key: string }
  | { kind: 'many'; to: string; key: string; orderBy?: string; on?: string }
  | { kind: 'via'; to: string; through: string; from: string; key: string; orderBy?: string };

/** SQL of a value that is no column. `t` is this row's alias, `tenant` the placeholder of the ambito's id. */
export type VirtualSql = (t: string, tenant: string) => string;

export interface Derived {
  /** SQL that yields the raw JSON from which the value is computed. */
  sql: VirtualSql;
  /** The domain's rule. */
  compute: (raw: never) => unknown;
}

/** One type, declared once: its table, its columns, how it relates, what it computes. Reading, writing, search and audit follow from it. */
export interface Entity {
  name: string;
  table: string;
  /** `ambito`: rows belong to one ambito. `reference`: readable by all, keyed by `key`. */
  scope: 'ambito' | 'reference';
  /** Key attribute; `id` unless a reference table has a natural key. */
  key: string;
  columns: Record<string, Column>;
  relations: Record<string, Relation>;
  virtual: Record<string, VirtualSql>;
  derived: Record<string, Derived>;
  /**
   * Rows that a lead ambito may share with others: `root` is what is offered, or the relation to what it hangs on.
   * Such a table carries `ambitiPartecipanti` and its second, select-only policy.
   */
  shared?: 'root' | { parent: string; key: string };
  /** Attribute that names a row to people: search results, audit. */
  titleOf?: string;
  /** SQL of the sentence beside the title in search results. */
  contextOf?: VirtualSql;
}

export type EntitySpec = Pick<Entity, 'name' | 'table'> & Partial<Omit<Entity, 'name' | 'table'>>;

export const snake = (name: string): string => name.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);

/** Columns that every ambito table has, besides `ambito_id`. */
const common: Record<string, Column> = {
  id: { kind: 'uuid' },
  version: { kind: 'int' },
  createdAt: { kind: 'instant' },
  updatedAt: { kind: 'instant' },
  withdrawnAt: { kind: 'instant', nullable: true },
};

export function entity(spec: EntitySpec): Entity {
  const scope = spec.scope ?? 'ambito';
  return {
    key: 'id',
    relations: {},
    virtual: {},
    derived: {},
    ...spec,
    scope,
    columns: {
      ...(scope === 'ambito' ? common : {}),
      ...(spec.shared ? { ambitiPartecipanti: { kind: 'uuids' as const } } : {}),
      ...spec.columns,
    },
  };
}

export const columnName = (e: Entity, attribute: string): string => {
  const c = e.columns[attribute];
  if (!c) throw new Error(`${e.name} has no column ${attribute}`);
  return c.column ?? snake(attribute);
};

/** The shorthands a feature writes its entities with. */
const col =
  (kind: ColumnKind) =>
  (options: Omit<Column, 'kind'> = {}): Column => ({ kind, ...options });
export const uuid = col('uuid');
export const text = col('text');
export const int = col('int');
export const money = col('money');
export const decimal = col('decimal');
export const date = col('date');
export const instant = col('instant');
export const bool = col('bool');
export const texts = col('texts');
export const uuids = col('uuids');
export const json = col('json');

export const one = (to: string, key: string): Relation => ({ kind: 'one', to, key });
export const many = (to: string, key: string, orderBy?: string, on?: string): Relation => ({
  kind: 'many',
  to,
  key,
  orderBy,
  on,
});
export const via = (to: string, through: string, from: string, key: string, orderBy?: string): Relation => ({
  kind: 'via',
  to,
  through,
  from,
  key,
  orderBy,
});
