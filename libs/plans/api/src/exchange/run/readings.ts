import { askedAs, type AmbitoDb, type Filter, type Reader } from '@zona/database';
import type { PlanReading } from '@zona/plans-domain';

const read =
  'id version indicatorId enteId ente { name } period state value numerator denominator answers answer text day note';
/** What was corrected stays in Zona: a file has the last word of each chain. */
const isLast: Filter = (t) =>
  `not exists (select 1 from indicator_reading c where c.ambito_id = $1 and c.supersedes_id = ${t}.id and c.withdrawn_at is null)`;

/** The values of a plan's indicators, with the eyes of whoever asks. */
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
    [ofPlan, isLast],
    'period',
  );
  return found.value<(PlanReading & { version: number })[]>();
}
