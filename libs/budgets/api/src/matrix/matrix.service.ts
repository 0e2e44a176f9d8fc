import { Injectable } from '@nestjs/common';
import { startingYear } from '@zona/budgets-domain';
import { todayIso } from '@zona/calendar';
import type { AmbitoDb } from '@zona/database';
import { fromCents } from '@zona/money';
import { cellsSql, choicesSql, columnsSql, rowsSql } from './matrix.sql.ts';

interface Plan {
  id: string;
  code: string;
  title: string;
  from: number;
  to: number;
}
interface Choices {
  plans: Plan[];
  comuni: { id: string; name: string }[];
  years: number[];
  waiting: number;
}
interface ColumnRow {
  columnCount: number;
  assigned: string;
  left: string;
}
interface CellRow {
  own: string;
  committed: string;
  others: string;
}

export interface MatrixArgs {
  year?: number | null;
  planId?: string | null;
  ambitoComuneId?: string | null;
}

const euro = (cents: string): string => fromCents(BigInt(cents));

/** The sheet on which money is allocated. Who reads the budget reads all of it, and plans in every state. */
@Injectable()
export class MatrixService {
  /** Four statements, whatever the number of lines. Null when the plan or the comune is not there. */
  async of(db: AmbitoDb, { year: wanted, planId, ambitoComuneId: comuneId }: MatrixArgs): Promise<object | null> {
    const [choices] = await db.run<Choices>(choicesSql, [db.ambitoId]);
    const { plans, comuni, years, waiting } = choices!;
    const year = wanted ?? startingYear(years, todayIso()) ?? Number(todayIso().slice(0, 4));
    const ofYear = (p: Plan) => p.from <= year && year <= p.to;
    const plan = planId ? plans.find((p) => p.id === planId) : (plans.find(ofYear) ?? plans[0]);
    const comune = comuneId ? comuni.find((c) => c.id === comuneId) : null;
    if ((planId && !plan) || comune === undefined) return null;
    const place = [db.ambitoId, year, comune?.id ?? null];
    const columns = await db.run<ColumnRow>(columnsSql, [db.ambitoId, year]);
    const rows = await db.run<{ rowCount: number }>(rowsSql, [...place, plan?.id ?? null]);
    const cells = await db.run<CellRow>(cellsSql, place);
    return {
      year,
      years: [...new Set([...years, year])].sort((a, b) => b - a),
      plan: plan ?? null,
      plans,
      comune,
      comuni,
      columns: columns.map((c) => ({ ...c, assigned: euro(c.assigned), left: euro(c.left) })),
      columnCount: columns[0]?.columnCount ?? 0,
      rows,
      rowCount: rows[0]?.rowCount ?? 0,
      cells: cells.map((c) => ({ ...c, own: euro(c.own), committed: euro(c.committed), others: euro(c.others) })),
      waiting,
    };
  }
}
