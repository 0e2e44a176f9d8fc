import { lineKey, type Cell } from '../ledger/lines.service.ts';
import type { Writer, AmbitoDb } from '@zona/database';
import { toCents } from '@zona/money';
import { ledgerServices } from '../services.ts';
import type { PlacedRow } from './decide-lines.ts';

const perEntry = 10_000;

function grouped<T>(all: readonly T[], keyOf: (one: T, i: number) => string): T[][] {
  const groups = new Map<string, T[]>();
  all.forEach((one, i) => {
    const key = keyOf(one, i);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  });
  return [...groups.values()];
}

const cellOf = ({ assignmentId, actionId, objectiveId, ambitoComuneId, year, title }: PlacedRow): Cell => ({
  ...{ assignmentId, actionId, objectiveId, ambitoComuneId, year, title },
});
const actOf = ({ actKind, organ, number, actDate }: PlacedRow) => ({ actKind, organ, number, actDate });

/**
 * Writes the rows: what is allocated in one entry for each act and year, what is committed in one for each commitment.
 * Answers the entries in the order in which they were written.
 */
export async function applyLines(
  db: AmbitoDb,
  writer: Writer,
  title: string,
  rows: readonly PlacedRow[],
): Promise<string[]> {
  const { proposals, lines } = ledgerServices(writer);
  const entries: string[] = [];
  const allocated = rows.filter((r) => r.operation === 'allocate');
  const byAct = (r: PlacedRow) => JSON.stringify([r.year, ...Object.values(actOf(r))]);
  for (const group of grouped(allocated, byAct))
    for (let at = 0; at < group.length; at += perEntry) {
      const some = group.slice(at, at + perEntry);
      const cells = some.map((row) => ({ ...cellOf(row), value: toCents(row.value) }));
      entries.push((await proposals.carryOut(db, 'allocate', { title, cells, ...actOf(some[0]!) })).id);
    }
  const committed = rows.filter((r) => r.operation === 'commit');
  for (const group of grouped(committed, (r, i) => r.key ?? `#${i}`)) {
    const first = group[0]!;
    const found = await lines.of(db, group.map(cellOf));
    const shares = grouped(group, lineKey).map((same) => ({
      lineId: found[group.indexOf(same[0]!)]!.id,
      value: same.reduce((sum, r) => sum + toCents(r.value), 0n),
    }));
    const { year, subject, providerText, cig, cup } = first;
    const input = { year, title: subject ?? first.said, providerText, cig, cup, shares, ...actOf(first) };
    entries.push((await proposals.carryOut(db, 'commit', input)).id);
  }
  return entries;
}
