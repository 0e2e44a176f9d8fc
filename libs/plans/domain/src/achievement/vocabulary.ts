import type { EvaluationOutcome } from '../indicators/vocabulary.ts';

export const achievementOutcomes = ['achieved', 'partly', 'not_achieved', 'not_measurable'] as const;
export type AchievementOutcome = (typeof achievementOutcomes)[number];
export const achievementOutcomeLabel: Record<AchievementOutcome, string> = {
  achieved: 'Raggiunto',
  partly: 'Raggiunto in parte',
  not_achieved: 'Non raggiunto',
  not_measurable: 'Non misurabile',
};

/** What happens to what could not be measured. */
export const notMeasurableRules = ['excluded', 'zero'] as const;
export const notMeasurableRuleLabel: Record<(typeof notMeasurableRules)[number], string> = {
  excluded: 'Ciò che non è misurabile resta fuori dal calcolo.',
  zero: 'Ciò che non è misurabile vale zero.',
};

export const weightRules = ['equal', 'stated'] as const;
export const weightRuleLabel: Record<(typeof weightRules)[number], string> = {
  equal: 'Ogni elemento ha lo stesso peso.',
  stated: 'Ogni elemento ha il peso che il piano gli dà.',
};

export type ScoredOutcome = Exclude<EvaluationOutcome, 'not_measurable'>;
