import { budgetExchangeJobs, ledgerServices, ReconcileService } from '@zona/budgets-api';
import { Database, type AmbitoDb, type Writer } from '@zona/database';
import { Files } from '@zona/files';
import type { GetService } from '@zona/jobs';
import type { AmbitoCtx } from '@zona/tenancy';
import { v7 as uuidv7 } from 'uuid';
import type { PaymentsFile } from './budget-file.ts';

/** A file of the accounting system, read and taken in by the same jobs as a person's, then matched where the demo says so. */
export async function loadPayments(
  database: Database,
  writer: Writer,
  files: Files,
  ctx: AmbitoCtx,
  { name, rows, matched }: PaymentsFile,
): Promise<void> {
  const id = uuidv7();
  const csv = rows.map((row) => `${row.join(';')}\r\n`).join('');
  const file = await files.create(ctx, one(Buffer.from(csv)), {
    ...{ name, mediaType: 'text/csv', purpose: 'import' },
    subject: { type: 'BudgetImport', id },
  });
  const inAmbito = <T>(work: (db: AmbitoDb) => Promise<T>) => database.inAmbito(ctx, work);
  const about = { id, kind: 'payments', fileId: file.id, fileName: file.name, askedBy: ctx.actor.name };
  await inAmbito((db) =>
    writer.insert(db, 'BudgetImport', { ...about, state: 'reading', remarks: [], undoNotes: [], entryIds: [] }),
  );
  const get: GetService = (type) => [writer, files].find((service) => service instanceof type) as never;
  const work = { id, input: { importId: id }, ctx, get, inAmbito, progress: () => {}, signal: AbortSignal.any([]) };
  const [read, apply] = budgetExchangeJobs;
  await read!.run(work);
  await inAmbito((db) => writer.update(db, 'BudgetImport', id, 2, { state: 'applying', skipBad: false }));
  await apply!.run(work);
  await inAmbito((db) => match(db, writer, matched));
}

async function* one(content: Buffer): AsyncGenerator<Buffer> {
  yield content;
}

/** The mandates whose invoice Zona has settled. */
async function match(db: AmbitoDb, writer: Writer, mandates: readonly string[]): Promise<void> {
  const reconcile = new ReconcileService(writer, ledgerServices(writer).proposals);
  for (const mandate of mandates) {
    const [payment] = await db.run<{ id: string; version: number }>(
      'select p.id, p.version from imported_payment p where p.ambito_id = $1 and p.number = $2',
      [db.ambitoId, mandate],
    );
    const [found] = await reconcile.matches(db, [payment!.id]);
    const settlementId = found!.matches[0]!.settlementId;
    await reconcile.reconcile(db, [{ ...payment!, settlementId }]);
  }
}
