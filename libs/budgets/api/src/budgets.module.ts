import { Module } from '@nestjs/common';
import { FilesModule } from '@zona/files';
import { JobsModule } from '@zona/jobs';
import {
  AllocationHomeService,
  AllocationMutationResolver,
  AllocationQueryResolver,
  AllocationVotesService,
  QuotasService,
  ScenariosService,
} from './allocation/index.ts';
import {
  BudgetCheckService,
  BudgetHomeService,
  BudgetResolver,
  BudgetService,
  BudgetYearService,
} from './budget/index.ts';
import { ComuneBudgetResolver, ComuneBudgetService } from './comune/index.ts';
import { ContractsResolver, ContractsService } from './contracts/index.ts';
import {
  BudgetExchangeController,
  BudgetExchangeMutationResolver,
  BudgetExchangeQueryResolver,
  BudgetImportService,
  ReconcileService,
} from './exchange/index.ts';
import { FundsMutationResolver, FundsQueryResolver, FundsService } from './funds/index.ts';
import {
  BudgetOperations,
  LedgerMutationResolver,
  LedgerQueryResolver,
  LedgerService,
  LinesService,
  ProposalsService,
  SpendingOperations,
} from './ledger/index.ts';
import { DeadlinesResolver, DeadlinesService } from './deadlines/index.ts';
import { CostsService, ReportingMutationResolver, ReportingQueryResolver, ReportService } from './reporting/index.ts';
import { MatrixResolver, MatrixService } from './matrix/index.ts';

@Module({
  imports: [FilesModule, JobsModule],
  controllers: [BudgetExchangeController],
  providers: [
    LedgerMutationResolver,
    LedgerQueryResolver,
    ProposalsService,
    BudgetOperations,
    SpendingOperations,
    LedgerService,
    LinesService,
    ContractsResolver,
    ContractsService,
    ReportingMutationResolver,
    ReportingQueryResolver,
    ReportService,
    CostsService,
    DeadlinesResolver,
    DeadlinesService,
    FundsMutationResolver,
    FundsQueryResolver,
    FundsService,
    BudgetExchangeQueryResolver,
    BudgetExchangeMutationResolver,
    BudgetImportService,
    ReconcileService,
    BudgetResolver,
    BudgetService,
    BudgetYearService,
    BudgetHomeService,
    BudgetCheckService,
    MatrixResolver,
    MatrixService,
    ComuneBudgetResolver,
    ComuneBudgetService,
    AllocationHomeService,
    AllocationQueryResolver,
    AllocationMutationResolver,
    ScenariosService,
    AllocationVotesService,
    QuotasService,
  ],
})
export class BudgetsModule {}
