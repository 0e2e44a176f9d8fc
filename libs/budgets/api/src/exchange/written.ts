import type { RowCells } from '@zona/budgets-domain';

/** The words of a row beside their headings, as the preview shows them. */
export const writtenIn = ({ source }: RowCells, headings: readonly string[]): { column: string; text: string }[] =>
  Array.from(source.cells).flatMap((cell, i) =>
    cell?.text.trim() ? [{ column: headings[i]?.trim() || `Colonna ${i + 1}`, text: cell.text.slice(0, 500) }] : [],
  );
