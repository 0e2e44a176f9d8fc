export * from './stages.ts';
export * from './movement.ts';
export * from './ledger.schemas.ts';
export * from './ledger.policy.ts';
export * from './proposal.ts';
