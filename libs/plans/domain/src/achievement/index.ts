export * from './achievement.ts';
export * from './rule.ts';
export * from './vocabulary.ts';
