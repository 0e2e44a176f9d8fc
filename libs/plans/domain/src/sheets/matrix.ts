/** A budget table as it is written: lines (activities or professions) by sources. Cents, exact; an empty cell is null, not 0. */
export interface Matrix {
  lines: readonly { id: string; declared: bigint | null }[];
  sources: readonly { id: string; declared: bigint | null }[];
  cells: readonly { lineId: string; sourceId: string; value: bigint | null }[];
  /** The total that the document prints. */
  declared: bigint | null;
}

export interface Sum {
  /** Null when no cell has a figure. */
  computed: bigint | null;
  declared: bigint | null;
  /** Declared less computed; null when one of the two is not there. Shown, never mended. */
  difference: bigint | null;
}

export interface MatrixTotals {
  lines: ReadonlyMap<string, Sum>;
  sources: ReadonlyMap<string, Sum>;
  /** All cells, against the declared total. */
  total: Sum;
  /** The declared totals of the lines, summed, against the declared total. */
  ofLines: Sum;
}

export const matrixKinds = ['economic', 'staff'] as const;
export type MatrixKind = (typeof matrixKinds)[number];
export const matrixKindLabel: Record<MatrixKind, string> = {
  economic: 'Risorse economiche',
  staff: 'Risorse umane',
};

const sumOf = (values: readonly (bigint | null)[]): bigint | null => {
  const known = values.filter((v) => v !== null);
  return known.length ? known.reduce((a, b) => a + b, 0n) : null;
};
const against = (computed: bigint | null, declared: bigint | null): Sum => ({
  computed,
  declared,
  difference: computed === null || declared === null ? null : declared - computed,
});

/** Totals of lines and sources beside what the document declares. */
export function matrixTotals({ lines, sources, cells, declared }: Matrix): MatrixTotals {
  const here = cells.filter((c) => lines.some((l) => l.id === c.lineId) && sources.some((s) => s.id === c.sourceId));
  const of = (which: (c: Matrix['cells'][number]) => boolean) => sumOf(here.filter(which).map((c) => c.value));
  return {
    lines: new Map(
      lines.map((l) => [
        l.id,
        against(
          of((c) => c.lineId === l.id),
          l.declared,
        ),
      ]),
    ),
    sources: new Map(
      sources.map((s) => [
        s.id,
        against(
          of((c) => c.sourceId === s.id),
          s.declared,
        ),
      ]),
    ),
    total: against(sumOf(here.map((c) => c.value)), declared),
    ofLines: against(sumOf(lines.map((l) => l.declared)), declared),
  };
}
