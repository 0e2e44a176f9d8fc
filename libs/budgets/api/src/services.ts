import type { Writer } from '@zona/database';
import { BudgetYearService } from './budget/year.service.ts';
import { BudgetOperations, LedgerService, LinesService, ProposalsService, SpendingOperations } from './ledger/index.ts';

/** The services of the ledger put together by hand: for who works outside the application's container (jobs, demo data, tests). */
export function ledgerServices(writer: Writer) {
  const [ledger, lines, years] = [new LedgerService(writer), new LinesService(writer), new BudgetYearService(writer)];
  const budget = new BudgetOperations(writer, ledger, lines, years);
  const spending = new SpendingOperations(writer, ledger, lines, years);
  return { ledger, lines, budget, spending, proposals: new ProposalsService(writer, years, ledger, budget, spending) };
}
