export { allocationEntities } from './allocation.entities.ts';
export { default as allocationTypeDefs } from './allocation.graphql';
export { allocationMigration } from './allocation.migrations.ts';
export { AllocationMutationResolver, AllocationQueryResolver } from './allocation.resolver.ts';
export { AllocationHomeService } from './home.service.ts';
export { QuotasService } from './quotas.service.ts';
export { ScenariosService } from './scenarios.service.ts';
export { AllocationVotesService } from './votes.service.ts';
