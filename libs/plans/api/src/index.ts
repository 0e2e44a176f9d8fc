export * from './plans.entities.ts';
export * from './plans.migrations.ts';
export * from './plans.module.ts';
export { default as plansTypeDefs } from './plans.graphql';
