import type { AmbitoDb } from '@zona/database';
import type { RowKind } from '@zona/plans-domain';
import { pinnedRows } from '../../plans.sql.ts';

/** The card of a plan: what reading a line needs to know. Null when there is no such plan. */
export async function cardOf(db: AmbitoDb, planId: string) {
  const [plan] = await db.run<{ templateId: string }>(
    'select p.template_id as "templateId" from plan p where p.ambito_id = $1 and p.id = $2 and p.withdrawn_at is null',
    [db.ambitoId, planId],
  );
  if (!plan) return null;
  const rows = await db.run<{ key: string; label: string; kind: RowKind }>(
    `select w.key, w.label, w.kind from plan p join lateral ${pinnedRows('p', '$1')} w on true where p.ambito_id = $1 and p.id = $2 order by w.position`,
    [db.ambitoId, planId],
  );
  return { templateId: plan.templateId, rows };
}
