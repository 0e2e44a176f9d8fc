export { BudgetExchangeController } from './exchange.controller.ts';
export { exchangeEntities } from './exchange.entities.ts';
export { default as budgetExchangeTypeDefs } from './exchange.graphql';
export { budgetExchangeJobs } from './exchange.jobs.ts';
export { budgetExchangeMigration, budgetMappingMigration, budgetPagesMigration } from './exchange.migrations.ts';
export { BudgetExchangeMutationResolver, BudgetExchangeQueryResolver } from './exchange.resolver.ts';
export { BudgetImportService } from './import.service.ts';
export { ReconcileService } from './reconcile.service.ts';
