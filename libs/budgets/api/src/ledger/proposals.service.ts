import { Injectable } from '@nestjs/common';
import { mayOn } from '@zona/access';
import {
  operationSchemas,
  type decideProposalSchema,
  type EntryKind,
  type Operation,
  type OperationInput,
  type ProposalDraft,
} from '@zona/budgets-domain';
import { refuse, Writer, type AmbitoDb } from '@zona/database';
import { fromCents } from '@zona/money';
import type { Saved } from '@zona/graphql';
import type { z } from 'zod';
import { BudgetYearService } from '../budget/year.service.ts';
import { LedgerService } from './ledger.service.ts';
import { BudgetOperations } from './operations/budget.operations.ts';
import { SpendingOperations } from './operations/spending.operations.ts';
import { namesIn } from './proposal-names.ts';

const kindOf: Record<Operation, EntryKind> = {
  assignFunds: 'assignment',
  allocate: 'allocation',
  transfer: 'transfer',
  swapFunds: 'swap',
  carryResidue: 'carry',
  commit: 'commitment',
  release: 'release',
  settle: 'settlement',
  pay: 'payment',
  recover: 'recovery',
  reverseEntry: 'reversal',
};

/** How each operation is carried out. */
type Run = { [O in Operation]: (db: AmbitoDb, input: OperationInput<O>) => Promise<string> };

/** Who may decide writes at once; who may not proposes the same, and whoever decides carries it out as it then stands. */
@Injectable()
export class ProposalsService {
  private readonly run: Run;

  constructor(
    private readonly writer: Writer,
    private readonly years: BudgetYearService,
    ledger: LedgerService,
    budget: BudgetOperations,
    spending: SpendingOperations,
  ) {
    this.run = {
      assignFunds: (db, v) => budget.assignFunds(db, v),
      allocate: (db, v) => budget.allocate(db, v),
      transfer: (db, v) => budget.transfer(db, v),
      swapFunds: (db, v) => budget.swapFunds(db, v),
      carryResidue: (db, v) => budget.carryResidue(db, v),
      commit: (db, v) => spending.commit(db, v),
      release: (db, v) => spending.release(db, v),
      settle: (db, v) => spending.settle(db, v),
      pay: (db, v) => spending.pay(db, v),
      recover: (db, v) => spending.recover(db, v),
      reverseEntry: (db, v) => ledger.reverse(db, v.entryId, v.reason),
    };
  }

  /** The entry, or the proposal of it. */
  async carryOut<O extends Operation>(db: AmbitoDb, operation: O, input: OperationInput<O>): Promise<Saved> {
    const kind = await this.kindFor(db, operation, input);
    if (mayOn(db.ctx.ability, 'create', 'LedgerEntry', { kind }))
      return { type: 'LedgerEntry', id: await this.run[operation](db, input) };
    const draft: ProposalDraft = { operation, input: asText(input), names: await namesIn(db, input) };
    const id = await this.writer.insert(db, 'LedgerProposal', {
      kind,
      title: titleOf(draft),
      reason: 'reason' in input ? input.reason : null,
      draft,
      state: 'proposed',
      proposedBy: db.ctx.actor.name,
    });
    return { type: 'LedgerProposal', id };
  }

  /** What is put on lines varies the budget once their preventivo is approved. */
  private kindFor(db: AmbitoDb, operation: Operation, input: object): EntryKind | Promise<EntryKind> {
    if (operation !== 'allocate') return kindOf[operation];
    const { cells } = input as OperationInput<'allocate'>;
    return this.years.allocationKind(
      db,
      cells.map((c) => c.year),
    );
  }

  /** Approves, and the movement is written with what the books say today; or refuses, and says why. */
  async decide(db: AmbitoDb, { id, version, approve, note }: z.output<typeof decideProposalSchema>): Promise<string> {
    const row = await this.writer.load(db, 'LedgerProposal', id, 'approve');
    if (row['state'] !== 'proposed') refuse(null, 'STATE', 'Su questa proposta è già stato deciso.');
    if (!approve && !note) refuse('note', 'REQUIRED', 'Nota: scrivi perché la proposta non va.');
    const entryId = approve ? await this.repeat(db, row['draft'] as ProposalDraft) : null;
    return this.writer.update(db, 'LedgerProposal', row.id, version, {
      state: approve ? 'approved' : 'refused',
      decidedBy: db.ctx.actor.name,
      decidedAt: new Date().toISOString(),
      decisionNote: note,
      entryId,
    });
  }

  /** Whoever proposed, or the office, takes it back before anybody has decided. */
  async withdraw(db: AmbitoDb, id: string, version: number): Promise<string> {
    const row = await this.writer.load(db, 'LedgerProposal', id, 'update');
    if (row['state'] !== 'proposed') refuse(null, 'STATE', 'Su questa proposta è già stato deciso.');
    return this.writer.update(db, 'LedgerProposal', row.id, version, { state: 'withdrawn' });
  }

  private repeat(db: AmbitoDb, { operation, input }: ProposalDraft): Promise<string> {
    const checked = operationSchemas[operation].parse(input);
    return (this.run[operation] as (db: AmbitoDb, input: unknown) => Promise<string>)(db, checked);
  }
}

/** What is proposed is called as its entry will be; what only names another row, as that row. */
const titleOf = ({ input, names = {} }: ProposalDraft): string =>
  'title' in input && typeof input.title === 'string' ? input.title : (Object.values(names)[0] ?? 'Movimento');

/** An input as it came: figures are decimal text again. */
const asText = (input: object): object =>
  JSON.parse(JSON.stringify(input, (_, v: unknown) => (typeof v === 'bigint' ? fromCents(v) : v))) as object;
