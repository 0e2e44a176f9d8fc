export * from './approvals.ts';
export * from './plan-life.ts';
export * from './vocabulary.ts';
