import fc from 'fast-check';
import { evaluationOutcomes, type EvaluationOutcome } from '../indicators/vocabulary.ts';
import { achievementOf, type AchievementNode } from './achievement.ts';
import { achievementRuleSchema, proposedRule, ruleSentences, type AchievementRule } from './rule.ts';

const leaf = (outcome: EvaluationOutcome, weight?: string): AchievementNode => ({ label: outcome, outcome, weight });
const action = (...outcomes: EvaluationOutcome[]): AchievementNode => ({
  label: 'Azione',
  children: outcomes.map((o) => leaf(o)),
});
const rule = (more: Partial<AchievementRule> = {}): AchievementRule =>
  achievementRuleSchema.parse({ ...proposedRule, ...more });
const outcomes = fc.array(fc.constantFrom(...evaluationOutcomes), { minLength: 1, maxLength: 12 });

describe('degree of achievement', () => {
  it('is the mean of what is measurable', () => {
    const found = achievementOf(action('reached', 'partly', 'not_reached', 'not_measurable'), rule());
    expect(found).toMatchObject({ percent: '50', outcome: 'partly' });
    expect(found.steps).toEqual([
      'reached: 100%.',
      'partly: 50%.',
      'not_reached: 0%.',
      'not_measurable: non misurabile, escluso.',
      'Media degli elementi contati (3 su 4): 50%.',
      'Esito: raggiunto in parte.',
    ]);
  });

  it('or counts what is not measurable as zero, if the plan says so', () => {
    const zero = rule({ notMeasurable: 'zero' });
    expect(achievementOf(action('reached', 'not_measurable'), zero)).toMatchObject({
      percent: '50',
      outcome: 'partly',
    });
    expect(achievementOf(action('not_measurable'), zero)).toMatchObject({ percent: null, outcome: 'not_measurable' });
  });

  it('weighs as the plan states, and does not invent a missing weight', () => {
    const stated = rule({ weights: 'stated' });
    const node = { label: 'Azione', children: [leaf('reached', '3'), leaf('not_reached', '1')] };
    expect(achievementOf(node, stated)).toMatchObject({ percent: '75', outcome: 'partly' });
    const missing = { label: 'Azione', children: [leaf('reached', '3'), leaf('not_reached')] };
    expect(achievementOf(missing, stated)).toMatchObject({ percent: null, steps: ['Manca il peso di: not_reached.'] });
    const none = { label: 'Azione', children: [leaf('reached', '0')] };
    expect(achievementOf(none, stated).percent).toBeNull();
  });

  it('goes up level by level: an action with many indicators weighs as one with few', () => {
    const objective = {
      label: 'Obiettivo',
      children: [action('reached', 'reached', 'reached'), action('not_reached')],
    };
    const found = achievementOf(objective, rule());
    expect(found.percent).toBe('50');
    expect(found.children.map((c) => c.percent)).toEqual(['100', '0']);
    expect(achievementOf({ label: 'Piano', children: [] }, rule()).outcome).toBe('not_measurable');
  });

  it('a threshold is reached by its own value and not by what rounds to it', () => {
    const two = rule({ thresholds: { achieved: '66.67', partly: '50' } });
    expect(achievementOf(action('reached', 'reached', 'not_reached'), two)).toMatchObject({
      percent: '66.67',
      outcome: 'partly',
    });
    const half = rule({ thresholds: { achieved: '50', partly: '10' } });
    expect(achievementOf(action('reached', 'not_reached'), half).outcome).toBe('achieved');
  });

  it('order does not matter, doubling does not either, and reaching more never gives less', () => {
    fc.assert(
      fc.property(outcomes, (list) => {
        const percent = (o: EvaluationOutcome[]) => achievementOf(action(...o), rule()).percent;
        expect(percent([...list].reverse())).toBe(percent(list));
        expect(percent([...list, ...list])).toBe(percent(list));
        const better = list.map((o) => (o === 'not_reached' ? ('partly' as const) : o));
        expect(Number(percent(better) ?? 0)).toBeGreaterThanOrEqual(Number(percent(list) ?? 0));
      }),
    );
  });

  it('equal weights are weights that are equal', () => {
    fc.assert(
      fc.property(outcomes, fc.integer({ min: 1, max: 50 }), (list, weight) => {
        const weighed = { label: 'Azione', children: list.map((o) => leaf(o, String(weight))) };
        expect(achievementOf(weighed, rule({ weights: 'stated' })).percent).toBe(
          achievementOf(action(...list), rule()).percent,
        );
      }),
    );
  });

  it('a rule that contradicts itself is refused, and a good one can be said', () => {
    const refused = (more: object) => achievementRuleSchema.safeParse({ ...proposedRule, ...more }).success;
    expect(refused({ thresholds: { achieved: '50', partly: '80' } })).toBe(false);
    expect(refused({ points: { reached: '50', partly: '60', not_reached: '0' } })).toBe(false);
    expect(refused({ points: { reached: '101', partly: '60', not_reached: '0' } })).toBe(false);
    expect(ruleSentences(proposedRule)).toHaveLength(4);
  });
});
