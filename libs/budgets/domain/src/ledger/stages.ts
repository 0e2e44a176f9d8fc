/**
 * How far a euro has come (issue 5, point 2). Every movement takes it one step on, from the account of the stage before to the
 * account of this one, so that what is written is balanced by its form. A negative movement takes it back.
 */
export const stages = ['assigned', 'allocated', 'committed', 'settled', 'paid', 'reported'] as const;
export type Stage = (typeof stages)[number];

/** Where the money of a fund comes from: the one account that may owe. */
export const accountStages = ['origin', ...stages] as const;
export type AccountStage = (typeof accountStages)[number];

export const stageLabel: Record<Stage, string> = {
  assigned: 'Assegnato',
  allocated: 'Stanziato',
  committed: 'Impegnato',
  settled: 'Liquidato',
  paid: 'Pagato',
  reported: 'Rendicontato',
};

/** What an account is called in a refusal: what one may still take from it. */
export const availableLabel: Record<Stage, string> = {
  assigned: 'assegnato e non ancora stanziato',
  allocated: 'stanziato e non ancora impegnato',
  committed: 'impegnato e non ancora liquidato',
  settled: 'liquidato e non ancora pagato',
  paid: 'pagato e non ancora rendicontato',
  reported: 'rendicontato',
};

/** Why money moves. */
export const entryKinds = [
  'assignment',
  'allocation',
  'variation',
  'transfer',
  'swap',
  'carry',
  'commitment',
  'release',
  'settlement',
  'payment',
  'report',
  'refusal',
  'recovery',
  'reversal',
] as const;
export type EntryKind = (typeof entryKinds)[number];

export const entryKindLabel: Record<EntryKind, string> = {
  assignment: 'Assegnazione',
  allocation: 'Stanziamento',
  variation: 'Variazione',
  transfer: 'Storno tra voci',
  swap: 'Cambio di fondo',
  carry: 'Riporto del residuo',
  commitment: 'Impegno',
  release: 'Disimpegno',
  settlement: 'Liquidazione',
  payment: 'Pagamento',
  report: 'Rendicontazione',
  refusal: 'Non riconosciuto',
  recovery: 'Recupero',
  reversal: 'Annullamento',
};

/** A proposal of the Ufficio di Piano waits for its responsabile. */
export const proposalStates = ['proposed', 'approved', 'refused', 'withdrawn'] as const;
export type ProposalState = (typeof proposalStates)[number];
export const proposalStateLabel: Record<ProposalState, string> = {
  proposed: 'Da approvare',
  approved: 'Approvata',
  refused: 'Respinta',
  withdrawn: 'Ritirata',
};
