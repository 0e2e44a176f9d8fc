import type { ComparisonPartsFragment, CorrectionPartsFragment, PlanLifeQuery } from '../generated/graphql';

export type LifeOf = NonNullable<PlanLifeQuery['plan']>;
export type ActOf = LifeOf['acts'][number];
export type ApprovalOf = LifeOf['approvals'][number];
export type Tracked = LifeOf['approvalTracker']['comuni'][number];
export type Correction = CorrectionPartsFragment;
export type Comparison = ComparisonPartsFragment;
