import { v7 as uuidv7 } from 'uuid';
import type { AmbitoDb } from '../door/db.ts';
import type { Values } from './store.ts';

export interface AuditEntry {
  operation: 'create' | 'update' | 'withdraw' | 'restore' | 'link' | 'denied';
  type: string;
  rowId: string;
  /** How people call the row, as it was called then. */
  title?: string | null;
  before: Values | null;
  after: Values | null;
}

const perStatement = 1000;

/** Who did what, in which capacity, before and after, in which request: in the same transaction as the write itself. */
export async function writeAudit(db: AmbitoDb, entries: readonly AuditEntry[]): Promise<void> {
  const { actor, requestId } = db.ctx;
  for (let at = 0; at < entries.length; at += perStatement) {
    const parameters: unknown[] = [
      db.ambitoId,
      actor.accountId,
      actor.membershipId,
      actor.name,
      actor.role,
      actor.enteId,
      requestId,
    ];
    const values = entries.slice(at, at + perStatement).map((e) => {
      const from = parameters.length;
      parameters.push(
        uuidv7(),
        e.operation,
        e.type,
        e.rowId,
        e.title ?? null,
        e.before && JSON.stringify(e.before),
        e.after && JSON.stringify(e.after),
      );
      const p = (n: number, cast: string) => `$${from + n}::${cast}`;
      return `($1::uuid, ${p(1, 'uuid')}, $2::uuid, $3::uuid, $4, $5, $6::uuid, $7, ${p(2, 'text')}, ${p(3, 'text')}, ${p(4, 'uuid')}, ${p(5, 'text')}, ${p(6, 'jsonb')}, ${p(7, 'jsonb')})`;
    });
    await db.run(
      `insert into audit_event (ambito_id, id, account_id, membership_id, actor_name, role, ente_id, request_id, operation, type, row_id, title, before, after) values ${values.join(', ')}`,
      parameters,
    );
  }
}
