import { Injectable } from '@nestjs/common';
import {
  accountsOf,
  deltasOf,
  reversed,
  type BudgetActKind,
  type EntryKind,
  type Movement,
} from '@zona/budgets-domain';
import { todayIso } from '@zona/calendar';
import { refuse, refuseMissing, Writer, type AmbitoDb } from '@zona/database';
import { fromCents } from '@zona/money';
import { isUuid } from '@zona/problems';
import { refuseSigned } from '../reporting/signed.ts';
import { applyDeltas } from './accounts.ts';

/** An entry before it is written: why, by which act, and every step that its money takes. */
export interface EntryDraft {
  kind: EntryKind;
  title: string;
  date?: string | null;
  reason?: string | null;
  actKind?: BudgetActKind | null;
  organ?: string | null;
  number?: string | null;
  actDate?: string | null;
  reversesId?: string;
  paymentId?: string;
  sourceDocument?: string | null;
  sourceLine?: number | null;
  sourceText?: string | null;
  movements: readonly Movement[];
}

interface MovementRow extends Omit<Movement, 'cents'> {
  cents: string;
}

/** The ledger: the only way in which money moves. Entries are never changed; what was wrong is taken back by another one. */
@Injectable()
export class LedgerService {
  constructor(private readonly writer: Writer) {}

  /**
   * Writes an entry and moves its money, or refuses `CAP` and moves nothing. The accounts are locked until the transaction ends,
   * so that writers at the same time cannot pass a cap together.
   */
  async post(db: AmbitoDb, { movements, ...entry }: EntryDraft): Promise<string> {
    if (!movements.length) refuse(null, 'EMPTY', 'Questo movimento non sposta niente.');
    const accounts = await applyDeltas(db, deltasOf(movements));
    const entryId = await this.writer.insert(db, 'LedgerEntry', {
      ...entry,
      date: entry.date ?? todayIso(),
      recordedBy: db.ctx.actor.name,
      value: fromCents(sizeOf(movements)),
    });
    const rows = movements.map(({ cents, ...movement }, i) => {
      const { from, to } = accountsOf({ cents, ...movement });
      return {
        ...movement,
        entryId,
        fromAccountId: accounts.get(from.key)!,
        toAccountId: accounts.get(to.key)!,
        value: fromCents(cents),
        position: i + 1,
      };
    });
    await this.writer.record(db, 'LedgerMovement', rows);
    return entryId;
  }

  /** Takes an entry back, whole and once: what its money has gone on to must be taken back before, what is signed stays. */
  async reverse(db: AmbitoDb, entryId: string, reason: string): Promise<string> {
    const entry = await this.entry(db, entryId);
    if (entry.kind === 'reversal')
      refuse('entryId', 'STATE', 'Un annullamento non si annulla: registra di nuovo il movimento.');
    if (entry.taken) refuse('entryId', 'STATE', 'Questo movimento è già stato annullato.');
    await refuseSigned(db, entry.id);
    const movements = await this.movementsOf(db, entry.id);
    return this.post(db, {
      kind: 'reversal',
      title: entry.title,
      reason,
      reversesId: entry.id,
      movements: reversed(movements),
    });
  }

  /** An entry cannot be locked, for nobody may change it; that it is taken back once is a unique key's. */
  private async entry(
    db: AmbitoDb,
    id: string,
  ): Promise<{ id: string; kind: EntryKind; title: string; taken: boolean }> {
    if (!isUuid(id)) return refuseMissing('entryId');
    const [found] = await db.run<{ id: string; kind: EntryKind; title: string; taken: boolean }>(
      `select e.id, e.kind, e.title, exists (select 1 from ledger_entry r where r.ambito_id = $1 and r.reverses_id = e.id) as taken
       from ledger_entry e where e.ambito_id = $1 and e.id = $2`,
      [db.ambitoId, id],
    );
    return found ?? refuseMissing('entryId');
  }

  private async movementsOf(db: AmbitoDb, entryId: string): Promise<Movement[]> {
    const rows = await db.run<MovementRow>(
      `select m.stage, m.assignment_id as "assignmentId", m.line_id as "lineId", m.commitment_id as "commitmentId", m.settlement_id as "settlementId",
         m.report_id as "reportId", m.value_cents as cents
       from ledger_movement m where m.ambito_id = $1 and m.entry_id = $2 order by m.position`,
      [db.ambitoId, entryId],
    );
    return rows.map((row) => ({ ...row, cents: BigInt(row.cents) }));
  }
}

/** What an entry moved, in one figure: of what is given the sum, or of what is taken back where nothing is given; of the stage that moved most. */
function sizeOf(movements: readonly Movement[]): bigint {
  const given = new Map<string, bigint>();
  const taken = new Map<string, bigint>();
  for (const { stage, cents } of movements) {
    const side = cents > 0n ? given : taken;
    side.set(stage, (side.get(stage) ?? 0n) + (cents > 0n ? cents : -cents));
  }
  const most = [...(given.size ? given : taken).values()];
  return most.reduce((a, b) => (a > b ? a : b), 0n);
}
