import { Injectable } from '@nestjs/common';
import { refuse, Writer, type AmbitoDb } from '@zona/database';
import type * as schemas from '@zona/plans-domain';
import type { z } from 'zod';
import { TemplateService } from './cards/template.service.ts';
import { nextPosition } from './position.ts';

type In<S extends z.ZodType> = z.output<S>;

/** Plans and their areas. */
@Injectable()
export class PlanService {
  constructor(
    private readonly writer: Writer,
    private readonly templates: TemplateService,
  ) {}

  async create(db: AmbitoDb, input: In<typeof schemas.createPlanSchema>): Promise<string> {
    const [template] = await db.run(
      "select 1 from scheda_template where id = $1 and use = 'scheda' and state = 'published'",
      [input.templateId],
    );
    if (!template) refuse('templateId', 'NOT_FOUND', 'Scegli uno dei modelli di scheda.');
    const pinned = input.ownTemplateId ? await this.templates.pinned(db, input.ownTemplateId, 'scheda') : {};
    return this.writer.insert(db, 'Plan', { ...input, ...pinned, status: 'draft' });
  }

  async update(db: AmbitoDb, { id, version, ...patch }: In<typeof schemas.updatePlanSchema>): Promise<string> {
    const row = await this.writer.load(db, 'Plan', id, 'update');
    const [from, to] = [patch.from ?? row['from'], patch.to ?? row['to']] as [string, string];
    if (to < from) refuse('to', 'INVALID', 'La fine viene prima dell’inizio.');
    return this.writer.update(db, 'Plan', id, version, patch);
  }

  async createArea(
    db: AmbitoDb,
    { policyAreaIds, ...input }: In<typeof schemas.createPlanAreaSchema>,
  ): Promise<string> {
    await this.writer.require(db, 'Plan', input.planId, 'planId');
    const position = await nextPosition(db, 'plan_area', 'plan_id', input.planId);
    const id = await this.writer.insert(db, 'PlanArea', { ...input, position });
    await this.setPolicies(db, id, policyAreaIds);
    return id;
  }

  async updateArea(
    db: AmbitoDb,
    { id, version, policyAreaIds, ...patch }: In<typeof schemas.updatePlanAreaSchema>,
  ): Promise<string> {
    const saved = await this.writer.update(db, 'PlanArea', id, version, patch);
    if (policyAreaIds) await this.setPolicies(db, saved, policyAreaIds);
    return saved;
  }

  /** An area leaves the plan only when it is empty: objectives are moved or withdrawn first, by a decision of their own. */
  async withdrawArea(db: AmbitoDb, { id, version }: In<typeof schemas.withdrawSchema>): Promise<string> {
    const area = await this.writer.load(db, 'PlanArea', id, 'withdraw');
    const [left] = await db.run<{ n: number }>(
      'select count(*)::int as n from objective o where o.ambito_id = $1 and o.area_id = $2 and o.withdrawn_at is null',
      [db.ambitoId, area.id],
    );
    if (left!.n > 0)
      refuse(
        null,
        'CONFLICT',
        `L'area contiene ancora ${left!.n === 1 ? 'un obiettivo' : `${left!.n} obiettivi`}: spostali o ritirali prima.`,
      );
    return this.writer.withdraw(db, 'PlanArea', id, version);
  }

  private async setPolicies(db: AmbitoDb, areaId: string, policyAreaIds: readonly string[]): Promise<void> {
    const known = await db.run<{ id: string }>('select id from policy_area where id = any($1::text[])', [
      policyAreaIds,
    ]);
    if (known.length !== new Set(policyAreaIds).size)
      refuse('policyAreaIds', 'NOT_FOUND', 'Una delle aree di policy non esiste.');
    await this.writer.setLinks(db, 'AreaPolicy', ['planAreaId', areaId], ['policyAreaId', policyAreaIds]);
  }
}
