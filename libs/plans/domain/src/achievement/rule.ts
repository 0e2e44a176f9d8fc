import { z } from 'zod';
import { compare, exact, formatDecimal, isDecimal } from '../exact/exact.ts';
import { notMeasurableRuleLabel, notMeasurableRules, weightRuleLabel, weightRules } from './vocabulary.ts';

const inPercent = z
  .string()
  .refine((s) => isDecimal(s) && compare(exact(s), exact('0')) >= 0 && compare(exact(s), exact('100')) <= 0, {
    error: 'Scrivi una percentuale da 0 a 100.',
  });

/** How a plan measures itself, as the plan states it. Points and thresholds are percentages, decimals as strings. */
export const achievementRuleSchema = z
  .strictObject({
    points: z.strictObject({ reached: inPercent, partly: inPercent, not_reached: inPercent }),
    weights: z.enum(weightRules),
    notMeasurable: z.enum(notMeasurableRules),
    thresholds: z.strictObject({ achieved: inPercent, partly: inPercent }),
  })
  .superRefine(({ thresholds, points }, ctx) => {
    if (
      isDecimal(thresholds.partly) &&
      isDecimal(thresholds.achieved) &&
      compare(exact(thresholds.partly), exact(thresholds.achieved)) > 0
    )
      ctx.addIssue({
        code: 'custom',
        path: ['thresholds'],
        message: 'La soglia «in parte» è sopra la soglia «raggiunto».',
      });
    const order = [points.not_reached, points.partly, points.reached].filter(isDecimal).map(exact);
    if (order.some((p, i) => i > 0 && compare(order[i - 1]!, p) > 0))
      ctx.addIssue({ code: 'custom', path: ['points'], message: 'Chi raggiunge di più non può valere meno.' });
  });
export type AchievementRule = z.output<typeof achievementRuleSchema>;

/** What to propose to a plan that states no rule of its own. */
export const proposedRule: AchievementRule = {
  points: { reached: '100', partly: '50', not_reached: '0' },
  weights: 'equal',
  notMeasurable: 'excluded',
  thresholds: { achieved: '80', partly: '50' },
};

/** The rule in words, for the page that shows the result. */
export function ruleSentences(rule: AchievementRule): string[] {
  const [reached, partly, not] = [rule.points.reached, rule.points.partly, rule.points.not_reached].map(formatDecimal);
  const thresholds = [rule.thresholds.achieved, rule.thresholds.partly].map(formatDecimal);
  return [
    `Un indicatore raggiunto vale ${reached}%, in parte ${partly}%, non raggiunto ${not}%.`,
    weightRuleLabel[rule.weights],
    notMeasurableRuleLabel[rule.notMeasurable],
    `Da ${thresholds[0]}% è raggiunto, da ${thresholds[1]}% è raggiunto in parte.`,
  ];
}
