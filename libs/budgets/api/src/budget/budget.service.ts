import { Injectable } from '@nestjs/common';
import { contractYears, type BudgetDimension } from '@zona/budgets-domain';
import { Params, type AmbitoDb } from '@zona/database';
import { fromCents } from '@zona/money';
import {
  aboutSql,
  commitmentYearsSql,
  groupsSql,
  looksAtLines,
  summed,
  variationsSql,
  yearsSql,
  type BudgetFilter,
  type Summed,
} from './budget.sql.ts';

/** Rows that one answer may have. */
const most = 1000;
const bounded = (first: number): number => Math.max(1, Math.min(most, first));

type Sums = Record<Summed, string>;
type GroupRow = Sums &
  Record<`all_${Summed}`, string> & {
    key: string | null;
    label: string | null;
    detail: string | null;
    elsewhere: string;
    rowCount: number;
  };
const givenKeys = ['assigned', 'unallocated', 'toOtherYears', 'fromOtherYears'] as const;
type AboutRow = Record<(typeof givenKeys)[number], string> &
  Record<'fund' | 'area' | 'objective' | 'action' | 'comune', string | null>;

const euro = (cents: string): string => fromCents(BigInt(cents));
/** Which filter asks for which dimension. */
const filterOf = {
  fund: 'fundId',
  area: 'areaId',
  objective: 'objectiveId',
  action: 'actionId',
  comune: 'ambitoComuneId',
} as const;

/** The budget of the ambito as it is read: by what one likes, for a year, down to its variations and contracts. */
@Injectable()
export class BudgetService {
  /** Two statements, whatever the number of entries and rows. */
  async of(db: AmbitoDb, by: BudgetDimension, year: number | null, filter: BudgetFilter, first: number) {
    const [groups, about] = [new Params(db.ambitoId), new Params(db.ambitoId)];
    const [rows, [said]] = await Promise.all([
      db.run<GroupRow>(groupsSql(by, year, filter, bounded(first), groups), groups.values, 'anew'),
      db.run<AboutRow>(aboutSql(year, filter, about), about.values, 'anew'),
    ]);
    const withGiven = !looksAtLines(filter);
    const all = Object.fromEntries(summed.map((s) => [s, rows[0]?.[`all_${s}`] ?? '0'])) as Sums;
    const crumbs = Object.entries(filterOf) as [keyof typeof filterOf, keyof BudgetFilter][];
    return {
      year,
      by,
      rowCount: rows[0]?.rowCount ?? 0,
      rows: rows.map((row) => ({
        key: row.key ?? 'none',
        label: row.label,
        detail: row.detail,
        figures: figures(row, withGiven && (by === 'fund' || by === 'year')),
        sharedElsewhere: euro(row.elsewhere),
      })),
      totals: { ...figures(all, false), assigned: withGiven && said ? euro(said.assigned) : null },
      given: withGiven && said ? Object.fromEntries(givenKeys.map((k) => [k, euro(said[k])])) : null,
      crumbs: crumbs.flatMap(([dimension, key]) =>
        filter[key] ? [{ by: dimension, key: filter[key], label: said?.[dimension] ?? null }] : [],
      ),
    };
  }

  years(db: AmbitoDb): Promise<object[]> {
    return db.run(yearsSql, [db.ambitoId]);
  }

  async variations(db: AmbitoDb, year: number, first: number) {
    const rows = await db.run<{ net: string; value: string; rowCount: number; allNet: string }>(variationsSql, [
      db.ambitoId,
      year,
      bounded(first),
    ]);
    return {
      rows: rows.map((row) => ({ ...row, net: euro(row.net), value: euro(row.value) })),
      rowCount: rows[0]?.rowCount ?? 0,
      net: euro(rows[0]?.allNet ?? '0'),
    };
  }

  /** Contracts on several years, each by the months that it covers. */
  async commitmentYears(db: AmbitoDb, year: number, first: number) {
    const rows = await db.run<{ from: string; to: string; committed: string; rowCount: number }>(commitmentYearsSql, [
      db.ambitoId,
      year,
      bounded(first),
    ]);
    return {
      rows: rows.map((row) => ({
        ...row,
        committed: euro(row.committed),
        shares: (contractYears(BigInt(row.committed), row.from, row.to) ?? []).map(({ cents, ...share }) => ({
          ...share,
          value: fromCents(cents),
        })),
      })),
      rowCount: rows[0]?.rowCount ?? 0,
    };
  }
}

/** What a group has, with what follows from it: the preventivo is what is allocated without what varied it. */
function figures(sums: Sums, withAssigned: boolean) {
  const { allocated, variations, committed, settled, paid, reported, assigned } = sums;
  return {
    assigned: withAssigned ? euro(assigned) : null,
    preventivo: fromCents(BigInt(allocated) - BigInt(variations)),
    variations: euro(variations),
    assestato: euro(allocated),
    committed: euro(committed),
    settled: euro(settled),
    paid: euro(paid),
    reported: euro(reported),
    left: fromCents(BigInt(allocated) - BigInt(committed)),
  };
}
