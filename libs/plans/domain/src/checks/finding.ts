import type { SnapshotSource } from '../snapshot/index.ts';
import type { PlanView } from './plan-view.ts';
import type { CheckCode, FindingSeverity } from './vocabulary.ts';

/** What a finding is about, and where it is corrected. */
export interface FindingSubject {
  type: 'Plan' | 'PlanArea' | 'Objective' | 'Action' | 'Scheda' | 'Project';
  id: string;
  title: string;
}

/** The page where a figure is written; `row` is the row of the card. */
export interface FindingTarget {
  type: FindingSubject['type'];
  id: string;
  objectiveId: string | null;
  row: string | null;
}

/** One of the two figures that should agree, as it is shown. */
export interface FindingSide {
  label: string;
  value: string;
  source: SnapshotSource | null;
  target: FindingTarget | null;
}

export interface Finding {
  code: CheckCode;
  /** Made of the kind and of the ids involved, never of the figures: the same doubt keeps its key while the figures change. */
  key: string;
  severity: FindingSeverity;
  sentence: string;
  left: FindingSide;
  right: FindingSide;
  /** How far apart the two are, where that is a figure. */
  difference: string | null;
  subjects: FindingSubject[];
  /** Where it counts: the areas and objectives of its subjects. */
  areaIds: string[];
  objectiveIds: string[];
}

/** What a check finds; where it counts is told from the subjects. */
export type Found = Omit<Finding, 'code' | 'areaIds' | 'objectiveIds'>;

export interface Check {
  code: CheckCode;
  title: string;
  /** Why the two figures should agree. */
  explain: string;
  run: (plan: PlanView) => Found[];
}
