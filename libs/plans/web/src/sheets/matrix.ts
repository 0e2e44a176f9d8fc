import { formatEuro, fromCents, parseEuro, toCents } from '@zona/money';
import { matrixTotals, type MatrixTotals, type Sum } from '@zona/plans-domain';
import type { MatrixPartsFragment } from '../generated/graphql';
import { t } from './words';

export type MatrixData = MatrixPartsFragment;
type Cents = bigint | null;

export const placeOf = (lineId: string, sourceId: string): string => `${lineId} ${sourceId}`;
const cents = (value: string | null): Cents => (value === null ? null : toCents(value));
export const euro = (value: Cents): string => formatEuro(value === null ? null : fromCents(value));
/** An amount as it stands in a cell: no sign of the euro, nothing where nothing is written. */
export const cellText = (value: string | null): string =>
  value === null ? '' : formatEuro(value).replace(/\s*€$/, '');

/** What a cell's text says: an amount, nothing, or no amount at all. */
export function readCell(text: string): { ok: true; value: string | null } | { ok: false } {
  if (!text.trim()) return { ok: true, value: null };
  const parsed = parseEuro(text);
  return parsed.ok && !parsed.value.startsWith('-') ? { ok: true, value: parsed.value } : { ok: false };
}

type Totalled = Pick<MatrixData, 'declared'> & {
  lines: readonly { id: string; declared: string | null }[];
  sources: readonly { id: string; declared?: string | null }[];
  cells: readonly { value: string | null; line: { id: string }; source: { id: string } }[];
};

/** Totals with what is being typed in place of what is saved; a cell that is no amount counts as empty. */
export function totalsOf(matrix: Totalled, typed: ReadonlyMap<string, string> = new Map()): MatrixTotals {
  const saved = new Map(matrix.cells.map((c) => [placeOf(c.line.id, c.source.id), c.value]));
  const at = (lineId: string, sourceId: string): Cents => {
    const text = typed.get(placeOf(lineId, sourceId));
    if (text === undefined) return cents(saved.get(placeOf(lineId, sourceId)) ?? null);
    const read = readCell(text);
    return read.ok ? cents(read.value) : null;
  };
  return matrixTotals({
    declared: cents(matrix.declared),
    lines: matrix.lines.map((l) => ({ id: l.id, declared: cents(l.declared) })),
    sources: matrix.sources.map((s) => ({ id: s.id, declared: cents(s.declared ?? null) })),
    cells: matrix.lines.flatMap((l) =>
      matrix.sources.map((s) => ({ lineId: l.id, sourceId: s.id, value: at(l.id, s.id) })),
    ),
  });
}

const signed = (value: bigint): string => `${value > 0n ? '+' : ''}${euro(value)}`;
const said = (sum: Sum) => ({
  declared: euro(sum.declared),
  computed: euro(sum.computed),
  difference: signed(sum.difference ?? 0n),
});
const differs = (sum: Sum | undefined): sum is Sum => Boolean(sum?.difference);

/** Every figure that does not agree with its parts, as a sentence. */
export function differencesOf(matrix: MatrixData, totals: MatrixTotals): string[] {
  const { lines, sources, total, ofLines } = totals;
  const byLines = ofLines.computed !== null;
  return [
    ...matrix.lines.flatMap((l) => {
      const sum = lines.get(l.id);
      return differs(sum) ? [t('matrix.lineDiffers', { label: l.label, ...said(sum) })] : [];
    }),
    ...matrix.sources.flatMap((s) => {
      const sum = sources.get(s.id);
      return differs(sum) ? [t('matrix.sourceDiffers', { label: s.label, ...said(sum) })] : [];
    }),
    ...(differs(ofLines) ? [t('matrix.totalDiffers', said(ofLines))] : []),
    ...(!byLines && differs(total) ? [t('matrix.cellsDiffer', said(total))] : []),
  ];
}

/** What a sheet costs: its printed total, or what its lines say, or what its cells say. */
export function costOf(matrices: readonly ({ kind: string } & Totalled)[]): string | null {
  const economic = matrices.find((m) => m.kind === 'economic');
  if (!economic) return null;
  const { total, ofLines } = totalsOf(economic);
  const value = ofLines.computed ?? total.computed;
  return value === null ? economic.declared : fromCents(value);
}
