export * from './from-rows.ts';
export * from './line-pages.ts';
export * from './line-pages.table.ts';
export * from './read-lines.ts';
