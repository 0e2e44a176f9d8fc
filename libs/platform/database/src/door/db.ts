import type { AmbitoCtx } from '@zona/tenancy';
import type { PoolClient } from 'pg';
import { nameOf } from './prepared.ts';

export type Row = Record<string, unknown>;

/** Told of every statement before it is sent: tests use it to prove rules about all SQL, the benchmark to count. */
export type StatementObserver = (sql: string, kind: 'ambito' | 'platform') => void;
const observers = new Set<StatementObserver>();
export function observeStatements(observer: StatementObserver): () => void {
  observers.add(observer);
  return () => observers.delete(observer);
}

/** What is sent on this connection until `soon` leaves together. */
export function onePacket({ connection: { stream } }: PoolClient, soon: (work: () => void) => void): void {
  stream.cork();
  soon(() => stream.uncork());
}

const planAnew = 'set local plan_cache_mode = force_custom_plan';
const planAsUsual = 'set local plan_cache_mode = auto';

/** One open transaction. Handed out by the door, valid until its work ends. */
export class Db {
  private open = true;

  constructor(
    private readonly client: PoolClient,
    private readonly kind: 'ambito' | 'platform',
  ) {}

  /**
   * One statement with bound parameters. `$1` is the ambito's id in every statement on ambito tables. `planned: 'anew'` is for what sums
   * much of an ambito: a plan kept for all ambiti takes each for an average one, and costs more than planning does. It is still parsed
   * once only.
   */
  async run<T extends object = Row>(
    sql: string,
    parameters: readonly unknown[] = [],
    planned: 'kept' | 'anew' = 'kept',
  ): Promise<T[]> {
    if (!this.open) throw new Error('the transaction of this Db has ended');
    for (const observe of observers) observe(sql, this.kind);
    onePacket(this.client, process.nextTick);
    const ask = () => this.client.query<T>({ name: nameOf(sql), text: sql, values: [...parameters] });
    if (planned === 'kept') return (await ask()).rows;
    const [, { rows }] = await Promise.all([this.client.query(planAnew), ask(), this.client.query(planAsUsual)]);
    return rows;
  }

  close(): void {
    this.open = false;
  }
}

/** A transaction inside one ambito. */
export class AmbitoDb extends Db {
  constructor(
    client: PoolClient,
    readonly ctx: AmbitoCtx,
  ) {
    super(client, 'ambito');
  }

  get ambitoId(): string {
    return this.ctx.actor.ambitoId;
  }
}
