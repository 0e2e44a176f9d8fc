import { Injectable } from '@nestjs/common';
import { refuse, Writer, type AmbitoDb } from '@zona/database';
import type { setPreviousPlanSchema } from '@zona/plans-domain';
import { isUuid } from '@zona/problems';
import type { z } from 'zod';

type Type = 'Objective' | 'Action';

const words = {
  Objective: {
    own: 'objectiveId',
    earlier: 'earlierObjectiveId',
    missing: 'Uno degli obiettivi non è del piano precedente.',
  },
  Action: { own: 'actionId', earlier: 'earlierActionId', missing: 'Una delle azioni non è del piano precedente.' },
} as const;

/** Which plan a plan takes the place of, and what of it continues. */
@Injectable()
export class ContinuityService {
  constructor(private readonly writer: Writer) {}

  async setPrevious(db: AmbitoDb, input: z.output<typeof setPreviousPlanSchema>): Promise<string> {
    const plan = await this.writer.load(db, 'Plan', input.id, 'update');
    const previousPlanId = input.previousPlanId ?? null;
    if (previousPlanId) {
      const previous = await this.writer.require(db, 'Plan', previousPlanId, 'previousPlanId');
      if ((previous['from'] as string) >= (plan['from'] as string))
        refuse('previousPlanId', 'INVALID', 'Il piano precedente comincia prima di questo.');
    }
    if (plan['previousPlanId'] && plan['previousPlanId'] !== previousPlanId && (await this.linked(db, plan.id)))
      refuse('previousPlanId', 'CONFLICT', 'Ci sono obiettivi o azioni che continuano quel piano: staccali prima.');
    return this.writer.update(db, 'Plan', plan.id, input.version, { previousPlanId });
  }

  /** Exactly these of the previous plan are continued: what is not named is let go. */
  async set(db: AmbitoDb, type: Type, id: string, earlierIds: readonly string[]): Promise<string> {
    const { own, earlier, missing } = words[type];
    const row = await this.writer.load(db, type, id, 'update', false, own);
    const ids = [...new Set(earlierIds)];
    const found = await db.run(
      `select x.id from ${type.toLowerCase()} x join plan p on p.ambito_id = $1 and p.previous_plan_id = x.plan_id
       where x.ambito_id = $1 and p.id = $2 and x.withdrawn_at is null and x.id = any($3::uuid[])`,
      [db.ambitoId, row['planId'], ids.filter(isUuid)],
    );
    if (found.length !== ids.length) refuse(`${earlier}s`, 'NOT_FOUND', missing);
    await this.writer.setLinks(db, `${type}Continuity`, [own, row.id], [earlier, ids]);
    return row.id;
  }

  private async linked(db: AmbitoDb, planId: string): Promise<boolean> {
    const [row] = await db.run<{ n: number }>(
      `select (select count(*) from objective_continuity c join objective o on o.ambito_id = $1 and o.id = c.objective_id where c.ambito_id = $1 and c.withdrawn_at is null and o.plan_id = $2)::int
            + (select count(*) from action_continuity c join action x on x.ambito_id = $1 and x.id = c.action_id where c.ambito_id = $1 and c.withdrawn_at is null and x.plan_id = $2)::int as n`,
      [db.ambitoId, planId],
    );
    return row!.n > 0;
  }
}
