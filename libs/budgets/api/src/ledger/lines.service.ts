import { Injectable } from '@nestjs/common';
import { refuse, Writer, type AmbitoDb } from '@zona/database';
import { isUuid } from '@zona/problems';

/** What makes a line: a fund's year, what it is for, whose citizens, in which year it is spent. */
export interface Cell {
  assignmentId: string;
  actionId?: string | null;
  objectiveId?: string | null;
  ambitoComuneId?: string | null;
  year: number;
  title?: string | null;
}

export interface Line {
  id: string;
  assignmentId: string;
}

/** What a cell may name, and where its rows are. */
const named = [
  { field: 'assignmentId', table: 'fund_assignment', text: 'label', plan: 'null::uuid', what: 'Fondo' },
  { field: 'actionId', table: 'action', text: 'title', plan: 'n.plan_id', what: 'Azione' },
  { field: 'objectiveId', table: 'objective', text: 'title', plan: 'n.plan_id', what: 'Obiettivo' },
  { field: 'ambitoComuneId', table: 'ambito_comune', text: 'name', plan: 'null::uuid', what: 'Comune' },
] as const;
interface Named {
  id: string;
  text: string | null;
  planId: string | null;
}

/** One line for each cell, whoever asks for it first. A title tells lines of one action apart. */
export const lineKey = ({ assignmentId, actionId, objectiveId, ambitoComuneId, year, title }: Cell): string => {
  const words = title?.trim().toLocaleLowerCase('it') ?? '';
  return [assignmentId, actionId ?? objectiveId ?? '', ambitoComuneId ?? '', year, words].join('|').toLowerCase();
};

/** The lines of the budget: found by what they are, made when they are asked for the first time. */
@Injectable()
export class LinesService {
  constructor(private readonly writer: Writer) {}

  /** The line of each cell, in the order given. A bounded number of statements, whatever the number of cells. */
  async of(db: AmbitoDb, cells: readonly Cell[]): Promise<Line[]> {
    const names = await this.names(db, cells);
    const asked = cells.map((cell) => withoutEcho(cell, names));
    const keys = asked.map(lineKey);
    const known = await this.find(db, keys);
    const missing = new Map(asked.map((cell, i) => [keys[i]!, cell] as const).filter(([key]) => !known.has(key)));
    if (missing.size) {
      const rows = [...missing].map(([key, cell]) => ({ key, ...describe(cell, names) }));
      const ids = await this.writer.insertMany(db, 'BudgetLine', rows);
      rows.forEach((row, i) => known.set(row.key, { id: ids[i]!, assignmentId: row.assignmentId }));
    }
    return keys.map((key) => known.get(key)!);
  }

  /** Lines that an input names by id, in the order given. */
  async require(db: AmbitoDb, ids: readonly string[], field: string): Promise<Line[]> {
    const wanted = ids.filter(isUuid);
    const rows = await db.run<Line>(
      `select l.id, l.assignment_id as "assignmentId" from budget_line l where l.ambito_id = $1 and l.id = any($2::uuid[]) and l.withdrawn_at is null`,
      [db.ambitoId, wanted],
    );
    const byId = new Map(rows.map((r) => [r.id, r]));
    return ids.map((id) => byId.get(id) ?? refuse(field, 'NOT_FOUND', 'Voce del bilancio non trovata.'));
  }

  private async find(db: AmbitoDb, keys: readonly string[]): Promise<Map<string, Line>> {
    const rows = await db.run<Line & { key: string }>(
      `select l.id, l.key, l.assignment_id as "assignmentId" from budget_line l where l.ambito_id = $1 and l.key = any($2::text[])`,
      [db.ambitoId, keys],
    );
    return new Map(rows.map((r) => [r.key, { id: r.id, assignmentId: r.assignmentId }]));
  }

  /** What the cells name, once each; one that is not there is refused as missing. */
  private async names(db: AmbitoDb, cells: readonly Cell[]): Promise<Map<string, Named>> {
    const names = new Map<string, Named>();
    for (const { field, table, text, plan, what } of named) {
      const ids = [...new Set(cells.map((c) => c[field]).filter((id): id is string => Boolean(id)))];
      if (!ids.length) continue;
      const rows = await db.run<Named>(
        `select n.id, n.${text} as text, ${plan} as "planId" from ${table} n where n.ambito_id = $1 and n.id = any($2::uuid[]) and n.withdrawn_at is null`,
        [db.ambitoId, ids.filter(isUuid)],
      );
      for (const row of rows) names.set(row.id, row);
      if (rows.length < ids.length) refuse(field, 'NOT_FOUND', `${what}: non trovato.`);
    }
    return names;
  }
}

const targetOf = ({ actionId, objectiveId }: Cell, names: ReadonlyMap<string, Named>): Named | undefined =>
  names.get(actionId ?? '') ?? names.get(objectiveId ?? '');

/** A title that only repeats the action's is none. */
const withoutEcho = (cell: Cell, names: ReadonlyMap<string, Named>): Cell =>
  cell.title?.trim() === targetOf(cell, names)?.text ? { ...cell, title: null } : cell;

/** A new line: what its cell says, with the title and the plan of what it names. */
function describe(cell: Cell, names: ReadonlyMap<string, Named>): Cell & { title: string; planId: string | null } {
  const target = targetOf(cell, names);
  const title = cell.title?.trim() || target?.text;
  if (!title) return refuse('title', 'REQUIRED', 'Voce: scrivi che cosa si paga, o scegli un’azione.');
  const { assignmentId, actionId, objectiveId, ambitoComuneId, year } = cell;
  return { assignmentId, actionId, objectiveId, ambitoComuneId, year, title, planId: target?.planId ?? null };
}
