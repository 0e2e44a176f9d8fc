import { compare, exact, isDecimal, minus, shown } from '../exact/exact.ts';
import type { SnapshotIndicator } from '../snapshot/index.ts';
import type { Check, Found } from './finding.ts';
import { numberSide } from './targets.ts';

/** Counts of which one is drawn from the other: nobody is followed who was not reported. */
const drawn: readonly { from: RegExp; what: RegExp }[] = [
  { from: /^segnalazion/i, what: /^(progett|pres[ae] in carico|percors)/i },
  { from: /^domand/i, what: /^(domande (accolte|finanziate|soddisfatte)|beneficiari)/i },
];

const counts = (i: SnapshotIndicator): boolean =>
  i.valueType === 'number' &&
  i.target !== null &&
  isDecimal(i.target) &&
  i.kind !== 'input' &&
  i.comparator !== 'baseline_plus_percent';
const named = (i: SnapshotIndicator, words: RegExp): boolean => words.test(i.unit ?? '') || words.test(i.name);

export const unreconciledCounts: Check = {
  code: 'unreconciled_counts',
  title: 'Conteggi collegati che non tornano',
  explain:
    'Un conteggio che nasce da un altro non può essere più grande: i progetti avviati su segnalazione sono al massimo quante le segnalazioni.',
  run: (plan) =>
    plan.cards.flatMap((card) => {
      const counted = card.indicators.filter(counts);
      return drawn.flatMap(({ from, what }) =>
        counted
          .filter((i) => named(i, from))
          .flatMap((whole) =>
            counted
              .filter((i) => i.id !== whole.id && !named(i, from) && named(i, what))
              .filter((part) => compare(exact(part.target!), exact(whole.target!)) > 0)
              .map((part): Found => {
                const left = numberSide(plan, card, whole, whole.name, whole.target!);
                const right = numberSide(plan, card, part, part.name, part.target!);
                return {
                  key: `${whole.id}:${part.id}`,
                  severity: 'doubt',
                  sentence: `«${whole.name}» (${left.value}) e «${part.name}» (${right.value}): ciò che nasce da un conteggio non può superarlo.`,
                  left,
                  right,
                  difference: shown(minus(exact(part.target!), exact(whole.target!))),
                  subjects: [plan.card(card)],
                };
              }),
          ),
      );
    }),
};
