import { ownShareOf, type RawOwnShare } from '@zona/budgets-domain';
import { date, entity, int, many, money, one, text, texts, uuid } from '@zona/database';
import { source } from '../ledger/ledger.sql.ts';
import * as sql from './funds.sql.ts';

/** What this part adds to the types of the ledger. */
export const fundMore = { columns: { eligibleCosts: texts() } };
export const assignmentMore = {
  relations: { instalments: many('FundInstalment', 'assignmentId', 'expectedOn') },
  virtual: { received: sql.received },
  derived: { ownShare: { sql: sql.ownShare, compute: (raw: RawOwnShare | null) => raw && ownShareOf(raw) } },
};

export const FundInstalment = entity({
  name: 'FundInstalment',
  table: 'fund_instalment',
  columns: {
    assignmentId: uuid(),
    title: text(),
    expected: money({ column: 'expected_cents', nullable: true }),
    expectedOn: date({ nullable: true }),
    received: money({ column: 'received_cents', nullable: true }),
    receivedOn: date({ nullable: true }),
    receipt: text({ nullable: true }),
    actKind: text({ nullable: true }),
    organ: text({ nullable: true }),
    number: text({ nullable: true }),
    actDate: date({ nullable: true }),
    note: text({ nullable: true }),
    sourceDocument: text({ nullable: true }),
    sourceLine: int({ nullable: true }),
    sourceText: text({ nullable: true }),
  },
  relations: { assignment: one('FundAssignment', 'assignmentId') },
  virtual: { source },
  titleOf: 'title',
});

export const fundsEntities = [FundInstalment];
