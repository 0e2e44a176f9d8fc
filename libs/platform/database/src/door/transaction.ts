import type { PoolClient } from 'pg';

const setAmbito = { name: 'set_ambito', text: 'select zona.set_ambito($1)' };

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
    ambitoId: string | null,
  ) {
    client.on('error', this.broken);
    // One packet for the beginning and the first statement, which follows before the event loop turns.
    const { stream } = client.connection;
    stream.cork();
    setImmediate(() => stream.uncork());
    const sent: Promise<unknown>[] = [client.query(begin)];
    if (ambitoId !== null) sent.push(client.query({ ...setAmbito, values: [ambitoId] }));
    this.opened = Promise.all(sent);
    // Looked at when the transaction ends; until then a failure here is no unhandled one.
    this.opened.catch(() => undefined);
  }

  /** Commits and gives the connection back. PostgreSQL answers ROLLBACK to the COMMIT of a failed transaction: that is a failure. */
  async commit(): Promise<void> {
    await this.opened;
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

  private release(destroy: boolean): void {
    // The pool's own listener is back before ours leaves.
    this.client.release(destroy);
    this.client.off('error', this.broken);
  }
}
