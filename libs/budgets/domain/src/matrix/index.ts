export * from './clipboard.ts';
export * from './figures.ts';
export * from './grid.ts';
export * from './sheet.ts';
export * from './totals.ts';
