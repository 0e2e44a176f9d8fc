export * from './plan-snapshot.ts';
