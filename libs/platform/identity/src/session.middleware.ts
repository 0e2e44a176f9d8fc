import { Inject, Injectable, type NestMiddleware } from '@nestjs/common';
import type { Config } from '@zona/config';
import { runAs } from '@zona/tenancy';
import type { NextFunction, Response } from 'express';
import { admit, admitPage } from './admission.ts';
import { requestIdOf, tokenOf, type ZonaRequest } from './request.ts';
import { CONFIG } from './tokens.ts';
import { ctxOf, Visitors } from './visitors.ts';

/** Finds the session of the cookie and runs the rest of a REST request in its context; GraphQL has its endpoint. */
@Injectable()
export class SessionMiddleware implements NestMiddleware {
  constructor(
    private readonly visitors: Visitors,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async use(request: ZonaRequest, response: Response, next: NextFunction): Promise<void> {
    const requestId = requestIdOf(request);
    response.set('x-request-id', requestId);
    const turnedAway = admit(request, this.config.publicUrl);
    if (turnedAway) {
      response.status(turnedAway.status).json(turnedAway.body);
      return;
    }
    request.sessionToken = tokenOf(request);
    const visitor = request.sessionToken ? await this.visitors.find(request.sessionToken) : null;
    request.session = visitor?.session ?? null;
    if (!visitor) return next();
    const otherAmbito = admitPage(request, visitor.session);
    if (otherAmbito) {
      response.status(otherAmbito.status).json(otherAmbito.body);
      return;
    }
    runAs(ctxOf(visitor, requestId, true), next);
  }
}
