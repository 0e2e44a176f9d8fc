import { askedAs, type AmbitoDb, type Filter, type Reader } from '@zona/database';
import type { PlanReading } from '@zona/plans-domain';

const read =
  'id version indicatorId enteId ente { name } period state value numerator denominator answers answer text day note lockedAt supersedesId';

/** The values of a plan's indicators, those that were corrected too, with the eyes of whoever asks. */
export async function readingsOf(
  db: AmbitoDb,
  reader: Reader,
  planId: string,
): Promise<(PlanReading & { version: number })[]> {
  const ofPlan: Filter = (t, p) =>
    `exists (select 1 from indicator i join scheda k on k.ambito_id = $1 and k.id = i.scheda_id and k.withdrawn_at is null
       where i.ambito_id = $1 and i.id = ${t}.indicator_id and i.withdrawn_at is null and k.plan_id = ${p.add(planId, 'uuid')})`;
  const found = await reader.all(
    db,
    'IndicatorReading',
    askedAs(reader.catalog, 'IndicatorReading', read),
    [ofPlan],
    'period',
  );
  return found.value<(PlanReading & { version: number })[]>();
}
