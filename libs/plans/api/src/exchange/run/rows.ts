import type { AmbitoDb } from '@zona/database';
import { itemText, type Decided, type Operation } from '@zona/plans-domain';
import { v7 as uuidv7 } from 'uuid';

export interface Counts {
  rows: number;
  create: number;
  update: number;
  unchanged: number;
  skip: number;
  errors: number;
  warnings: number;
}

const levelled = (d: Decided, level: 'error' | 'warning'): number =>
  d.draft.messages.filter((m) => m.level === level).length;

export function countsOf(decided: readonly Decided[]): Counts {
  const counts: Counts = { rows: decided.length, create: 0, update: 0, unchanged: 0, skip: 0, errors: 0, warnings: 0 };
  for (const d of decided) {
    counts[d.action]++;
    if (levelled(d, 'error')) counts.errors++;
    else if (levelled(d, 'warning')) counts.warnings++;
  }
  return counts;
}

const perStatement = 500;

/** Keeps the lines of one reading. They are derived from the file, so that the register of changes does not list them. */
export async function keepRows(
  db: AmbitoDb,
  importId: string,
  reading: number,
  decided: readonly Decided[],
): Promise<void> {
  for (let at = 0; at < decided.length; at += perStatement) {
    const parameters: unknown[] = [db.ambitoId, importId, reading];
    const values = decided.slice(at, at + perStatement).map((d, i) => {
      const { draft } = d;
      const from = parameters.length;
      parameters.push(
        uuidv7(),
        at + i + 1,
        draft.sheet,
        draft.line,
        d.action,
        levelled(d, 'error'),
        levelled(d, 'warning'),
        JSON.stringify(draft.cells),
        JSON.stringify(draft.items.map(itemText)),
        JSON.stringify(draft.messages),
        JSON.stringify(d.operations),
        JSON.stringify(d.keys),
      );
      const p = (n: number, cast: string) => `$${from + n}::${cast}`;
      return `($1::uuid, ${p(1, 'uuid')}, $2::uuid, $3::integer, ${p(2, 'integer')}, ${p(3, 'text')}, ${p(4, 'integer')}, ${p(5, 'text')}, ${p(6, 'integer')}, ${p(7, 'integer')}, ${p(8, 'jsonb')}, ${p(9, 'jsonb')}, ${p(10, 'jsonb')}, ${p(11, 'jsonb')}, ${p(12, 'jsonb')})`;
    });
    await db.run(
      `insert into import_row (ambito_id, id, import_id, reading, place, sheet, line, action, errors, warnings, cells, understood, messages, operations, keys) values ${values.join(', ')}`,
      parameters,
    );
  }
}

export interface KeptRow {
  sheet: string;
  line: number;
  operations: Operation[];
}

/** The writes of one reading, in the order of the file. */
export const keptOperations = (db: AmbitoDb, importId: string, reading: number): Promise<KeptRow[]> =>
  db.run<KeptRow>(
    `select r.sheet, r.line, r.operations from import_row r where r.ambito_id = $1 and r.import_id = $2 and r.reading = $3 and r.errors = 0 and r.operations <> '[]' order by r.place`,
    [db.ambitoId, importId, reading],
  );
