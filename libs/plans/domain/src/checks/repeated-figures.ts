import type { Check, Found } from './finding.ts';
import { amountSide, euro, figuresOf, sameFund, type Figure } from './figures.ts';
import type { PlanView } from './plan-view.ts';

/** Words that any amount is written with: they tell nothing of what the money is for. */
const common =
  /^(euro|circa|annu[aeio]|anno|anni|triennio|biennio|triennale|valore|quota|parte|fondo|fondi|risorse|importo|totale|corso|costo|somma|almeno|ognuno|dalle?|della?|delle|degli|nella?|sull[ao]|per|comuni)$/;

const wordsOf = (text: string): Set<string> =>
  new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((w) => w.length > 4 && !common.test(w)),
  );

/** The same figure for the same purpose: of the same fund, or written with a word of its own in common. */
function samePurpose(a: Figure, b: Figure): boolean {
  if (sameFund(a.amount.fund, b.amount.fund)) return true;
  const words = wordsOf(a.amount.source?.text ?? '');
  return [...wordsOf(b.amount.source?.text ?? '')].some((w) => words.has(w));
}

const finding = (plan: PlanView, first: Figure, second: Figure): Found => ({
  key: `${first.amount.id}:${second.amount.id}`,
  severity: 'doubt',
  sentence: `${euro(second.cents)} compaiono in due azioni, come se fossero soldi diversi: se sono gli stessi, il totale li conta due volte.`,
  left: amountSide(plan, first),
  right: amountSide(plan, second),
  difference: null,
  subjects: [plan.card(first.card), plan.card(second.card)],
});

/** Figures that the plan itself calls the same (`sameAsId`) are known, and no doubt. */
export const figureOnTwoActions: Check = {
  code: 'figure_on_two_actions',
  title: 'La stessa cifra su due azioni',
  explain:
    'Se due azioni indicano gli stessi soldi, uno dei due importi va segnato come «gli stessi euro di»: altrimenti la somma li conta due volte.',
  run: (plan) => {
    const figures = figuresOf(plan.cards).filter((f) => f.card.actionId !== null);
    return figures.flatMap((second, at) => {
      const first = figures
        .slice(0, at)
        .find((f) => f.cents === second.cents && f.card.actionId !== second.card.actionId && samePurpose(f, second));
      return first ? [finding(plan, first, second)] : [];
    });
  },
};
