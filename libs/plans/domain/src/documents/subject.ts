import { formatDate, formatPeriod } from '@zona/calendar';
import type { PlanSnapshot, SnapshotAction, SnapshotObjective, SnapshotScheda } from '../snapshot/plan-snapshot.ts';
import type { Cover } from './model.ts';

/** One line of intervention in one half-year: who runs it, by which acts, with which money, where it stands. */
export interface ReportedLine {
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
    kind: string;
    label: string | null;
    value: string | null;
    percent: string | null;
    period: string;
    certainty: string;
  }[];
  counts: { measure: string; group: string | null; label: string | null; value: number }[];
}

export interface ReportedPeriod {
  /** As the period is written in the table: `2019-S2`. */
  code: string;
  legalBasis: string | null;
  organ: string | null;
  act: string | null;
  actDate: string | null;
  /** What each Consiglio Comunale decided of the plan. */
  plan: {
    approvals: { organ: string | null; number: string | null; date: string | null; comune: { name: string } | null }[];
  };
  lines: ReportedLine[];
}

/** All that a document is made of: the plan as whoever asks may read it, and what is said around it. */
export interface DocumentSubject {
  plan: PlanSnapshot;
  ambito: { name: string; comuni: readonly string[] };
  /** Null: the plan as it stands. */
  version: string | null;
  day: string;
  madeBy: string;
  /** Whoever asks does not see every card. */
  partial: boolean;
  schedaId?: string | null;
  period?: ReportedPeriod | null;
}

/** A plan's parts by what they hang on, each in the plan's order. */
export class PlanTree {
  constructor(private readonly plan: PlanSnapshot) {}

  readonly objectivesOf = (areaId: string): SnapshotObjective[] =>
    this.plan.objectives.filter((o) => o.areaId === areaId);
  readonly schedeOf = (objectiveId: string): SnapshotScheda[] =>
    this.plan.schede.filter((s) => s.objectiveId === objectiveId);
  readonly actionsOf = (objectiveId: string): SnapshotAction[] =>
    this.plan.actions.filter((a) => a.objectives.some((o) => o.id === objectiveId));
  readonly schedeOfArea = (areaId: string): SnapshotScheda[] =>
    this.objectivesOf(areaId).flatMap((o) => this.schedeOf(o.id));
}

export const objectiveName = (o: { code: string; title: string }): string => `Obiettivo ${o.code} – ${o.title}`;
export const actionName = (a: { code: string | null; title: string }): string =>
  a.code ? `Azione ${a.code} – ${a.title}` : a.title;

/** The name of a card as a heading: its action's, when it has one. */
export function schedaName(scheda: SnapshotScheda, actions: readonly SnapshotAction[]): string {
  const action = actions.find((a) => a.id === scheda.actionId);
  return action ? actionName(action) : scheda.label;
}

const approval = ({ approvalOrgan, approvalAct, approvalDate }: PlanSnapshot['plan']): string => {
  const act = [approvalOrgan, approvalAct].filter(Boolean).join(', ');
  if (!act && !approvalDate) return 'nessun atto registrato';
  return [act, approvalDate && `del ${formatDate(approvalDate)}`].filter(Boolean).join(' ');
};

export function coverOf(s: DocumentSubject, title: string, below: string | null): Cover {
  const { plan, template } = s.plan;
  return {
    above: s.ambito.name,
    title,
    below,
    facts: [
      { label: 'Periodo', value: formatPeriod(plan.from, plan.to) },
      { label: 'Approvazione', value: approval(plan) },
      { label: 'Modello di scheda', value: [template.title, template.act].filter(Boolean).join(', ') },
      ...(plan.document ? [{ label: 'Documento di origine', value: plan.document }] : []),
      { label: 'Versione', value: s.version ?? `il piano com’è il ${formatDate(s.day)}` },
      { label: 'Preparato', value: `il ${formatDate(s.day)} da ${s.madeBy}` },
    ],
    notes: s.partial
      ? ['Questo documento contiene soltanto le schede che può vedere chi lo ha chiesto: i totali sono di queste.']
      : [],
  };
}
