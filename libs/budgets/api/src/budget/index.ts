export { budgetEntities } from './budget.entities.ts';
export { default as budgetTypeDefs } from './budget.graphql';
export { budgetWarningsMigration, budgetYearsMigration } from './budget.migrations.ts';
export { BudgetResolver } from './budget.resolver.ts';
export { BudgetService } from './budget.service.ts';
export { BudgetCheckService } from './checks.service.ts';
export { BudgetHomeService } from './home.service.ts';
export { BudgetYearService } from './year.service.ts';
