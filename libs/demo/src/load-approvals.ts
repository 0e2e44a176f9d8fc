import type { AmbitoDb, Writer } from '@zona/database';
import type { PlanFile } from './plan-file.ts';

/** The act by which each Consiglio Comunale adopted, where the document lists them. */
export async function loadApprovals(
  db: AmbitoDb,
  writer: Writer,
  { approvals = [], document }: PlanFile,
  enti: ReadonlyMap<string, string>,
  planId: string,
): Promise<void> {
  const comuni = await db.run<{ id: string; name: string }>(
    'select c.id, c.name from ambito_comune c where c.ambito_id = $1',
    [db.ambitoId],
  );
  const idOf = new Map(comuni.map((c) => [c.name, c.id]));
  await writer.insertMany(
    db,
    'PlanComuneApproval',
    approvals.map(({ comune, organ, number, date, line }) => ({
      planId,
      ambitoComuneId: idOf.get(comune),
      enteId: enti.get(comune),
      state: 'approved',
      organ,
      number,
      date,
      note: `${document.title}, riga ${line}.`,
    })),
  );
}
