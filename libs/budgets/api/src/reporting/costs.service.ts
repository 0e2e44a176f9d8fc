import { Injectable } from '@nestjs/common';
import {
  costKey,
  costsAtMost,
  type addReportCostsSchema,
  type attachEvidenceSchema,
  type describeSettlementSchema,
  type Movement,
  type refuseReportCostsSchema,
  type removeReportCostsSchema,
} from '@zona/budgets-domain';
import { refuse, Writer, type AmbitoDb } from '@zona/database';
import { Files } from '@zona/files';
import { formatEuro, fromCents } from '@zona/money';
import { isUuid } from '@zona/problems';
import type { z } from 'zod';
import { LedgerService } from '../ledger/index.ts';

type In<S extends z.ZodType> = z.output<S>;
interface Asked {
  settlementId: string;
  lineId: string;
  value?: bigint | null;
}
/** An account that a cost is taken from, or lies on. */
interface Account {
  settlementId: string;
  lineId: string;
  assignmentId: string;
  commitmentId: string;
  left: string;
}

/** What a report claims: paid shares that go on to it, and what comes back; the files that prove them. */
@Injectable()
export class CostsService {
  constructor(
    private readonly writer: Writer,
    private readonly ledger: LedgerService,
    private readonly files: Files,
  ) {}

  async add(db: AmbitoDb, { id, costs }: In<typeof addReportCostsSchema>): Promise<string> {
    const report = await this.openReport(db, id);
    await this.refuseTooMany(db, report.id, costs.length);
    const paid = await this.accounts(db, 'paid', costs);
    const movements = costs.map((cost): Movement => {
      const account = paid.get(costKey(cost));
      if (!account || account.assignmentId !== report['assignmentId'])
        return refuse('costs', 'NOT_FOUND', 'Una delle spese non è pagata con questa assegnazione.');
      const left = BigInt(account.left);
      if (left <= 0n) refuse('costs', 'STATE', 'Una delle spese è già rendicontata per intero.');
      return { stage: 'reported', ...placeOf(account), reportId: report.id, cents: cost.value ?? left };
    });
    await this.ledger.post(db, { kind: 'report', title: report['title'] as string, movements });
    return report.id;
  }

  /** While a report is open its costs are simply taken back. */
  async remove(db: AmbitoDb, { id, costs }: In<typeof removeReportCostsSchema>): Promise<string> {
    const report = await this.openReport(db, id);
    const movements = await this.takenBack(db, report.id, costs);
    await this.ledger.post(db, { kind: 'report', title: `Tolte da: ${report['title'] as string}`, movements });
    return report.id;
  }

  /** What the fund does not recognise is paid and no longer reported; what was signed stays as it was. */
  async refuseCosts(db: AmbitoDb, input: In<typeof refuseReportCostsSchema>): Promise<string> {
    const { id, costs, reason, ...act } = input;
    const report = await this.writer.load(db, 'FundReport', id, 'approve');
    if (report['state'] !== 'signed')
      refuse(null, 'STATE', 'Il rendiconto non è firmato: una spesa che non va si toglie.');
    const movements = await this.takenBack(db, report.id, costs);
    await this.ledger.post(db, { kind: 'refusal', title: report['title'] as string, reason, ...act, movements });
    const value = fromCents(movements.reduce((sum, m) => sum - m.cents, 0n));
    await this.writer.record(db, 'FundReportEvent', [
      { reportId: report.id, kind: 'refused', reason, ...act, value, author: db.ctx.actor.name },
    ]);
    return report.id;
  }

  async attach(
    db: AmbitoDb,
    type: 'FundReport' | 'Settlement' | 'Payment',
    { id, fileIds }: In<typeof attachEvidenceSchema>,
  ): Promise<string> {
    const row = await this.writer.load(db, type, id, 'update');
    if (type === 'FundReport' && row['state'] !== 'open')
      refuse(null, 'STATE', 'Il rendiconto è firmato: per aggiungere documenti va riaperto.');
    await this.files.attach(db, fileIds, { type, id: row.id }, 'evidence');
    return row.id;
  }

  describe(db: AmbitoDb, input: In<typeof describeSettlementSchema>): Promise<string> {
    const { id, version, invoiceTotal, costType } = input;
    return this.writer.update(db, 'Settlement', id, version, {
      invoiceTotal: invoiceTotal == null ? invoiceTotal : fromCents(invoiceTotal),
      costType,
    });
  }

  private async openReport(db: AmbitoDb, id: string) {
    const report = await this.writer.load(db, 'FundReport', id, 'update');
    if (report['state'] !== 'open') refuse(null, 'STATE', 'Il rendiconto è firmato: per cambiarlo va riaperto.');
    return report;
  }

  private async takenBack(db: AmbitoDb, reportId: string, costs: readonly Asked[]): Promise<Movement[]> {
    const reported = await this.accounts(db, 'reported', costs, reportId);
    return costs.map((cost): Movement => {
      const account = reported.get(costKey(cost));
      const there = account ? BigInt(account.left) : 0n;
      if (!account || there <= 0n) return refuse('costs', 'NOT_FOUND', 'Una delle spese non è in questo rendiconto.');
      const value = cost.value ?? there;
      if (value > there)
        refuse('costs', 'CAP', `Di questa spesa il rendiconto riporta ${formatEuro(fromCents(there))}, non di più.`);
      return { stage: 'reported', ...placeOf(account), reportId, cents: -value };
    });
  }

  /** The accounts that costs name, by settlement and line. */
  private async accounts(
    db: AmbitoDb,
    stage: 'paid' | 'reported',
    costs: readonly Asked[],
    reportId?: string,
  ): Promise<Map<string, Account>> {
    const named = costs.filter((c) => isUuid(c.settlementId) && isUuid(c.lineId));
    const keys = named.map((c) => [stage, c.lineId, c.settlementId, ...(reportId ? [reportId] : [])].join(':'));
    const rows = await db.run<Account>(
      `select a.settlement_id as "settlementId", a.line_id as "lineId", a.assignment_id as "assignmentId", a.commitment_id as "commitmentId", (a.in_cents - a.out_cents)::text as left
       from ledger_account a where a.ambito_id = $1 and a.key = any($2::text[])`,
      [db.ambitoId, keys],
    );
    return new Map(rows.map((row) => [costKey(row), row]));
  }

  private async refuseTooMany(db: AmbitoDb, reportId: string, more: number): Promise<void> {
    const [row] = await db.run<{ n: number }>(
      "select count(*)::int as n from ledger_account a where a.ambito_id = $1 and a.report_id = $2 and a.stage = 'reported' and a.in_cents > 0",
      [db.ambitoId, reportId],
    );
    if (row!.n + more > costsAtMost)
      refuse('costs', 'LIMIT', `Un rendiconto contiene al massimo ${costsAtMost} spese: aprine un altro.`);
  }
}

const placeOf = ({ assignmentId, lineId, commitmentId, settlementId }: Account) => ({
  assignmentId,
  lineId,
  commitmentId,
  settlementId,
});
