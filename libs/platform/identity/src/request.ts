import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Request, Response } from 'express';
import type { RequestOrigin } from './auth.service.ts';
import type { Session } from './sessions.ts';

interface Known {
  requestId?: string;
  session?: Session | null;
  sessionToken?: string | null;
}

/** What the session middleware leaves on the request. */
export type ZonaRequest = Request & Known;

/** A request as Node gives it, before Express knows of it. */
export type PlainRequest = IncomingMessage & Known & { body?: unknown };

export const cookieName = 'zona_session';

export function tokenOf(request: IncomingMessage): string | null {
  const cookies = (request.headers.cookie ?? '').split(';').map((c) => c.trim());
  const found = cookies.find((c) => c.startsWith(`${cookieName}=`));
  const token = found?.slice(cookieName.length + 1) ?? '';
  return /^[\w-]{20,100}$/.test(token) ? token : null;
}

export function setToken(response: Response, token: string | null, secure: boolean): void {
  response.cookie(cookieName, token ?? '', {
    httpOnly: true,
    sameSite: 'lax',
    secure,
    path: '/',
    ...(token ? {} : { maxAge: 0 }),
  });
}

export const requestIdOf = (request: Known): string => (request.requestId ??= randomUUID());

export const originOf = (request: ZonaRequest): RequestOrigin => ({
  address: request.ip ?? request.socket.remoteAddress ?? 'unknown',
  requestId: requestIdOf(request),
});

/**
 * A browser sends these headers; another site's form or script is told apart by them (beside SameSite and JSON-only bodies).
 * Behind a proxy the public address decides, since the Host that arrives may be another.
 */
export const fromAnotherSite = (request: IncomingMessage, publicUrl: string | undefined): boolean => {
  const site = request.headers['sec-fetch-site'];
  if (typeof site === 'string' && site !== 'same-origin' && site !== 'none') return true;
  const origin = request.headers.origin;
  const expected = publicUrl ? URL.parse(publicUrl)?.host : request.headers.host;
  return typeof origin === 'string' && URL.parse(origin)?.host !== expected;
};

/** The ambito that a page was opened in. It chooses nothing: a page left open after a change of ambito is told so. */
export const pageAmbito = (request: IncomingMessage): string | undefined => {
  const header = request.headers['x-zona-ambito'];
  return typeof header === 'string' ? header : undefined;
};
