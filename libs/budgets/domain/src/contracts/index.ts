export * from './contracts.policy.ts';
export * from './corrections.ts';
