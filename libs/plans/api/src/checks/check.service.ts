import { Injectable } from '@nestjs/common';
import { Fault, refuse, Writer, type AmbitoDb, type Values } from '@zona/database';
import { officeAtWork, requireOfOffice } from '@zona/identity';
import { runChecks, type Finding } from '@zona/plans-domain';
import type * as schemas from '@zona/plans-domain';
import { isUuid, merged, type Decided } from '@zona/problems';
import type { z } from 'zod';
import { SnapshotService } from '../snapshot/snapshot.service.ts';
import { planChecks, type PlanWarning, type WarningFilter } from './check.view.ts';

type In<S extends z.ZodType> = z.output<S>;

/** Avvisi di quadratura: found anew at each reading, with what the Ufficio di Piano decided on them. */
@Injectable()
export class CheckService {
  constructor(
    private readonly snapshots: SnapshotService,
    private readonly writer: Writer,
  ) {}

  /** Null when the plan does not exist or may not be seen. */
  async of(db: AmbitoDb, planId: string, filter: WarningFilter = {}) {
    const warnings = await this.warnings(db, planId);
    return warnings && planChecks(warnings, filter);
  }

  /** People of the Ufficio di Piano who are there today. */
  assignees(db: AmbitoDb): Promise<{ id: string; name: string }[]> {
    return officeAtWork(db);
  }

  async assign(db: AmbitoDb, { assigneeId, ...named }: In<typeof schemas.assignWarningSchema>): Promise<string> {
    await requireOfOffice(db, assigneeId, 'assigneeId');
    return this.decide(db, named, { state: 'assigned', assigneeId, reason: null });
  }

  dismiss(db: AmbitoDb, { reason, ...named }: In<typeof schemas.dismissWarningSchema>): Promise<string> {
    return this.decide(db, named, { state: 'dismissed', assigneeId: null, reason });
  }

  reopen(db: AmbitoDb, named: In<typeof schemas.reopenWarningSchema>): Promise<string> {
    return this.decide(db, named, { state: 'open', assigneeId: null, reason: null });
  }

  private async decide(
    db: AmbitoDb,
    { planId, key, version }: In<typeof schemas.reopenWarningSchema>,
    decision: Values,
  ): Promise<string> {
    const plan = await this.writer.require(db, 'Plan', planId, 'planId');
    const finding = await this.finding(db, plan.id, key);
    const values = { ...decision, finding, sentence: finding.sentence, decidedBy: db.ctx.actor.name };
    const [row] = await db.run<{ id: string }>(
      'select w.id from warning w where w.ambito_id = $1 and w.plan_id = $2 and w.key = $3',
      [db.ambitoId, plan.id, key],
    );
    if (row) return this.writer.update(db, 'Warning', row.id, version ?? 0, values);
    return this.writer.insert(db, 'Warning', { ...values, planId: plan.id, key, check: finding.code });
  }

  private async finding(db: AmbitoDb, planId: string, key: string): Promise<Finding> {
    const found = runChecks(await this.snapshots.of(db, planId)).find((f) => f.key === key);
    return found ?? refuse(null, 'NOT_FOUND', 'Questo avviso non c’è più: il piano nel frattempo è cambiato.');
  }

  private async warnings(db: AmbitoDb, planId: string): Promise<PlanWarning[] | null> {
    if (!isUuid(planId)) return null;
    try {
      const [snapshot, decided] = await Promise.all([this.snapshots.of(db, planId), this.decided(db, planId)]);
      return merged(runChecks(snapshot), decided, db.ctx.ability.can('read', 'Warning'), db.ctx.actor.personId);
    } catch (error) {
      if (error instanceof Fault && error.code === 'NOT_FOUND') return null;
      throw error;
    }
  }

  private decided(db: AmbitoDb, planId: string): Promise<Decided<Finding>[]> {
    return db.run(
      `select w.key, w.state, w.finding, w.assignee_id as "assigneeId", p.given_name || ' ' || p.family_name as "assigneeName",
              w.reason, w.decided_by as "decidedBy", to_json(w.updated_at)#>>'{}' as "decidedAt", w.version
       from warning w left join person p on p.ambito_id = $1 and p.id = w.assignee_id
       where w.ambito_id = $1 and w.plan_id = $2 and w.withdrawn_at is null order by w.id`,
      [db.ambitoId, planId],
    );
  }
}
