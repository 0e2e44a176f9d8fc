import { inParts, type AmbitoDb } from '@zona/database';
import { v7 as uuidv7 } from 'uuid';
import { perPage, type LinePages } from './line-pages.table.ts';

/** A line of an imported file: derived from it, so that the register of changes does not list it. */
export interface KeptLine {
  /** Under which headings a preview shows it. */
  kinds: readonly string[];
  /** What a preview shows. */
  shown: object;
  /** What it writes; null when it writes nothing. */
  work: object | null;
  /** What the file calls the rows that it makes. */
  keys?: readonly object[];
}

/**
 * Keeps the lines of one reading of a file, many to a row: they are written once and read in order, and a row for each would cost
 * more than what they import.
 */
export async function keepLines(
  db: AmbitoDb,
  { table, of }: LinePages,
  importId: string,
  reading: number,
  lines: readonly KeptLine[],
): Promise<void> {
  await inParts(lines, perPage, (page, at) =>
    db.run(
      `insert into ${table} (ambito_id, id, ${of.column}, reading, first_place, lines, kinds, shown, work, keys) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        db.ambitoId,
        uuidv7(),
        importId,
        reading,
        at + 1,
        page.length,
        JSON.stringify(countKinds(page)),
        JSON.stringify(page.map(({ shown, kinds }) => ({ ...shown, kinds }))),
        JSON.stringify(page.flatMap(({ work }) => (work ? [work] : []))),
        JSON.stringify(page.flatMap(({ keys }) => keys ?? [])),
      ],
    ),
  );
}

function countKinds(lines: readonly KeptLine[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kinds } of lines) for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** What one reading writes, in the order of the file. */
export async function keptWork<W>(
  db: AmbitoDb,
  { table, of }: LinePages,
  importId: string,
  reading: number,
): Promise<W[]> {
  const pages = await db.run<{ work: W[] }>(
    `select p.work from ${table} p where p.ambito_id = $1 and p.${of.column} = $2 and p.reading = $3 order by p.first_place`,
    [db.ambitoId, importId, reading],
  );
  return pages.flatMap((p) => p.work);
}
