export * from './vocabulary.ts';
export * from './columns.ts';
export * from './cells.ts';
export * from './rows.ts';
export * from './matching.ts';
export * from './exchange.schemas.ts';
export * from './exchange.policy.ts';
