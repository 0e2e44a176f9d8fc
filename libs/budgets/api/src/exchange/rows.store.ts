import type { BudgetRowAction, RowMessage } from '@zona/budgets-domain';
import type { AmbitoDb } from '@zona/database';
import { keepLines, keptWork } from '@zona/imports';
import { fromCents, sumCents, toCents } from '@zona/money';
import { budgetPages } from './exchange.entities.ts';

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

/** Keeps the rows of a reading. */
export const keepRows = (
  db: AmbitoDb,
  { id, reading }: { id: string; reading: number },
  sheet: string,
  rows: readonly Decided<{ value: string }>[],
): Promise<void> =>
  keepLines(
    db,
    budgetPages,
    id,
    reading,
    rows.map(({ line, action, cells, messages, data }) => {
      const level = (['error', 'warning'] as const).find((l) => levelled({ messages }, l));
      return {
        kinds: [...(level ? [`${level}s`] : []), action],
        shown: { sheet, line, action, cells, messages },
        work: action === 'create' ? data : null,
      };
    }),
  );

/** What an import adds, in the order of its file. */
export const keptData = <D>(db: AmbitoDb, { id, reading }: { id: string; reading: number }): Promise<D[]> =>
  keptWork<D>(db, budgetPages, id, reading);
