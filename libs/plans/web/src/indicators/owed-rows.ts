import { periodsOwed, type PeriodType } from '@zona/plans-domain';
import type { ListedIndicator, Reading } from './values';
import { currentReading } from './values';

export interface Ente {
  id: string;
  name: string;
}
/** One line of the grid: an indicator, or one comune of an indicator that is read comune by comune. */
export interface OwedRow {
  key: string;
  indicator: ListedIndicator;
  ente: Ente;
  /** By code of the period. */
  readings: ReadonlyMap<string, Reading>;
}
/** Lines that are read in the same periods stand in one table. */
export interface OwedTable {
  type: PeriodType;
  periods: string[];
  rows: OwedRow[];
}

interface Who {
  enteId: string | null;
  /** The Ufficio di Piano writes for all. */
  office: boolean;
  comuni: readonly Ente[];
}

function entiOf({ byComune, owner, readings }: ListedIndicator, { enteId, office, comuni }: Who): readonly Ente[] {
  if (byComune) return owner || office ? comuni : comuni.filter((c) => c.id === enteId);
  if (owner) return [owner];
  const written = [...new Map(readings.map((r) => [r.ente.id, r.ente])).values()];
  return written.length ? written : comuni.filter((c) => office && c.id === enteId);
}

export function owedTables(indicators: readonly ListedIndicator[], who: Who, today: string): OwedTable[] {
  const tables = new Map<string, OwedTable>();
  for (const indicator of indicators) {
    const { plan } = indicator.scheda;
    const periods = periodsOwed(plan, indicator.periodType, today).map((p) => p.code);
    const key = `${indicator.periodType}:${periods.join()}`;
    const table = tables.get(key) ?? { type: indicator.periodType, periods, rows: [] };
    tables.set(key, table);
    for (const ente of entiOf(indicator, who)) {
      const own = periods.flatMap((code) => currentReading(indicator.readings, ente.id, code) ?? []);
      const readings = new Map(own.map((r) => [r.period, r]));
      table.rows.push({ key: `${indicator.id}:${ente.id}`, indicator, ente, readings });
    }
  }
  return [...tables.values()].filter((t) => t.rows.length > 0);
}
