import type { AmbitoCtx } from '@zona/tenancy';
import type { DataSource, QueryRunner } from 'typeorm';
import { AmbitoDb, Db } from './db.ts';
import { isTransient, toFault } from './errors.ts';
import { Refusal } from '../write/refusal.ts';

const maxAttempts = 3;
const jitter = () => new Promise((r) => setTimeout(r, 10 + Math.random() * 40));

/** A read transaction that stays open while one GraphQL query is answered. */
export interface ReadSession {
  db(): Promise<AmbitoDb>;
  close(): Promise<void>;
}

/** The one door to the database (design.md section 4.4). Every transaction begins, is given its ambito and ends here. */
export class Database {
  constructor(private readonly dataSource: DataSource) {}

  /** Runs `work` in one transaction that sees and writes one ambito only. Deadlocks are tried again, from the start. */
  async inAmbito<T>(ctx: AmbitoCtx, work: (db: AmbitoDb) => Promise<T>): Promise<T> {
    return this.retried(() => this.transaction((runner) => this.entered(runner, ctx), work));
  }

  /** Runs `work` on platform and reference tables; ambito tables answer with an error, because no ambito is set. */
  async inPlatform<T>(work: (db: Db) => Promise<T>): Promise<T> {
    return this.retried(() => this.transaction(async (runner) => new Db(runner, 'platform'), work));
  }

  /** One statement on platform and reference tables, outside any transaction: one round trip. */
  async platformRead<T extends object>(sql: string, parameters: readonly unknown[] = []): Promise<T[]> {
    try {
      return await this.dataSource.query<T[]>(sql, [...parameters]);
    } catch (error) {
      throw toFault(error);
    }
  }

  /** One read-only transaction, begun at the first use, for a whole query operation. */
  readSession(ctx: AmbitoCtx): ReadSession {
    let runner: QueryRunner | undefined;
    let opening: Promise<AmbitoDb> | undefined;
    const begin = async () => {
      runner = this.dataSource.createQueryRunner();
      try {
        await runner.startTransaction();
        await runner.query('set transaction isolation level repeatable read read only');
        return await this.entered(runner, ctx);
      } catch (error) {
        await release(runner, true);
        runner = undefined;
        throw toFault(error);
      }
    };
    return {
      db: () => (opening ??= begin()),
      close: async () => {
        const db = await opening?.catch(() => undefined);
        db?.close();
        if (runner) await release(runner, true);
        runner = undefined;
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

  private async entered(runner: QueryRunner, ctx: AmbitoCtx): Promise<AmbitoDb> {
    await runner.query('select zona.set_ambito($1)', [ctx.actor.ambitoId]);
    return new AmbitoDb(runner, ctx);
  }

  private async retried<T>(attempt: () => Promise<T>): Promise<T> {
    for (let n = 1; ; n++) {
      try {
        return await attempt();
      } catch (error) {
        if (error instanceof Refusal) throw error;
        if (n >= maxAttempts || !isTransient(error)) throw toFault(error);
        await jitter();
      }
    }
  }

  private async transaction<D extends Db, T>(
    enter: (runner: QueryRunner) => Promise<D>,
    work: (db: D) => Promise<T>,
  ): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    let db: D | undefined;
    try {
      await runner.startTransaction();
      db = await enter(runner);
      const result = await work(db);
      db.close();
      await runner.commitTransaction();
      await release(runner, false);
      return result;
    } catch (error) {
      db?.close();
      await release(runner, true);
      throw error;
    }
  }
}

/** Gives the connection back; one whose ROLLBACK fails is in an unknown state and is ended by the pool on its next use. */
async function release(runner: QueryRunner, rollback: boolean): Promise<void> {
  try {
    if (rollback && runner.isTransactionActive) await runner.rollbackTransaction();
  } catch {
    await runner.query('select pg_terminate_backend(pg_backend_pid())').catch(() => undefined);
  } finally {
    await runner.release().catch(() => undefined);
  }
}
