import manifest from './generated/persisted.json' with { type: 'json' };
import type { NextFunction, Request, Response } from 'express';

/** The web application's documents by their hash (`sha256:…`): it sends the hash, and the text stays here. */
export type PersistedDocuments = Readonly<Record<string, string>>;
export const documents: PersistedDocuments = manifest;

/**
 * Puts the document in place of its hash. An unknown hash is a clear refusal, so that an old tab knows to reload.
 * Only POST: an address is written to logs and kept by caches, and another site can make a browser open one.
 */
export const persistedDocuments =
  (documents: PersistedDocuments) => (request: Request, response: Response, next: NextFunction) => {
    if (request.method !== 'POST') {
      response
        .status(405)
        .set('allow', 'POST')
        .json({ errors: [{ message: 'Qui si accettano solo richieste POST.', extensions: { code: 'BAD_INPUT' } }] });
      return;
    }
    const body = request.body as { documentId?: unknown; query?: unknown } | undefined;
    if (Array.isArray(body)) {
      response.status(400).json({ errors: [{ message: 'Una richiesta alla volta.', extensions: { code: 'LIMIT' } }] });
      return;
    }
    if (typeof body?.documentId === 'string') {
      const query = Object.hasOwn(documents, body.documentId) ? documents[body.documentId] : undefined;
      if (!query) {
        response.status(404).json({
          errors: [
            {
              message: "L'applicazione è stata aggiornata: ricarica la pagina.",
              extensions: { code: 'NOT_FOUND', reason: 'UNKNOWN_DOCUMENT' },
            },
          ],
        });
        return;
      }
      body.query = query;
      delete body.documentId;
    }
    next();
  };
