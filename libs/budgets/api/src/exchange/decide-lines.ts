import { readLine, type LineRow, type RowCells } from '@zona/budgets-domain';
import type { AmbitoDb } from '@zona/database';
import { formatEuro, fromCents, toCents } from '@zona/money';
import { lineKey } from '../ledger/lines.service.ts';
import type { Decided } from './rows.store.ts';
import { writtenIn } from './written.ts';

/** A row with the rows of Zona that its words name. Its title is null where it is that of the action or objective of its line. */
export interface PlacedRow extends Omit<LineRow, 'title'> {
  title: string | null;
  /** The words of the file. */
  said: string;
  assignmentId: string;
  ambitoComuneId: string | null;
  actionId: string | null;
  objectiveId: string | null;
}

interface Assignment {
  id: string;
  year: number;
  label: string | null;
  name: string;
  code: string | null;
  left: string;
}
interface Books {
  assignments: Assignment[];
  comuni: ReadonlyMap<string, string>;
  /** What may still be allocated of an assignment, and committed of a line: cents, as the rows of the file take from them. */
  free: Map<string, bigint>;
}

const small = (text: string): string => text.normalize('NFC').trim().toLocaleLowerCase('it');

/** What each row of a file of lines and commitments does, against what the books have today. */
export async function decideLines(
  db: AmbitoDb,
  rows: readonly RowCells[],
  headings: readonly string[],
): Promise<Decided<PlacedRow>[]> {
  const read = rows.map((cells) => ({ cells, row: readLine(cells) }));
  const books = await booksOf(db);
  const placed = read.map(({ cells, row }) => ({ cells, row: row && place(cells, row, books) }));
  await knownLines(
    db,
    placed.flatMap(({ row }) => row ?? []),
    books,
  );
  // First what is allocated: commitments of the same file take from it.
  for (const operation of ['allocate', 'commit'] as const)
    for (const { cells, row } of placed) if (row?.operation === operation) take(cells, row, books);
  return placed.map(({ cells, row }) => ({
    line: cells.source.line,
    cells: writtenIn(cells, headings),
    messages: cells.messages,
    action: row && !cells.hasErrors ? 'create' : 'skip',
    data: row && !cells.hasErrors ? row : null,
  }));
}

async function booksOf(db: AmbitoDb): Promise<Books> {
  const assignments = await db.run<Assignment>(
    `select s.id, s.year, s.label, f.name, f.code,
       coalesce((select a.in_cents - a.out_cents from ledger_account a where a.ambito_id = $1 and a.key = 'assigned:' || s.id), 0)::text as left
     from fund_assignment s join fund f on f.ambito_id = $1 and f.id = s.fund_id
     where s.ambito_id = $1 and s.withdrawn_at is null order by s.id limit 5000`,
    [db.ambitoId],
  );
  const comuni = await db.run<{ id: string; name: string; istat: string }>(
    `select c.id, m.name, c.istat from ambito_comune c join comune m on m.istat = c.istat where c.ambito_id = $1 and c.withdrawn_at is null`,
    [db.ambitoId],
  );
  return {
    assignments,
    comuni: new Map(comuni.flatMap((c) => [[small(c.name), c.id] as const, [c.istat, c.id] as const])),
    free: new Map(assignments.map((a) => [a.id, BigInt(a.left)])),
  };
}

function place(cells: RowCells, row: LineRow, { assignments, comuni }: Books): PlacedRow | null {
  const fund = small(row.fund);
  const named = assignments.filter((a) => [a.name, a.code, a.label].some((n) => n && small(n) === fund));
  const found = named.filter((a) => a.year === row.fundYear);
  if (!named.length)
    cells.error('fund', `«${row.fund}» non è tra i fondi dell’ambito: scrivilo come nella pagina Fondi.`);
  else if (!found.length)
    cells.error('fundYear', `${row.fundYear}: «${row.fund}» non ha un’assegnazione di quell’anno.`);
  else if (found.length > 1)
    cells.error('fund', `«${row.fund}» ha più assegnazioni del ${row.fundYear}: scrivi la dicitura di quella giusta.`);
  const ambitoComuneId = row.comune ? (comuni.get(small(row.comune)) ?? null) : null;
  if (row.comune && !ambitoComuneId) cells.error('comune', `«${row.comune}» non è un comune dell’ambito.`);
  if (cells.hasErrors) return null;
  return { ...row, said: row.title, assignmentId: found[0]!.id, ambitoComuneId, actionId: null, objectiveId: null };
}

interface KnownLine {
  key: string;
  left: string;
  assignmentId: string;
  ambitoComuneId: string | null;
  actionId: string | null;
  objectiveId: string | null;
  year: number;
  title: string;
}

/** A line as a file calls it: by its words, whatever they come from. */
const calledAs = (l: { assignmentId: string; ambitoComuneId: string | null; year: number }, words: string): string =>
  [l.assignmentId, l.ambitoComuneId ?? '', l.year, small(words)].join('|');

/** Joins the rows to lines that are there already under their words, and notes what is left on those. */
async function knownLines(db: AmbitoDb, rows: readonly PlacedRow[], { free }: Books): Promise<void> {
  const lines = await db.run<KnownLine>(
    `select l.key, l.title, l.year, l.assignment_id as "assignmentId", l.ambito_comune_id as "ambitoComuneId",
       l.action_id as "actionId", l.objective_id as "objectiveId",
       coalesce((select a.in_cents - a.out_cents from ledger_account a where a.ambito_id = $1 and a.key = 'allocated:' || l.id), 0)::text as left
     from budget_line l where l.ambito_id = $1 and l.withdrawn_at is null and l.assignment_id = any($2::uuid[]) and lower(l.title) = any($3::text[])`,
    [db.ambitoId, [...new Set(rows.map((r) => r.assignmentId))], [...new Set(rows.map((r) => small(r.said)))]],
  );
  for (const { key, left } of lines) free.set(key, BigInt(left));
  const byWords = Map.groupBy(lines, (l) => calledAs(l, l.title));
  for (const row of rows) {
    const found = byWords.get(calledAs(row, row.said));
    if (found?.length !== 1) continue;
    const [line] = found as [KnownLine];
    // The last part of a line's key is the title that was given to it: empty where it has its action's.
    const own = line.key.split('|').slice(4).join('|') !== '';
    Object.assign(row, { actionId: line.actionId, objectiveId: line.objectiveId, title: own ? line.title : null });
  }
}

/** Takes a row's figure from what is free; where it is too much, says so and takes nothing. */
function take(cells: RowCells, row: PlacedRow, { free }: Books): void {
  const cents = toCents(row.value);
  const [from, what] =
    row.operation === 'allocate'
      ? [row.assignmentId, `su «${row.fund}» ${row.fundYear} restano da stanziare`]
      : [lineKey(row), 'sulla voce restano da impegnare'];
  const left = free.get(from) ?? 0n;
  if (cents > left) {
    cells.error('value', `è troppo: ${what} ${formatEuro(fromCents(left))}.`);
    return;
  }
  free.set(from, left - cents);
  if (row.operation === 'allocate') free.set(lineKey(row), (free.get(lineKey(row)) ?? 0n) + cents);
}
