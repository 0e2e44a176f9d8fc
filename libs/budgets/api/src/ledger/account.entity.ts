import { entity, money, one, text, uuid } from '@zona/database';
import { leftInAccount } from './ledger.sql.ts';

/** Where some money lies. Written by `applyDeltas` only, which no `Writer` replaces. */
export const LedgerAccount = entity({
  name: 'LedgerAccount',
  table: 'ledger_account',
  columns: {
    stage: text(),
    key: text(),
    assignmentId: uuid(),
    lineId: uuid({ nullable: true }),
    commitmentId: uuid({ nullable: true }),
    settlementId: uuid({ nullable: true }),
    reportId: uuid({ nullable: true }),
    value: money({ column: 'in_cents' }),
    gone: money({ column: 'out_cents' }),
  },
  relations: {
    assignment: one('FundAssignment', 'assignmentId'),
    line: one('BudgetLine', 'lineId'),
    commitment: one('Commitment', 'commitmentId'),
    settlement: one('Settlement', 'settlementId'),
  },
  virtual: { left: leftInAccount },
});
