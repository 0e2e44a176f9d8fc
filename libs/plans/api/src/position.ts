import type { AmbitoDb } from '@zona/database';

type Ordered =
  | 'plan_area'
  | 'objective'
  | 'action'
  | 'scheda'
  | 'stated_amount'
  | 'staff_need'
  | 'indicator'
  | 'line_provider'
  | 'line_act'
  | 'line_amount'
  | 'line_count'
  | 'phase'
  | 'project_sheet'
  | 'budget_matrix'
  | 'matrix_source'
  | 'matrix_line';
type Parent = 'plan_id' | 'area_id' | 'objective_id' | 'scheda_id' | 'line_report_id' | 'sheet_id' | 'matrix_id';

/** The place after the last one under a parent. */
export async function nextPosition(db: AmbitoDb, table: Ordered, parent: Parent, parentId: string): Promise<number> {
  const [row] = await db.run<{ next: number }>(
    `select coalesce(max(x.position), 0) + 1 as next from ${table} x where x.ambito_id = $1 and x.${parent} = $2`,
    [db.ambitoId, parentId],
  );
  return row!.next;
}
