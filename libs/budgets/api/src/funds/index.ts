export { fundOfYearSql } from './fund-of-year.sql.ts';
export { fundsEntities } from './funds.entities.ts';
export { default as fundsTypeDefs } from './funds.graphql';
export { fundsMigration } from './funds.migrations.ts';
export { FundsMutationResolver, FundsQueryResolver } from './funds.resolver.ts';
export { FundsService } from './funds.service.ts';
