export * from './columns.ts';
export * from './months.ts';
export * from './phases.ts';
export * from './vocabulary.ts';
