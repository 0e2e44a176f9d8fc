import { Injectable } from '@nestjs/common';
import { mayOn } from '@zona/access';
import { importColumns, type BudgetImportKind, type FileLayout } from '@zona/budgets-domain';
import { refuse, Writer, type AmbitoDb } from '@zona/database';
import { Files } from '@zona/files';
import { Jobs, type JobKind } from '@zona/jobs';
import { isTable } from '@zona/tables';
import { v7 as uuidv7 } from 'uuid';
import { applyBudgetImportJob, readBudgetImportJob, undoBudgetImportJob } from './exchange.jobs.ts';
import { saidOf, signatureOf, toldLayout } from './read-rows.ts';

type Row = Record<string, unknown> & { id: string };
interface Step {
  id: string;
  version: number;
}

/** Imports of the budget: asked for here, done by jobs. */
@Injectable()
export class BudgetImportService {
  constructor(
    private readonly writer: Writer,
    private readonly files: Files,
    private readonly jobs: Jobs,
  ) {}

  async start(db: AmbitoDb, { kind, fileId }: { kind: BudgetImportKind; fileId: string }): Promise<string> {
    const id = uuidv7();
    await this.files.attach(db, [fileId], { type: 'BudgetImport', id }, 'import', 'fileId');
    const [file] = await db.run<{ name: string; mediaType: string }>(
      'select f.name, f.media_type as "mediaType" from file f where f.ambito_id = $1 and f.id = $2',
      [db.ambitoId, fileId],
    );
    if (!file || !isTable(file.mediaType))
      return refuse('fileId', 'WRONG_TYPE', 'Si importano file Excel (.xlsx) e CSV.');
    const jobId = await this.jobs.start(db, readBudgetImportJob, { importId: id }, `Lettura di ${file.name}`);
    return this.writer.insert(db, 'BudgetImport', {
      ...{ id, kind, fileId, jobId },
      fileName: file.name,
      state: 'reading',
      reading: 0,
      remarks: [],
      undoNotes: [],
      entryIds: [],
      askedBy: db.ctx.actor.name,
    });
  }

  /** Takes what a person says of the columns, remembers it for files with the same headings, and reads again. */
  async map(db: AmbitoDb, { id, version, fields }: Step & { fields: (string | null)[] }): Promise<string> {
    const row = await this.open(db, id, ['reading', 'mapping', 'preview', 'applying']);
    const layout = mapped(row['kind'] as BudgetImportKind, row['layout'] as FileLayout | null, fields);
    await this.remember(db, row, layout);
    const reading = Number(row['reading']) + 1;
    return this.run(db, row, version, readBudgetImportJob, { state: 'reading', layout, reading });
  }

  async apply(db: AmbitoDb, { id, version, skipBad }: Step & { skipBad: boolean }): Promise<string> {
    const row = await this.open(db, id, ['preview', 'applying']);
    this.permit(db, row);
    const counts = row['counts'] as { errors: number; create: number };
    if (counts.errors > 0 && !skipBad)
      refuse('skipBad', 'INVALID', 'Ci sono righe con errori: correggi il file e ricaricalo, o scegli di saltarle.');
    if (counts.create === 0) refuse(null, 'INVALID', 'Non c’è niente da importare.');
    return this.run(db, row, version, applyBudgetImportJob, { state: 'applying', skipBad });
  }

  async undo(db: AmbitoDb, { id, version }: Step): Promise<string> {
    const row = await this.open(db, id, ['applied', 'undoing']);
    this.permit(db, row);
    return this.run(db, row, version, undoBudgetImportJob, { state: 'undoing' });
  }

  async withdraw(db: AmbitoDb, { id, version }: Step): Promise<string> {
    await this.open(db, id, ['reading', 'mapping', 'preview', 'applying']);
    return this.writer.withdraw(db, 'BudgetImport', id, version);
  }

  /** Lines and commitments are decided, not recorded: who may not decide prepares the file, who may confirms it. */
  private permit(db: AmbitoDb, row: Row): void {
    if (row['kind'] === 'lines' && !mayOn(db.ctx.ability, 'create', 'LedgerEntry', { kind: 'commitment' }))
      refuse(
        null,
        'STATE',
        'Stanziamenti e impegni li conferma il responsabile dell’Ufficio di Piano: trova qui la tua importazione.',
      );
  }

  private async remember(db: AmbitoDb, row: Row, { columns }: FileLayout): Promise<void> {
    const kind = row['kind'] as BudgetImportKind;
    const signature = signatureOf(
      kind,
      columns.map((c) => c.header),
    );
    const said = columns.map(({ header, field }) => ({ header, field }));
    const [known] = await saidOf(db, [signature]);
    if (known) await this.writer.update(db, 'BudgetImportMapping', known.id, known.version, { columns: said });
    else await this.writer.insert(db, 'BudgetImportMapping', { signature, fileName: row['fileName'], columns: said });
  }

  private async run(
    db: AmbitoDb,
    row: Row,
    version: number,
    job: JobKind<{ importId: string }>,
    patch: Record<string, unknown>,
  ): Promise<string> {
    const jobId = await this.jobs.start(db, job, { importId: row.id }, `${job.title}: ${String(row['fileName'])}`);
    return this.writer.update(db, 'BudgetImport', row.id, version, { ...patch, jobId });
  }

  /** An import in one of these states, at which no job is at work. */
  private async open(db: AmbitoDb, id: string, states: readonly string[]): Promise<Row> {
    const row = await this.writer.load(db, 'BudgetImport', id, 'update');
    const [busy] = await db.run('select 1 from job j where j.ambito_id = $1 and j.id = $2 and j.ended_at is null', [
      db.ambitoId,
      row['jobId'],
    ]);
    if (busy) refuse(null, 'CONFLICT', 'C’è un lavoro in corso su questa importazione: aspetta che finisca o fermalo.');
    if (!states.includes(row['state'] as string))
      refuse(null, 'CONFLICT', 'Questa importazione è già andata avanti: ricarica la pagina.');
    return row;
  }
}

/** What was shown of the columns, with what a person says of them. */
function mapped(kind: BudgetImportKind, shown: FileLayout | null, fields: readonly (string | null)[]): FileLayout {
  if (!shown || shown.columns.length !== fields.length)
    return refuse('fields', 'INVALID', 'Le colonne del file sono cambiate: ricarica la pagina.');
  const said = fields.filter((f) => f !== null);
  const twice = importColumns[kind].find((c) => said.filter((f) => f === c.field).length > 1);
  if (twice) refuse('fields', 'INVALID', `Due colonne contengono «${twice.header}»: scegline una.`);
  if (said.some((f) => !importColumns[kind].some((c) => c.field === f)))
    refuse('fields', 'INVALID', 'Questo contenuto non esiste: ricarica la pagina.');
  const columns = shown.columns.map((column, i) => ({ ...column, field: fields[i] ?? null }));
  const layout: FileLayout = { ...shown, origin: 'person', columns };
  const { missing } = toldLayout(kind, layout);
  if (missing.length) refuse('fields', 'REQUIRED', `Manca ancora: ${missing.join(', ')}.`);
  return layout;
}
