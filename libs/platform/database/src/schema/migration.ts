import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One forward-only step: plain SQL statements, each sent alone (a distributed engine refuses several in one call). */
export interface Migration {
  /** Lower-case words, then a 13-digit instant that orders it. */
  name: string;
  /** What it does, in Italian, for whoever watches the start. */
  title: string;
  statements: readonly string[];
}

type TableClass = 'ambito' | 'reference' | 'platform';

interface AmbitoTable {
  name: string;
  /** Column definitions besides the common ones. */
  columns: readonly string[];
  /** column -> ambito table of the same tenant. */
  refs?: Readonly<Record<string, string>>;
  /** column -> [reference table, its key]. */
  references?: Readonly<Record<string, readonly [string, string]>>;
  /** Column lists; `ambito_id` is put first. */
  unique?: readonly string[];
  indexes?: readonly string[];
  /** Rows that other ambiti may be let in to read (design.md section 4.7): by the list on the row, or named in a column. */
  shared?: true | string;
  /** What the app role may do besides reading; nothing is deleted unless it is derived data. */
  grants?: string;
}

const commonColumns = [
  'ambito_id uuid not null',
  'id uuid not null',
  'version integer not null default 1 check (version > 0)',
  'created_at timestamptz not null default now()',
  'updated_at timestamptz not null default now()',
  'withdrawn_at timestamptz',
];

const participants = "ambiti_partecipanti uuid[] not null default '{}'";

/** The second policy of a shared table: select only, so that a participant reads and never writes. */
const participantsPolicy = (table: string, shared: true | string): string =>
  `create policy partecipanti on zona.${table} for select using (current_setting('app.ambito_id')::uuid = ${shared === true ? 'any(ambiti_partecipanti)' : shared})`;

const classify = (table: string, kind: TableClass) => `comment on table zona.${table} is 'class: ${kind}'`;

/** The policy of every ambito table: a bare comparison, no `missing_ok`, so that no context means an error. */
export const tenantPolicy = (table: string): string[] => [
  `alter table zona.${table} enable row level security`,
  `alter table zona.${table} force row level security`,
  `create policy tenant on zona.${table} using (ambito_id = current_setting('app.ambito_id')::uuid) with check (ambito_id = current_setting('app.ambito_id')::uuid)`,
];

/**
 * Statements for tables that belong to an ambito, in the order a distributed engine wants:
 * tables, foreign keys, unique keys and indexes, row-level security, grants (docs/decisions/0003).
 */
export function ambitoTables(tables: readonly AmbitoTable[]): string[] {
  const create = tables.flatMap((t) => [
    `create table zona.${t.name} (${[...commonColumns, ...(t.shared === true ? [participants] : []), ...t.columns, 'primary key (ambito_id, id)'].join(', ')})`,
    classify(t.name, 'ambito'),
  ]);
  // The check of a foreign key runs as the owner, whom FORCE binds too: a target that has it already is let go for the moment.
  const here = new Set(tables.map((t) => t.name));
  const earlier = [...new Set(tables.flatMap((t) => Object.values(t.refs ?? {})))].filter(
    (target) => !here.has(target),
  );
  const keys = tables.flatMap((t) => [
    `alter table zona.${t.name} add foreign key (ambito_id) references zona.ambito (id)`,
    ...Object.entries(t.refs ?? {}).map(
      ([column, target]) =>
        `alter table zona.${t.name} add foreign key (ambito_id, ${column}) references zona.${target} (ambito_id, id)`,
    ),
    ...Object.entries(t.references ?? {}).map(
      ([column, [target, key]]) =>
        `alter table zona.${t.name} add foreign key (${column}) references zona.${target} (${key})`,
    ),
  ]);
  const indexes = tables.flatMap((t) => [
    ...(t.unique ?? []).map((u) => `create unique index on zona.${t.name} (ambito_id, ${u})`),
    ...[...Object.keys(t.refs ?? {}), ...(t.indexes ?? [])].map(
      (i) => `create index on zona.${t.name} (ambito_id, ${i})`,
    ),
  ]);
  const security = tables.flatMap((t) => [
    ...tenantPolicy(t.name),
    ...(t.shared ? [participantsPolicy(t.name, t.shared)] : []),
  ]);
  const grants = tables.flatMap((t) => [
    `grant select on zona.${t.name} to zona_report`,
    `grant select, ${t.grants ?? 'insert, update'} on zona.${t.name} to zona_app`,
  ]);
  const free = earlier.map((target) => `alter table zona.${target} no force row level security`);
  const bind = earlier.map((target) => `alter table zona.${target} force row level security`);
  return [...create, ...free, ...keys, ...bind, ...indexes, ...security, ...grants];
}

/** A table that all ambiti read and only the platform writes. */
export const referenceTable = (name: string, columns: readonly string[], grants = 'select'): string[] => [
  `create table zona.${name} (${columns.join(', ')})`,
  classify(name, 'reference'),
  `grant ${grants} on zona.${name} to zona_app`,
  `grant select on zona.${name} to zona_report`,
];

/** A table of the platform itself: accounts, sessions, tenants. */
export const platformTable = (name: string, columns: readonly string[], grants: string): string[] => [
  `create table zona.${name} (${columns.join(', ')})`,
  classify(name, 'platform'),
  `grant ${grants} on zona.${name} to zona_app`,
];

/** A migration as the class that TypeORM runs. */
export function asTypeOrm(migration: Migration): new () => MigrationInterface {
  return class {
    name = migration.name;
    async up(runner: QueryRunner): Promise<void> {
      await runner.query(`set local lock_timeout = '5s'`);
      for (const statement of migration.statements) await runner.query(statement);
    }
    async down(): Promise<void> {
      throw new Error('migrations only go forward');
    }
  };
}
