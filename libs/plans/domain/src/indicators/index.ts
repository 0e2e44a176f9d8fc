export * from './aggregate.ts';
export * from './evaluate.ts';
export * from './lifecycle.ts';
export * from './model.ts';
export * from './periods.ts';
export * from './read-period.ts';
export * from './vocabulary.ts';
export * from './warnings.ts';
