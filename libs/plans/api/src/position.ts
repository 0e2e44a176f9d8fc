import type { AmbitoDb } from '@zona/database';

type Ordered = 'plan_area' | 'objective' | 'action' | 'scheda' | 'stated_amount' | 'staff_need' | 'indicator';
type Parent = 'plan_id' | 'area_id' | 'objective_id' | 'scheda_id';

/** The place after the last one under a parent. */
export async function nextPosition(db: AmbitoDb, table: Ordered, parent: Parent, parentId: string): Promise<number> {
  const [row] = await db.run<{ next: number }>(
    `select coalesce(max(x.position), 0) + 1 as next from ${table} x where x.ambito_id = $1 and x.${parent} = $2`,
    [db.ambitoId, parentId],
  );
  return row!.next;
}
