import { Injectable } from '@nestjs/common';
import { refuse, Writer, type AmbitoDb } from '@zona/database';
import type { saveAchievementWeightsSchema } from '@zona/plans-domain';
import { isUuid } from '@zona/problems';
import type { z } from 'zod';

type Input = z.output<typeof saveAchievementWeightsSchema>;
type Key = 'objectiveId' | 'schedaId' | 'indicatorId';
interface Stated {
  nodeId: string;
  version?: number | null | undefined;
  weight?: string | null | undefined;
}

/** Each kind of node that weighs: how it is found in a plan, and with which weight, if any. `$1` ambito, `$2` plan, `$3` ids. */
const known: Record<Key, string> = {
  objectiveId: `select n.id, w.id as "weightId" from objective n
    left join achievement_weight w on w.ambito_id = $1 and w.objective_id = n.id
    where n.ambito_id = $1 and n.plan_id = $2 and n.id = any($3::uuid[]) and n.withdrawn_at is null`,
  schedaId: `select n.id, w.id as "weightId" from scheda n
    left join achievement_weight w on w.ambito_id = $1 and w.scheda_id = n.id
    where n.ambito_id = $1 and n.plan_id = $2 and n.id = any($3::uuid[]) and n.withdrawn_at is null`,
  indicatorId: `select n.id, w.id as "weightId" from indicator n
    join scheda k on k.ambito_id = $1 and k.id = n.scheda_id and k.plan_id = $2 and k.withdrawn_at is null
    left join achievement_weight w on w.ambito_id = $1 and w.indicator_id = n.id
    where n.ambito_id = $1 and n.id = any($3::uuid[]) and n.withdrawn_at is null`,
};

/** The weights by which a plan measures itself. */
@Injectable()
export class WeightService {
  constructor(private readonly writer: Writer) {}

  async save(db: AmbitoDb, { planId, objectives, schede, indicators }: Input): Promise<string> {
    const plan = await this.writer.require(db, 'Plan', planId, 'planId');
    const of = <T extends Omit<Stated, 'nodeId'>>(rows: readonly T[], idOf: (row: T) => string): Stated[] =>
      rows.map((row) => ({ ...row, nodeId: idOf(row) }));
    await this.saveKind(
      db,
      plan.id,
      'objectiveId',
      'objectives',
      of(objectives, (r) => r.objectiveId),
    );
    await this.saveKind(
      db,
      plan.id,
      'schedaId',
      'schede',
      of(schede, (r) => r.schedaId),
    );
    await this.saveKind(
      db,
      plan.id,
      'indicatorId',
      'indicators',
      of(indicators, (r) => r.indicatorId),
    );
    return plan.id;
  }

  private async saveKind(db: AmbitoDb, planId: string, key: Key, field: string, rows: readonly Stated[]) {
    if (!rows.length) return;
    const ids = rows.map((r) => r.nodeId).filter(isUuid);
    const found = await db.run<{ id: string; weightId: string | null }>(known[key], [db.ambitoId, planId, ids]);
    const nodes = new Map(found.map((n) => [n.id, n.weightId]));
    if (nodes.size < new Set(rows.map((r) => r.nodeId)).size)
      refuse(field, 'NOT_FOUND', 'Questo elemento non è del piano, o non esiste.');
    for (const { nodeId, version, weight = null } of rows) {
      const weightId = nodes.get(nodeId);
      if (weightId) await this.writer.update(db, 'AchievementWeight', weightId, version ?? 0, { weight });
    }
    const fresh = rows.filter((r) => !nodes.get(r.nodeId) && r.weight);
    await this.writer.insertMany(
      db,
      'AchievementWeight',
      fresh.map(({ nodeId, weight }) => ({ planId, [key]: nodeId, weight })),
    );
  }
}
