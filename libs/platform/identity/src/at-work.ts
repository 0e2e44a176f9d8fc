import { udp } from '@zona/access';
import { refuse, type AmbitoDb } from '@zona/database';
import { isUuid } from '@zona/problems';

const ofUdp = `from person p join membership m on m.ambito_id = $1 and m.person_id = p.id
  where p.ambito_id = $1 and p.withdrawn_at is null and m.role = any($2::text[]) and m.withdrawn_at is null
  and m.valid_from <= current_date and (m.valid_to is null or m.valid_to >= current_date)`;

/** People of the Ufficio di Piano who are there today. */
export const officeAtWork = (db: AmbitoDb): Promise<{ id: string; name: string }[]> =>
  db.run(`select distinct p.id, p.given_name || ' ' || p.family_name as name ${ofUdp} order by 2, 1`, [
    db.ambitoId,
    udp,
  ]);

/** Refuses who is not one of them. */
export async function requireOfOffice(db: AmbitoDb, personId: string, field: string): Promise<void> {
  const [known] = isUuid(personId) ? await db.run(`select 1 ${ofUdp} and p.id = $3`, [db.ambitoId, udp, personId]) : [];
  if (!known) refuse(field, 'NOT_FOUND', 'Scegli una persona dell’Ufficio di Piano.');
}
