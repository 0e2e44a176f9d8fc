export * from './audit.entities.ts';
export * from './audit.policy.ts';
