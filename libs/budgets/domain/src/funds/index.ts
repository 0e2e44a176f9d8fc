export * from './fund-of-year.ts';
export * from './kinds.ts';
export * from './costs.ts';
export * from './own-share.ts';
export * from './warnings.ts';
export * from './funds.schemas.ts';
export * from './funds.policy.ts';
