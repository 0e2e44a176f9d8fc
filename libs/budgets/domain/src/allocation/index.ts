export { allocate, allocateMany, type AllocatedShare, type Allocation } from './allocate.ts';
export type { AllocationCheck } from './explain.ts';
export { instalmentPlanSchema, instalments, type Instalment, type InstalmentPlan } from './instalments.ts';
export type { Outcome } from './outcome.ts';
export {
  allocationDataSchema,
  allocationRuleSchema,
  proposedAllocationRule,
  type AllocationData,
  type AllocationRule,
  type Basis,
  type Bound,
  type Limits,
  type MixedBasis,
  type Participant,
  type Rounding,
  type Ties,
  type WeightBasis,
} from './rule.ts';
export { compareScenarios, type Comparison, type Difference, type ScenarioShare } from './scenarios.ts';
export {
  periodLengthLabel,
  periodLengths,
  periodsOf,
  spread,
  type Period,
  type PeriodLength,
  type PeriodShare,
} from './spread.ts';
export * from './allocation.policy.ts';
export { changesBetween, type Compared } from './changes.ts';
export * from './receipts.ts';
export * from './scenario.ts';
export * from './scenario.schemas.ts';
export { ruleSentences } from './sentences.ts';
export * from './vocabulary.ts';
export * from './vote-rule.ts';
export { voteOutcome, type VoteOutcome } from './vote.ts';
