import {
  correctionsOf,
  decide,
  reporterOf,
  templates,
  writePlan,
  type Decided,
  type Draft,
  type PlanReading,
  type PlanSnapshot,
  type Target,
} from '@zona/plans-domain';
import { openTable } from '@zona/tables';
import fc from 'fast-check';
import { exportFormats } from './export.ts';
import { lookAt, readDrafts } from './run/read-file.ts';
import { itemsOf } from './run/existing.ts';
import { enti, planArb, policyAreas, readingsArb } from './testing/plans.ts';

/** What leaves in a file and comes back says the same, whatever people have written: without a database, so on many plans. */
const { id, title, rows } = templates.find((t) => t.id === 'dgr-xii-2167-2024')!;
const template = { id, title, act: null, rows: rows.map((r, i) => ({ ...r, position: i + 1 })) };
const around = { templateId: template.id, rows, fileName: 'piano' };
const policyIds = new Map(policyAreas.map((p) => [p.letter, p.id]));

interface Whole {
  plan: PlanSnapshot;
  readings: PlanReading[];
}
const wholeArb = planArb(template).chain((plan) => readingsArb(plan).map((readings): Whole => ({ plan, readings })));

async function reread({ plan, readings }: Whole, format: string): Promise<Draft[]> {
  const { mediaType, write } = exportFormats[format]!;
  const table = await openTable(
    write(writePlan(plan, readings)),
    mediaType.split(';')[0]!,
    new AbortController().signal,
  );
  try {
    return await readDrafts(table, await lookAt(table, template.id), around, () => undefined);
  } finally {
    await table.close();
  }
}

let made = 0;
const target = (items: Target['items'], planId: string): Target => ({
  ...{ planId, fileName: 'piano', items, enti, policyAreas },
  ...{ positions: new Map(), remembered: new Map(), newId: () => `new-${++made}` },
});
const itemsIn = ({ plan, readings }: Whole): Target['items'] => {
  const items = itemsOf(plan, policyIds).map((i) => ({ ...i, version: 1 }));
  const indicators = new Map(items.map((i) => [i.id, i.values]));
  const corrections = correctionsOf(readings);
  return [
    ...items,
    ...readings.map(({ id, ente: _, ...values }) => {
      const { ownerId, byComune } = indicators.get(values.indicatorId) as { ownerId: string | null; byComune: boolean };
      const reporterId = reporterOf({ ownerId, byComune }, values.enteId) ?? values.enteId;
      const type = corrections.has(id) ? ('CorrectedReading' as const) : ('IndicatorReading' as const);
      return { type, id, version: 1, values: { ...values, reporterId }, lists: {} };
    }),
  ];
};
/** What is not as it was, with what the line said: shown when the property fails. */
const changed = (decided: readonly Decided[]) =>
  decided.flatMap(({ action, draft, operations }) =>
    action === 'unchanged' && !draft.messages.some((m) => m.level === 'error')
      ? []
      : [{ action, cells: draft.cells, messages: draft.messages, operations }],
  );

describe.each(['xlsx', 'csv'])('a plan that leaves as %s and comes back', (format) => {
  it('changes nothing in the plan it came from', () =>
    fc.assert(
      fc.asyncProperty(wholeArb, async (whole) => {
        const decided = decide(await reread(whole, format), target(itemsIn(whole), whole.plan.plan.id));
        expect(changed(decided)).toEqual([]);
        expect(decided).toHaveLength(itemsIn(whole).length);
      }),
      { numRuns: 40 },
    ));

  it('makes the same plan where there is none', () =>
    fc.assert(
      fc.asyncProperty(wholeArb, async (whole) => {
        const { from, to } = whole.plan.plan;
        const own = { type: 'Plan' as const, id: 'other', version: 1, values: { from, to }, lists: {} };
        const decided = decide(await reread(whole, format), target([own], own.id));
        const wanted = itemsIn(whole).filter((i) => i.type !== 'Plan' && i.type !== 'CorrectedReading');
        const operations = decided.flatMap((d) => d.operations);
        expect(operations.map((o) => o.type).sort()).toEqual(wanted.map((i) => i.type).sort());
        const idOf = new Map(decided.flatMap((d) => d.keys).map((k) => [k.key, k.id]));
        const byId = new Map(operations.map((o) => [o.id, o]));
        for (const item of wanted) {
          const { values, lists } = byId.get(idOf.get(item.id)!)!;
          const renamed = (v: unknown) => (typeof v === 'string' ? (idOf.get(v) ?? v) : v);
          for (const [key, value] of Object.entries(values))
            if (!['planId', 'position'].includes(key)) expect(value).toEqual(renamed(item.values[key]));
          for (const [key, ids] of Object.entries(lists))
            expect([...ids].sort()).toEqual(item.lists[key]!.map(renamed).sort());
        }
      }),
      { numRuns: 20 },
    ));
});
