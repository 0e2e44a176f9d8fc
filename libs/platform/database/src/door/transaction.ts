import type { AmbitoCtx } from '@zona/tenancy';
import type { PoolClient } from 'pg';
import { onePacket } from './db.ts';
import { Fault, faultSentence } from './errors.ts';

/** Sets the ambito for this transaction; if the context stands on a session, only while the session holds (docs/decisions/0016). */
const enterSql = ({ standing }: AmbitoCtx) => ({
  name: standing ? 'enter' : 'set_ambito',
  text: `select zona.set_ambito($1)${standing ? ` ${standing.sql}` : ''}`,
});

/**
 * One transaction on one connection. BEGIN and the ambito's id go out together with the first statement, without waiting for their
 * answers: if one of them fails, the statement finds no ambito and the policies answer with an error (docs/decisions/0004).
 */
export class Transaction {
  private readonly opened: Promise<unknown>;
  /** A connection that breaks fails its statements; without a listener the same news would end the process. */
  private readonly broken = () => undefined;

  constructor(
    readonly client: PoolClient,
    begin: 'begin' | 'begin isolation level repeatable read read only',
    ctx: AmbitoCtx | null,
  ) {
    client.on('error', this.broken);
    // The first statement follows before the event loop turns.
    onePacket(client, setImmediate);
    this.opened = Promise.all([client.query(begin), ctx && this.enter(ctx)]);
    // Looked at by whoever uses the transaction; until then a failure here is no unhandled one.
    this.opened.catch(() => undefined);
  }

  /**
   * What `work` answers, once the beginning has been found good. A statement that had no ambito because the session has ended
   * fails too: the session's end is the cause that counts.
   */
  async answer<T>(work: Promise<T>): Promise<T> {
    work.catch(() => undefined);
    await this.opened;
    return work;
  }

  /** Commits and gives the connection back. PostgreSQL answers ROLLBACK to the COMMIT of a failed transaction: that is a failure. */
  async commit(): Promise<void> {
    onePacket(this.client, process.nextTick);
    const { command } = await this.client.query('commit');
    if (command !== 'COMMIT') throw new Error(`the transaction could not be committed: ${command}`);
    this.release(false);
  }

  /** Undoes everything. A connection whose ROLLBACK fails is in an unknown state and is not used again. */
  async rollback(): Promise<void> {
    try {
      await this.client.query('rollback');
      this.release(false);
    } catch {
      this.release(true);
    }
  }

  private async enter(ctx: AmbitoCtx): Promise<void> {
    const { actor, standing } = ctx;
    const values = standing ? [actor.ambitoId, standing.value] : [actor.ambitoId];
    const { rowCount } = await this.client.query({ ...enterSql(ctx), values });
    if (rowCount !== 1) throw new Fault('UNAUTHENTICATED', faultSentence('UNAUTHENTICATED'));
    if (standing) standing.held = true;
  }

  private release(destroy: boolean): void {
    // The pool's own listener is back before ours leaves.
    this.client.release(destroy);
    this.client.off('error', this.broken);
  }
}
