export * from './cards.policy.ts';
export * from './cards.schemas.ts';
export * from './choices.ts';
export * from './conditions.ts';
export * from './missing.ts';
export * from './model.ts';
export * from './regional.ts';
export * from './vocabularies.ts';
