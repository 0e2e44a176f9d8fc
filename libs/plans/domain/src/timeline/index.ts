export * from './columns.ts';
export * from './months.ts';
export * from './phases.ts';
export * from './vocabulary.ts';
export * from './late.ts';
export * from './numbered.ts';
export * from './timeline.policy.ts';
export * from './timeline.schemas.ts';
