import { sumCents, type Cents } from '@zona/money';
import { decimalOf, ratio } from '@zona/money/exact';

/** A comune's quota in one scenario, or last year's; null: not known. */
export interface ScenarioShare {
  key: string;
  name: string;
  cents: Cents | null;
}

export interface Difference {
  before: Cents | null;
  after: Cents | null;
  cents: Cents | null;
  /** On what it was before, two decimals; null where that is unknown or zero. */
  percent: string | null;
}

export interface Comparison {
  rows: (Difference & { key: string; name: string })[];
  /** Unknown as soon as one part of it is. */
  total: Difference;
  /** Whose difference is not known, by name. */
  unknown: string[];
}

function difference(before: Cents | null, after: Cents | null): Difference {
  if (before === null || after === null) return { before, after, cents: null, percent: null };
  const cents = after - before;
  const size = before < 0n ? -before : before;
  return { before, after, cents, percent: size === 0n ? null : decimalOf(ratio(100n * cents, size), 2) };
}

function totalOf(values: readonly (Cents | null)[]): Cents | null {
  const known = values.filter((v) => v !== null);
  return known.length === values.length ? sumCents(known) : null;
}

/** From `a` (last year, the scenario in force) to `b`. A comune that one of them lacks is unknown there, not zero. */
export function compareScenarios(a: readonly ScenarioShare[], b: readonly ScenarioShare[]): Comparison {
  const before = new Map(a.map((s) => [s.key, s]));
  const after = new Map(b.map((s) => [s.key, s]));
  const keys = [...after.keys(), ...[...before.keys()].filter((k) => !after.has(k))];
  const rows = keys.map((key) => ({
    key,
    name: (after.get(key) ?? before.get(key))!.name,
    ...difference(before.get(key)?.cents ?? null, after.get(key)?.cents ?? null),
  }));
  return {
    rows,
    total: difference(totalOf(rows.map((r) => r.before)), totalOf(rows.map((r) => r.after))),
    unknown: rows.filter((r) => r.cents === null).map((r) => r.name),
  };
}
