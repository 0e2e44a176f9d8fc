export { BadFile, limits, tooManyLines } from './bad-file.ts';
export { isTable, openTable } from './open-table.ts';
export type { SheetCell, SheetLine, TableFile } from './table-file.ts';
