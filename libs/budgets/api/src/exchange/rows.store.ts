import type { BudgetRowAction, RowMessage } from '@zona/budgets-domain';
import type { AmbitoDb } from '@zona/database';
import { fromCents, sumCents, toCents } from '@zona/money';
import { v7 as uuidv7 } from 'uuid';

/** A row of a file once it is known what it does. */
export interface Decided<D extends { value: string }> {
  line: number;
  action: BudgetRowAction;
  cells: { column: string; text: string }[];
  messages: readonly RowMessage[];
  data: D | null;
}

const levelled = (row: Pick<Decided<{ value: string }>, 'messages'>, level: RowMessage['level']) =>
  row.messages.filter((m) => m.level === level).length;

export function countsOf(rows: readonly Decided<{ value: string }>[]) {
  const of = (action: BudgetRowAction) => rows.filter((r) => r.action === action);
  return {
    rows: rows.length,
    create: of('create').length,
    known: of('known').length,
    skip: of('skip').length,
    errors: rows.filter((r) => levelled(r, 'error')).length,
    warnings: rows.filter((r) => !levelled(r, 'error') && levelled(r, 'warning')).length,
    value: fromCents(sumCents(of('create').map((r) => toCents(r.data!.value)))),
  };
}

const perStatement = 500;

/** Keeps the rows of a reading. They are derived from the file: the register of changes does not list them. */
export async function keepRows(
  db: AmbitoDb,
  { id, reading }: { id: string; reading: number },
  sheet: string,
  rows: readonly Decided<{ value: string }>[],
): Promise<void> {
  for (let at = 0; at < rows.length; at += perStatement) {
    const parameters: unknown[] = [db.ambitoId, id, sheet, reading];
    const values = rows.slice(at, at + perStatement).map((row, i) => {
      const from = parameters.length;
      parameters.push(uuidv7(), at + i + 1, row.line, row.action, levelled(row, 'error'), levelled(row, 'warning'));
      parameters.push(JSON.stringify(row.cells), JSON.stringify(row.messages), row.data && JSON.stringify(row.data));
      const p = (n: number, cast: string) => `$${from + n}::${cast}`;
      return `($1::uuid, ${p(1, 'uuid')}, $2::uuid, $3::text, $4::integer, ${p(2, 'integer')}, ${p(3, 'integer')}, ${p(4, 'text')}, ${p(5, 'integer')}, ${p(6, 'integer')}, ${p(7, 'jsonb')}, ${p(8, 'jsonb')}, ${p(9, 'jsonb')})`;
    });
    await db.run(
      `insert into budget_import_row (ambito_id, id, budget_import_id, sheet, reading, place, line, action, errors, warnings, cells, messages, data) values ${values.join(', ')}`,
      parameters,
    );
  }
}

/** What an import adds, in the order of its file. */
export async function keptData<D>(db: AmbitoDb, { id, reading }: { id: string; reading: number }): Promise<D[]> {
  const rows = await db.run<{ data: D }>(
    `select r.data from budget_import_row r where r.ambito_id = $1 and r.budget_import_id = $2 and r.reading = $3 and r.action = 'create' order by r.place`,
    [db.ambitoId, id, reading],
  );
  return rows.map((r) => r.data);
}
