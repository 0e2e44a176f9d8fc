export { DocumentSource, type AskedDocument } from './document.source.ts';
export { planDocumentJob } from './document.job.ts';
export { documentsEntities, documentsMigration } from './documents.entities.ts';
export { default as documentsTypeDefs } from './documents.graphql';
export { mediaTypes as documentMediaTypes, writers as documentWriters } from './writers/index.ts';
