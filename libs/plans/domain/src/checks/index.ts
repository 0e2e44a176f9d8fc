import type { PlanSnapshot } from '../snapshot/index.ts';
import type { Check, Finding } from './finding.ts';
import { partsVsTotal } from './parts-vs-total.ts';
import { mixedPeriods } from './periods.ts';
import { PlanView } from './plan-view.ts';
import { ratioMismatch } from './ratios.ts';
import { unreconciledCounts } from './related-counts.ts';
import { repeatedCount } from './repeated-count.ts';
import { figureOnTwoActions } from './repeated-figures.ts';
import { requiredAnswerMissing } from './required-answers.ts';
import { targetBelowBaseline } from './targets.ts';
import { periodOutsidePlan } from './written-periods.ts';

export * from './checks.policy.ts';
export * from './checks.schemas.ts';
export * from './finding.ts';
export * from './vocabulary.ts';

/** Every check, from what cannot be right to what a person should explain. They warn and never block. */
export const checks: readonly Check[] = [
  partsVsTotal,
  ratioMismatch,
  unreconciledCounts,
  targetBelowBaseline,
  figureOnTwoActions,
  repeatedCount,
  mixedPeriods,
  periodOutsidePlan,
  requiredAnswerMissing,
];

export function runChecks(snapshot: PlanSnapshot): Finding[] {
  const plan = new PlanView(snapshot);
  return checks.flatMap((check) =>
    check
      .run(plan)
      .map((f) => ({ ...f, code: check.code, key: `${check.code}:${f.key}`, ...plan.placesOf(f.subjects) })),
  );
}
