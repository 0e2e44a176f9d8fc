import type { SettlementFacts } from '@zona/budgets-domain';
import { matchesWords, Params, type AmbitoDb } from '@zona/database';
import { euro } from '../figures.sql.ts';

/** A settlement with what is left to pay and what was paid, as the rules of matching look at it. */
export interface SettlementRow extends SettlementFacts {
  commitmentId: string;
  commitmentTitle: string;
  supplierText: string | null;
}

const columns = `s.id, s.title, s.commitment_id as "commitmentId", k.title as "commitmentTitle", s.supplier_text as "supplierText",
  s.supplier_code as "supplierCode", s.invoice_number as "invoiceNumber", k.cig,
  coalesce(s.act_date, s.invoice_date, s.created_at::date)::text as on,
  (select ${euro('sum(a.in_cents - a.out_cents)')} from ledger_account a where a.ambito_id = $1 and a.settlement_id = s.id and a.stage = 'settled') as left,
  (select coalesce(json_agg(json_build_object('id', p.id, 'number', p.number, 'paidOn', p.paid_on::text, 'value',
      (select ${euro('sum(m.value_cents)')} from ledger_entry e join ledger_movement m on m.ambito_id = $1 and m.entry_id = e.id and m.stage = 'paid'
        where e.ambito_id = $1 and e.payment_id = p.id and e.kind = 'payment' and not exists (select 1 from ledger_entry r where r.ambito_id = $1 and r.reverses_id = e.id)))), '[]')
    from payment p where p.ambito_id = $1 and p.settlement_id = s.id and p.withdrawn_at is null) as payments`;
const from = `from settlement s join commitment k on k.ambito_id = $1 and k.id = s.commitment_id where s.ambito_id = $1 and s.withdrawn_at is null`;

/** A payment whose entry was taken back says nothing: it is zero. */
const living = (row: SettlementRow): SettlementRow => ({
  ...row,
  payments: row.payments.filter((p) => p.value !== '0.00'),
});

export interface Wanted {
  numbers: readonly string[];
  supplierCodes: readonly string[];
  cents: readonly string[];
}

/** The settlements that some payments may have paid: by their mandate, by who was paid, by exactly what is left. One statement. */
export async function candidatesFor(db: AmbitoDb, { numbers, supplierCodes, cents }: Wanted): Promise<SettlementRow[]> {
  const rows = await db.run<SettlementRow>(
    `select ${columns} ${from} and (
       s.supplier_code = any($2::text[])
       or s.id in (select p.settlement_id from payment p where p.ambito_id = $1 and p.number = any($3::text[]))
       or s.id in (select a.settlement_id from ledger_account a where a.ambito_id = $1 and a.stage = 'settled' and a.in_cents > a.out_cents
         group by a.settlement_id having sum(a.in_cents - a.out_cents) = any($4::bigint[])))
     order by s.id limit 2000`,
    [db.ambitoId, supplierCodes, numbers, cents],
  );
  return rows.map(living);
}

export async function settlementById(db: AmbitoDb, id: string): Promise<SettlementRow | null> {
  const [row] = await db.run<SettlementRow>(`select ${columns} ${from} and s.id = $2`, [db.ambitoId, id]);
  return row ? living(row) : null;
}

/** Settlements that have something left to pay, by their words or their contract's. */
export async function payableBy(db: AmbitoDb, query: string): Promise<SettlementRow[]> {
  const params = new Params(db.ambitoId);
  const own = matchesWords('Settlement', query, 's.id', params);
  const contract = matchesWords('Commitment', query, 's.commitment_id', params);
  return db.run<SettlementRow>(
    `select ${columns} ${from} and (${own} or ${contract}) and exists (
       select 1 from ledger_account a where a.ambito_id = $1 and a.settlement_id = s.id and a.stage = 'settled' and a.in_cents > a.out_cents)
     order by s.id desc limit 20`,
    params.values,
  );
}

/** What is left to pay of a settlement, by line. */
export async function leftByLine(db: AmbitoDb, settlementId: string): Promise<{ lineId: string; cents: bigint }[]> {
  const rows = await db.run<{ lineId: string; left: string }>(
    `select a.line_id as "lineId", (a.in_cents - a.out_cents)::text as left from ledger_account a
     where a.ambito_id = $1 and a.settlement_id = $2 and a.stage = 'settled' and a.in_cents > a.out_cents order by a.key for update`,
    [db.ambitoId, settlementId],
  );
  return rows.map(({ lineId, left }) => ({ lineId, cents: BigInt(left) }));
}
