import { Injectable } from '@nestjs/common';
import type * as schemas from '@zona/budgets-domain';
import { refuse, visibleSql, Writer, Params, type AmbitoDb } from '@zona/database';
import { fromCents } from '@zona/money';
import type { z } from 'zod';
import { requireEnte } from '../enti.ts';
import { FundAssignment } from '../ledger/ledger.entities.ts';
import { figuresOf } from '../ledger/ledger.sql.ts';
import { LedgerService } from '../ledger/index.ts';
import { assignmentFilters, type FundAssignmentFilter } from './funds.filters.ts';

type In<S extends z.ZodType> = z.output<S>;
interface Named {
  id: string;
  version: number;
}

/** Funds, what they assign each year, and what of it has come in. */
@Injectable()
export class FundsService {
  constructor(
    private readonly writer: Writer,
    private readonly ledger: LedgerService,
  ) {}

  async create(db: AmbitoDb, input: In<typeof schemas.createFundSchema>): Promise<string> {
    await this.checkFund(db, input);
    return this.writer.insert(db, 'Fund', input);
  }

  async update(db: AmbitoDb, { id, version, ...patch }: In<typeof schemas.updateFundSchema>): Promise<string> {
    await this.checkFund(db, patch);
    return this.writer.update(db, 'Fund', id, version, patch);
  }

  async withdraw(db: AmbitoDb, { id, version }: Named): Promise<string> {
    const fund = await this.writer.load(db, 'Fund', id, 'withdraw');
    const [used] = await db.run(
      'select 1 from fund_assignment s where s.ambito_id = $1 and s.fund_id = $2 and s.withdrawn_at is null limit 1',
      [db.ambitoId, fund.id],
    );
    if (used) refuse(null, 'STATE', 'Il fondo ha assegnazioni: ritira prima quelle.');
    return this.writer.withdraw(db, 'Fund', fund.id, version);
  }

  /** The assignment and, where its figure is known, the entry that brings the money in: both or none. */
  async assign(db: AmbitoDb, input: In<typeof schemas.createFundAssignmentSchema>): Promise<string> {
    const { value, ...row } = input;
    const fund = await this.writer.require(db, 'Fund', input.fundId, 'fundId');
    const id = await this.writer.insert(db, 'FundAssignment', { ...row, fundId: fund.id });
    if (value) {
      const { actKind, organ, number, actDate } = input;
      await this.ledger.post(db, {
        kind: 'assignment',
        title: [fund['name'] as string, input.label ?? input.year].join(', '),
        actKind,
        organ,
        number,
        actDate,
        movements: [{ stage: 'assigned', assignmentId: id, cents: value }],
      });
    }
    return id;
  }

  updateAssignment(db: AmbitoDb, input: In<typeof schemas.updateFundAssignmentSchema>): Promise<string> {
    const { id, version, ...patch } = input;
    return this.writer.update(db, 'FundAssignment', id, version, patch);
  }

  async withdrawAssignment(db: AmbitoDb, { id, version }: Named): Promise<string> {
    const assignment = await this.writer.load(db, 'FundAssignment', id, 'withdraw');
    const [used] = await db.run<{ money: boolean }>(
      `select exists (select 1 from ledger_account a where a.ambito_id = $1 and a.assignment_id = $2 and a.in_cents > 0 and a.stage <> 'origin') as money
       where exists (select 1 from ledger_account a where a.ambito_id = $1 and a.assignment_id = $2 and a.in_cents > 0 and a.stage <> 'origin')
          or exists (select 1 from fund_instalment i where i.ambito_id = $1 and i.assignment_id = $2 and i.withdrawn_at is null)`,
      [db.ambitoId, assignment.id],
    );
    if (used)
      refuse(
        null,
        'STATE',
        used.money
          ? 'L’assegnazione ha somme a bilancio: annulla prima i suoi movimenti.'
          : 'L’assegnazione ha rate registrate: togli prima quelle.',
      );
    return this.writer.withdraw(db, 'FundAssignment', assignment.id, version);
  }

  /** Answers the assignment: an instalment is read with it. */
  async saveInstalment(db: AmbitoDb, input: In<typeof schemas.saveFundInstalmentSchema>): Promise<string> {
    const { id, version, assignmentId, ...given } = input;
    const assignment = await this.writer.require(db, 'FundAssignment', assignmentId, 'assignmentId');
    const row = { ...given, expected: asEuro(given.expected), received: asEuro(given.received) };
    if (!id) await this.writer.insert(db, 'FundInstalment', { ...row, assignmentId: assignment.id });
    else {
      const known = await this.writer.load(db, 'FundInstalment', id, 'update');
      if (known['assignmentId'] !== assignment.id) refuse('assignmentId', 'INVALID', 'È di un’altra assegnazione.');
      await this.writer.update(db, 'FundInstalment', id, version ?? 0, row);
    }
    return assignment.id;
  }

  async withdrawInstalment(db: AmbitoDb, { id, version }: Named): Promise<string> {
    const row = await this.writer.load(db, 'FundInstalment', id, 'withdraw');
    await this.writer.withdraw(db, 'FundInstalment', row.id, version);
    return row['assignmentId'] as string;
  }

  /** The figures of all that a list shows, its further pages included. */
  async figures(db: AmbitoDb, filter: FundAssignmentFilter | null | undefined): Promise<object> {
    const params = new Params(db.ambitoId);
    const where = [
      's.ambito_id = $1',
      's.withdrawn_at is null',
      visibleSql(db.ctx.ability, 'read', FundAssignment, 's', params),
      ...assignmentFilters(filter).map((f) => f('s', params)),
    ].join(' and ');
    const [row] = await db.run<{ fundFigures: object }>(
      `select ${figuresOf(`a.assignment_id in (select s.id from fund_assignment s where ${where})`, Params.tenant)} as "fundFigures"`,
      params.values,
    );
    return row!.fundFigures;
  }

  async years(db: AmbitoDb): Promise<number[]> {
    const rows = await db.run<{ year: number }>(
      'select distinct s.year from fund_assignment s where s.ambito_id = $1 and s.withdrawn_at is null order by s.year desc',
      [db.ambitoId],
    );
    return rows.map((r) => r.year);
  }

  private async checkFund(
    db: AmbitoDb,
    { kindCode, enteId }: { kindCode: string; enteId?: string | null },
  ): Promise<void> {
    const [kind] = await db.run('select 1 from fund_kind k where k.code = $1', [kindCode]);
    if (!kind) refuse('kindCode', 'NOT_FOUND', 'Tipo di fondo: sceglilo dal catalogo.');
    if (enteId) await requireEnte(db, enteId, 'Chi lo assegna: l’ente non è tra quelli dell’ambito.');
  }
}

const asEuro = (cents: bigint | null | undefined): string | null | undefined =>
  typeof cents === 'bigint' ? fromCents(cents) : cents;
