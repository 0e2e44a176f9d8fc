/** A file that cannot be read, with the sentence for whoever sent it. */
export class BadFile extends Error {}

export const limits = {
  /** Lines with something in them; a plan of a whole region is far below. */
  lines: 20_000,
  columns: 200,
  /** What a compressed workbook may become, all its parts together. */
  inflated: 256 * 1024 * 1024,
  /** Words kept once and named by many cells. */
  sharedCharacters: 64 * 1024 * 1024,
  /** One cell: a spreadsheet allows 32.767. */
  cell: 100_000,
  sheets: 60,
};
export const tooManyLines = (): BadFile =>
  new BadFile(`Il file ha più di ${limits.lines.toLocaleString('it-IT')} righe: dividilo in più file.`);
export const broken = (): BadFile =>
  new BadFile('Il file è rovinato o incompleto: aprilo con il foglio di calcolo, salvane una copia e carica quella.');
