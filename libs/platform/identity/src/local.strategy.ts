import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { Strategy } from 'passport-local';
import { AuthService, type LoginOutcome } from './auth.service.ts';
import { originOf, type ZonaRequest } from './request.ts';

/** Passport's local strategy: e-mail and password in a JSON body. The outcome, good or bad, is answered by the controller. */
@Injectable()
export class LocalStrategy extends PassportStrategy(Strategy, 'local') {
  constructor(private readonly auth: AuthService) {
    super({ usernameField: 'email', passwordField: 'password', passReqToCallback: true, session: false });
  }

  validate(request: ZonaRequest, email: string, password: string): Promise<LoginOutcome> {
    return this.auth.checkPassword(email, password, originOf(request));
  }
}
