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

/** A signed report that claims costs of a contract; none can be signed or opened again until the transaction ends. */
export async function signedReportOf(db: AmbitoDb, commitmentId: string): Promise<string | null> {
  const reports = await db.run<{ title: string; state: string }>(
    `select r.title, r.state from fund_report r where r.ambito_id = $1 and r.id in (select a.report_id from ledger_account a
       where a.ambito_id = $1 and a.commitment_id = $2 and a.stage = 'reported' and a.in_cents > 0) order by r.id for share`,
    [db.ambitoId, commitmentId],
  );
  return reports.find((r) => r.state === 'signed')?.title ?? null;
}
