import { Injectable } from '@nestjs/common';
import { Refusal, Writer, type AmbitoDb, type Values } from '@zona/database';
import {
  approvalStateLabel,
  correctionProblems,
  endProblems,
  planSteps,
  writtenText,
  type ComuneApprovalState,
  type correctPlanActSchema,
  type savePlanApprovalSchema,
  type WrittenAct,
} from '@zona/plans-domain';
import { reasonProblems, rewritten } from '@zona/problems';
import type { z } from 'zod';

type Row = Values & { id: string; version: number };
type Correct = z.output<typeof correctPlanActSchema>;
type Approval = Pick<
  z.output<typeof savePlanApprovalSchema>,
  'planId' | 'ambitoComuneId' | 'state' | 'organ' | 'number' | 'date' | 'note'
> & { enteId: string | null };

const writtenIn = (row: object): WrittenAct => {
  const { kind = null, organ = null, number = null, date = null, newEnd = null } = row as Partial<WrittenAct>;
  return { kind, organ, number, date, newEnd };
};

/** Acts that were typed wrong: changed with a reason, and how they read before stays beside them. */
@Injectable()
export class CorrectionService {
  constructor(private readonly writer: Writer) {}

  /** By who may record such an act. */
  async correct(db: AmbitoDb, { id, version, reason, ...input }: Correct): Promise<string> {
    const act = await this.writer.load(db, 'PlanAct', id, 'update');
    const step = planSteps.find((s) => s.action === act['step'])!;
    const plan = await this.writer.load(db, 'Plan', act['planId'], step.by.length > 1 ? 'update' : 'approve');
    const [before, after] = [writtenIn(act), writtenIn({ ...input, ...(!step.act?.newEnd && { newEnd: null }) })];
    const problems = correctionProblems(step.action, before, after, reason);
    if (problems.length) throw new Refusal(problems);
    await this.writer.update(db, 'PlanAct', act.id, version, { ...after });
    if (after.newEnd && after.newEnd !== before.newEnd) await this.moveEnd(db, plan, act, after.newEnd);
    if (rewritten(before, after).length)
      await this.keep(db, { planId: plan.id, planActId: act.id, was: writtenText(before), reason });
    return act.id;
  }

  /** What followed from the end that was typed wrong: where the next extension started, or where the plan ends. */
  private async moveEnd(db: AmbitoDb, plan: Row, act: Row, newEnd: string): Promise<void> {
    const [next] = await db.run<{ id: string; version: number; newEnd: string | null }>(
      `select n.id, n.version, n.new_end::text as "newEnd" from plan_act a join plan_act n on n.ambito_id = $1 and n.plan_id = a.plan_id
         and n.step = 'extend' and n.withdrawn_at is null and (n.created_at, n.id) > (a.created_at, a.id)
       where a.ambito_id = $1 and a.id = $2 order by n.created_at, n.id limit 1`,
      [db.ambitoId, act.id],
    );
    const previousEnd = act['previousEnd'] as string | null;
    const problems = endProblems(newEnd, { previousEnd, nextEnd: next?.newEnd ?? null });
    if (problems.length) throw new Refusal(problems);
    if (next) await this.writer.update(db, 'PlanAct', next.id, next.version, { previousEnd: newEnd });
    else await this.writer.update(db, 'Plan', plan.id, plan.version, { to: newEnd });
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
      const was = [approvalStateLabel[state], writtenText(before)].filter(Boolean).join(': ');
      const { planId, enteId } = input;
      await this.keep(db, { planId, enteId, planComuneApprovalId: id, was, reason });
    }
    return id;
  }

  private async keep(db: AmbitoDb, correction: Record<string, unknown>): Promise<void> {
    await this.writer.insert(db, 'ActCorrection', { ...correction, author: db.ctx.actor.name });
  }
}
