import pg from 'pg';

/** What a statement of the application's role came to: the rows it touched, or the SQLSTATE of its refusal. */
export type Outcome = number | string;

export interface AppRole {
  /** In its own transaction, in this ambito's context, undone afterwards. */
  inContext(ambito: string, sql: string, parameters?: unknown[]): Promise<Outcome>;
  /** In its own transaction, without a context. */
  without(sql: string, parameters?: unknown[]): Promise<Outcome>;
  rows(ambito: string, sql: string, parameters?: unknown[]): Promise<Record<string, unknown>[]>;
  readonly client: pg.Client;
}

const state = (error: unknown): string => (error as { code?: string }).code ?? String(error);

/** The application's role with a hand on the SQL: what an attacker who could inject would have. */
export async function appRole(url: string): Promise<AppRole> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  client.on('error', () => undefined);
  const inside = async <T>(ambito: string | null, work: () => Promise<T>): Promise<T> => {
    await client.query('begin');
    try {
      if (ambito) await client.query('select zona.set_ambito($1)', [ambito]);
      return await work();
    } finally {
      await client.query('rollback');
    }
  };
  const outcome = (sql: string, parameters: unknown[]) =>
    client.query(sql, parameters).then(
      (r): Outcome => r.rowCount ?? 0,
      (error: unknown): Outcome => state(error),
    );
  return {
    client,
    inContext: (ambito, sql, parameters = []) => inside(ambito, () => outcome(sql, parameters)),
    without: (sql, parameters = []) => inside(null, () => outcome(sql, parameters)),
    rows: (ambito, sql, parameters = []) =>
      inside(ambito, async () => (await client.query(sql, parameters)).rows as Record<string, unknown>[]),
  };
}
