import { createHash, randomBytes } from 'node:crypto';
import type { Role } from '@zona/access';
import type { Database, Db } from '@zona/database';
import type { Standing } from '@zona/tenancy';
import type { OpenMembership } from './memberships.ts';

/** What a session knows, read in one statement at each request. */
export interface Session {
  accountId: string;
  accountName: string;
  email: string;
  ambitoId: string | null;
  ambitoName: string | null;
  demo: boolean;
  membershipId: string | null;
  personId: string | null;
  enteId: string | null;
  enteName: string | null;
  role: Role;
}

const digest = (token: string) => createHash('sha256').update(token).digest();

/** A session that holds: neither past nor ended, of an account and an ambito that are in use. */
const holds =
  "s.ended_at is null and s.expires_at > now() and c.disabled_at is null and (s.ambito_id is null or a.status = 'active')";
const joined =
  'from zona.session s join zona.account c on c.id = s.account_id left join zona.ambito a on a.id = s.ambito_id';
const standingSql = `${joined} where s.token_hash = $2 and s.ambito_id = $1 and ${holds}`;

/** What the context of a session stands on: each of its transactions asks again whether the session holds. */
export const standingOf = (token: string): Standing => ({ sql: standingSql, value: digest(token), held: true });

/** The database holds only the hash of a token: who reads the table cannot enter with it. */
export class Sessions {
  constructor(
    private readonly database: Database,
    private readonly hours: number,
  ) {}

  /** Opens a session for a membership (or for the platform administrator, who has none) and returns its token. */
  async open(db: Db, accountId: string, membership: OpenMembership | null): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await db.run(
      `insert into session (token_hash, account_id, ambito_id, membership_id, person_id, ente_id, ente_name, role, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, least(now() + make_interval(hours => $9), coalesce($10::date + 1, 'infinity')::timestamptz))`,
      [
        digest(token),
        accountId,
        membership?.ambitoId ?? null,
        membership?.id ?? null,
        membership?.personId ?? null,
        membership?.enteId ?? null,
        membership?.enteName ?? null,
        membership?.role ?? 'platform_admin',
        this.hours,
        membership?.to ?? null,
      ],
    );
    return token;
  }

  /** The session of a token; null when unknown, past, ended, of a disabled account or of a suspended ambito. */
  async find(token: string): Promise<Session | null> {
    const [row] = await this.database.platformRead<Session>(
      `select s.account_id as "accountId", c.name as "accountName", c.email, s.ambito_id as "ambitoId", a.name as "ambitoName", coalesce(a.demo, false) as demo,
              s.membership_id as "membershipId", s.person_id as "personId", s.ente_id as "enteId", s.ente_name as "enteName", s.role
       ${joined} where s.token_hash = $1 and ${holds}`,
      [digest(token)],
    );
    return row ?? null;
  }

  async end(db: Db, token: string): Promise<void> {
    await db.run('update session set ended_at = now() where token_hash = $1 and ended_at is null', [digest(token)]);
  }
}

/** Sessions that work by this membership end with its last day, in the transaction that ends the membership. */
export const endSessionsOf = (db: Db, membershipId: string, lastDay: string): Promise<unknown> =>
  db.run(
    `update session set expires_at = least(expires_at, $2::date + 1), ended_at = case when $2::date < current_date then now() end
     where membership_id = $1 and ended_at is null`,
    [membershipId, lastDay],
  );
