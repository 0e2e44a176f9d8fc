import type { Term } from './vocabularies.ts';

export interface ChoiceGroups {
  /** Bound to the areas of the card. */
  ofArea: string[];
  /** For every area. */
  common: string[];
  /** Added or borrowed by this ambito, for these areas or for all. */
  own: string[];
  /** Of other areas: they may be borrowed. */
  elsewhere: string[];
}

const fold = (label: string): string => label.trim().toLocaleLowerCase('it');

/** The terms that a card may choose from, each once, by where it comes from. What the card already chose is never lost. */
export function choicesFor(
  vocabulary: string,
  areaIds: readonly string[],
  terms: readonly Omit<Term, 'id'>[],
  own: readonly Omit<Term, 'id'>[],
): ChoiceGroups {
  const seen = new Set<string>();
  const take = (list: readonly Omit<Term, 'id'>[], where: (t: Omit<Term, 'id'>) => boolean): string[] =>
    list
      .filter((t) => t.vocabulary === vocabulary && where(t))
      .map((t) => t.label)
      .filter((label) => !seen.has(fold(label)) && seen.add(fold(label)));
  const here = (t: Omit<Term, 'id'>) => t.policyAreaId !== null && areaIds.includes(t.policyAreaId);
  const ofArea = take(terms, here);
  const common = take(terms, (t) => t.policyAreaId === null);
  const mine = take(own, (t) => t.policyAreaId === null || here(t));
  return { ofArea, common, own: mine, elsewhere: take([...terms, ...own], () => true) };
}

/** The same term written otherwise: capitals and outer spaces do not make a new one. */
export const sameTerm = (a: string, b: string): boolean => fold(a) === fold(b);
