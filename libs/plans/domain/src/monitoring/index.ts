export * from './degree.ts';
export * from './figures.ts';
export * from './monitoring.policy.ts';
export * from './schemas.ts';
export * from './sentences.ts';
export * from './shares.ts';
export * from './vocabulary.ts';
