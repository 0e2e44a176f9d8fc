import type { IndicatorPartsFragment } from '../generated/graphql';

export interface Bar {
  baseline: number | null;
  target: number;
  value: number | null;
}

type Drawn = Pick<IndicatorPartsFragment, 'valueType' | 'baseline' | 'target'> & {
  evaluation: { value: string | null; target: string | null };
};
const drawable = ['number', 'percent', 'score'];

/** Places on the thin bar, in percent of its width; null when there is no number to measure against. */
export function barOf({ valueType, baseline, target: stated, evaluation }: Drawn): Bar | null {
  // A change over the baseline is drawn as the figure that it comes to.
  const target = evaluation.target ?? stated;
  if (target === null || !drawable.includes(valueType)) return null;
  const numbers = [target, baseline, evaluation.value].filter((n) => n !== null).map(Number);
  if (numbers.some((n) => !Number.isFinite(n) || n < 0)) return null;
  const end = valueType === 'percent' ? Math.max(100, ...numbers) : Math.max(...numbers) * 1.15;
  if (end === 0) return null;
  const place = (decimal: string | null) => (decimal === null ? null : Math.round((Number(decimal) / end) * 1000) / 10);
  return { baseline: place(baseline), target: place(target) ?? 0, value: place(evaluation.value) };
}
