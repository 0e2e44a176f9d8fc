import { Injectable } from '@nestjs/common';
import type { Role } from '@zona/access';
import { todayIso } from '@zona/calendar';
import { Refusal, refuse, Writer, type AmbitoDb } from '@zona/database';
import { Files } from '@zona/files';
import {
  isAssembly,
  isEditable,
  movePlan,
  planLifeLabel,
  planSteps,
  type movePlanSchema,
  type addPlanActFilesSchema,
  type PlanLifeState,
  type PlanStep,
  type savePlanApprovalSchema,
  type savePlanVersionSchema,
} from '@zona/plans-domain';
import { problem, type Problem } from '@zona/problems';
import type { z } from 'zod';
import { CorrectionService } from './correction.service.ts';
import { enteOfComune } from './life.sql.ts';
import { VersionService } from './version.service.ts';

type Move = z.output<typeof movePlanSchema>;
type Approval = z.output<typeof savePlanApprovalSchema>;

/** The rule's names of what is missing, as the form calls its fields. */
const formField: Record<string, string> = { kind: 'actKind', fileId: 'fileIds', reason: 'note', act: 'organ' };

/** The life of a plan: its steps with their acts, what each comune decided, the versions that people keep. */
@Injectable()
export class LifeService {
  constructor(
    private readonly writer: Writer,
    private readonly files: Files,
    private readonly versions: VersionService,
    private readonly corrections: CorrectionService,
  ) {}

  /** One step: its act with its files, the new state, and the plan as it then was. */
  async move(db: AmbitoDb, input: Move): Promise<string> {
    const taken = planSteps.find((s) => s.action === input.step)!;
    // What binds the comuni is for the responsabile; the office opens and closes the consultation.
    const plan = await this.writer.load(db, 'Plan', input.id, taken.by.length > 1 ? 'update' : 'approve');
    const state = stateAfter(plan, taken, input, db.ctx.actor.role as Role);
    const { act } = taken;
    const newEnd = act?.newEnd ? input.newEnd : null;
    const told = {
      kind: act ? input.actKind! : (input.actKind ?? null),
      organ: input.organ ?? null,
      number: input.number ?? null,
      date: input.date ?? todayIso(),
    };
    const planActId = await this.writer.insert(db, 'PlanAct', {
      planId: plan.id,
      step: input.step,
      ...told,
      note: input.note ?? null,
      ...(newEnd && { previousEnd: plan['to'], newEnd }),
    });
    await this.attach(db, 'PlanAct', planActId, input.fileIds);
    await this.writer.update(db, 'Plan', plan.id, input.version, { status: state, ...(newEnd && { to: newEnd }) });
    await this.versions.make(db, {
      planId: plan.id,
      reason: input.note,
      step: input.step,
      planActId,
      byAssembly: isAssembly(told.organ),
    });
    return plan.id;
  }

  async addFiles(db: AmbitoDb, input: z.output<typeof addPlanActFilesSchema>): Promise<string> {
    const act = await this.writer.load(db, 'PlanAct', input.planActId, 'update', false, 'planActId');
    if (!input.fileIds.length) refuse('fileIds', 'REQUIRED', 'Documento: scegli un file.');
    await this.attach(db, 'PlanAct', act.id, input.fileIds);
    return act.id;
  }

  /** What one comune decided: one row for each, written by the office or by the comune itself. */
  async saveApproval(db: AmbitoDb, { fileIds, version, reason, ...input }: Approval): Promise<string> {
    const plan = await this.writer.require(db, 'Plan', input.planId, 'planId');
    const comune = await this.writer.require(db, 'AmbitoComune', input.ambitoComuneId, 'ambitoComuneId');
    const [found] = await db.run<{ approval: { id: string; decided: boolean } | null; enteId: string | null }>(
      `select (select json_build_object('id', a.id, 'decided', a.state <> 'pending') from plan_comune_approval a where a.ambito_id = $1 and a.plan_id = $2 and a.ambito_comune_id = $3) as approval, ${enteOfComune('$4', '$1')} as "enteId"`,
      [db.ambitoId, plan.id, comune.id, comune['istat']],
    );
    const { enteId, approval } = found!;
    // What was decided can be corrected later too: an act typed wrong does not become right when the plan closes.
    if (!approval?.decided) refuseUnlessVoted(plan['status'] as PlanLifeState);
    const id = approval
      ? await this.corrections.rewrite(db, approval.id, version ?? 0, { ...cleared, ...input, enteId }, reason)
      : await this.writer.insert(db, 'PlanComuneApproval', { ...input, enteId });
    await this.attach(db, 'PlanComuneApproval', id, fileIds);
    return id;
  }

  /** A version by hand: the plan's row is held, so that versions are numbered one after the other. */
  async saveVersion(db: AmbitoDb, input: z.output<typeof savePlanVersionSchema>): Promise<string> {
    const plan = await this.writer.load(db, 'Plan', input.planId, 'update', false, 'planId');
    return this.versions.make(db, { ...input, planId: plan.id });
  }

  private async attach(db: AmbitoDb, type: string, id: string, fileIds: readonly string[]): Promise<void> {
    if (fileIds.length) await this.files.attach(db, fileIds, { type, id }, 'act');
  }
}

function refuseUnlessVoted(status: PlanLifeState): void {
  if (isEditable(status, 'approvals')) return;
  const named = planLifeLabel[status].toLowerCase();
  refuse(null, 'STATE', `I comuni approvano un piano adottato; questo è nello stato «${named}».`);
}

/** A field that the form left empty is empty, and not as it was. */
const cleared = { organ: null, number: null, date: null, note: null };

/** The state to which a step leads, or all that is missing for it, beside its fields. */
function stateAfter(plan: Record<string, unknown>, step: PlanStep, input: Move, role: Role): PlanLifeState {
  const { actKind, organ, number, date, newEnd, fileIds, note } = input;
  const missing: Problem[] = step.act
    ? [
        ...(actKind ? [] : [problem('actKind', 'REQUIRED', 'Tipo di atto: scegline uno.')]),
        ...(organ ? [] : [problem('organ', 'REQUIRED', 'Organo: è obbligatorio.')]),
        ...(date ? [] : [problem('date', 'REQUIRED', 'Data: è obbligatoria.')]),
      ]
    : [];
  const act = step.act && {
    kind: actKind ?? step.act.kinds[0]!,
    organ: organ ?? '',
    number,
    date: date ?? '',
    fileId: fileIds[0] ?? null,
    newEnd,
  };
  const moved = movePlan(plan['status'] as PlanLifeState, step.action, {
    role,
    act,
    reason: note,
    end: plan['to'] as string,
  });
  if (moved.ok && !missing.length) return moved.state;
  const found = moved.ok ? [] : moved.problems;
  const named = found.map((p) => ({ ...p, field: p.field && (formField[p.field] ?? p.field) }));
  throw new Refusal(named.some((p) => p.code === 'STATE') ? named : [...missing, ...named]);
}
