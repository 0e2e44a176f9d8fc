export { checksEntities, checksMigration } from './checks.entities.ts';
export { default as checksTypeDefs } from './checks.graphql';
