import { toCents } from '@zona/money';
import { italianNumber } from '../written/index.ts';
import { decimalOf, exact, times, whole } from '../exact/exact.ts';
import type { Check, Found } from './finding.ts';
import { amountSide, euro, figuresOf, magnitude, sameFund, type Figure } from './figures.ts';
import { projectTotals } from './project-totals.ts';
import type { PlanView } from './plan-view.ts';

const factor = String.raw`\d[\d.]*(?:,\d+)?(?:\s+\p{L}{2,}){0,2}`;
const products = new RegExp(`${factor}(?:\\s*[x×]\\s*${factor})+`, 'giu');

/** What `25.603,29 x 5 Ambiti x 2 anni` makes; null when a factor is no number. */
export function productIn(text: string): string | null {
  const [found] = text.match(products) ?? [];
  if (!found) return null;
  const factors = found.split(/\s*[x×]\s*/iu).map((part) => italianNumber(/^[\d.,]*\d/.exec(part)?.[0] ?? ''));
  if (factors.some((f) => f === null)) return null;
  return decimalOf(
    factors.map((f) => exact(f!.value)).reduce((a, b) => times(a, b), whole(1)),
    2,
  );
}

/** A figure beside the multiplication that should give it. */
function writtenProducts(plan: PlanView): Found[] {
  return figuresOf(plan.cards).flatMap((figure) => {
    const { amount, card } = figure;
    const product = amount.certainty === 'about' ? null : productIn(amount.source?.text ?? '');
    if (product === null) return [];
    const cents = toCents(product);
    if (cents === figure.cents) return [];
    const difference = euro(magnitude(cents - figure.cents));
    return [
      {
        key: `product:${amount.id}`,
        severity: 'mismatch' as const,
        sentence: `Il calcolo scritto accanto alla cifra dà ${euro(cents)}, ma l'importo è ${euro(figure.cents)}: ${difference} di differenza.`,
        left: { ...amountSide(plan, figure), label: 'Calcolo scritto nel documento', value: euro(cents) },
        right: amountSide(plan, figure),
        difference,
        subjects: [plan.card(card)],
      },
    ];
  });
}

const years = 3n;

/**
 * A yearly figure and a three-year one of the same funds, in two actions of an area: three years of the first make the second.
 * Only figures that are close are taken for the same money; those further apart are two different things.
 */
function yearsAgainstTriennium(plan: PlanView): Found[] {
  return plan.snapshot.areas.flatMap((area) => {
    const figures = figuresOf(plan.cardsOfArea(area.id));
    const yearly = figures.filter((f) => f.amount.period === 'annual');
    const total = figures.filter((f) => f.amount.period === 'triennial');
    const pairs = total.flatMap((t) => yearly.filter((y) => related(y, t)).map((y) => [y, t] as const));
    const settled = new Set(pairs.filter(([y, t]) => y.cents * years === t.cents).flat());
    return pairs
      .filter(([y, t]) => !settled.has(y) && !settled.has(t))
      .filter(([y, t]) => magnitude(y.cents * years - t.cents) * 20n <= t.cents)
      .map(([y, t]) => yearsFinding(plan, y, t));
  });
}

const related = (y: Figure, t: Figure): boolean =>
  y.card.actionId !== t.card.actionId &&
  y.amount.certainty === t.amount.certainty &&
  sameFund(y.amount.fund, t.amount.fund);

function yearsFinding(plan: PlanView, y: Figure, t: Figure): Found {
  const made = y.cents * years;
  const difference = euro(magnitude(made - t.cents));
  return {
    key: `years:${y.amount.id}:${t.amount.id}`,
    severity: 'mismatch',
    sentence: `${euro(y.cents)} all'anno per tre anni fanno ${euro(made)}, ma l'altra scheda indica ${euro(t.cents)} nel triennio: ${difference} di differenza.`,
    left: { ...amountSide(plan, y), label: `${y.card.label}, tre anni`, value: euro(made) },
    right: amountSide(plan, t),
    difference,
    subjects: [plan.card(y.card), plan.card(t.card)],
  };
}

export const partsVsTotal: Check = {
  code: 'parts_vs_total',
  title: 'Parti e totali',
  explain:
    'La somma delle parti deve dare il totale dichiarato, e il calcolo scritto accanto a una cifra deve dare quella cifra.',
  run: (plan) => [...projectTotals(plan), ...writtenProducts(plan), ...yearsAgainstTriennium(plan)],
};
