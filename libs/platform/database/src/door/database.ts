import type { AmbitoCtx } from '@zona/tenancy';
import type { Pool, PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { Refusal } from '../write/refusal.ts';
import { AmbitoDb, Db } from './db.ts';
import { isTransient, toFault } from './errors.ts';
import { nameOf } from './prepared.ts';
import { Transaction } from './transaction.ts';

const maxAttempts = 3;
const readOnly = 'begin isolation level repeatable read read only';
/** Nothing more is asked before the COMMIT. */
const asFound = <T>(_db: unknown, result: T): Promise<T> => Promise.resolve(result);
const jitter = () => new Promise((r) => setTimeout(r, 10 + Math.random() * 40));

/** A read transaction that stays open while one GraphQL query is answered. */
export interface ReadSession {
  read<T>(work: (db: AmbitoDb) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** The one door to the database (design.md section 4.4). Every transaction begins, is given its ambito and ends here. */
export class Database {
  private readonly pool: Pool;

  constructor(private readonly dataSource: DataSource) {
    this.pool = (dataSource.driver as PostgresDriver).master as Pool;
  }

  /** Runs `work` in one transaction that sees and writes one ambito only. Deadlocks are tried again, from the start. */
  inAmbito<T>(ctx: AmbitoCtx, work: (db: AmbitoDb) => Promise<T>): Promise<T> {
    return this.transaction(ctx, (client) => new AmbitoDb(client, ctx), work, asFound);
  }

  /** The same, with last statements that `end` sends at once and that need no look before the COMMIT: they leave with it. */
  inAmbitoEnding<T, R>(
    ctx: AmbitoCtx,
    work: (db: AmbitoDb) => Promise<T>,
    end: (db: AmbitoDb, result: T) => Promise<R>,
  ): Promise<R> {
    return this.transaction(ctx, (client) => new AmbitoDb(client, ctx), work, end);
  }

  /** Runs `work` on platform and reference tables; ambito tables answer with an error, because no ambito is set. */
  inPlatform<T>(work: (db: Db) => Promise<T>): Promise<T> {
    return this.transaction(null, (client) => new Db(client, 'platform'), work, asFound);
  }

  /** One statement on platform and reference tables, outside any transaction: one round trip. */
  async platformRead<T extends object>(sql: string, parameters: readonly unknown[] = []): Promise<T[]> {
    try {
      const { rows } = await this.pool.query<T>({ name: nameOf(sql), text: sql, values: [...parameters] });
      return rows;
    } catch (error) {
      throw toFault(error);
    }
  }

  /** One read of one statement, which `work` sends at once: the transaction begins, reads and ends in one packet. */
  async readOnce<T>(ctx: AmbitoCtx, work: (db: AmbitoDb) => Promise<T>): Promise<T> {
    const client = await this.connect();
    const transaction = new Transaction(client, readOnly, ctx);
    const db = new AmbitoDb(client, ctx);
    const read = work(db);
    db.close();
    void transaction.rollback();
    return transaction.answer(read);
  }

  /** One read-only transaction, begun at the first use, for a whole query operation. */
  readSession(ctx: AmbitoCtx): ReadSession {
    let opening: Promise<{ transaction: Transaction; db: AmbitoDb }> | undefined;
    const begin = async () => {
      const client = await this.connect();
      return { transaction: new Transaction(client, readOnly, ctx), db: new AmbitoDb(client, ctx) };
    };
    return {
      read: async (work) => {
        const { transaction, db } = await (opening ??= begin());
        return transaction.answer(work(db));
      },
      close: async () => {
        const open = await opening?.catch(() => undefined);
        open?.db.close();
        await open?.transaction.rollback();
      },
    };
  }

  ready(): Promise<boolean> {
    return this.platformRead('select 1').then(
      () => true,
      () => false,
    );
  }

  async end(): Promise<void> {
    await this.dataSource.destroy();
  }

  private async connect(): Promise<PoolClient> {
    try {
      return await this.pool.connect();
    } catch (error) {
      throw toFault(error);
    }
  }

  private async transaction<D extends Db, T, R>(
    ctx: AmbitoCtx | null,
    enter: (client: PoolClient) => D,
    work: (db: D) => Promise<T>,
    end: (db: D, result: T) => Promise<R>,
  ): Promise<R> {
    for (let attempt = 1; ; attempt++) {
      const transaction = new Transaction(await this.connect(), 'begin', ctx);
      const db = enter(transaction.client);
      let ending: Promise<R>;
      try {
        ending = end(db, await transaction.answer(work(db)));
        db.close();
        const [ended, committed] = await Promise.allSettled([ending, transaction.commit()]);
        // A statement that failed is why the COMMIT did.
        if (committed.status === 'rejected') throw ended.status === 'rejected' ? ended.reason : committed.reason;
      } catch (error) {
        db.close();
        await transaction.rollback();
        if (error instanceof Refusal) throw error;
        if (attempt >= maxAttempts || !isTransient(error)) throw toFault(error);
        await jitter();
        continue;
      }
      return ending;
    }
  }
}
