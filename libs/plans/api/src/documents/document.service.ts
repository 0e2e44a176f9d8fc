import { Injectable } from '@nestjs/common';
import { askedAs, Reader, refuse, Writer, type AmbitoDb } from '@zona/database';
import { Jobs } from '@zona/jobs';
import {
  documentKindLabel,
  documentKindsOf,
  type DocumentFormat,
  type DocumentKind,
  type PlanKind,
} from '@zona/plans-domain';
import { v7 as uuidv7 } from 'uuid';
import { planDocumentJob } from './document.job.ts';

export interface DocumentWish {
  planId: string;
  kind: DocumentKind;
  format: DocumentFormat;
  schedaId?: string | null;
  versionId?: string | null;
  periodId?: string | null;
}

/** Documents of plans: asked for here, made by a job. */
@Injectable()
export class DocumentService {
  constructor(
    private readonly reader: Reader,
    private readonly writer: Writer,
    private readonly jobs: Jobs,
  ) {}

  async create(db: AmbitoDb, { planId, kind, format, ...wish }: DocumentWish): Promise<string> {
    const plan = await this.writer.require(db, 'Plan', planId, 'planId');
    if (!documentKindsOf(plan['kind'] as PlanKind).includes(kind))
      refuse('kind', 'INVALID', 'Questo documento non è di questo genere di piano.');
    // Each is looked at, also where the kind has no use for it: nothing foreign passes unnoticed.
    const schedaId = await this.ofPlan(db, 'Scheda', wish.schedaId, planId, 'schedaId');
    const periodId = await this.ofPlan(db, 'MonitoringPeriod', wish.periodId, planId, 'periodId');
    const named = {
      schedaId: kind === 'scheda' ? schedaId : null,
      versionId: await this.ofPlan(db, 'PlanVersion', wish.versionId, planId, 'versionId'),
      periodId: kind === 'dapp' ? periodId : null,
    };
    const id = uuidv7();
    const title = `${documentKindLabel[kind]} in ${format === 'docx' ? 'Word' : format === 'pdf' ? 'PDF' : 'Excel'}`;
    const jobId = await this.jobs.start(db, planDocumentJob, { documentId: id }, title);
    const { personId, name: madeBy } = db.ctx.actor;
    return this.writer.insert(db, 'PlanDocument', { id, planId, kind, format, ...named, jobId, personId, madeBy });
  }

  /** A row that the wish names: it may be read, and is of the same plan. Versions are never locked: nobody may change them. */
  private async ofPlan(db: AmbitoDb, type: string, id: string | null | undefined, planId: string, field: string) {
    if (!id) return null;
    const found = await this.reader.one(db, type, id, askedAs(this.reader.catalog, type, 'id planId'));
    if (!found) return refuse(field, 'NOT_FOUND', 'Questo elemento non esiste o non è visibile.');
    return found.value<{ planId: string }>().planId === planId
      ? id
      : refuse(field, 'INVALID', 'Non è di questo piano.');
  }
}
