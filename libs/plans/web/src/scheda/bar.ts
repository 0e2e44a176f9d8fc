import type { IndicatorPartsFragment } from '../generated/graphql';

export interface Bar {
  baseline: number | null;
  target: number;
  value: number | null;
}

type Drawn = Pick<IndicatorPartsFragment, 'valueType' | 'baseline' | 'target'> & {
  values: readonly Pick<IndicatorPartsFragment['values'][number], 'value' | 'updatedAt'>[];
};

/** Places on the thin bar, in percent of its width; null when there is no number to measure against. */
export function barOf({ valueType, baseline, target, values }: Drawn): Bar | null {
  if (target === null || valueType === 'yes_no' || valueType === 'text') return null;
  const latest = latestOf(values);
  const numbers = [target, baseline, latest?.value].filter((n) => n !== null && n !== undefined).map(Number);
  if (numbers.some((n) => !Number.isFinite(n) || n < 0)) return null;
  const end = valueType === 'percent' ? Math.max(100, ...numbers) : Math.max(...numbers) * 1.15;
  if (end === 0) return null;
  const place = (decimal: string | null | undefined) =>
    decimal === null || decimal === undefined ? null : Math.round((Number(decimal) / end) * 1000) / 10;
  return { baseline: place(baseline), target: place(target) ?? 0, value: place(latest?.value) };
}

export const latestOf = <V extends { updatedAt: string }>(values: readonly V[]): V | null =>
  values.reduce<V | null>((last, v) => (last === null || v.updatedAt > last.updatedAt ? v : last), null);
