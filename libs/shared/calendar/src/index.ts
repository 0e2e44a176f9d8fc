export * from './dates';
export * from './relative';
export * from './serial';
