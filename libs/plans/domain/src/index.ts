export * from './amounts.ts';
export * from './plans.policy.ts';
export * from './plans.schemas.ts';
export * from './templates.ts';
export * from './vocabulary.ts';
