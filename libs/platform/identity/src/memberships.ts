import { systemCtx } from '@zona/tenancy';
import type { Role } from '@zona/access';
import type { Database } from '@zona/database';

/** A membership by which an account may work today. */
export interface OpenMembership {
  id: string;
  ambitoId: string;
  ambitoName: string;
  personId: string;
  enteId: string | null;
  enteName: string | null;
  role: Role;
  to: string | null;
}

/** The memberships of an account that are valid today: one read per ambito, each in its own context (design.md section 4.7). */
export async function openMemberships(
  database: Database,
  accountId: string,
  requestId: string,
): Promise<OpenMembership[]> {
  const ambiti = await database.platformRead<{ id: string; name: string }>(
    `select a.id, a.name from account_ambito aa join ambito a on a.id = aa.ambito_id where aa.account_id = $1 and a.status = 'active' order by a.name`,
    [accountId],
  );
  const found: OpenMembership[] = [];
  for (const ambito of ambiti) {
    const rows = await database.inAmbito(systemCtx(ambito.id, 'Accesso', requestId), (db) =>
      db.run<Omit<OpenMembership, 'ambitoId' | 'ambitoName'>>(
        `select m.id, m.person_id as "personId", m.ente_id as "enteId", e.name as "enteName", m.role, m.valid_to::text as to
         from membership m
         join person p on p.id = m.person_id and p.ambito_id = $1
         left join ente e on e.id = m.ente_id
         where m.ambito_id = $1 and p.account_id = $2 and m.withdrawn_at is null and p.withdrawn_at is null
           and m.valid_from <= current_date and (m.valid_to is null or m.valid_to >= current_date)
         order by m.valid_from, m.id`,
        [ambito.id, accountId],
      ),
    );
    found.push(...rows.map((r) => ({ ...r, ambitoId: ambito.id, ambitoName: ambito.name })));
  }
  return found;
}
