import { mandateOf, readPayment, samePayee, type PaymentRow, type RowCells } from '@zona/budgets-domain';
import { todayIso } from '@zona/calendar';
import type { AmbitoDb } from '@zona/database';
import { fromCents, toCents } from '@zona/money';
import type { Decided } from './rows.store.ts';
import { writtenIn } from './written.ts';

/** What each row of a file of payments does: the same payment twice, here or in an earlier file, is one. */
export async function decidePayments(
  db: AmbitoDb,
  rows: readonly RowCells[],
  headings: readonly string[],
): Promise<Decided<PaymentRow>[]> {
  const read = rows.map((cells) => ({ cells, payment: readPayment(cells, todayIso()) }));
  const known = await knownPayments(
    db,
    read.flatMap(({ payment }) => payment ?? []),
  );
  const seen = new Map<string, { line: number; supplierCode: string | null }[]>();
  return read.map(({ cells, payment }) => {
    const { line } = cells.source;
    const row = { line, cells: writtenIn(cells, headings), messages: cells.messages, data: payment };
    if (!payment) return { ...row, action: 'skip' };
    const mandate = mandateOf(payment);
    const isOne = (other: { supplierCode: string | null }) => samePayee(other.supplierCode, payment.supplierCode);
    const others = seen.get(mandate) ?? [];
    const before = others.find(isOne);
    const there = known.get(mandate)?.find(isOne);
    if (before)
      cells.warning('number', `È lo stesso pagamento della riga ${before.line}: stesso mandato, data e importo.`);
    else if (there) cells.warning('number', `È già stato importato con «${there.fileName}»: non si aggiunge di nuovo.`);
    else seen.set(mandate, [...others, { line, supplierCode: payment.supplierCode }]);
    return { ...row, action: before || there ? 'known' : 'create' };
  });
}

interface Known {
  number: string;
  paidOn: string;
  value: string;
  supplierCode: string | null;
  fileName: string;
}

/** What was imported before of the same mandates, by mandate. */
async function knownPayments(db: AmbitoDb, payments: readonly PaymentRow[]): Promise<Map<string, Known[]>> {
  const found = await db.run<Known>(
    `select p.number, p.paid_on::text as "paidOn", p.value_cents::text as value, p.supplier_code as "supplierCode", i.file_name as "fileName"
     from imported_payment p join budget_import i on i.ambito_id = $1 and i.id = p.budget_import_id
     where p.ambito_id = $1 and p.withdrawn_at is null
       and (p.number, p.paid_on, p.value_cents) in (select * from unnest($2::text[], $3::date[], $4::bigint[]))`,
    [
      db.ambitoId,
      payments.map((p) => p.number),
      payments.map((p) => p.paidOn),
      payments.map((p) => String(toCents(p.value))),
    ],
  );
  return Map.groupBy(found, (k) => mandateOf({ ...k, value: fromCents(BigInt(k.value)) }));
}
