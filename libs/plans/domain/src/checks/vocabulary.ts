/** The kinds of avvisi di quadratura (design.md section 5). */
export const checkCodes = [
  'parts_vs_total',
  'ratio_mismatch',
  'unreconciled_counts',
  'target_below_baseline',
  'figure_on_two_actions',
  'repeated_count',
  'mixed_periods',
  'period_outside_plan',
  'required_answer_missing',
] as const;
export type CheckCode = (typeof checkCodes)[number];

/** `mismatch`: the two cannot both be right. `doubt`: both may be, and a person should say why. */
export const findingSeverities = ['mismatch', 'doubt'] as const;
export type FindingSeverity = (typeof findingSeverities)[number];
export const findingSeverityLabel: Record<FindingSeverity, string> = {
  mismatch: 'Non torna',
  doubt: 'Da verificare',
};
