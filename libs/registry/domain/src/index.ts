export * from './registry.policy.ts';
export * from './registry.schemas.ts';
export * from './vocabulary.ts';
