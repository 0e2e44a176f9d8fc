export { contractsEntities } from './contracts.entities.ts';
export { default as contractsTypeDefs } from './contracts.graphql';
export { contractsMigration } from './contracts.migrations.ts';
export { ContractsResolver } from './contracts.resolver.ts';
export { ContractsService } from './contracts.service.ts';
