export * from './dates';
export * from './relative';
