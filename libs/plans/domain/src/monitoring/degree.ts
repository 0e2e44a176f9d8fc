import { decimalOf, exact, over, sum, times, whole } from '../exact/exact.ts';
import { achievementOf, type Achievement, type AchievementNode } from '../achievement/achievement.ts';
import type { AchievementRule } from '../achievement/rule.ts';
import type { EvaluationOutcome } from '../indicators/vocabulary.ts';
import type { IndicatorKind } from '../vocabulary.ts';

/** What a plan may give a weight: decimal, not negative; null where it states none. */
interface Weighed {
  id: string;
  weight?: string | null;
}
export interface MeasuredIndicator extends Weighed {
  name: string;
  kind: IndicatorKind;
  outcome: EvaluationOutcome;
  /** How the outcome came about. */
  steps: readonly string[];
}
export interface MeasuredCard extends Weighed {
  label: string;
  indicators: readonly MeasuredIndicator[];
}
export interface MeasuredObjective extends Weighed {
  label: string;
  cards: readonly MeasuredCard[];
}

/** What counts is what was measured of the results; a figure of need is where one started. */
const counted = (indicators: readonly MeasuredIndicator[]) => indicators.filter((i) => i.kind !== 'input');
const countedCards = (cards: readonly MeasuredCard[]) => cards.filter((c) => counted(c.indicators).length);

/** The degree of achievement of a plan: objectives from their cards, cards from their indicators, with every step. */
export function degreeOf(plan: string, objectives: readonly MeasuredObjective[], rule: AchievementRule): Achievement {
  const why = new Map<AchievementNode, readonly string[]>();
  const leaf = ({ name, weight, outcome, steps }: MeasuredIndicator): AchievementNode => {
    const node = { label: name, weight, outcome };
    why.set(node, steps);
    return node;
  };
  const node: AchievementNode = {
    label: plan,
    children: objectives.map(({ label, weight, cards }) => ({
      label,
      weight,
      children: countedCards(cards).map((c) => ({
        label: c.label,
        weight: c.weight,
        children: counted(c.indicators).map(leaf),
      })),
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

export const weightSubjects = ['objective', 'scheda', 'indicator'] as const;
export type WeightSubject = (typeof weightSubjects)[number];
export interface WeightLine {
  subject: WeightSubject;
  id: string;
  /** Among whom it weighs: the plan for an objective, the objective for a card, the card for an indicator. */
  parentId: string | null;
  label: string;
  weight: string | null;
}

/** What the degree takes a weight of, from first to last: each objective, its cards, their indicators. */
export function weightLines(objectives: readonly MeasuredObjective[]): WeightLine[] {
  const line = (subject: WeightSubject, parentId: string | null, label: string, w: Weighed): WeightLine => ({
    subject,
    id: w.id,
    parentId,
    label,
    weight: w.weight ?? null,
  });
  return objectives.flatMap((o) => [
    line('objective', null, o.label, o),
    ...countedCards(o.cards).flatMap((c) => [
      line('scheda', o.id, c.label, c),
      ...counted(c.indicators).map((i) => line('indicator', c.id, i.name, i)),
    ]),
  ]);
}

/** What part of the hundred a line is among those beside it; null while one of their weights is missing or all are zero. */
export function shareOfWeight(line: Omit<WeightLine, 'id'>, lines: readonly Omit<WeightLine, 'id'>[]): string | null {
  const beside = lines.filter((l) => l.subject === line.subject && l.parentId === line.parentId);
  if (beside.some((l) => l.weight === null)) return null;
  const share = over(times(exact(line.weight!), whole(100)), sum(beside.map((l) => exact(l.weight!))));
  return share && decimalOf(share, 2);
}
