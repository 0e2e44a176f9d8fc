import { refuse, type AmbitoDb } from '@zona/database';
import { isUuid } from '@zona/problems';

/** An ente counts here only through its link to the ambito; `missing` is said of any other, one that does not exist included. */
export async function requireEnte(db: AmbitoDb, enteId: string, missing: string): Promise<void> {
  const [linked] = isUuid(enteId)
    ? await db.run(
        'select 1 from ambito_ente l where l.ambito_id = $1 and l.ente_id = $2 and l.withdrawn_at is null limit 1',
        [db.ambitoId, enteId],
      )
    : [];
  if (!linked) refuse('enteId', 'NOT_FOUND', missing);
}
