import { refuse, type AmbitoDb } from '@zona/database';

/** What a signed report claims is not taken back from under the signature: the report is reopened, or the fund refuses the cost. */
export async function refuseSigned(db: AmbitoDb, entryId: string): Promise<void> {
  const [signed] = await db.run<{ title: string }>(
    `select r.title from ledger_movement m join fund_report r on r.ambito_id = $1 and r.id = m.report_id and r.state = 'signed'
     where m.ambito_id = $1 and m.entry_id = $2 limit 1`,
    [db.ambitoId, entryId],
  );
  if (signed)
    refuse('entryId', 'STATE', `È nel rendiconto firmato «${signed.title}»: riaprilo, poi togli le spese da lì.`);
}
