import { Injectable } from '@nestjs/common';
import {
  Database,
  Fault,
  faultSentence,
  Reader,
  type AmbitoDb,
  type Filter,
  type Order,
  type Page,
  type PageArgs,
  type ReadSession,
} from '@zona/database';
import { currentCtx, hasAmbito, type AmbitoCtx, type Ctx } from '@zona/tenancy';
import type { GraphQLResolveInfo } from 'graphql';

/** The context of a request that must have an ambito; the platform administrator has none and reads no tenant's content. */
export function ambitoCtx(): AmbitoCtx {
  const ctx = currentCtx();
  if (!hasAmbito(ctx)) throw new Fault('FORBIDDEN', faultSentence('FORBIDDEN'));
  return ctx;
}

/** How resolvers read: one read-only transaction per query operation, opened at the first use and closed with the answer. */
@Injectable()
export class Queries {
  private readonly sessions = new WeakMap<Ctx, ReadSession>();

  constructor(
    private readonly database: Database,
    readonly reader: Reader,
  ) {}

  async read<T>(work: (db: AmbitoDb) => Promise<T>): Promise<T> {
    const ctx = ambitoCtx();
    let session = this.sessions.get(ctx);
    if (!session) this.sessions.set(ctx, (session = this.database.readSession(ctx)));
    return work(await session.db());
  }

  /** Called once the answer is ready, whatever it is. */
  async close(ctx: Ctx): Promise<void> {
    const session = this.sessions.get(ctx);
    this.sessions.delete(ctx);
    await session?.close();
  }

  one(type: string, id: unknown, info: GraphQLResolveInfo): Promise<object | null> {
    return this.read((db) => this.reader.one(db, type, id, info));
  }

  all(type: string, info: GraphQLResolveInfo, filters: Filter[] = [], orderBy?: string): Promise<object[]> {
    return this.read((db) => this.reader.all(db, type, info, filters, orderBy));
  }

  page(type: string, args: PageArgs, order: Order, info: GraphQLResolveInfo, filters: Filter[] = []): Promise<Page> {
    return this.read((db) => this.reader.page(db, type, args, order, info, filters));
  }
}
