export * from './checks.ts';
export * from './facts.ts';
export * from './package.ts';
export * from './reporting.policy.ts';
export * from './reporting.schemas.ts';
export * from './vocabulary.ts';
