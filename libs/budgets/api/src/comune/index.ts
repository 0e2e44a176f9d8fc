export { default as comuneTypeDefs } from './comune.graphql';
export { ComuneBudgetResolver } from './comune.resolver.ts';
export { ComuneBudgetService } from './comune.service.ts';
