/** A cell of a file: what a person sees in it, and what the spreadsheet holds. */
export interface SheetCell {
  text: string;
  value: string | number | boolean | Date | null;
  /** The value is the result that a formula had when the file was saved. */
  formula?: true;
  /** `#DIV/0!` and the like: there is no value. */
  fault?: true;
}

/** One line of a file, cells by column. */
export interface SheetLine {
  line: number;
  cells: readonly (SheetCell | undefined)[];
}

/** A file of tables, read line by line as often as one likes: nothing is kept but the line at hand. */
export interface TableFile {
  sheets: readonly string[];
  /** Remarks on the file as a whole. */
  remarks: readonly string[];
  /** Lines with something in them, in order. */
  lines(sheet: string): AsyncGenerator<SheetLine>;
  close(): Promise<void>;
}

/** So many lines of a sheet may stand above its headings. */
const looked = 15;

/** The first lines of a sheet: enough to find the headings, and to show what stands below them. */
export async function firstLines(table: TableFile, sheet: string): Promise<SheetLine[]> {
  const first: SheetLine[] = [];
  for await (const line of table.lines(sheet)) {
    first.push(line);
    if (first.length === looked) break;
  }
  return first;
}
