import type { AmountPeriod, Certainty } from '../vocabulary.ts';
import { isToBeDefined } from './text.ts';
import type { WrittenWarning } from './vocabulary.ts';

export interface Qualified<T> {
  value: T;
  warnings: WrittenWarning[];
}

const periods: readonly [AmountPeriod, RegExp][] = [
  ['first_year', /\bprim[ao] (?:anno|annualità)|\b1° anno|\be a seguire\b/i],
  [
    'annual',
    /\bannu[aeio]|\ball'anno\b|\bl'anno\b(?! \d{4})|\b(?:per|ogni) anno\b|(?:€|euro)\s*\/?\s*anno\b|\/\s?anno\b/i,
  ],
  ['biennial', /\bbienn|\b(?:su|in|per|sui|nei|x) (?:2|due) anni\b/i],
  ['triennial', /\btrienn|\b(?:su|in|per|sui|nei|x) (?:3|tre) anni\b/i],
  ['one_off', /\buna tantum\b|\binvestimento (?:di )?(?:€ )?\d{1,3}\.\d{3}/i],
];

/** The time an amount is for. `810.000 annue per tre anni` is a yearly amount: the length says how often, not how much. */
export function periodOf(words: string): Qualified<AmountPeriod> {
  const found = periods.filter(([, form]) => form.test(words)).map(([period]) => period);
  const mixed = found.length > 1 && !found.includes('first_year') && !/per (?:due|tre|2|3) anni/i.test(words);
  return { value: found[0] ?? 'not_stated', warnings: mixed ? ['several_periods'] : [] };
}

const condition =
  /\b(?:se|qualora|ove)\b[^.;]{0,60}?\b(?:attratt|attribuit|finanziat|concess|riconosciut|assegnat|otten)|\b(?:in caso di|previo|subordinat\w+ al?) (?:finanziamento|attrazione)|\bpotrebbe(?:ro)?\b|\bvenga(?:no)? finanziat/i;
export const eventual = /\beventual[ei]\b/i;
/** `eventuali` right before the figure makes it conditional; elsewhere in the text it speaks of other resources. */
const eventualFigure = /\beventual[ei]\s+(?:[^\s\d.;]+\s+){0,3}(?:€\s*)?\d/i;
const about = /\bcirca\b(?! (?:la|il|un|le|i) )|\ball'incirca\b|~|\bca\.|\bapprossimativ|\bindicativ|\bstimat/i;
const atLeast = /\balmeno\b|\bnon meno di\b|\bnon inferiore\b|\bminimo\b|\boltre\s+(?:€\s*)?\d|\bpiù di\s+(?:€\s*)?\d/i;
const atMost =
  /\b(?:fino ad?|massimo|non oltre|non superiore a)\s+(?:di\s+)?(?:circa\s+)?(?:(?:€|euro)\s*\d|\d{1,3}(?:\.\d{3})+(?![\d.]))/i;

/** A cell that opens with its condition states all its figures under it: `In caso di finanziamento PNRR …` (Carate L709). */
export const opensWithCondition = (words: string): boolean =>
  /^(?:in caso di|se |qualora )/i.test(words) && condition.test(words.slice(0, 120));

/** How sure an amount is. `governed`: a condition at the head of the cell covers it. */
export function certaintyOf(words: string, governed: boolean): Qualified<Certainty> {
  const conditional = governed || condition.test(words) || eventualFigure.test(words);
  const found: Certainty[] = [
    ...(conditional ? (['if_funded'] as const) : []),
    ...(atLeast.test(words) ? (['at_least'] as const) : []),
    ...(about.test(words) || atMost.test(words) ? (['about'] as const) : []),
  ];
  const warnings: WrittenWarning[] = [
    ...(found.length > 1 ? (['several_certainties'] as const) : []),
    ...(atMost.test(words) ? (['at_most'] as const) : []),
    ...(!conditional && eventual.test(words) ? (['conditional_part'] as const) : []),
  ];
  return { value: found[0] ?? 'stated', warnings };
}

const none =
  /^non (?:sono |è |si rendono )?necessari[aeo]?\b|\bnon (?:sono )?necessarie risorse|\bnessun(?:a|o)? (?:risors|cost|oner)|\bsenza (?:oneri|costi)|\ba costo zero\b/i;
const missing: readonly [WrittenWarning, (words: string) => boolean][] = [
  ['percent_not_amount', (words) => /\d\s?%/.test(words)],
  ['to_be_defined', isToBeDefined],
  ['by_act', (words) => /\bsecondo\b.{0,60}\b(?:dgr|d\.g\.r|risorse|riparto|decret|regional)/i.test(words)],
  ['in_kind', (words) => inKind.test(words)],
  ['no_figure', (words) => money.test(words)],
];
const inKind =
  /\bquota parte (?:ore|operatori|personale)\b|\brisorse umane\b|\bpersonale (?:intern|UdP|Ufficio)|\brisorse interne\b/i;
const money = /\brisors|\bfond[oi]\b|\bfinanziament|\bquot[ae]\b|\bcontribut|\bcofinanzia|\bpnrr\b/i;

/** What a part without a figure says of money: nothing needed (zero), or why the figure is missing. */
export function wordsWithoutFigure(words: string): { zero: boolean; kind: WrittenWarning | null } {
  if (none.test(words)) return { zero: true, kind: null };
  return { zero: false, kind: missing.find(([, says]) => says(words))?.[0] ?? null };
}
