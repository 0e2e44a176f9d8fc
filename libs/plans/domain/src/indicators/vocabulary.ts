import { comparators, type IndicatorValueType } from '../vocabulary.ts';

/** What an indicator measures: the types of the first tables (`indicatorValueTypes`), a document and a day. */
export const measureTypes = ['number', 'percent', 'yes_no', 'score', 'text', 'document', 'date_window'] as const;
export type MeasureType = (typeof measureTypes)[number];
export const measureTypeLabel: Record<MeasureType, string> = {
  number: 'numero',
  percent: 'percentuale',
  yes_no: 'sì o no',
  score: 'punteggio',
  text: 'testo',
  document: 'documento',
  date_window: 'entro un periodo',
} satisfies Record<IndicatorValueType | MeasureType, string>;

/** The comparators of the tables, and the increase over the baseline (`+2% domande`, Carate L1698). */
export const measureComparators = [...comparators, 'baseline_plus_percent'] as const;
export type MeasureComparator = (typeof measureComparators)[number];
export const measureComparatorLabel: Record<MeasureComparator, string> = {
  eq: 'uguale a',
  gt: 'più di',
  gte: 'almeno',
  lt: 'meno di',
  lte: 'al massimo',
  baseline_plus_percent: 'variazione percentuale sulla partenza',
};

export const frequencies = ['yearly', 'half_yearly', 'quarterly', 'school_year', 'once'] as const;
export type Frequency = (typeof frequencies)[number];
export const frequencyLabel: Record<Frequency, string> = {
  yearly: 'ogni anno',
  half_yearly: 'ogni semestre',
  quarterly: 'ogni trimestre',
  school_year: 'ogni anno scolastico',
  once: 'una volta sola',
};

export const periodTypes = ['calendar_year', 'half_year', 'quarter', 'school_year', 'triennium', 'one_off'] as const;
export type PeriodType = (typeof periodTypes)[number];
export const periodTypeLabel: Record<PeriodType, string> = {
  calendar_year: 'anno',
  half_year: 'semestre',
  quarter: 'trimestre',
  school_year: 'anno scolastico',
  triennium: 'triennio',
  one_off: 'una volta',
};
/** The periods in which an indicator of this frequency is read. */
export const periodTypeOf: Record<Frequency, PeriodType> = {
  yearly: 'calendar_year',
  half_yearly: 'half_year',
  quarterly: 'quarter',
  school_year: 'school_year',
  once: 'one_off',
};

/** How the readings of several comuni, or of several periods, become one. Percentages are always pooled. */
export const aggregations = ['sum', 'mean', 'last'] as const;
export type Aggregation = (typeof aggregations)[number];
export const aggregationLabel: Record<Aggregation, string> = { sum: 'somma', mean: 'media', last: 'ultimo valore' };

export const readingStates = ['draft', 'sent', 'approved', 'locked'] as const;
export type ReadingState = (typeof readingStates)[number];
/** The states in which a reading makes the value. */
export const countedStates = ['approved', 'locked'] as const satisfies readonly ReadingState[];
export const readingStateLabel: Record<ReadingState, string> = {
  draft: 'Bozza',
  sent: 'Inviata',
  approved: 'Approvata',
  locked: 'Bloccata',
};
export const readingActionLabel = {
  send: 'Invia',
  return: 'Rimanda',
  approve: 'Approva',
  lock: 'Blocca',
} as const;
export type ReadingAction = keyof typeof readingActionLabel;

export const evaluationOutcomes = ['reached', 'partly', 'not_reached', 'not_measurable'] as const;
export type EvaluationOutcome = (typeof evaluationOutcomes)[number];
export const evaluationOutcomeLabel: Record<EvaluationOutcome, string> = {
  reached: 'Raggiunto',
  partly: 'Raggiunto in parte',
  not_reached: 'Non raggiunto',
  not_measurable: 'Non misurabile',
};

export const readingWarnings = [
  'percent_out_of_range',
  'score_out_of_scale',
  'numerator_over_denominator',
  'denominator_zero',
  'percent_disagrees',
  'outlier',
  'target_below_baseline',
  'scale_not_stated',
] as const;
export type ReadingWarningCode = (typeof readingWarnings)[number];

/** Which columns of a reading speak, by what its indicator measures; the others are empty. */
export type MeasuredColumn = 'value' | 'numerator' | 'denominator' | 'answers' | 'answer' | 'text' | 'day';
export const readingColumns: Record<MeasureType, readonly MeasuredColumn[]> = {
  number: ['value'],
  percent: ['numerator', 'denominator', 'value'],
  score: ['value', 'answers'],
  yes_no: ['answer'],
  text: ['text'],
  document: ['text'],
  date_window: ['day'],
};
export const measuredColumns: readonly MeasuredColumn[] = [...new Set(Object.values(readingColumns).flat())];
