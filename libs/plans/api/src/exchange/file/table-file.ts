import type { SheetLine } from '@zona/plans-domain';

/** A file of tables, read line by line as often as one likes: nothing is kept but the line at hand. */
export interface TableFile {
  sheets: readonly string[];
  /** Remarks on the file as a whole. */
  remarks: readonly string[];
  /** Lines with something in them, in order. */
  lines(sheet: string): AsyncGenerator<SheetLine>;
  close(): Promise<void>;
}
