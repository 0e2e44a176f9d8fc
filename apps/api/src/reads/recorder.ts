import { Database } from '@zona/database';
import type { Pool, PoolClient } from 'pg';
import type { DataSource } from 'typeorm';

/** The one row that a statement finds; nothing where there is none. */
export type Answers = (sql: string) => object | undefined;

const frame = /^(begin|commit|rollback)\b/;

/** The door as it is, on connections that lead nowhere: they write down what is sent, and answer what they are told to. */
export class Recorder {
  readonly database: Database;
  private sent: string[] = [];

  constructor(private readonly answers: Answers) {
    const query = async (statement: string | { text: string }) => this.record(statement);
    const client = {
      query,
      on: () => client,
      off: () => client,
      release: () => undefined,
      connection: { stream: { cork: () => undefined, uncork: () => undefined } },
    } as unknown as PoolClient;
    const master = { query, connect: async () => client } as unknown as Pool;
    this.database = new Database({ driver: { master }, destroy: async () => undefined } as unknown as DataSource);
  }

  /** The statements since the last time, each once, transactions' beginnings and ends aside. */
  take(): string[] {
    const taken = [...new Set(this.sent)];
    this.sent = [];
    return taken;
  }

  private record(statement: string | { text: string }) {
    const sql = typeof statement === 'string' ? statement : statement.text;
    if (!frame.test(sql)) this.sent.push(sql);
    const row = this.answers(sql);
    // One row even where none is looked at: the door counts the rows of the statement that sets the ambito.
    return { command: sql.toUpperCase(), rowCount: 1, rows: row ? [row] : [] };
  }
}
