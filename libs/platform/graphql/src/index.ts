export * from './declared.ts';
export { limits } from './limits.ts';
export type { FaultLog } from './format-error.ts';
export * from './graphql.module.ts';
export * from './mutations.ts';
export * from './permission.ts';
export * from './persisted.ts';
export * from './queries.ts';
