import { checkedFirst, type AmbitoDb, type PageArgs, type Reader } from '@zona/database';
import { isUuid } from '@zona/problems';
import type { LinePages } from './line-pages.table.ts';

interface Asked extends PageArgs {
  importId: string;
  kind?: string | null;
}

interface Held {
  reading: number;
  firstPlace: number;
  lines: number;
  kinds: Record<string, number>;
}

type Line = object & { kinds: readonly string[] };

/** Lines of the reading that counts, as a connection. Two statements, whatever the size of the file. */
export async function readLines(db: AmbitoDb, reader: Reader, pages: LinePages, asked: Asked) {
  const first = checkedFirst(asked.first);
  const bound = `${db.ambitoId}:${pages.name}:${asked.importId}:${asked.kind ?? ''}`;
  const after = asked.after ? (reader.cursors.read(asked.after, bound)[0] as number) : 0;
  const held = isUuid(asked.importId) ? await heldPages(db, pages, asked.importId) : [];
  const ofKind = (p: Held) => (asked.kind ? (p.kinds[asked.kind] ?? 0) : p.lines);
  const needed = enough(held, ofKind, after, first);
  const lines = needed.length ? await linesOf(db, pages, asked.importId, held[0]!.reading, needed) : [];
  const matching = lines.filter(({ place, line }) => place > after && (!asked.kind || line.kinds.includes(asked.kind)));
  const cursor = (place: number) => reader.cursors.write([place], bound);
  const shown = matching.slice(0, first);
  return {
    edges: shown.map(({ place, line }) => ({
      node: { ...line, id: `${asked.importId}:${place}` },
      cursor: cursor(place),
    })),
    pageInfo: {
      hasNextPage: matching.length > first,
      endCursor: shown.length ? cursor(shown.at(-1)!.place) : null,
    },
    totalCount: held.reduce((sum, p) => sum + ofKind(p), 0),
  };
}

/** The first pages that are sure to hold one line more than asked: of the page where the cursor stands, nobody knows how many. */
function enough(held: readonly Held[], ofKind: (p: Held) => number, after: number, first: number): number[] {
  const needed: number[] = [];
  let sure = 0;
  for (const page of held) {
    if (page.firstPlace + page.lines - 1 <= after || !ofKind(page)) continue;
    if (sure > first) break;
    needed.push(page.firstPlace);
    if (page.firstPlace > after) sure += ofKind(page);
  }
  return needed;
}

const heldPages = (db: AmbitoDb, { table, of }: LinePages, importId: string): Promise<Held[]> =>
  db.run<Held>(
    `select p.reading, p.first_place as "firstPlace", p.lines, p.kinds from ${table} p
       join ${of.table} i on i.ambito_id = $1 and i.id = p.${of.column} and i.reading = p.reading and i.withdrawn_at is null
       where p.ambito_id = $1 and p.${of.column} = $2 order by p.first_place`,
    [db.ambitoId, importId],
  );

async function linesOf(
  db: AmbitoDb,
  { table, of }: LinePages,
  importId: string,
  reading: number,
  firstPlaces: readonly number[],
): Promise<{ place: number; line: Line }[]> {
  const found = await db.run<{ firstPlace: number; shown: Line[] }>(
    `select p.first_place as "firstPlace", p.shown from ${table} p where p.ambito_id = $1 and p.${of.column} = $2 and p.reading = $3 and p.first_place = any($4::integer[]) order by p.first_place`,
    [db.ambitoId, importId, reading, firstPlaces],
  );
  return found.flatMap(({ firstPlace, shown }) => shown.map((line, i) => ({ place: firstPlace + i, line })));
}
