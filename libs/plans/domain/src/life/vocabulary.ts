/** The states of a plan's life. */
export const planLifeStates = ['draft', 'in_consultation', 'adopted', 'in_force', 'extended', 'closed'] as const;
export type PlanLifeState = (typeof planLifeStates)[number];

/** A plan that was extended is in force like any other: its figures are owed, its indicators are due. */
export const inForceStates = ['in_force', 'extended'] as const satisfies readonly PlanLifeState[];
export const isInForce = (state: string): boolean => (inForceStates as readonly string[]).includes(state);
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
export const planActions = Object.keys(planActionLabel) as PlanAction[];
/** The same steps once they are taken: the lines of a plan's time line. */
export const planStepTaken: Record<PlanAction, string> = {
  consult: 'Aperta la consultazione',
  revise: 'Riportato in bozza',
  adopt: 'Adottato',
  enact: 'Entrato in vigore',
  extend: 'Prorogato',
  close: 'Chiuso',
};

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

/** `pending`: nothing decided yet, though something may be known of it (a session that is called). */
export const approvalStates = ['pending', ...approvalAnswers] as const;
export type ComuneApprovalState = (typeof approvalStates)[number];
export const approvalStateLabel: Record<ComuneApprovalState, string> = {
  pending: 'In attesa',
  approved: 'Approvato',
  rejected: 'Non approvato',
};
