import { toCents } from '@zona/money';
import { matrixTotals, type Matrix, type Sum } from '../sheets/matrix.ts';
import type { SnapshotMatrix, SnapshotSheet, SnapshotSource } from '../snapshot/index.ts';
import { euro, magnitude } from './figures.ts';
import type { FindingTarget, Found } from './finding.ts';
import type { PlanView } from './plan-view.ts';

const cents = (decimal: string | null) => (decimal === null ? null : toCents(decimal));
const asMatrix = (m: SnapshotMatrix): Matrix => ({
  declared: cents(m.declared),
  lines: m.lines.map((l) => ({ id: l.id, declared: cents(l.declared) })),
  sources: m.sources.map((s) => ({ id: s.id, declared: cents(s.declared) })),
  cells: m.cells.map((c) => ({ ...c, value: cents(c.value) })),
});

/** Budget tables of projects: lines against their cells, the printed total against its lines (Carate, project OUI). */
export function projectTotals(plan: PlanView): Found[] {
  return (plan.snapshot.sheets ?? []).flatMap((sheet) =>
    sheet.matrices.flatMap((matrix) => ofMatrix(plan, sheet, matrix)),
  );
}

function ofMatrix(plan: PlanView, sheet: SnapshotSheet, matrix: SnapshotMatrix): Found[] {
  const totals = matrixTotals(asMatrix(matrix));
  const whole = totals.ofLines.computed === null ? totals.total : totals.ofLines;
  const lines = matrix.lines.map((l) => [l, totals.lines.get(l.id)!] as const);
  const sources = matrix.sources.map((s) => [s, totals.sources.get(s.id)!] as const);
  return [
    ...told(plan, sheet, matrix, `total:${matrix.id}`, 'Totale', matrix.source, whole),
    ...lines.flatMap(([l, sum]) => told(plan, sheet, matrix, `line:${l.id}`, l.label, l.source ?? matrix.source, sum)),
    // A column that misses what the whole table misses is the same doubt.
    ...sources
      .filter(([, sum]) => sum.difference !== whole.difference)
      .flatMap(([s, sum]) => told(plan, sheet, matrix, `source:${s.id}`, s.label, matrix.source, sum)),
  ];
}

function told(
  plan: PlanView,
  sheet: SnapshotSheet,
  matrix: SnapshotMatrix,
  key: string,
  label: string,
  source: SnapshotSource | null | undefined,
  { computed, declared, difference }: Sum,
): Found[] {
  if (!difference || computed === null || declared === null) return [];
  const target: FindingTarget = { type: 'Project', id: sheet.id, objectiveId: null, row: matrix.id };
  const gap = euro(magnitude(difference));
  const action = plan.snapshot.actions.find((a) => a.id === sheet.actionId);
  return [
    {
      key: `matrix:${key}`,
      severity: 'mismatch',
      sentence: `«${label}» nel quadro «${matrix.title}»: sono dichiarati ${euro(declared)}, le parti fanno ${euro(computed)}. ${gap} di differenza${asElsewhere(sheet, matrix, magnitude(difference))}.`,
      left: { label: `${label}: dichiarato`, value: euro(declared), source: source ?? null, target },
      right: { label: `${label}: somma delle parti`, value: euro(computed), source: matrix.source ?? null, target },
      difference: gap,
      subjects: [
        { type: 'Project', id: sheet.id, title: sheet.title },
        ...(action ? [{ type: 'Action' as const, id: action.id, title: action.title }] : []),
      ],
    },
  ];
}

/** The difference is often another table of the same project: then the sentence says which. */
function asElsewhere(sheet: SnapshotSheet, matrix: SnapshotMatrix, gap: bigint): string {
  const same = sheet.matrices.find((m) => {
    if (m.id === matrix.id) return false;
    const { total, ofLines } = matrixTotals(asMatrix(m));
    return [m.declared && toCents(m.declared), total.computed, ofLines.computed].includes(gap);
  });
  return same ? `, quanto il quadro «${same.title}»` : '';
}
