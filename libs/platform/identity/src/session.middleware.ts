import { Inject, Injectable, type NestMiddleware } from '@nestjs/common';
import { abilityFor, type Actor, type Policy } from '@zona/access';
import type { Config } from '@zona/config';
import { runAs } from '@zona/tenancy';
import type { NextFunction, Response } from 'express';
import { fromAnotherSite, pageAmbito, requestIdOf, tokenOf, type ZonaRequest } from './request.ts';
import { Sessions, type Session } from './sessions.ts';
import { CONFIG, POLICIES } from './tokens.ts';

export const actorOf = (s: Session): Actor => ({
  accountId: s.accountId,
  personId: s.personId,
  membershipId: s.membershipId,
  name: s.accountName,
  role: s.role,
  ambitoId: s.ambitoId,
  enteId: s.enteId,
});

/** Finds the session of the cookie and runs the rest of the request in its context. The ambito comes from here and from nowhere else. */
@Injectable()
export class SessionMiddleware implements NestMiddleware {
  constructor(
    private readonly sessions: Sessions,
    @Inject(POLICIES) private readonly policies: readonly Policy[],
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async use(request: ZonaRequest, response: Response, next: NextFunction): Promise<void> {
    const requestId = requestIdOf(request);
    response.set('x-request-id', requestId);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      if (fromAnotherSite(request, this.config.publicUrl)) {
        response.status(403).json({ code: 'FORBIDDEN', message: 'La richiesta arriva da un altro sito.' });
        return;
      }
      if (!request.is('application/json')) {
        response.status(415).json({ code: 'BAD_INPUT', message: 'Si accettano solo richieste in JSON.' });
        return;
      }
    }
    try {
      request.sessionToken = tokenOf(request);
      request.session = request.sessionToken ? await this.sessions.find(request.sessionToken) : null;
    } catch (error) {
      next(error);
      return;
    }
    if (!request.session) return next();
    const opened = pageAmbito(request);
    if (opened !== undefined && opened !== (request.session.ambitoId ?? '')) {
      response.status(409).json({
        errors: [
          {
            message: "In un'altra scheda hai cambiato ambito: ricarica questa pagina. Nulla è stato salvato.",
            extensions: { code: 'CONFLICT', reason: 'OTHER_AMBITO' },
          },
        ],
      });
      return;
    }
    const actor = actorOf(request.session);
    runAs({ requestId, actor, ability: abilityFor(actor, this.policies) }, next);
  }
}
