import { paymentKey, readPayment, type PaymentRow, type RowCells } from '@zona/budgets-domain';
import { todayIso } from '@zona/calendar';
import type { AmbitoDb } from '@zona/database';
import type { Decided } from './rows.store.ts';
import { writtenIn } from './written.ts';

/** What each row of a file of payments does: the same payment twice, here or in an earlier file, is one. */
export async function decidePayments(
  db: AmbitoDb,
  rows: readonly RowCells[],
  headings: readonly string[],
): Promise<Decided<PaymentRow>[]> {
  const read = rows.map((cells) => ({ cells, payment: readPayment(cells, todayIso()) }));
  const keys = read.flatMap(({ payment }) => (payment ? paymentKey(payment) : []));
  const known = new Map(
    (
      await db.run<{ key: string; fileName: string }>(
        `select p.key, i.file_name as "fileName" from imported_payment p join budget_import i on i.ambito_id = $1 and i.id = p.budget_import_id
         where p.ambito_id = $1 and p.withdrawn_at is null and p.key = any($2::text[])`,
        [db.ambitoId, [...new Set(keys)]],
      )
    ).map((r) => [r.key, r.fileName]),
  );
  const seen = new Map<string, number>();
  return read.map(({ cells, payment }) => {
    const { line } = cells.source;
    const row = { line, cells: writtenIn(cells, headings), messages: cells.messages, data: payment };
    if (!payment) return { ...row, action: 'skip' };
    const key = paymentKey(payment);
    const before = seen.get(key);
    const file = known.get(key);
    if (before !== undefined)
      cells.warning('number', `È lo stesso pagamento della riga ${before}: stesso mandato, data e importo.`);
    else if (file !== undefined)
      cells.warning('number', `È già stato importato con «${file}»: non si aggiunge di nuovo.`);
    else seen.set(key, line);
    return { ...row, action: before === undefined && file === undefined ? 'create' : 'known' };
  });
}
