import { Injectable } from '@nestjs/common';
import { recovered, type Movement, type OperationInput, type Stage } from '@zona/budgets-domain';
import { todayIso } from '@zona/calendar';
import { refuse, Writer, type AmbitoDb } from '@zona/database';
import { BudgetYearService } from '../../budget/year.service.ts';
import { requireEnte } from '../../enti.ts';
import { LedgerService } from '../ledger.service.ts';
import { LinesService } from '../lines.service.ts';

interface Share {
  lineId: string;
  value: bigint;
}

/** How it is spent: committed to somebody, settled on an invoice, paid, and what comes back. Each answers its entry's id. */
@Injectable()
export class SpendingOperations {
  constructor(
    private readonly writer: Writer,
    private readonly ledger: LedgerService,
    private readonly lines: LinesService,
    private readonly years: BudgetYearService,
  ) {}

  async commit(db: AmbitoDb, input: OperationInput<'commit'>): Promise<string> {
    const { commitmentId, shares, year, enteId, providerText, cig, cup, from, to, note, ...entry } = input;
    if (enteId) await requireEnte(db, enteId, 'Gestore: l’ente non è tra quelli dell’ambito.');
    const at = commitmentId
      ? (await this.writer.require(db, 'Commitment', commitmentId, 'commitmentId')).id
      : await this.writer.insert(db, 'Commitment', {
          year: year ?? Number((entry.date ?? todayIso()).slice(0, 4)),
          title: entry.title,
          ...{ enteId, providerText, cig, cup, from, to, note },
          ...actOf(entry),
        });
    const movements = await this.shared(db, 'committed', shares, { commitmentId: at });
    // What a closed year has committed is still settled and paid: its residui passivi.
    await this.years.requireOpen(
      db,
      shares.map((s) => s.lineId),
    );
    return this.ledger.post(db, { ...entry, kind: 'commitment', movements });
  }

  async release(db: AmbitoDb, { commitmentId, shares, ...entry }: OperationInput<'release'>): Promise<string> {
    const commitment = await this.writer.require(db, 'Commitment', commitmentId, 'commitmentId');
    const given = await this.shared(db, 'committed', shares, { commitmentId: commitment.id });
    return this.ledger.post(db, { ...entry, kind: 'release', movements: given.map(back) });
  }

  async settle(db: AmbitoDb, input: OperationInput<'settle'>): Promise<string> {
    const { commitmentId, shares, title, date, reason, ...about } = input;
    const commitment = await this.writer.require(db, 'Commitment', commitmentId, 'commitmentId');
    const settlementId = await this.writer.insert(db, 'Settlement', { commitmentId: commitment.id, title, ...about });
    const movements = await this.shared(db, 'settled', shares, { commitmentId: commitment.id, settlementId });
    return this.ledger.post(db, { kind: 'settlement', title, date, reason, ...actOf(about), movements });
  }

  async pay(db: AmbitoDb, input: OperationInput<'pay'>): Promise<string> {
    const settlement = await this.writer.require(db, 'Settlement', input.settlementId, 'settlementId');
    const place = { commitmentId: settlement['commitmentId'] as string, settlementId: settlement.id };
    const shares = input.shares ?? (await this.unpaid(db, settlement.id));
    if (!shares.length) refuse('settlementId', 'STATE', 'Questa liquidazione è già pagata per intero.');
    const paymentId = await this.writer.insert(db, 'Payment', {
      settlementId: settlement.id,
      number: input.mandate,
      paidOn: input.paidOn,
      note: input.note,
    });
    return this.ledger.post(db, {
      kind: 'payment',
      title: settlement['title'] as string,
      date: input.paidOn,
      paymentId,
      movements: await this.shared(db, 'paid', shares, place),
    });
  }

  async recover(db: AmbitoDb, { settlementId, shares, ...entry }: OperationInput<'recover'>): Promise<string> {
    const settlement = await this.writer.require(db, 'Settlement', settlementId, 'settlementId');
    const place = { commitmentId: settlement['commitmentId'] as string, settlementId: settlement.id };
    const lines = await this.placed(db, shares);
    const movements = shares.flatMap(({ value }, i) => recovered({ ...lines[i]!, ...place }, value));
    return this.ledger.post(db, { ...entry, kind: 'recovery', movements });
  }

  private async shared(
    db: AmbitoDb,
    stage: Stage,
    shares: readonly Share[],
    place: { commitmentId: string; settlementId?: string },
  ): Promise<Movement[]> {
    const lines = await this.placed(db, shares);
    return shares.map(({ value }, i) => ({ stage, ...lines[i]!, ...place, cents: value }));
  }

  private async placed(db: AmbitoDb, shares: readonly Share[]): Promise<{ assignmentId: string; lineId: string }[]> {
    const ids = shares.map((s) => s.lineId);
    if (new Set(ids).size < ids.length) refuse('shares', 'INVALID', 'La stessa voce compare due volte.');
    const lines = await this.lines.require(db, ids, 'shares');
    return lines.map(({ id, assignmentId }) => ({ assignmentId, lineId: id }));
  }

  /** What of a settlement is still to pay, by line. */
  private async unpaid(db: AmbitoDb, settlementId: string): Promise<Share[]> {
    const rows = await db.run<{ lineId: string; value: string }>(
      `select a.line_id as "lineId", a.in_cents - a.out_cents as value from ledger_account a
       where a.ambito_id = $1 and a.settlement_id = $2 and a.stage = 'settled' and a.in_cents > a.out_cents order by a.key`,
      [db.ambitoId, settlementId],
    );
    return rows.map((r) => ({ lineId: r.lineId, value: BigInt(r.value) }));
  }
}

const back = (movement: Movement): Movement => ({ ...movement, cents: -movement.cents });

interface Act {
  actKind?: string | null;
  organ?: string | null;
  number?: string | null;
  actDate?: string | null;
}
function actOf({ actKind, organ, number, actDate }: Act) {
  return { actKind, organ, number, actDate } as Pick<
    OperationInput<'commit'>,
    'actKind' | 'organ' | 'number' | 'actDate'
  >;
}
