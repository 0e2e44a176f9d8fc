export * from './deadlines.policy.ts';
export * from './deadlines.schemas.ts';
export * from './vocabulary.ts';
