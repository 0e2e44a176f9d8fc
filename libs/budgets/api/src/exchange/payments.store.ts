import { mayOn } from '@zona/access';
import { paymentKey, type PaymentRow } from '@zona/budgets-domain';
import type { AmbitoDb, Writer } from '@zona/database';
import { ledgerServices } from '../services.ts';
import { statusOfPayment } from './exchange.entities.ts';

/** Adds the payments of a file. One that was taken back with its import comes back as it then was. */
export async function addPayments(
  db: AmbitoDb,
  writer: Writer,
  importId: string,
  rows: readonly PaymentRow[],
): Promise<number> {
  const keys = rows.map(paymentKey);
  const known = await db.run<{ id: string; key: string; version: number; withdrawn: boolean }>(
    `select p.id, p.key, p.version, p.withdrawn_at is not null as withdrawn from imported_payment p where p.ambito_id = $1 and p.key = any($2::text[])`,
    [db.ambitoId, keys],
  );
  const byKey = new Map(known.map((k) => [k.key, k]));
  const added = rows.filter((r) => !byKey.has(paymentKey(r)));
  await writer.insertMany(
    db,
    'ImportedPayment',
    added.map((row) => ({ ...row, key: paymentKey(row), budgetImportId: importId })),
  );
  const back = known.filter((k) => k.withdrawn);
  for (const { id, version } of back) {
    await writer.restore(db, 'ImportedPayment', id, version);
    const fresh = { budgetImportId: importId, paymentId: null, entryId: null, setAside: null };
    await writer.update(db, 'ImportedPayment', id, version + 1, fresh);
  }
  return added.length + back.length;
}

interface Row {
  id: string;
  version: number;
  number: string;
  entryId: string | null;
  status: string;
}

/** Takes the payments of an import away; what was paid in their name is reversed. Answers what could not be. */
export async function removePayments(
  db: AmbitoDb,
  writer: Writer,
  importId: string,
  reason: string,
  told: (done: number, total: number) => void,
): Promise<string[]> {
  const rows = await db.run<Row>(
    `select p.id, p.version, p.number, p.entry_id as "entryId", ${statusOfPayment('p', '$1')} as status
     from imported_payment p where p.ambito_id = $1 and p.budget_import_id = $2 and p.withdrawn_at is null order by p.id for update of p`,
    [db.ambitoId, importId],
  );
  const { proposals } = ledgerServices(writer);
  const mayReverse = mayOn(db.ctx.ability, 'create', 'LedgerEntry', { kind: 'reversal' });
  const notes: string[] = [];
  for (const [i, { id, version, number, entryId, status }] of rows.entries()) {
    told(i, rows.length);
    const paid = status === 'matched' && entryId !== null;
    if (paid && !mayReverse) {
      notes.push(`Mandato ${number}: è già abbinato e pagato. Lo annulla il responsabile dell’Ufficio di Piano.`);
      continue;
    }
    if (paid) await proposals.carryOut(db, 'reverseEntry', { entryId, reason });
    await writer.withdraw(db, 'ImportedPayment', id, version);
  }
  return notes;
}
