export { documentName, documentOf } from './build.ts';
export * from './documents.policy.ts';
export * from './documents.schemas.ts';
export type {
  Block as DocumentBlock,
  Card as DocumentCard,
  Cell as DocumentCell,
  Column as DocumentColumn,
  DocumentModel,
  Said as DocumentSaid,
  Sheet as DocumentSheet,
  Table as DocumentTable,
} from './model.ts';
export type { DocumentSubject } from './subject.ts';
export * from './vocabulary.ts';
