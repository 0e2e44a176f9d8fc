export * from './budget.policy.ts';
export * from './budget.schemas.ts';
export { contractYears, type YearShare } from './contract-years.ts';
export * from './dimensions.ts';
export * from './waterfall.ts';
export * from './year.ts';
