export * from './registry.entities.ts';
export * from './registry.migrations.ts';
export * from './registry.module.ts';
export { default as registryTypeDefs } from './registry.graphql';
export { seedComuni } from './comuni.seed.ts';
