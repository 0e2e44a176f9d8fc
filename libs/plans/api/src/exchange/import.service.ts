import { Injectable } from '@nestjs/common';
import { refuse, Writer, type AmbitoDb } from '@zona/database';
import { Files } from '@zona/files';
import { Jobs, type JobKind } from '@zona/jobs';
import { isLayoutKind, missingFields, signatureOf, type SheetLayout } from '@zona/plans-domain';
import { isTable, signatureHash } from '@zona/tables';
import { v7 as uuidv7 } from 'uuid';
import { applyImportJob, readImportJob, undoImportJob } from './exchange.jobs.ts';

interface Layout {
  sheet: string;
  kind: string;
  fields: (string | null)[];
}
type Row = Record<string, unknown> & { id: string; version: number };

/** Imports of a plan: asked for here, done by jobs. */
@Injectable()
export class ImportService {
  constructor(
    private readonly writer: Writer,
    private readonly files: Files,
    private readonly jobs: Jobs,
  ) {}

  async start(db: AmbitoDb, { planId, fileId }: { planId: string; fileId: string }): Promise<string> {
    // Whoever may not change the plan has nothing to import.
    await this.writer.load(db, 'Plan', planId, 'update', false, 'planId');
    const id = uuidv7();
    await this.files.attach(db, [fileId], { type: 'PlanImport', id }, 'import', 'fileId');
    const [file] = await db.run<{ name: string; mediaType: string }>(
      'select f.name, f.media_type as "mediaType" from file f where f.ambito_id = $1 and f.id = $2',
      [db.ambitoId, fileId],
    );
    if (!file || !isTable(file.mediaType)) refuse('fileId', 'WRONG_TYPE', 'Si importano file Excel (.xlsx) e CSV.');
    const jobId = await this.jobs.start(db, readImportJob, { importId: id }, `Lettura di ${file!.name}`);
    const asked = { layouts: [], remarks: [], undoNotes: [], reading: 0, askedBy: db.ctx.actor.name };
    return this.writer.insert(db, 'PlanImport', {
      id,
      planId,
      fileId,
      fileName: file!.name,
      state: 'reading',
      jobId,
      ...asked,
    });
  }

  /** Takes what a person says of the columns, remembers it for files like this one, and reads again. */
  async map(
    db: AmbitoDb,
    { id, version, layouts }: { id: string; version: number; layouts: Layout[] },
  ): Promise<string> {
    const row = await this.open(db, id, ['reading', 'mapping', 'preview', 'applying']);
    const mapped = this.mapped(row['layouts'] as SheetLayout[], layouts);
    if (mapped.every((l) => l.kind === 'ignora')) refuse('layouts', 'REQUIRED', 'Scegli almeno un foglio da leggere.');
    const lacking = mapped.find((l) => missingFields(l).length);
    if (lacking)
      refuse('layouts', 'REQUIRED', `Nel foglio «${lacking.sheet}» manca: ${missingFields(lacking).join(', ')}.`);
    if (layouts.length) await this.remember(db, row, mapped);
    return this.run(db, row, version, readImportJob, 'reading', {
      layouts: mapped,
      reading: Number(row['reading']) + 1,
    });
  }

  async apply(
    db: AmbitoDb,
    { id, version, skipBad }: { id: string; version: number; skipBad: boolean },
  ): Promise<string> {
    const row = await this.open(db, id, ['preview', 'applying']);
    const counts = row['counts'] as { errors: number; create: number; update: number };
    if (counts.errors > 0 && !skipBad)
      refuse('skipBad', 'INVALID', 'Ci sono righe con errori: correggi il file e ricaricalo, o scegli di saltarle.');
    if (counts.create + counts.update === 0)
      refuse(null, 'INVALID', 'Non c’è niente da importare: il piano dice già le stesse cose.');
    return this.run(db, row, version, applyImportJob, 'applying', { skipBad });
  }

  async undo(db: AmbitoDb, { id, version }: { id: string; version: number }): Promise<string> {
    const row = await this.open(db, id, ['applied', 'undoing']);
    return this.run(db, row, version, undoImportJob, 'undoing', {});
  }

  async withdraw(db: AmbitoDb, { id, version }: { id: string; version: number }): Promise<string> {
    await this.open(db, id, ['reading', 'mapping', 'preview', 'applying']);
    return this.writer.withdraw(db, 'PlanImport', id, version);
  }

  private async run(
    db: AmbitoDb,
    row: Row,
    version: number,
    job: JobKind<{ importId: string }>,
    state: string,
    more: Record<string, unknown>,
  ): Promise<string> {
    const jobId = await this.jobs.start(db, job, { importId: row.id }, `${job.title}: ${String(row['fileName'])}`);
    return this.writer.update(db, 'PlanImport', row.id, version, { state, jobId, ...more });
  }

  /** An import in one of these states, at which no job is at work. */
  private async open(db: AmbitoDb, id: string, states: readonly string[]): Promise<Row> {
    const row = await this.writer.load(db, 'PlanImport', id, 'update');
    const [busy] = await db.run(`select 1 from job j where j.ambito_id = $1 and j.id = $2 and j.ended_at is null`, [
      db.ambitoId,
      row['jobId'],
    ]);
    if (busy) refuse(null, 'CONFLICT', 'C’è un lavoro in corso su questa importazione: aspetta che finisca o fermalo.');
    if (!states.includes(row['state'] as string))
      refuse(null, 'CONFLICT', 'Questa importazione è già andata avanti: ricarica la pagina.');
    return row;
  }

  private mapped(now: readonly SheetLayout[], wanted: readonly Layout[]): SheetLayout[] {
    return now.map((layout) => {
      const said = wanted.find((w) => w.sheet === layout.sheet);
      if (!said) return layout;
      const { kind } = said;
      if (!isLayoutKind(kind)) return refuse('layouts', 'INVALID', 'Questo genere di foglio non esiste.');
      if (kind === 'ignora') return { ...layout, kind };
      const columns = layout.columns.map((c, i) => ({ header: c.header, field: said.fields[i] ?? null }));
      const fields = columns.flatMap((c) => c.field ?? []);
      if (new Set(fields).size < fields.length)
        refuse('layouts', 'INVALID', `Nel foglio «${layout.sheet}» due colonne contengono la stessa cosa.`);
      return { ...layout, kind, columns };
    });
  }

  private async remember(db: AmbitoDb, row: Row, layouts: SheetLayout[]): Promise<void> {
    const signature = signatureHash(signatureOf(layouts));
    const [known] = await db.run<{ id: string; version: number }>(
      'select m.id, m.version from import_mapping m where m.ambito_id = $1 and m.signature = $2',
      [db.ambitoId, signature],
    );
    if (known) await this.writer.update(db, 'ImportMapping', known.id, known.version, { layouts });
    else await this.writer.insert(db, 'ImportMapping', { signature, fileName: row['fileName'], layouts });
  }
}
