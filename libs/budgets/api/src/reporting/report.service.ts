import { Injectable } from '@nestjs/common';
import {
  type openReportSchema,
  type reopenReportSchema,
  type ReportCheck,
  type signReportSchema,
  type updateReportSchema,
} from '@zona/budgets-domain';
import { refuse, Writer, type AmbitoDb } from '@zona/database';
import { Jobs } from '@zona/jobs';
import { fromCents } from '@zona/money';
import type { z } from 'zod';
import { contentOf } from './package/content.ts';
import { reportPackageJob } from './package/package.job.ts';
import { loadReport } from './report-reads.ts';

type In<S extends z.ZodType> = z.output<S>;
const money = (cents: bigint | null | undefined) => (cents == null ? cents : fromCents(cents));

/** The life of a report: opened, signed with what was in it, opened again with a reason. */
@Injectable()
export class ReportService {
  constructor(
    private readonly writer: Writer,
    private readonly jobs: Jobs,
  ) {}

  async open(db: AmbitoDb, { assignmentId, ownValue, ...about }: In<typeof openReportSchema>): Promise<string> {
    const assignment = await this.writer.require(db, 'FundAssignment', assignmentId, 'assignmentId');
    const id = await this.writer.insert(db, 'FundReport', {
      ...about,
      dueOn: about.dueOn ?? assignment['reportBy'],
      ownValue: money(ownValue),
      assignmentId: assignment.id,
      state: 'open',
    });
    await this.happened(db, id, 'opened', {});
    return id;
  }

  async update(db: AmbitoDb, { id, version, ownValue, ...about }: In<typeof updateReportSchema>): Promise<string> {
    const report = await this.writer.load(db, 'FundReport', id, 'update');
    if (report['state'] !== 'open') refuse(null, 'STATE', 'Il rendiconto è firmato: per cambiarlo va riaperto.');
    return this.writer.update(db, 'FundReport', report.id, version, { ...about, ownValue: money(ownValue) });
  }

  /** Signs what is in the report now. What was signed is kept with the signature; its package is made of it by a job. */
  async sign(db: AmbitoDb, { id, version, ...act }: In<typeof signReportSchema>): Promise<string> {
    const report = await this.writer.load(db, 'FundReport', id, 'approve');
    if (report['state'] !== 'open') refuse(null, 'STATE', 'Il rendiconto è già firmato.');
    const loaded = (await loadReport(db, report.id))!;
    if (!loaded.costs.length) refuse(null, 'EMPTY', 'Il rendiconto non ha ancora spese: aggiungine almeno una.');
    refuseBlocked(loaded.checks);
    const position = await this.nextPosition(db, report.id);
    const content = await contentOf(db, report.id, loaded, { position, signedBy: db.ctx.actor.name, act });
    const packageJobId = await this.jobs.start(
      db,
      reportPackageJob,
      { reportId: report.id, position },
      `Fascicolo di «${loaded.head.title}»`,
    );
    await this.writer.record(db, 'FundReportPackage', [
      {
        ...{ reportId: report.id, position, signedBy: content.signedBy, ...act },
        ...{ costs: loaded.costs.length, value: content.total, content },
      },
    ]);
    await this.happened(db, report.id, 'signed', { ...act, value: content.total });
    return this.writer.update(db, 'FundReport', report.id, version, {
      ...{ state: 'signed', signedBy: content.signedBy, signedAt: content.signedAt, ...act, packageJobId },
    });
  }

  /** What was signed stays, with its package; the report may be changed and signed again. */
  async reopen(db: AmbitoDb, { id, version, reason }: In<typeof reopenReportSchema>): Promise<string> {
    const report = await this.writer.load(db, 'FundReport', id, 'approve');
    if (report['state'] !== 'signed') refuse(null, 'STATE', 'Il rendiconto è già aperto.');
    await this.happened(db, report.id, 'reopened', { reason });
    const none = { signedBy: null, signedAt: null, actKind: null, organ: null, number: null, actDate: null };
    return this.writer.update(db, 'FundReport', report.id, version, { state: 'open', ...none });
  }

  /** One that was opened by mistake. */
  async withdraw(db: AmbitoDb, id: string, version: number): Promise<string> {
    const report = await this.writer.load(db, 'FundReport', id, 'withdraw');
    const [used] = await db.run<{ signed: boolean }>(
      `select exists (select 1 from fund_report_package p where p.ambito_id = $1 and p.report_id = $2) as signed
       where exists (select 1 from fund_report_package p where p.ambito_id = $1 and p.report_id = $2)
          or exists (select 1 from ledger_account a where a.ambito_id = $1 and a.report_id = $2 and a.in_cents > 0)`,
      [db.ambitoId, report.id],
    );
    if (used)
      refuse(
        null,
        'STATE',
        used.signed
          ? 'Il rendiconto è stato firmato: resta nella storia.'
          : 'Il rendiconto ha spese: togli prima quelle.',
      );
    return this.writer.withdraw(db, 'FundReport', report.id, version);
  }

  /** The job once more, where the last one left no file. */
  async prepareAgain(db: AmbitoDb, id: string, version: number): Promise<string> {
    const report = await this.writer.load(db, 'FundReport', id, 'approve');
    const [last] = await db.run<{ position: number; made: boolean; working: boolean }>(
      `select p.position, exists (select 1 from file f where f.ambito_id = $1 and f.subject_id = p.id and f.withdrawn_at is null) as made,
         exists (select 1 from job j where j.ambito_id = $1 and j.id = $3 and j.ended_at is null) as working
       from fund_report_package p where p.ambito_id = $1 and p.report_id = $2 order by p.position desc limit 1`,
      [db.ambitoId, report.id, report['packageJobId']],
    );
    if (!last) return refuse(null, 'STATE', 'Il rendiconto non è ancora stato firmato.');
    if (last.made) refuse(null, 'STATE', 'Il fascicolo è già pronto.');
    if (last.working) refuse(null, 'STATE', 'Il fascicolo è già in preparazione.');
    const packageJobId = await this.jobs.start(
      db,
      reportPackageJob,
      { reportId: report.id, position: last.position },
      `Fascicolo di «${report['title'] as string}»`,
    );
    return this.writer.update(db, 'FundReport', report.id, version, { packageJobId });
  }

  private happened(db: AmbitoDb, reportId: string, kind: string, more: object): Promise<void> {
    return this.writer.record(db, 'FundReportEvent', [{ reportId, kind, author: db.ctx.actor.name, ...more }]);
  }

  private async nextPosition(db: AmbitoDb, reportId: string): Promise<number> {
    const [row] = await db.run<{ next: number }>(
      'select coalesce(max(p.position), 0) + 1 as next from fund_report_package p where p.ambito_id = $1 and p.report_id = $2',
      [db.ambitoId, reportId],
    );
    return row!.next;
  }
}

function refuseBlocked(checks: readonly ReportCheck[]): void {
  const errors = checks.filter((c) => c.blocks);
  if (!errors.length) return;
  const [first] = errors;
  const more = errors.length > 1 ? ` e altri ${errors.length - 1} errori` : '';
  refuse(
    null,
    'CHECKS',
    `Non si può firmare: «${first!.about}», ${first!.foundLabel} ${first!.found}, ${first!.expectedLabel} ${first!.expected}${more}.`,
  );
}
