import manifest from './generated/persisted.json' with { type: 'json' };

/** The web application's documents by their hash (`sha256:…`): it sends the hash, and the text stays here. */
export type PersistedDocuments = Readonly<Record<string, string>>;
export const documents: PersistedDocuments = manifest;

/** The body with the document in place of its hash; null when the hash is unknown. */
export function withDocument<B extends { documentId?: unknown }>(documents: PersistedDocuments, body: B): B | null {
  const { documentId, ...rest } = body;
  if (typeof documentId !== 'string') return body;
  return Object.hasOwn(documents, documentId) ? ({ ...rest, query: documents[documentId] } as unknown as B) : null;
}

/** The text of the web application's query of this name. */
export function queryNamed(documents: PersistedDocuments, name: string): string | undefined {
  const named = new RegExp(`^query ${name}\\b`);
  return Object.values(documents).find((text) => named.test(text));
}
