import { CostsService, ReportService, type LedgerService } from '@zona/budgets-api';
import { dayFrom, todayIso } from '@zona/calendar';
import type { AmbitoDb, Writer } from '@zona/database';
import type { Files } from '@zona/files';
import type { Jobs } from '@zona/jobs';
import { toCents } from '@zona/money';
import type { ReportFile } from './budget-file.ts';

export interface ReportTools {
  writer: Writer;
  ledger: LedgerService;
  files: Files;
  jobs: Jobs;
}

/** A report of all that its assignment has paid; signed where its file gives the act. The first worker makes the package. */
export async function loadReport(
  db: AmbitoDb,
  { writer, ledger, files, jobs }: ReportTools,
  { title, from, to, own, dueInDays, note, signed }: ReportFile,
  assignmentId: string,
): Promise<void> {
  const reports = new ReportService(writer, jobs);
  const ownValue = own ? toCents(own.value) : null;
  const dueOn = dueInDays === undefined ? null : dayFrom(todayIso(), dueInDays);
  const about = { title, from, to, dueOn, note, ownValue, ownNote: own?.note };
  const id = await reports.open(db, { assignmentId, ...about });
  const costs = await db.run<{ settlementId: string; lineId: string }>(
    `select a.settlement_id as "settlementId", a.line_id as "lineId" from ledger_account a
     where a.ambito_id = $1 and a.assignment_id = $2 and a.stage = 'paid' and a.in_cents > a.out_cents order by a.key`,
    [db.ambitoId, assignmentId],
  );
  if (costs.length) await new CostsService(writer, ledger, files).add(db, { id, costs });
  if (!signed) return;
  const { kind, number, date } = signed;
  await reports.sign(db, { id, version: 1, actKind: kind, organ: 'Ufficio di Piano', number, actDate: date });
}
