/** The states of a plan's life. Wider than the three that the present table accepts (`planStatuses`). */
export const planLifeStates = ['draft', 'in_consultation', 'adopted', 'in_force', 'extended', 'closed'] as const;
export type PlanLifeState = (typeof planLifeStates)[number];
export const planLifeLabel: Record<PlanLifeState, string> = {
  draft: 'Bozza',
  in_consultation: 'In consultazione',
  adopted: 'Adottato',
  in_force: 'In vigore',
  extended: 'Prorogato',
  closed: 'Chiuso',
};
export const planActionLabel = {
  consult: 'Apri la consultazione',
  revise: 'Riporta in bozza',
  adopt: 'Adotta',
  enact: 'Metti in vigore',
  extend: 'Proroga',
  close: 'Chiudi',
} as const;
export type PlanAction = keyof typeof planActionLabel;

export const planActKinds = ['delibera', 'determina', 'decreto', 'dgr', 'accordo_di_programma', 'verbale'] as const;
export type PlanActKind = (typeof planActKinds)[number];
export const planActKindLabel: Record<PlanActKind, string> = {
  delibera: 'Delibera',
  determina: 'Determina',
  decreto: 'Decreto',
  dgr: 'DGR',
  accordo_di_programma: 'Accordo di programma',
  verbale: 'Verbale',
};

/** What of a plan can be written. */
export const planParts = ['content', 'timeline', 'progress', 'readings', 'approvals', 'observations', 'dates'] as const;
export type PlanPart = (typeof planParts)[number];
export const planPartLabel: Record<PlanPart, string> = {
  content: 'Aree, obiettivi, azioni e schede',
  timeline: 'Fasi e scadenze',
  progress: 'Stato di avanzamento',
  readings: 'Valori rilevati',
  approvals: 'Approvazioni dei comuni',
  observations: 'Osservazioni',
  dates: 'Inizio e fine',
};

export const approvalAnswers = ['approved', 'rejected'] as const;
export type ApprovalAnswer = (typeof approvalAnswers)[number];
