/**
 * A plan as a whole at one moment, with everything that people wrote in it: what versions keep, what checks, documents and exports read.
 * Lists are flat and in the plan's order; things name each other by id. Amounts are decimal strings in euro.
 */
export interface PlanSnapshot {
  /** Raised when the shape changes, so that an old version is still read as what it was. */
  format: 1;
  plan: SnapshotPlan;
  template: SnapshotTemplate;
  areas: SnapshotArea[];
  objectives: SnapshotObjective[];
  actions: SnapshotAction[];
  schede: SnapshotScheda[];
}

export interface SnapshotSource {
  document: string;
  line: number | null;
  text: string | null;
}
interface Sourced {
  id: string;
  source: SnapshotSource | null;
}

export interface SnapshotPlan {
  id: string;
  code: string;
  title: string;
  kind: string;
  status: string;
  from: string;
  to: string;
  approvalOrgan: string | null;
  approvalAct: string | null;
  approvalDate: string | null;
  document: string | null;
}

export interface SnapshotTemplate {
  id: string;
  title: string;
  act: string | null;
  rows: { key: string; label: string; kind: string; position: number }[];
}

export interface SnapshotArea {
  id: string;
  code: string | null;
  title: string;
  policyAreas: { letter: string; title: string }[];
}

export interface SnapshotObjective extends Sourced {
  areaId: string;
  code: string;
  title: string;
  summary: string | null;
}

export interface SnapshotAction extends Sourced {
  code: string | null;
  title: string;
  summary: string | null;
  objectives: { id: string }[];
  enti: { id: string; name: string }[];
  partners: string[];
}

export interface SnapshotScheda extends Sourced {
  objectiveId: string;
  actionId: string | null;
  refersToId: string | null;
  label: string;
  form: string;
  answers: SnapshotAnswer[];
  amounts: SnapshotAmount[];
  staff: SnapshotStaff[];
  indicators: SnapshotIndicator[];
}

export interface SnapshotAnswer extends Sourced {
  row: string;
  answer: string | null;
  note: string | null;
  choices: string[];
}

export interface SnapshotAmount extends Sourced {
  value: string | null;
  valueTo: string | null;
  period: string;
  certainty: string;
  fund: string | null;
  sameAsId: string | null;
}

export interface SnapshotStaff extends Sourced {
  role: string;
  count: number | null;
  certainty: string;
}

export interface SnapshotIndicator extends Sourced {
  kind: string;
  name: string;
  valueType: string;
  unit: string | null;
  comparator: string | null;
  baseline: string | null;
  target: string | null;
  targetText: string | null;
  owner: { id: string; name: string } | null;
}
