/** `not_stated`: a document gives the months and nobody has yet said how far it is. Unknown is not "not started". */
export const progressStates = ['not_stated', 'not_started', 'running', 'suspended', 'done'] as const;
export type Progress = (typeof progressStates)[number];
export const progressLabel: Record<Progress, string> = {
  not_stated: 'Stato non indicato',
  not_started: 'Non avviata',
  running: 'In corso',
  suspended: 'Sospesa',
  done: 'Conclusa',
};
export const progressActionLabel = {
  start: 'Avvia',
  suspend: 'Sospendi',
  resume: 'Riprendi',
  finish: 'Concludi',
  reopen: 'Riapri',
} as const;
export type ProgressAction = keyof typeof progressActionLabel;

export const columnUnits = ['month', 'quarter', 'school_year'] as const;
export type ColumnUnit = (typeof columnUnits)[number];
export const columnUnitLabel: Record<ColumnUnit, string> = {
  month: 'Mesi',
  quarter: 'Trimestri',
  school_year: 'Anni scolastici',
};
export const shortMonths = [
  'gen',
  'feb',
  'mar',
  'apr',
  'mag',
  'giu',
  'lug',
  'ago',
  'set',
  'ott',
  'nov',
  'dic',
] as const;

export const progressActions = Object.keys(progressActionLabel) as [ProgressAction, ...ProgressAction[]];

export const phaseKinds = ['phase', 'milestone'] as const;
export type PhaseKind = (typeof phaseKinds)[number];
export const phaseKindLabel: Record<PhaseKind, string> = { phase: 'Fase', milestone: 'Tappa' };
