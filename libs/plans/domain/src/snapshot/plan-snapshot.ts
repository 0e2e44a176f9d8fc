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
  /** The half-years with their lines: in versions alone. */
  periods?: SnapshotPeriod[];
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
  /** From here on in versions and on paper alone. */
  originalTo?: string;
  previous?: { id: string; title: string } | null;
  next?: { id: string; title: string }[];
  approvals?: SnapshotApproval[];
  /** The comuni of the ambito while the plan holds: those that have to approve. */
  comuni?: { id: string; name: string }[];
}

/** What a comune decided of the plan. */
export interface SnapshotApproval {
  id: string;
  comune: { id: string; name: string } | null;
  state: string;
  organ: string | null;
  number: string | null;
  date: string | null;
  note: string | null;
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

/** An objective or an action of the plan before or after. */
export interface SnapshotOther {
  id: string;
  code: string | null;
  title: string;
}
interface Continuing {
  /** In versions and on paper alone. */
  continues?: SnapshotOther[];
  continuedBy?: SnapshotOther[];
}

export interface SnapshotObjective extends Sourced, Continuing {
  areaId: string;
  code: string;
  title: string;
  summary: string | null;
}

export interface SnapshotAction extends Sourced, Continuing {
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
  /** In versions and on paper alone. */
  template?: { rows: SnapshotRow[] };
  ownTemplate?: { rows: SnapshotRow[] } | null;
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
  note?: string | null;
  lines: (Sourced & {
    label: string;
    declared: string | null;
    ente?: string | null;
    hours?: string | null;
    note?: string | null;
  })[];
  sources: { id: string; label: string; declared: string | null }[];
  cells: { lineId: string; sourceId: string; value: string | null }[];
}

/** One half-year of the state of implementation. */
export interface SnapshotPeriod {
  id: string;
  /** As the period is written in the table: `2019-S2`. */
  code: string;
  legalBasis: string | null;
  organ: string | null;
  act: string | null;
  actDate: string | null;
  lines: SnapshotLine[];
}

/** One line of intervention in one half-year: who runs it, by which acts, with which money, where it stands. */
export interface SnapshotLine {
  objectiveId: string | null;
  code: string | null;
  title: string;
  state: string | null;
  progress: string | null;
  providerText: string | null;
  providers: { role: string; name: string | null; ente: { name: string } | null }[];
  acts: {
    kind: string;
    number: string | null;
    date: string | null;
    subject: string | null;
    from: string | null;
    to: string | null;
  }[];
  amounts: {
    id: string;
    partOf: { id: string } | null;
    act: { from: string | null; to: string | null } | null;
    kind: string;
    label: string | null;
    value: string | null;
    percent: string | null;
    period: string;
    certainty: string;
  }[];
  counts: { measure: string; group: string | null; label: string | null; value: number }[];
}
