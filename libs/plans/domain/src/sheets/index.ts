export * from './matrix.ts';
export * from './paste.ts';
export * from './sheets.policy.ts';
export * from './sheets.schemas.ts';
