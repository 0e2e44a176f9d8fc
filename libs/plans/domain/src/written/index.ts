export * from './amounts.ts';
export * from './comparators.ts';
export * from './dates.ts';
export * from './funds.ts';
export * from './labels.ts';
export * from './numbers.ts';
export * from './vocabulary.ts';
export * from './yes-no.ts';
