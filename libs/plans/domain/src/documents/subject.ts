import { formatDate, formatPeriod } from '@zona/calendar';
import type {
  PlanSnapshot,
  SnapshotAction,
  SnapshotObjective,
  SnapshotPeriod,
  SnapshotScheda,
} from '../snapshot/plan-snapshot.ts';
import type { Cover } from './model.ts';

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
  period?: SnapshotPeriod | null;
  /** The half-year as it is today: also of a version that does not keep it, which its document says. */
  livePeriod?: boolean;
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

const continuing = ({ previous, next }: PlanSnapshot['plan']): Cover['facts'] => [
  ...(previous ? [{ label: 'Continua', value: previous.title }] : []),
  ...(next ?? []).map((p) => ({ label: 'È continuato da', value: p.title })),
];

export function coverOf(s: DocumentSubject, title: string, below: string | null): Cover {
  const { plan, template } = s.plan;
  return {
    above: s.ambito.name,
    title,
    below,
    facts: [
      { label: 'Periodo', value: formatPeriod(plan.from, plan.to) },
      { label: 'Approvazione', value: approval(plan) },
      ...continuing(plan),
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
