import { planLifeLabel, planLifeStates, type PlanLifeState } from './life/vocabulary.ts';

/** The closed vocabularies of a plan, with their Italian names. The database and the API accept these and no others. */
export const planKinds = ['piano_di_zona', 'piano_di_programma'] as const;
export type PlanKind = (typeof planKinds)[number];
export const planKindLabel: Record<PlanKind, string> = {
  piano_di_zona: 'Piano di Zona',
  piano_di_programma: 'Piano di Programma',
};

export { planLifeLabel as planStatusLabel, planLifeStates as planStatuses, type PlanLifeState as PlanStatus };

/** The time an amount refers to, as the documents state it. */
export const amountPeriods = ['annual', 'biennial', 'triennial', 'one_off', 'first_year', 'not_stated'] as const;
export type AmountPeriod = (typeof amountPeriods)[number];
export const periodLabel: Record<AmountPeriod, string> = {
  annual: "all'anno",
  biennial: 'nel biennio',
  triennial: 'nel triennio',
  one_off: 'una tantum',
  first_year: 'il primo anno',
  not_stated: 'periodo non indicato',
};

export const certainties = ['stated', 'about', 'at_least', 'if_funded'] as const;
export type Certainty = (typeof certainties)[number];
export const certaintyLabel: Record<Certainty, string> = {
  stated: 'indicato',
  about: 'circa',
  at_least: 'almeno',
  if_funded: 'se finanziato',
};

/** Unknown is not "no": a blank answer is `not_stated`. */
export const yesNoAnswers = ['yes', 'no', 'partly', 'not_stated'] as const;
export type YesNo = (typeof yesNoAnswers)[number];
export const yesNoLabel: Record<YesNo, string> = {
  yes: 'Sì',
  no: 'No',
  partly: 'In parte',
  not_stated: 'Non indicato',
};

export const indicatorKinds = ['input', 'process', 'output', 'outcome', 'impact'] as const;
export type IndicatorKind = (typeof indicatorKinds)[number];
export const indicatorKindLabel: Record<IndicatorKind, string> = {
  input: 'di bisogno',
  process: 'di processo',
  output: 'di risultato',
  outcome: 'di esito',
  impact: 'di impatto',
};

export const indicatorValueTypes = ['number', 'percent', 'yes_no', 'score', 'text'] as const;
export type IndicatorValueType = (typeof indicatorValueTypes)[number];
export const indicatorValueTypeLabel: Record<IndicatorValueType, string> = {
  number: 'numero',
  percent: 'percentuale',
  yes_no: 'sì o no',
  score: 'punteggio',
  text: 'testo',
};

/** The comparator as written: "> 30" fails at 30, ">= 80" passes at 80. */
export const comparators = ['eq', 'gt', 'gte', 'lt', 'lte'] as const;
export type Comparator = (typeof comparators)[number];
export const comparatorSymbol: Record<Comparator, string> = { eq: '=', gt: '>', gte: '≥', lt: '<', lte: '≤' };

export const rowKinds = ['text', 'yes_no', 'choices', 'amounts', 'staff', 'indicators'] as const;
export type RowKind = (typeof rowKinds)[number];
