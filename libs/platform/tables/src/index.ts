export { BadFile, limits, tooManyLines } from './bad-file.ts';
export { isTable, openTable } from './open-table.ts';
export { signatureHash } from './signature.ts';
export { firstLines, type SheetCell, type SheetLine, type TableFile } from './table-file.ts';
