export * from './approvals.ts';
export * from './plan-life.ts';
export * from './vocabulary.ts';
export * from './act-text.ts';
export * from './life.policy.ts';
export * from './life.schemas.ts';
export * from './corrections.ts';
