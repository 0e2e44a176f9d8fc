import { abilityFor, type Actor, type Policy } from '@zona/access';
import { refuse, type AmbitoDb } from '@zona/database';
import type { AmbitoCtx } from '@zona/tenancy';

/** The context of who asked, with the rights of today: a role that has ended since then works no more. */
export async function requesterCtx(
  db: AmbitoDb,
  membershipId: string,
  policies: readonly Policy[],
): Promise<AmbitoCtx> {
  const [found] = await db.run<Pick<Actor, 'accountId' | 'personId' | 'enteId' | 'name' | 'role'>>(
    `select p.account_id as "accountId", p.id as "personId", m.ente_id as "enteId", c.name, m.role
     from membership m
     join person p on p.ambito_id = $1 and p.id = m.person_id
     join account c on c.id = p.account_id
     where m.ambito_id = $1 and m.id = $2 and m.withdrawn_at is null and p.withdrawn_at is null and c.disabled_at is null
       and m.valid_from <= current_date and (m.valid_to is null or m.valid_to >= current_date)`,
    [db.ambitoId, membershipId],
  );
  if (!found)
    return refuse(null, 'FORBIDDEN', 'Chi ha chiesto questo lavoro non ha più il ruolo con cui lo ha chiesto.');
  const actor = { ...found, membershipId, ambitoId: db.ambitoId };
  return { requestId: db.ctx.requestId, actor, ability: abilityFor(actor, policies) };
}
