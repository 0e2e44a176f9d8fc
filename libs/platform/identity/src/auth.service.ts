import { Injectable } from '@nestjs/common';
import { Database, type Db } from '@zona/database';
import { v7 as uuidv7 } from 'uuid';
import { openMemberships, type OpenMembership } from './memberships.ts';
import { passwordMatches } from './passwords.ts';
import { Sessions, type Session } from './sessions.ts';
import { countFailure, forgetFailures, waitSeconds, type ThrottleKey } from './throttle.ts';

export interface Account {
  id: string;
  email: string;
  platformAdmin: boolean;
}

export type LoginOutcome = { ok: true; account: Account } | { ok: false; waitSeconds: number };
export interface RequestOrigin {
  address: string;
  requestId: string;
}

/** Who may enter, and the sessions that follow. Later ways in (OpenID Connect, second factor) end in `enter` too. */
@Injectable()
export class AuthService {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
  ) {}

  /** Checks a password. Unknown account, wrong password and account without one get the same answer in the same time. */
  async checkPassword(rawEmail: string, password: string, origin: RequestOrigin): Promise<LoginOutcome> {
    const email = rawEmail.trim().toLowerCase().slice(0, 254);
    const keys: ThrottleKey[] = [
      { kind: 'account', value: email },
      { kind: 'address', value: origin.address },
    ];
    const wait = await waitSeconds(this.database, keys);
    if (wait > 0) {
      await this.log('throttled', null, origin);
      return { ok: false, waitSeconds: wait };
    }
    const [found] = await this.database.platformRead<Account & { hash: string | null }>(
      'select id, email, platform_admin as "platformAdmin", password_hash as hash from account where email = $1 and disabled_at is null',
      [email],
    );
    if (!(await passwordMatches(found?.hash ?? null, password))) {
      await countFailure(this.database, keys);
      await this.log('refused', null, origin);
      return { ok: false, waitSeconds: 0 };
    }
    await forgetFailures(this.database, email);
    return { ok: true, account: { id: found!.id, email: found!.email, platformAdmin: found!.platformAdmin } };
  }

  /** Opens a new session for an account that proved itself; ends the one it came with. Null when it has nowhere to work. */
  async enter(account: Account, oldToken: string | null, origin: RequestOrigin): Promise<string | null> {
    const memberships = await openMemberships(this.database, account.id, origin.requestId);
    const first = memberships[0] ?? null;
    if (!first && !account.platformAdmin) return null;
    return this.replace(account.id, first, oldToken, 'login', origin);
  }

  /** Works on with another membership of the same account, without the password: a new session, the old one ends. */
  async switchTo(
    session: Session,
    membershipId: unknown,
    oldToken: string,
    origin: RequestOrigin,
  ): Promise<string | null> {
    const memberships = await openMemberships(this.database, session.accountId, origin.requestId);
    const chosen = memberships.find((m) => m.id === membershipId);
    return chosen ? this.replace(session.accountId, chosen, oldToken, 'switch', origin) : null;
  }

  async leave(session: Session | null, token: string, origin: RequestOrigin): Promise<void> {
    await this.database.inPlatform(async (db) => {
      await this.sessions.end(db, token);
      await this.note(db, 'logout', session?.accountId ?? null, origin);
    });
  }

  memberships(accountId: string, requestId: string): Promise<OpenMembership[]> {
    return openMemberships(this.database, accountId, requestId);
  }

  private replace(
    accountId: string,
    membership: OpenMembership | null,
    oldToken: string | null,
    outcome: string,
    origin: RequestOrigin,
  ): Promise<string> {
    return this.database.inPlatform(async (db) => {
      if (oldToken) await this.sessions.end(db, oldToken);
      await this.note(db, outcome, accountId, origin);
      return this.sessions.open(db, accountId, membership);
    });
  }

  private log(outcome: string, accountId: string | null, origin: RequestOrigin): Promise<void> {
    return this.database.inPlatform((db) => this.note(db, outcome, accountId, origin));
  }

  private async note(db: Db, outcome: string, accountId: string | null, origin: RequestOrigin): Promise<void> {
    await db.run('insert into access_log (id, account_id, outcome, address, request_id) values ($1, $2, $3, $4, $5)', [
      uuidv7(),
      accountId,
      outcome,
      origin.address,
      origin.requestId,
    ]);
  }
}
