import type { IncomingMessage } from 'node:http';
import type { Request } from 'express';
import { fromAnotherSite, pageAmbito } from './request.ts';
import type { Session } from './sessions.ts';

/** A request that is turned away before anything looks at what it asks. */
export interface TurnedAway {
  status: number;
  body: { code: string; message: string } | { errors: { message: string; extensions: object }[] };
}

const turnedAway = (status: number, code: string, message: string): TurnedAway => ({ status, body: { code, message } });

/** A file comes as a form. With a header that another site's form cannot send, as it cannot send JSON. */
const isUpload = (request: Request): boolean =>
  /^\/files\/?(\?|$)/.test(request.originalUrl) &&
  Boolean(request.is('multipart/form-data')) &&
  pageAmbito(request) !== undefined;

const isJson = (request: IncomingMessage): boolean =>
  /^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '');

/** What changes something comes from our own pages, as JSON: never from another site's form or script. */
export function admitJson(request: IncomingMessage, publicUrl: string | undefined): TurnedAway | null {
  if (fromAnotherSite(request, publicUrl)) return turnedAway(403, 'FORBIDDEN', 'La richiesta arriva da un altro sito.');
  return isJson(request) ? null : turnedAway(415, 'BAD_INPUT', 'Si accettano solo richieste in JSON.');
}

export function admit(request: Request, publicUrl: string | undefined): TurnedAway | null {
  if (request.method === 'GET' || request.method === 'HEAD') return null;
  const refused = admitJson(request, publicUrl);
  return refused?.status === 415 && isUpload(request) ? null : refused;
}

/** A page that was opened in another ambito than the session's is told so. */
export function admitPage(request: IncomingMessage, session: Session): TurnedAway | null {
  const opened = pageAmbito(request);
  if (opened === undefined || opened === (session.ambitoId ?? '')) return null;
  return {
    status: 409,
    body: {
      errors: [
        {
          message: "In un'altra scheda hai cambiato ambito: ricarica questa pagina. Nulla è stato salvato.",
          extensions: { code: 'CONFLICT', reason: 'OTHER_AMBITO' },
        },
      ],
    },
  };
}
