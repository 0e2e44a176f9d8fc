import { Injectable } from '@nestjs/common';
import { refuse, refuseMissing, Writer, type AmbitoDb } from '@zona/database';
import { isUuid } from '@zona/problems';
import type * as schemas from '@zona/plans-domain';
import type { z } from 'zod';
import { nextPosition } from './position.ts';

type In<S extends z.ZodType> = z.output<S>;

/** Actions: each serves one or more objectives of its plan, with the enti that take part. */
@Injectable()
export class ActionService {
  constructor(private readonly writer: Writer) {}

  async create(
    db: AmbitoDb,
    { objectiveIds, enteIds, ...input }: In<typeof schemas.createActionSchema>,
  ): Promise<string> {
    await this.writer.require(db, 'Plan', input.planId, 'planId');
    const position = await nextPosition(db, 'action', 'plan_id', input.planId);
    const id = await this.writer.insert(db, 'Action', { ...input, partners: [], position });
    await this.setObjectives(db, id, input.planId, objectiveIds);
    await this.setEnti(db, id, enteIds);
    return id;
  }

  async update(
    db: AmbitoDb,
    { id, version, objectiveIds, enteIds, ...patch }: In<typeof schemas.updateActionSchema>,
  ): Promise<string> {
    const action = await this.writer.load(db, 'Action', id, 'update');
    await this.writer.update(db, 'Action', id, version, patch);
    if (objectiveIds) await this.setObjectives(db, action.id, action['planId'] as string, objectiveIds);
    if (enteIds) await this.setEnti(db, action.id, enteIds);
    return action.id;
  }

  withdraw(db: AmbitoDb, { id, version }: In<typeof schemas.withdrawSchema>): Promise<string> {
    return this.writer.withdraw(db, 'Action', id, version);
  }

  private async setObjectives(
    db: AmbitoDb,
    actionId: string,
    planId: string,
    objectiveIds: readonly string[],
  ): Promise<void> {
    if (!objectiveIds.every(isUuid)) refuseMissing('objectiveIds');
    const known = await db.run<{ plan: string }>(
      'select o.plan_id as plan from objective o where o.ambito_id = $1 and o.id = any($2::uuid[]) and o.withdrawn_at is null',
      [db.ambitoId, objectiveIds],
    );
    if (known.length !== new Set(objectiveIds).size) refuseMissing('objectiveIds');
    if (known.some((o) => o.plan !== planId)) refuse('objectiveIds', 'INVALID', 'Un obiettivo è di un altro piano.');
    await this.writer.setLinks(db, 'ActionObjective', ['actionId', actionId], ['objectiveId', objectiveIds]);
  }

  private async setEnti(db: AmbitoDb, actionId: string, enteIds: readonly string[]): Promise<void> {
    if (!enteIds.every(isUuid)) refuseMissing('enteIds');
    const known = await db.run(
      'select distinct a.ente_id from ambito_ente a where a.ambito_id = $1 and a.ente_id = any($2::uuid[]) and a.withdrawn_at is null',
      [db.ambitoId, enteIds],
    );
    if (known.length !== new Set(enteIds).size)
      refuse('enteIds', 'NOT_FOUND', "Uno degli enti non è collegato all'ambito.");
    await this.writer.setLinks(db, 'ActionEnte', ['actionId', actionId], ['enteId', enteIds]);
  }
}
