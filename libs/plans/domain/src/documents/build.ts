import { formatDate } from '@zona/calendar';
import { dappDocument } from './dapp.ts';
import type { DocumentModel } from './model.ts';
import { planDocument } from './plan.ts';
import { programmaDocument } from './programma.ts';
import { schedaDocument } from './scheda.ts';
import type { DocumentSubject } from './subject.ts';
import type { DocumentFormat, DocumentKind } from './vocabulary.ts';

const builders: Record<DocumentKind, (s: DocumentSubject) => DocumentModel | null> = {
  plan: planDocument,
  scheda: schedaDocument,
  programma: programmaDocument,
  dapp: dappDocument,
};

/** Null when what is asked for is not in the plan, or may not be seen. */
export const documentOf = (kind: DocumentKind, subject: DocumentSubject): DocumentModel | null =>
  builders[kind](subject);

/** `Piano di Zona 2025-2027 (22.11.2026).docx`. */
export const documentName = (model: DocumentModel, format: DocumentFormat): string =>
  `${model.title.slice(0, 90)} (${formatDate(model.day).replaceAll('/', '.')}).${format}`;
