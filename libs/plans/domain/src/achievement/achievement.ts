import { compare, decimalOf, exact, over, plus, shown, sum, times, whole, zero, type Exact } from '../exact/exact.ts';
import type { EvaluationOutcome } from '../indicators/vocabulary.ts';
import type { AchievementRule } from './rule.ts';
import { achievementOutcomeLabel, type AchievementOutcome } from './vocabulary.ts';

/** A plan, an area, an objective, an action (`children`), or an indicator with its outcome. */
export interface AchievementNode {
  label: string;
  /** Decimal, not negative; read only where the rule says that weights are stated. */
  weight?: string | null;
  outcome?: EvaluationOutcome;
  children?: readonly AchievementNode[];
}

export interface Achievement {
  label: string;
  /** 0-100, at most two decimals; null when nothing could be measured. */
  percent: string | null;
  outcome: AchievementOutcome;
  /** No percentage, because a weight that the rule needs is missing here or further down. */
  unweighed: boolean;
  steps: string[];
  children: Achievement[];
}

type Scored = Achievement & { exact: Exact | null };

/**
 * The degree of achievement of a tree, each level from the one below: the weighted mean of its children. Exact to the end: what is
 * shown is rounded, what is compared with a threshold is not.
 */
export function achievementOf(node: AchievementNode, rule: AchievementRule): Achievement {
  return withoutExact(score(node, rule));
}

const withoutExact = ({ exact: _, ...rest }: Scored): Achievement => rest;

function score(node: AchievementNode, rule: AchievementRule): Scored {
  return node.children ? ofChildren(node, node.children, rule) : ofOutcome(node, rule);
}

function ofOutcome({ label, outcome = 'not_measurable' }: AchievementNode, rule: AchievementRule): Scored {
  if (outcome === 'not_measurable') return result(label, null, rule, ['Non misurabile.'], []);
  const points = exact(rule.points[outcome]);
  return result(label, points, rule, [`Vale ${shown(points)}%.`], []);
}

function ofChildren(node: AchievementNode, nodes: readonly AchievementNode[], rule: AchievementRule): Scored {
  const children = nodes.map((child) => score(child, rule));
  const shownChildren = children.map(withoutExact);
  const nothing = (step: string) => result(node.label, null, rule, [step], shownChildren);
  if (!children.length) return nothing('Non c’è nulla da misurare.');
  const weights = weightsOf(nodes, rule);
  if (typeof weights === 'string') return { ...nothing(weights), unweighed: true };
  // What could not be weighed further down is not unmeasurable: to leave it out would be to give weights of one's own.
  const unweighed = children.filter((c) => c.unweighed);
  if (unweighed.length)
    return { ...nothing(`Mancano dei pesi dentro: ${unweighed.map((c) => c.label).join('; ')}.`), unweighed: true };
  const parts = children.map((child, i) => ({ label: child.label, exact: child.exact, weight: weights[i]! }));
  if (parts.every((p) => !p.exact)) return nothing('Nessun elemento è misurabile.');
  const counted = rule.notMeasurable === 'zero' ? parts : parts.filter((p) => p.exact);
  const total = sum(counted.map((p) => p.weight));
  const value = over(
    counted.reduce((t, p) => plus(t, times(p.exact ?? zero, p.weight)), zero),
    total,
  );
  if (!value) return nothing('Gli elementi misurabili hanno tutti peso zero.');
  const steps = parts.map((p) => stepOfPart(p, rule));
  steps.push(
    `${rule.weights === 'equal' ? 'Media' : 'Media pesata'} degli elementi contati (${counted.length} su ${parts.length}): ${shown(value)}%.`,
  );
  return result(node.label, value, rule, steps, shownChildren);
}

function stepOfPart(part: { label: string; exact: Exact | null; weight: Exact }, rule: AchievementRule): string {
  const weight = rule.weights === 'stated' ? `, peso ${shown(part.weight)}` : '';
  if (part.exact) return `${part.label}: ${shown(part.exact)}%${weight}.`;
  return `${part.label}: non misurabile, ${rule.notMeasurable === 'zero' ? `vale 0%${weight}` : 'escluso'}.`;
}

/** The weights, or the sentence that says which one is missing: a missing weight is not a one. */
function weightsOf(nodes: readonly AchievementNode[], rule: AchievementRule): Exact[] | string {
  if (rule.weights === 'equal') return nodes.map(() => whole(1));
  const missing = nodes.filter((n) => n.weight === undefined || n.weight === null);
  if (missing.length) return `Manca il peso di: ${missing.map((n) => n.label).join('; ')}.`;
  return nodes.map((n) => exact(n.weight!));
}

function result(
  label: string,
  value: Exact | null,
  rule: AchievementRule,
  steps: string[],
  children: Achievement[],
): Scored {
  const outcome = outcomeOf(value, rule);
  const ended =
    value && children.length ? [...steps, `Esito: ${achievementOutcomeLabel[outcome].toLowerCase()}.`] : steps;
  return {
    label,
    percent: value && decimalOf(value, 2),
    outcome,
    steps: ended,
    children,
    exact: value,
    unweighed: false,
  };
}

function outcomeOf(value: Exact | null, { thresholds }: AchievementRule): AchievementOutcome {
  if (!value) return 'not_measurable';
  if (compare(value, exact(thresholds.achieved)) >= 0) return 'achieved';
  return compare(value, exact(thresholds.partly)) >= 0 ? 'partly' : 'not_achieved';
}
