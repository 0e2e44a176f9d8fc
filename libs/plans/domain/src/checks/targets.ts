import { compare, exact, formatDecimal, isDecimal, minus, shown, absolute } from '../exact/exact.ts';
import { parsePeriod, targetFor } from '../indicators/index.ts';
import type { SnapshotIndicator, SnapshotScheda } from '../snapshot/index.ts';
import type { Check, Found } from './finding.ts';
import type { PlanView } from './plan-view.ts';

const numeric = ['number', 'percent', 'score'];

const withUnit = (decimal: string, { valueType, unit }: SnapshotIndicator): string =>
  valueType === 'percent'
    ? `${formatDecimal(trimmed(decimal))}%`
    : `${formatDecimal(trimmed(decimal))} ${unit ?? ''}`.trim();
/** The database keeps four decimals: `310.0000` is 310. */
const trimmed = (decimal: string): string => (decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal);

export const numberSide = (
  plan: PlanView,
  card: SnapshotScheda,
  indicator: SnapshotIndicator,
  label: string,
  value: string,
) => plan.onCard(card, rowOf(plan, indicator), { label, value: withUnit(value, indicator), source: indicator.source });

/** Needs, process, results and impact are asked in rows of their own, all of one kind: the first that fits is where one lands. */
function rowOf(plan: PlanView, { kind }: SnapshotIndicator): { key: string } | { kind: 'indicators' } {
  const key = { input: 'bisogni', process: 'modalita', output: 'risultati', outcome: 'impatto', impact: 'impatto' }[
    kind
  ];
  return plan.snapshot.template.rows.some((r) => r.key === key) ? { key: key! } : { kind: 'indicators' };
}

/** What the plan is to reach at its end: the target of the whole plan, or that of its last period. */
function endTarget({ target, targets }: SnapshotIndicator): string | null {
  if (target !== null) return target;
  return targetFor((targets ?? []).filter((t) => parsePeriod(t.period) !== null))?.value ?? null;
}

/** Does the target go the wrong way? Without a comparator a plan means "at least". */
function goesBack({ kind, valueType, comparator, baseline }: SnapshotIndicator, target: string | null): boolean {
  if (kind === 'input' || !numeric.includes(valueType) || comparator === 'baseline_plus_percent') return false;
  if (baseline === null || target === null || !isDecimal(baseline) || !isDecimal(target)) return false;
  const order = compare(exact(target), exact(baseline));
  return comparator === 'lt' || comparator === 'lte' ? order > 0 : order < 0;
}

export const targetBelowBaseline: Check = {
  code: 'target_below_baseline',
  title: 'Valore atteso sotto il valore di partenza',
  explain:
    'Un piano di solito migliora il valore da cui parte. Se il valore atteso è peggiore, forse i due contano cose diverse: il piano dovrebbe dirlo.',
  run: (plan) =>
    plan.cards.flatMap((card) =>
      card.indicators.flatMap((i): Found[] => {
        const target = endTarget(i);
        return goesBack(i, target) ? [finding(plan, card, i, target!)] : [];
      }),
    ),
};

function finding(plan: PlanView, card: SnapshotScheda, i: SnapshotIndicator, target: string): Found {
  const left = numberSide(plan, card, i, 'Valore di partenza', i.baseline!);
  const right = numberSide(plan, card, i, 'Valore atteso', target);
  return {
    key: i.id,
    severity: 'doubt',
    sentence: `«${i.name}»: si parte da ${left.value} e il valore atteso è ${right.value}.`,
    left,
    right,
    difference: shown(absolute(minus(exact(target), exact(i.baseline!)))),
    subjects: [plan.card(card)],
  };
}
