import { Injectable } from '@nestjs/common';
import {
  askedIn,
  Database,
  Fault,
  faultSentence,
  leavesAsText,
  Reader,
  type AmbitoDb,
  type Asked,
  type Filter,
  type JsonText,
  type Order,
  type Page,
  type PageArgs,
  type ReadSession,
} from '@zona/database';
import { currentCtx, hasAmbito, type AmbitoCtx, type Ctx } from '@zona/tenancy';
import type { GraphQLResolveInfo } from 'graphql';
import { isFinished } from './finish.ts';

/** The context of a request that must have an ambito; the platform administrator has none and reads no tenant's content. */
export function ambitoCtx(): AmbitoCtx {
  const ctx = currentCtx();
  if (!hasAmbito(ctx)) throw new Fault('FORBIDDEN', faultSentence('FORBIDDEN'));
  return ctx;
}

/** `alone`: this field is all that a whole operation asks (whole.ts). */
export type WholeInfo = GraphQLResolveInfo & { alone?: boolean };

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
    return session.read(work);
  }

  /** One statement of the Reader. When it is all that the operation reads, its transaction needs no second packet. */
  private answer<T>(info: WholeInfo, work: (db: AmbitoDb) => Promise<T>): Promise<T> {
    const ctx = ambitoCtx();
    return info.alone && !this.sessions.has(ctx) ? this.database.readOnce(ctx, work) : this.read(work);
  }

  /** Called once the answer is ready, whatever it is. */
  async close(ctx: Ctx): Promise<void> {
    const session = this.sessions.get(ctx);
    this.sessions.delete(ctx);
    await session?.close();
  }

  async one(type: string, id: unknown, info: WholeInfo): Promise<object | null> {
    const asked = askedIn(info, type);
    const found = await this.answer(info, (db) => this.reader.one(db, type, id, asked));
    return found && this.told<object>(info, found, type, asked);
  }

  async all(
    type: string,
    info: WholeInfo,
    filters: Filter[] = [],
    orderBy?: string,
    first?: number,
  ): Promise<object[]> {
    const asked = askedIn(info, type);
    const found = await this.answer(info, (db) => this.reader.all(db, type, asked, filters, orderBy, first));
    return this.told(info, found, type, asked);
  }

  async page(type: string, args: PageArgs, order: Order, info: WholeInfo, filters: Filter[] = []): Promise<Page> {
    const connection = `${type}Connection`;
    const asked = askedIn(info, connection);
    const found = await this.answer(info, (db) => this.reader.page(db, type, args, order, asked, filters));
    const asText = info.alone && leavesAsText(asked) && isFinished(this.reader.catalog, connection, asked);
    return asText ? (found.json(asked) as unknown as Page) : found.value();
  }

  /** Text goes out as it came when nothing is left to do on it; otherwise it is read. */
  private told<T>(info: WholeInfo, found: JsonText, type: string, asked: Asked[]): T {
    return info.alone && isFinished(this.reader.catalog, type, asked) ? (found as T) : found.value<T>();
  }
}
