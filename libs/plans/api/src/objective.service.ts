import { Injectable } from '@nestjs/common';
import { refuse, Writer, type AmbitoDb } from '@zona/database';
import type * as schemas from '@zona/plans-domain';
import type { z } from 'zod';
import { nextPosition } from './position.ts';

type In<S extends z.ZodType> = z.output<S>;

/** Objectives of a plan. Their code is as the document numbers them, and need not be unique: real plans repeat it. */
@Injectable()
export class ObjectiveService {
  constructor(private readonly writer: Writer) {}

  async create(db: AmbitoDb, input: In<typeof schemas.createObjectiveSchema>): Promise<string> {
    const area = await this.writer.require(db, 'PlanArea', input.areaId, 'areaId');
    const position = await nextPosition(db, 'objective', 'plan_id', area['planId'] as string);
    return this.writer.insert(db, 'Objective', { ...input, planId: area['planId'], position });
  }

  async update(db: AmbitoDb, { id, version, ...patch }: In<typeof schemas.updateObjectiveSchema>): Promise<string> {
    if (patch.areaId) {
      const [objective, area] = [
        await this.writer.load(db, 'Objective', id, 'update'),
        await this.writer.require(db, 'PlanArea', patch.areaId, 'areaId'),
      ];
      if (objective['planId'] !== area['planId']) refuse('areaId', 'INVALID', "L'area è di un altro piano.");
    }
    return this.writer.update(db, 'Objective', id, version, patch);
  }

  /** All objectives of the area, once each: a list made before somebody added one is refused rather than half applied. */
  async reorder(db: AmbitoDb, { areaId, objectiveIds }: In<typeof schemas.reorderObjectivesSchema>): Promise<string> {
    const area = await this.writer.require(db, 'PlanArea', areaId, 'areaId');
    const rows = await db.run<{ id: string }>(
      'select o.id from objective o where o.ambito_id = $1 and o.area_id = $2 and o.withdrawn_at is null',
      [db.ambitoId, area.id],
    );
    const wanted = new Set(objectiveIds);
    if (wanted.size !== objectiveIds.length || wanted.size !== rows.length || rows.some((r) => !wanted.has(r.id)))
      refuse('objectiveIds', 'CONFLICT', "Gli obiettivi dell'area sono cambiati nel frattempo: ricarica e riprova.");
    await this.writer.reorder(db, 'Objective', objectiveIds, area.id);
    return area.id;
  }

  withdraw(db: AmbitoDb, { id, version }: In<typeof schemas.withdrawSchema>): Promise<string> {
    return this.writer.withdraw(db, 'Objective', id, version);
  }

  restore(db: AmbitoDb, { id, version }: In<typeof schemas.withdrawSchema>): Promise<string> {
    return this.writer.restore(db, 'Objective', id, version);
  }
}
