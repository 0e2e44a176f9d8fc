import { Injectable } from '@nestjs/common';
import {
  beyond,
  matchesOf,
  sharesOf,
  type ImportedFacts,
  type PaymentMatch,
  type reconcilePaymentsSchema,
} from '@zona/budgets-domain';
import { refuse, refuseMissing, visibleSql, Writer, Params, type AmbitoDb } from '@zona/database';
import { toCents } from '@zona/money';
import { isUuid } from '@zona/problems';
import type { z } from 'zod';
import { ProposalsService } from '../ledger/index.ts';
import { ImportedPayment, statusOfPayment } from './exchange.entities.ts';
import { candidatesFor, leftByLine, settlementById, type SettlementRow } from './settlements.sql.ts';

interface Imported extends ImportedFacts {
  id: string;
}
type Wish = z.output<typeof reconcilePaymentsSchema>['matches'][number];

/** So many payments are looked at together. */
export const matchedAtOnce = 50;

/** Payments of the accounting system beside the settlements of Zona. Rules propose, a person confirms. */
@Injectable()
export class ReconcileService {
  constructor(
    private readonly writer: Writer,
    private readonly proposals: ProposalsService,
  ) {}

  /** For each payment what it may have paid. Two statements, whatever their number. */
  async matches(db: AmbitoDb, ids: readonly string[]) {
    const payments = await this.imported(db, ids.filter(isUuid).slice(0, matchedAtOnce));
    if (!payments.length) return [];
    const settlements = await candidatesFor(db, {
      numbers: payments.flatMap(({ number }) => [number, number.replace(/^0+(?=\d)/, '')]),
      supplierCodes: payments.flatMap((p) => p.supplierCode ?? []),
      cents: payments.map((p) => toCents(p.value).toString()),
    });
    const byId = new Map(settlements.map((s) => [s.id, s]));
    return payments.map((payment) => ({
      importedPaymentId: payment.id,
      matches: matchesOf(payment, settlements)
        .slice(0, 5)
        .map((match) => told(match, byId.get(match.settlementId)!)),
    }));
  }

  /** Each payment is written down as paid, or joined to the one that Zona has already. Answers the last one. */
  async reconcile(db: AmbitoDb, wishes: readonly Wish[]): Promise<string> {
    let last = '';
    for (const wish of wishes) last = await this.one(db, wish);
    return last;
  }

  async setAside(db: AmbitoDb, { id, version, reason }: { id: string; version: number; reason: string }) {
    await this.open(db, id);
    return this.writer.update(db, 'ImportedPayment', id, version, { setAside: reason });
  }

  async reopen(db: AmbitoDb, { id, version }: { id: string; version: number }) {
    return this.writer.update(db, 'ImportedPayment', id, version, { setAside: null });
  }

  private async one(db: AmbitoDb, { id, version, settlementId }: Wish): Promise<string> {
    const payment = await this.open(db, id);
    const { id: known } = await this.writer.require(db, 'Settlement', settlementId, 'matches');
    const settlement = (await settlementById(db, known)) ?? refuseMissing('matches');
    const match = matchesOf(payment, [settlement])[0];
    if (match?.paymentId && !match.obstacle)
      return this.writer.update(db, 'ImportedPayment', id, version, { paymentId: match.paymentId, setAside: null });
    const obstacle = match?.obstacle ?? beyond(payment.value, settlement.left);
    if (obstacle) refuse('matches', 'CAP', `Mandato ${payment.number}: ${obstacle}`);
    const left = await leftByLine(db, settlement.id);
    const saved = await this.proposals.carryOut(db, 'pay', {
      settlementId: settlement.id,
      mandate: payment.number,
      paidOn: payment.paidOn,
      shares: sharesOf(toCents(payment.value), left),
    });
    const [entry] = await db.run<{ paymentId: string }>(
      'select e.payment_id as "paymentId" from ledger_entry e where e.ambito_id = $1 and e.id = $2',
      [db.ambitoId, saved.id],
    );
    return this.writer.update(db, 'ImportedPayment', id, version, {
      paymentId: entry!.paymentId,
      entryId: saved.id,
      setAside: null,
    });
  }

  /** The payment, locked, where nothing has been said of it yet. */
  private async open(db: AmbitoDb, id: string): Promise<Imported> {
    const row = await this.writer.load(db, 'ImportedPayment', id, 'update');
    const [now] = await db.run<{ status: string }>(
      `select ${statusOfPayment('p', '$1')} as status from imported_payment p where p.ambito_id = $1 and p.id = $2`,
      [db.ambitoId, row.id],
    );
    if (now!.status === 'matched')
      refuse(null, 'STATE', `Il mandato ${String(row['number'])} è già abbinato: ricarica la pagina.`);
    return row as unknown as Imported;
  }

  private async imported(db: AmbitoDb, ids: readonly string[]): Promise<Imported[]> {
    const params = new Params(db.ambitoId);
    const some = params.add(ids, 'uuid[]');
    return db.run<Imported>(
      `select p.id, p.number, p.paid_on::text as "paidOn", round(p.value_cents / 100.0, 2)::text as value, p.supplier_code as "supplierCode",
         p.invoice_number as "invoiceNumber", p.cig
       from imported_payment p where p.ambito_id = $1 and p.withdrawn_at is null and p.id = any(${some})
         and ${visibleSql(db.ctx.ability, 'read', ImportedPayment, 'p', params)} order by p.paid_on, p.id`,
      params.values,
    );
  }
}

function told(match: PaymentMatch, settlement: SettlementRow) {
  const { title, commitmentId, commitmentTitle, supplierText, invoiceNumber, left } = settlement;
  return { ...match, title, commitmentId, commitmentTitle, supplierText, invoiceNumber, left };
}
