/** What happened to a report of expenses. */
export const reportEventKinds = ['opened', 'signed', 'reopened', 'refused'] as const;
export type ReportEventKind = (typeof reportEventKinds)[number];
export const reportEventLabel: Record<ReportEventKind, string> = {
  opened: 'Aperto',
  signed: 'Firmato',
  reopened: 'Riaperto',
  refused: 'Spese non riconosciute',
};

export const reportStates = ['open', 'signed'] as const;
export type ReportState = (typeof reportStates)[number];
export const reportStateLabel: Record<ReportState, string> = { open: 'In preparazione', signed: 'Firmato' };

/** Costs of one report: all of them are checked, signed and packed together. */
export const costsAtMost = 2000;
