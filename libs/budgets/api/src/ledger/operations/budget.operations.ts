import { Injectable } from '@nestjs/common';
import { carriedOver, transferred, type Movement, type OperationInput } from '@zona/budgets-domain';
import { Refusal, refuse, Writer, type AmbitoDb } from '@zona/database';
import { BudgetYearService } from '../../budget/year.service.ts';
import { LedgerService } from '../ledger.service.ts';
import { LinesService, type Cell } from '../lines.service.ts';
import { capsOfCells, refuseStale } from './cell-refusals.ts';

/** What is given and where it is put: assignments, the lines of the budget, what moves among them. Each answers its entry's id. */
@Injectable()
export class BudgetOperations {
  constructor(
    private readonly writer: Writer,
    private readonly ledger: LedgerService,
    private readonly lines: LinesService,
    private readonly years: BudgetYearService,
  ) {}

  async assignFunds(db: AmbitoDb, { assignmentId, value, ...entry }: OperationInput<'assignFunds'>): Promise<string> {
    const assignment = await this.writer.require(db, 'FundAssignment', assignmentId, 'assignmentId');
    return this.ledger.post(db, {
      ...entry,
      kind: 'assignment',
      movements: [{ stage: 'assigned', assignmentId: assignment.id, cents: value }],
    });
  }

  async allocate(db: AmbitoDb, { cells, ...entry }: OperationInput<'allocate'>): Promise<string> {
    const kind = await this.years.allocationKind(
      db,
      cells.map((c) => c.year),
    );
    const lines = await this.lines.of(db, cells);
    const movements = cells.map(({ value }, i): Movement => {
      const { id, assignmentId } = lines[i]!;
      return { stage: 'allocated', assignmentId, lineId: id, cents: value };
    });
    const entryId = await this.ledger.post(db, { ...entry, kind, movements }).catch(async (error: unknown) => {
      const isCap = error instanceof Refusal && error.problems[0]?.code === 'CAP';
      throw isCap ? await capsOfCells(db, error, cells, lines) : error;
    });
    await refuseStale(db, cells, lines);
    return entryId;
  }

  async transfer(db: AmbitoDb, input: OperationInput<'transfer'>): Promise<string> {
    const { fromLineId, toLineId, to, value, ...entry } = input;
    const [from] = await this.lines.require(db, [fromLineId], 'fromLineId');
    const [target] = toLineId
      ? await this.lines.require(db, [toLineId], 'toLineId')
      : await this.lines.of(db, [to ?? refuse('toLineId', 'REQUIRED', 'Scegli la voce che riceve.')]);
    if (from!.id === target!.id) refuse('toLineId', 'INVALID', 'Le due voci sono la stessa.');
    await this.years.requireOpen(db, [from!.id, target!.id]);
    const movements = transferred(place(from!), place(target!), value);
    return this.ledger.post(db, { ...entry, kind: 'transfer', movements });
  }

  /** The same line on another fund: what is committed of it may go along. */
  async swapFunds(db: AmbitoDb, input: OperationInput<'swapFunds'>): Promise<string> {
    const { lineId, toAssignmentId, commitmentId, value, ...entry } = input;
    const row = await this.writer.require(db, 'BudgetLine', lineId, 'lineId');
    if (row['assignmentId'] === toAssignmentId) refuse('toAssignmentId', 'INVALID', 'Il fondo è lo stesso.');
    await this.years.requireOpen(db, [row.id]);
    const cell = row as unknown as Cell;
    const { actionId, objectiveId, ambitoComuneId, year, title } = cell;
    const [twin] = await this.lines.of(db, [
      { assignmentId: toAssignmentId, actionId, objectiveId, ambitoComuneId, year, title },
    ]);
    const [from, to] = [{ assignmentId: cell.assignmentId, lineId: row.id }, place(twin!)];
    const along = commitmentId && (await this.writer.require(db, 'Commitment', commitmentId, 'commitmentId')).id;
    const committed: Movement[] = along
      ? [
          { stage: 'committed', ...from, commitmentId: along, cents: -value },
          { stage: 'committed', ...to, commitmentId: along, cents: value },
        ]
      : [];
    return this.ledger.post(db, { ...entry, kind: 'swap', movements: [...transferred(from, to, value), ...committed] });
  }

  async carryResidue(db: AmbitoDb, input: OperationInput<'carryResidue'>): Promise<string> {
    const { fromAssignmentId, toAssignmentId, value, ...entry } = input;
    const from = await this.writer.require(db, 'FundAssignment', fromAssignmentId, 'fromAssignmentId');
    const to = await this.writer.require(db, 'FundAssignment', toAssignmentId, 'toAssignmentId');
    if (from.id === to.id) refuse('toAssignmentId', 'INVALID', 'Scegli un’altra assegnazione.');
    return this.ledger.post(db, { ...entry, kind: 'carry', movements: carriedOver(from.id, to.id, value) });
  }
}

const place = ({ id, assignmentId }: { id: string; assignmentId: string }) => ({ assignmentId, lineId: id });
