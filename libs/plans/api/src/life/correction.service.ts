import { Injectable } from '@nestjs/common';
import { Refusal, Writer, type AmbitoDb } from '@zona/database';
import {
  actText,
  approvalStateLabel,
  correctionProblems,
  planSteps,
  reasonProblems,
  rewritten,
  type ComuneApprovalState,
  type correctPlanActSchema,
  type savePlanApprovalSchema,
  type WrittenAct,
} from '@zona/plans-domain';
import type { z } from 'zod';

type Correct = z.output<typeof correctPlanActSchema>;
type Approval = Pick<
  z.output<typeof savePlanApprovalSchema>,
  'planId' | 'ambitoComuneId' | 'state' | 'organ' | 'number' | 'date' | 'note'
> & { enteId: string | null };

const writtenIn = (row: object): WrittenAct => {
  const { kind = null, organ = null, number = null, date = null } = row as Partial<WrittenAct>;
  return { kind, organ, number, date };
};

/** Acts that were typed wrong: changed with a reason, and how they read before stays beside them. */
@Injectable()
export class CorrectionService {
  constructor(private readonly writer: Writer) {}

  /** By who may record such an act. */
  async correct(db: AmbitoDb, { id, version, reason, ...input }: Correct): Promise<string> {
    const act = await this.writer.load(db, 'PlanAct', id, 'update');
    const step = planSteps.find((s) => s.action === act['step'])!;
    await this.writer.load(db, 'Plan', act['planId'], step.by.length > 1 ? 'update' : 'approve');
    const [before, after] = [writtenIn(act), writtenIn(input)];
    const problems = correctionProblems(step.action, before, after, reason);
    if (problems.length) throw new Refusal(problems);
    await this.writer.update(db, 'PlanAct', act.id, version, { ...after });
    if (rewritten(before, after).length)
      await this.keep(db, { planId: act['planId'], planActId: act.id, was: actText(before), reason });
    return act.id;
  }

  /** What a comune decided, written anew. Before it decided there was nothing to correct. */
  async rewrite(
    db: AmbitoDb,
    id: string,
    version: number,
    input: Approval,
    reason: string | null | undefined,
  ): Promise<string> {
    const approval = await this.writer.load(db, 'PlanComuneApproval', id, 'update');
    await this.writer.update(db, 'PlanComuneApproval', id, version, { ...input });
    const state = approval['state'] as ComuneApprovalState;
    const before = { ...writtenIn(approval), state };
    const changed = state === 'pending' ? [] : rewritten(before, { ...writtenIn(input), state: input.state });
    const problems = reasonProblems(changed, reason);
    if (problems.length) throw new Refusal(problems);
    if (changed.length) {
      const was = [approvalStateLabel[state], actText(before)].filter(Boolean).join(': ');
      const { planId, enteId } = input;
      await this.keep(db, { planId, enteId, planComuneApprovalId: id, was, reason });
    }
    return id;
  }

  private async keep(db: AmbitoDb, correction: Record<string, unknown>): Promise<void> {
    await this.writer.insert(db, 'ActCorrection', { ...correction, author: db.ctx.actor.name });
  }
}
