import type { PlanKind } from '../vocabulary.ts';

/** What can be asked for on paper. The database and the API accept these and no others. */
export const documentKinds = ['plan', 'scheda', 'programma', 'dapp'] as const;
export type DocumentKind = (typeof documentKinds)[number];
export const documentKindLabel: Record<DocumentKind, string> = {
  plan: 'Piano completo',
  scheda: 'Una sola scheda',
  programma: 'Piano di Programma (quadro degli interventi)',
  dapp: 'Stato di attuazione del semestre (DAPP)',
};

export const documentFormats = ['docx', 'pdf', 'xlsx'] as const;
export type DocumentFormat = (typeof documentFormats)[number];
export const documentFormatLabel: Record<DocumentFormat, string> = {
  docx: 'Word (.docx), da modificare',
  pdf: 'PDF, da leggere e stampare',
  xlsx: 'Excel (.xlsx), per i conti',
};

/** A Piano di Programma has its own layout; every other plan is written as a whole plan. */
export const documentKindsOf = (kind: PlanKind): readonly DocumentKind[] =>
  kind === 'piano_di_programma' ? ['programma', 'scheda', 'dapp'] : ['plan', 'scheda', 'dapp'];
