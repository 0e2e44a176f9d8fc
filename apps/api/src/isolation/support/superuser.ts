import type { TestDatabase } from '@zona/database/testing';
import pg from 'pg';

/** Reads rows behind row-level security: to arrange and to look, never to act for the application. */
export type Look = <T extends object>(sql: string, parameters?: unknown[]) => Promise<T[]>;

export interface Superuser {
  look: Look;
  end(): Promise<void>;
}

export async function superuser(database: TestDatabase): Promise<Superuser> {
  const client = new pg.Client({ connectionString: database.adminUrl });
  await client.connect();
  return {
    look: async <T extends object>(sql: string, parameters: unknown[] = []) =>
      (await client.query(sql, parameters)).rows as T[],
    end: () => client.end(),
  };
}

export const ambitoId = async (look: Look, slug: string): Promise<string> => {
  const [found] = await look<{ id: string }>('select id from zona.ambito where slug = $1', [slug]);
  if (!found) throw new Error(`no ambito ${slug}`);
  return found.id;
};

/** The ambito whose people attack, the one attacked, and a third that may share with either. */
export async function threeAmbiti(look: Look): Promise<{ here: string; there: string; third: string }> {
  return {
    here: await ambitoId(look, 'carate-brianza'),
    there: await ambitoId(look, 'lodi'),
    third: await ambitoId(look, 'bassa-bresciana-centrale'),
  };
}
