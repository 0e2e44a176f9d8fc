import { documentKindLabel, documentKinds } from '@zona/plans-domain';
import { isEnumType, isObjectType } from 'graphql';
import { jobKinds } from '../../composition.ts';
import { schema } from './operations.ts';
import type { Look } from './superuser.ts';
import type { TenantTable } from './tenant-tables.ts';

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

/** Every text in a value, also in texts that are JSON themselves. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') {
    yield value;
    if (/^[[{]/.test(value)) yield* textsIn(parsed(value));
  } else if (value && typeof value === 'object') for (const v of Object.values(value)) yield* textsIn(v);
}
const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** The platform's own words: names in the schema, states in the database. */
const words = async (look: Look): Promise<string[]> => {
  const inSchema = Object.values(schema.getTypeMap()).flatMap((t) => [
    t.name,
    ...(isEnumType(t) ? t.getValues().map((v) => v.name) : isObjectType(t) ? Object.keys(t.getFields()) : []),
  ]);
  const checks = await look<{ text: string }>(
    `select pg_get_constraintdef(oid) as text from pg_constraint where contype = 'c'`,
  );
  // What a file is there for, and what a job is called, are words of the platform too, that no schema lists.
  const jobs = jobKinds.flatMap((kind) => [kind.name, kind.title]);
  const documents = documentKinds.flatMap((kind) =>
    ['Word', 'PDF', 'Excel'].map((format) => `${documentKindLabel[kind]} in ${format}`),
  );
  return [
    ...inSchema,
    'evidence',
    ...jobs,
    ...documents,
    ...checks.flatMap((c) => [...c.text.matchAll(/'([^']+)'/g)].map((m) => m[1]!)),
  ];
};

const rowsOf = async (look: Look, table: string, where: string, parameters: unknown[]) =>
  (
    await look<{ row: Record<string, unknown> }>(`select to_jsonb(t) as row from zona.${table} t ${where}`, parameters)
  ).map((r) => r.row);

const figuresIn = (row: Record<string, unknown>): number[] =>
  ['value_cents', 'value_to_cents', 'in_cents']
    .map((column) => row[column])
    .filter((cents): cents is number => typeof cents === 'number');

/** Days, and figures in whole thousands: they may be anybody's sum. */
const isCommon = /^\d{4}-\d\d-\d\d|^\d+000\.00$/;

/** What only one ambito knows: the ids of its rows, its texts, its figures. Answers to others are searched for them. */
export class Secrets {
  private constructor(
    readonly ids: ReadonlySet<string>,
    readonly texts: ReadonlySet<string>,
  ) {}

  static async of(look: Look, tables: readonly TenantTable[], owner: string, asker: string): Promise<Secrets> {
    const [ids, texts, known] = [new Set<string>(), new Set<string>(), new Set<string>()];
    for (const { name } of tables) {
      const rows = await rowsOf(look, name, 'where t.ambito_id = $1', [owner]);
      for (const row of rows) ids.add(row['id'] as string);
      if (name === 'search_token') continue;
      for (const row of rows) {
        for (const cents of figuresIn(row)) texts.add((cents / 100).toFixed(2));
        for (const text of textsIn(row)) texts.add(text);
      }
      for (const row of await rowsOf(look, name, 'where t.ambito_id = $1', [asker])) {
        for (const cents of figuresIn(row)) known.add((cents / 100).toFixed(2));
        for (const text of textsIn(row)) known.add(text);
      }
    }
    // The common registers are no secret, nor is the name under which an ambito is known to the others.
    const common = await look<{ name: string }>(
      `select c.relname as name from pg_class c where obj_description(c.oid, 'pg_class') = 'class: reference' or c.oid = 'zona.ambito'::regclass`,
    );
    for (const { name } of common)
      for (const row of await rowsOf(look, name, '', [])) for (const text of textsIn(row)) known.add(text);
    for (const word of await words(look)) known.add(word);
    return new Secrets(
      ids,
      new Set([...texts].filter((t) => t.length >= 7 && !known.has(t) && !t.match(uuid) && !isCommon.test(t))),
    );
  }

  /** What of it an answer gives away. */
  foundIn(answer: string): string[] {
    const ids = (answer.match(uuid) ?? []).filter((id) => this.ids.has(id.toLowerCase()));
    return [...ids, ...[...textsIn(parsed(answer))].filter((t) => this.texts.has(t))];
  }

  /** Without what one of the askers may know because it is his too. */
  except(ids: readonly string[]): Secrets {
    return new Secrets(new Set([...this.ids].filter((id) => !ids.includes(id))), this.texts);
  }
}

/** Number and digest of all rows of an ambito, table by table, sessions and tenancy included. */
export async function fingerprint(
  look: Look,
  tables: readonly TenantTable[],
  ambito: string,
): Promise<Record<string, string>> {
  const of = (table: string, column: string) =>
    `select '${table}' as name, count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') as digest from zona.${table} t where t.${column} = $1`;
  const parts = [
    ...tables.map((t) => of(t.name, 'ambito_id')),
    of('session', 'ambito_id'),
    of('account_ambito', 'ambito_id'),
    of('ambito', 'id'),
  ];
  const rows = await look<{ name: string; digest: string }>(parts.join(' union all '), [ambito]);
  return Object.fromEntries(rows.map((r) => [r.name, r.digest]));
}

/** Rows of an ambito that name, anywhere in them, one of these ids. */
export async function rowsNaming(
  look: Look,
  tables: readonly TenantTable[],
  ambito: string,
  ids: ReadonlySet<string>,
): Promise<string[]> {
  const found: string[] = [];
  for (const { name } of tables)
    for (const { text } of await look<{ text: string }>(
      `select t::text as text from zona.${name} t where t.ambito_id = $1`,
      [ambito],
    ))
      if (text.match(uuid)?.some((id) => ids.has(id))) found.push(`${name}: ${text}`);
  return found;
}
