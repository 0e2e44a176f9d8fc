import {
  Controller,
  HttpCode,
  Inject,
  Injectable,
  Post,
  Req,
  Res,
  UseGuards,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { check, isUuid } from '@zona/problems';
import type { Config } from '@zona/config';
import type { Response } from 'express';
import { z } from 'zod';
import { AuthService, type LoginOutcome } from './auth.service.ts';
import { CONFIG } from './tokens.ts';
import { originOf, setToken, type ZonaRequest } from './request.ts';

const credentials = z.strictObject({
  email: z
    .string({ error: "Scrivi l'indirizzo email." })
    .trim()
    .min(1, { error: "Scrivi l'indirizzo email." })
    .max(254, { error: "L'indirizzo email è troppo lungo." }),
  password: z
    .string({ error: 'Scrivi la password.' })
    .min(1, { error: 'Scrivi la password.' })
    .max(1000, { error: 'La password è troppo lunga.' }),
});

/** Answers what is wrong with the form before passport looks at it. */
@Injectable()
class CredentialsGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const checked = check(credentials, context.switchToHttp().getRequest<ZonaRequest>().body ?? {});
    if (checked.ok) return true;
    context.switchToHttp().getResponse<Response>().status(400).json({ code: 'BAD_INPUT', problems: checked.problems });
    return false;
  }
}

const minutes = (seconds: number) => (seconds > 90 ? `${Math.ceil(seconds / 60)} minuti` : `${seconds} secondi`);

/** Entering, leaving, changing ambito. JSON only, same site only (see the session middleware). */
@Controller('auth')
export class AuthController {
  constructor(
    private readonly auth: AuthService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post('login')
  @HttpCode(200)
  @UseGuards(CredentialsGuard, AuthGuard('local'))
  async login(@Req() request: ZonaRequest & { user: LoginOutcome }, @Res() response: Response): Promise<void> {
    const outcome = request.user;
    const origin = originOf(request);
    const token = outcome.ok ? await this.auth.enter(outcome.account, request.sessionToken ?? null, origin) : null;
    if (token) {
      this.give(response, token);
      response.json({ ok: true });
    } else if (!outcome.ok && outcome.waitSeconds > 0) {
      response.status(429).set('retry-after', String(outcome.waitSeconds));
      response.json({
        code: 'LIMIT',
        message: `Troppi tentativi: riprova tra ${minutes(outcome.waitSeconds)}.`,
        retryAfterSeconds: outcome.waitSeconds,
      });
    } else response.status(401).json({ code: 'UNAUTHENTICATED', message: 'Email o password non corrette.' });
  }

  @Post('logout')
  @HttpCode(204)
  async logout(@Req() request: ZonaRequest, @Res() response: Response): Promise<void> {
    if (request.sessionToken) await this.auth.leave(request.session ?? null, request.sessionToken, originOf(request));
    this.give(response, null);
    response.end();
  }

  @Post('ambito')
  @HttpCode(204)
  async ambito(@Req() request: ZonaRequest, @Res() response: Response): Promise<void> {
    const { session, sessionToken } = request;
    if (!session || !sessionToken) {
      response.status(401).json({ code: 'UNAUTHENTICATED', message: 'La sessione è finita: entra di nuovo.' });
      return;
    }
    const membershipId = (request.body as { membershipId?: unknown } | undefined)?.membershipId;
    const token = isUuid(membershipId)
      ? await this.auth.switchTo(session, membershipId, sessionToken, originOf(request))
      : null;
    if (!token) {
      response.status(404).json({ code: 'NOT_FOUND', message: 'Questa appartenenza non esiste o è finita.' });
      return;
    }
    this.give(response, token);
    response.end();
  }

  private give(response: Response, token: string | null): void {
    setToken(response, token, this.config.publicUrl?.startsWith('https:') ?? false);
  }
}
