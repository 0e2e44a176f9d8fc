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
  /** Later than the first snapshots. */
  sheets?: SnapshotSheet[];
  phases?: SnapshotPhase[];
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
  /** Later than the first snapshots. */
  acts?: SnapshotAct[];
}

export interface SnapshotAct {
  id: string;
  step: string;
  kind: string | null;
  organ: string | null;
  number: string | null;
  date: string | null;
  newEnd: string | null;
}

export interface SnapshotTemplate {
  id: string;
  title: string;
  act: string | null;
  rows: SnapshotRow[];
}

export interface SnapshotRow {
  key: string;
  label: string;
  kind: string;
  position: number;
  /** From here on later than the first snapshots. */
  section?: string | null;
  required?: boolean;
  vocabulary?: string | null;
  whenRow?: string | null;
  whenIs?: string | null;
  whenThen?: string | null;
  noteWhen?: string | null;
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
  /** From here on later than the first snapshots. */
  targetFrom?: string | null;
  targetTo?: string | null;
  scaleFrom?: string | null;
  scaleTo?: string | null;
  frequency?: string;
  periodType?: string;
  dataSource?: string | null;
  byComune?: boolean;
  overEnti?: string;
  overPeriods?: string;
  targets?: { period: string; value: string | null; from: string | null; to: string | null }[];
}

/** The sheet of a project: what it says, its budget tables, when it begins. */
export interface SnapshotSheet {
  id: string;
  title: string;
  actionId: string | null;
  startMonth?: string | null;
  months?: number | null;
  timeNote?: string | null;
  answers?: SnapshotAnswer[];
  matrices: SnapshotMatrix[];
}

/** A phase or milestone; its spans are months of the calendar, or numbers counted from the first. */
export interface SnapshotPhase extends Sourced {
  code: string | null;
  title: string;
  kind: string;
  unit: string;
  spans: { from: string | null; to: string | null; fromMonth: number | null; toMonth: number | null }[];
  progress: string;
  doneOn: string | null;
  objectiveId: string | null;
  actionId: string | null;
  sheetId: string | null;
  owner: { id: string; name: string } | null;
  note: string | null;
}

export interface SnapshotMatrix extends Sourced {
  kind: string;
  title: string;
  declared: string | null;
  lines: (Sourced & { label: string; declared: string | null })[];
  sources: { id: string; label: string; declared: string | null }[];
  cells: { lineId: string; sourceId: string; value: string | null }[];
}
