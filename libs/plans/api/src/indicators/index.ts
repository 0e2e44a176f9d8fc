export * from './indicators.entities.ts';
export * from './indicators.migrations.ts';
export { default as indicatorsTypeDefs } from './indicators.graphql';
