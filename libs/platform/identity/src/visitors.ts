import { Inject, Injectable } from '@nestjs/common';
import { abilityFor, type Ability, type Actor, type Policy } from '@zona/access';
import type { Ctx } from '@zona/tenancy';
import { LRUCache } from 'lru-cache';
import { Sessions, standingOf, type Session } from './sessions.ts';
import { POLICIES } from './tokens.ts';

/** Who stands behind a token, and what they may do. */
export interface Visitor {
  readonly token: string;
  readonly session: Session;
  readonly actor: Actor;
  readonly ability: Ability;
}

export const actorOf = (s: Session): Actor => ({
  accountId: s.accountId,
  personId: s.personId,
  membershipId: s.membershipId,
  name: s.accountName,
  role: s.role,
  ambitoId: s.ambitoId,
  enteId: s.enteId,
});

/** How long a name that has changed may still be read; whether a session holds is asked anew by each transaction. */
const rememberedMs = 60_000;
const rememberedAtMost = 10_000;

/** The people behind tokens. What is remembered saves a look-up; it never lets anybody in (docs/decisions/0016). */
@Injectable()
export class Visitors {
  private readonly remembered = new LRUCache<string, Visitor>({ max: rememberedAtMost, ttl: rememberedMs });

  constructor(
    private readonly sessions: Sessions,
    @Inject(POLICIES) private readonly policies: readonly Policy[],
  ) {}

  /** Asks the database. */
  async find(token: string): Promise<Visitor | null> {
    const session = await this.sessions.find(token);
    if (!session) {
      this.remembered.delete(token);
      return null;
    }
    const actor = actorOf(session);
    const visitor = { token, session, actor, ability: abilityFor(actor, this.policies) };
    // Without an ambito there is no transaction that would notice the end of the session.
    if (session.ambitoId) this.remembered.set(token, visitor);
    return visitor;
  }

  /** Who came with this token a moment ago: to be believed only together with a context that stands on it. */
  recall(token: string): Visitor | null {
    return this.remembered.get(token) ?? null;
  }
}

/** The context of one request. `found`: the database has just been asked. */
export const ctxOf = ({ actor, ability, token }: Visitor, requestId: string, found: boolean): Ctx => ({
  requestId,
  actor,
  ability,
  standing: { ...standingOf(token), held: found },
});
