import { Injectable } from '@nestjs/common';
import { todayIso } from '@zona/calendar';
import { refuse, refuseMissing, Writer, type AmbitoDb } from '@zona/database';
import { isUuid } from '@zona/problems';
import { progressAfter, progressLabel, writtenSpan, type Progress } from '@zona/plans-domain';
import type * as schemas from '@zona/plans-domain';
import type { z } from 'zod';
import { nextPosition } from '../position.ts';

type In<S extends z.ZodType> = z.output<S>;

/** Phases and milestones: what is to be done when, by whom, and how far it is. */
@Injectable()
export class TimelineService {
  constructor(private readonly writer: Writer) {}

  async save(db: AmbitoDb, { id, version, spans, ...given }: In<typeof schemas.savePhaseSchema>): Promise<string> {
    const plan = await this.writer.require(db, 'Plan', given.planId, 'planId');
    await this.samePlan(db, 'Objective', given.objectiveId, plan.id, 'objectiveId');
    await this.samePlan(db, 'Action', given.actionId, plan.id, 'actionId');
    await this.samePlan(db, 'ProjectSheet', given.sheetId, plan.id, 'sheetId');
    if (given.ownerId) await this.checkEnte(db, given.ownerId);
    const values = { ...given, spans: spans.map(writtenSpan) };
    if (id) {
      const phase = await this.writer.load(db, 'Phase', id, 'update');
      if (phase['planId'] !== plan.id) refuseMissing('id');
      return this.writer.update(db, 'Phase', id, version ?? 0, values);
    }
    const position = await nextPosition(db, 'phase', 'plan_id', plan.id);
    return this.writer.insert(db, 'Phase', { ...values, progress: 'not_started', position });
  }

  async advance(db: AmbitoDb, { id, version, step, on }: In<typeof schemas.advancePhaseSchema>): Promise<string> {
    const phase = await this.writer.load(db, 'Phase', id, 'update');
    const now = phase['progress'] as Progress;
    // A milestone is one moment: it is reached without having been under way.
    const next = phase['kind'] === 'milestone' && step === 'finish' ? 'done' : progressAfter(now, step);
    if (!next) return refuse('step', 'CONFLICT', `La fase è «${progressLabel[now]}»: questo passo non è possibile.`);
    if (on && on > todayIso()) refuse('on', 'INVALID', 'Il giorno è nel futuro.');
    const doneOn = next === 'done' ? (on ?? todayIso()) : null;
    return this.writer.update(db, 'Phase', id, version, { progress: next, doneOn });
  }

  withdraw(db: AmbitoDb, { id, version }: In<typeof schemas.withdrawSchema>): Promise<string> {
    return this.writer.withdraw(db, 'Phase', id, version);
  }

  restore(db: AmbitoDb, { id, version }: In<typeof schemas.withdrawSchema>): Promise<string> {
    return this.writer.restore(db, 'Phase', id, version);
  }

  private async samePlan(
    db: AmbitoDb,
    type: 'Objective' | 'Action' | 'ProjectSheet',
    id: string | null | undefined,
    planId: string,
    field: string,
  ): Promise<void> {
    if (!id) return;
    const row = await this.writer.require(db, type, id, field);
    if (row['planId'] !== planId) refuse(field, 'INVALID', 'È di un altro piano.');
  }

  private async checkEnte(db: AmbitoDb, enteId: string): Promise<void> {
    const [known] = isUuid(enteId)
      ? await db.run(
          'select 1 from ambito_ente a where a.ambito_id = $1 and a.ente_id = $2 and a.withdrawn_at is null',
          [db.ambitoId, enteId],
        )
      : [];
    if (!known) refuse('ownerId', 'NOT_FOUND', "Questo ente non è collegato all'ambito.");
  }
}
