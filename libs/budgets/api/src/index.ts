import { allocationEntities } from './allocation/index.ts';
import { budgetEntities } from './budget/index.ts';
import { contractsEntities } from './contracts/index.ts';
import { exchangeEntities } from './exchange/index.ts';
import { fundsEntities } from './funds/index.ts';
import { ledgerEntities } from './ledger/index.ts';
import { deadlinesEntities } from './deadlines/index.ts';
import { reportingEntities } from './reporting/index.ts';

export * from './budgets.module.ts';
export { ledgerServices } from './services.ts';
export {
  BudgetOperations,
  LedgerService,
  LinesService,
  type Cell,
  ledgerMigration,
  ledgerTypeDefs,
  ProposalsService,
  SpendingOperations,
} from './ledger/index.ts';

export {
  budgetExchangeJobs,
  budgetExchangeMigration,
  budgetExchangeTypeDefs,
  budgetMappingMigration,
  budgetPagesMigration,
  ReconcileService,
} from './exchange/index.ts';
export { fundOfYearSql, fundsMigration, FundsService, fundsTypeDefs } from './funds/index.ts';

export { budgetTypeDefs, budgetWarningsMigration, budgetYearsMigration, BudgetYearService } from './budget/index.ts';

export { contractsMigration, contractsTypeDefs } from './contracts/index.ts';
export { comuneTypeDefs } from './comune/index.ts';
export { matrixTypeDefs } from './matrix/index.ts';

export { budgetReminding } from './reminding.ts';
export { budgetReminders, deadlinesMigration, DeadlinesService, deadlinesTypeDefs } from './deadlines/index.ts';
export {
  CostsService,
  reportingMigration,
  reportingTypeDefs,
  reportPackageJob,
  ReportService,
} from './reporting/index.ts';

export {
  allocationMigration,
  allocationTypeDefs,
  AllocationVotesService,
  QuotasService,
  ScenariosService,
} from './allocation/index.ts';

export const budgetsEntities = [
  ...ledgerEntities,
  ...contractsEntities,
  ...reportingEntities,
  ...deadlinesEntities,
  ...fundsEntities,
  ...exchangeEntities,
  ...budgetEntities,
  ...allocationEntities,
];
