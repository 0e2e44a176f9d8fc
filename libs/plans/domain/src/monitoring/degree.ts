import { achievementOf, type Achievement, type AchievementNode } from '../achievement/achievement.ts';
import type { AchievementRule } from '../achievement/rule.ts';
import type { EvaluationOutcome } from '../indicators/vocabulary.ts';
import type { IndicatorKind } from '../vocabulary.ts';

export interface MeasuredIndicator {
  name: string;
  kind: IndicatorKind;
  outcome: EvaluationOutcome;
  /** How the outcome came about. */
  steps: readonly string[];
}
export interface MeasuredObjective {
  label: string;
  cards: readonly { label: string; indicators: readonly MeasuredIndicator[] }[];
}

/** What counts is what was measured of the results; a figure of need is where one started. */
const counted = (indicators: readonly MeasuredIndicator[]) => indicators.filter((i) => i.kind !== 'input');

/** The degree of achievement of a plan: objectives from their cards, cards from their indicators, with every step. */
export function degreeOf(plan: string, objectives: readonly MeasuredObjective[], rule: AchievementRule): Achievement {
  const why = new Map<AchievementNode, readonly string[]>();
  const leaf = ({ name, outcome, steps }: MeasuredIndicator): AchievementNode => {
    const node = { label: name, outcome };
    why.set(node, steps);
    return node;
  };
  const node: AchievementNode = {
    label: plan,
    children: objectives.map((o) => ({
      label: o.label,
      children: o.cards
        .filter((c) => counted(c.indicators).length)
        .map((c) => ({ label: c.label, children: counted(c.indicators).map(leaf) })),
    })),
  };
  return explained(achievementOf(node, rule), node, why);
}

/** Puts before the points of an indicator how its outcome came about. */
function explained(
  found: Achievement,
  node: AchievementNode,
  why: ReadonlyMap<AchievementNode, readonly string[]>,
): Achievement {
  return {
    ...found,
    steps: [...(why.get(node) ?? []), ...found.steps],
    children: found.children.map((child, i) => explained(child, node.children![i]!, why)),
  };
}
