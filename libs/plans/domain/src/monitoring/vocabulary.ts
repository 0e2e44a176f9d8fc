import { stepOf, type Step } from '../machine.ts';

export const monitoringStates = ['open', 'closed'] as const;
export type MonitoringState = (typeof monitoringStates)[number];
export const monitoringStateLabel: Record<MonitoringState, string> = { open: 'Aperto', closed: 'Chiuso' };

/** How far a line is. Not said is none of these. */
export const lineStates = ['not_started', 'running', 'done', 'suspended'] as const;
export type LineState = (typeof lineStates)[number];
export const lineStateLabel: Record<LineState, string> = {
  not_started: 'Non avviata',
  running: 'In corso',
  done: 'Conclusa',
  suspended: 'Sospesa',
};

/** From who proposes the text of a line to who answers for it. */
export const lineStages = ['draft', 'sent', 'accepted'] as const;
export type LineStage = (typeof lineStages)[number];
export const lineStageLabel: Record<LineStage, string> = { draft: 'Bozza', sent: 'Inviata', accepted: 'Accettata' };

export const lineStepNames = ['accept', 'send', 'return'] as const;
export type LineStepName = (typeof lineStepNames)[number];
/** An ETS or a comune sends; the Ufficio di Piano accepts or gives back. To accept twice is no fault. */
export const lineSteps: readonly (Step<LineStage, LineStepName> & { by: 'office' | 'proposer' })[] = [
  { action: 'send', from: ['draft'], to: 'sent', by: 'proposer' },
  { action: 'accept', from: ['draft', 'sent', 'accepted'], to: 'accepted', by: 'office' },
  { action: 'return', from: ['sent', 'accepted'], to: 'draft', by: 'office' },
];

export const lineStepOf = (from: LineStage, step: LineStepName) => stepOf(lineSteps, from, step);

/** An ATI is a lead with its members; who works under them is named apart. */
export const providerRoles = ['single', 'lead', 'member', 'subcontractor', 'partner'] as const;
export type ProviderRole = (typeof providerRoles)[number];
export const providerRoleLabel: Record<ProviderRole, string> = {
  single: 'gestore',
  lead: 'capogruppo',
  member: 'componente',
  subcontractor: 'subappalto',
  partner: 'partner',
};

export const lineActKinds = [
  'determina',
  'delibera',
  'contratto',
  'convenzione',
  'coprogettazione',
  'incarico',
  'accordo',
  'avviso',
  'dgr',
  'decreto',
  'altro',
] as const;
export type LineActKind = (typeof lineActKinds)[number];
export const lineActKindLabel: Record<LineActKind, string> = {
  determina: 'Determina',
  delibera: 'Delibera',
  contratto: 'Contratto',
  convenzione: 'Convenzione',
  coprogettazione: 'Co-progettazione',
  incarico: 'Incarico',
  accordo: 'Accordo',
  avviso: 'Avviso pubblico',
  dgr: 'DGR',
  decreto: 'Decreto',
  altro: 'Altro atto',
};

/** What an amount says: the value of a contract and what was committed for it are two things, and are never added up. */
export const lineAmountKinds = ['contract', 'commitment', 'grant', 'paid', 'share', 'other'] as const;
export type LineAmountKind = (typeof lineAmountKinds)[number];
export const lineAmountKindLabel: Record<LineAmountKind, string> = {
  contract: 'valore del contratto',
  commitment: 'importo impegnato',
  grant: 'assegnato',
  paid: 'erogato',
  share: 'quota',
  other: 'importo',
};

export const countMeasures = ['received', 'not_admitted', 'funded', 'other'] as const;
export type CountMeasure = (typeof countMeasures)[number];
export const countMeasureLabel: Record<CountMeasure, string> = {
  received: 'domande ricevute',
  not_admitted: 'non ammesse',
  funded: 'finanziate',
  other: 'altro conteggio',
};

export const lineParts = ['providers', 'acts', 'amounts'] as const;
export type LinePart = (typeof lineParts)[number];

export const evaluationKinds = ['mid_term', 'final'] as const;
export type EvaluationKind = (typeof evaluationKinds)[number];
export const evaluationKindLabel: Record<EvaluationKind, string> = {
  mid_term: 'Valutazione intermedia',
  final: 'Valutazione finale',
};
