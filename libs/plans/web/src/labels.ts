import type {
  AmountPeriod,
  Certainty,
  Comparator,
  IndicatorKind,
  IndicatorValueType,
  PlanKind,
  YesNo,
} from './generated/graphql';

// The words of the glossary for the schema's values, until @zona/plans-domain exports them.
export const planKindLabel: Record<PlanKind, string> = {
  piano_di_zona: 'Piano di zona',
  piano_di_programma: 'Piano di programma',
};

export const periodLabel: Record<AmountPeriod, string> = {
  annual: "all'anno",
  biennial: 'in due anni',
  triennial: 'in tre anni',
  one_off: 'una tantum',
  first_year: 'il primo anno',
  not_stated: 'periodo non indicato',
};

export const certaintyLabel: Record<Certainty, string> = {
  stated: 'cifra indicata',
  about: 'circa',
  at_least: 'almeno',
  if_funded: 'se finanziato',
};

export const indicatorKindLabel: Record<IndicatorKind, string> = {
  input: 'Risorse',
  process: 'Processo',
  output: 'Risultato',
  outcome: 'Esito',
  impact: 'Impatto',
};

export const valueTypeLabel: Record<IndicatorValueType, string> = {
  number: 'Numero',
  percent: 'Percentuale',
  yes_no: 'Sì o no',
  score: 'Punteggio',
  text: 'Testo',
};

export const comparatorSymbol: Record<Comparator, string> = { eq: '=', gt: '>', gte: '≥', lt: '<', lte: '≤' };

export const comparatorLabel: Record<Comparator, string> = {
  eq: 'uguale a (=)',
  gt: 'più di (>)',
  gte: 'almeno (≥)',
  lt: 'meno di (<)',
  lte: 'al massimo (≤)',
};

export const answerLabel: Record<YesNo, string> = {
  yes: 'Sì',
  no: 'No',
  partly: 'In parte',
  not_stated: 'Non indicato',
};

export const optionsOf = <K extends string>(labels: Record<K, string>) =>
  (Object.entries(labels) as [K, string][]).map(([value, label]) => ({ value, label }));
