import type { AmbitoDb, Reader, Writer } from '@zona/database';
import { SnapshotService, VersionService } from '@zona/plans-api';
import type { PlanSnapshot } from '@zona/plans-domain';
import type { LoadedPlan } from './load-plan.ts';

/**
 * The plan of Carate as the assembly might have read it. The adopted text is not in the sources: the differences are invented, few, and
 * the version says so in its own name.
 */
function asAdopted(now: PlanSnapshot): PlanSnapshot {
  const then = structuredClone(now);
  then.plan.status = 'adopted';
  const objective = (code: string) => then.objectives.find((o) => o.code === code);
  const card = (actionCode: string) => {
    const action = then.actions.find((a) => a.code === actionCode);
    return then.schede.find((k) => k.actionId === action?.id && k.form === 'full');
  };
  const renamed = objective('2');
  if (renamed) renamed.title = 'Segretariato sociale';
  const amount = card('3')?.amounts.find((a) => a.value !== null);
  if (amount) amount.value = '8000.00';
  const answer = card('5')?.answers.find((a) => a.answer === 'yes');
  if (answer) answer.answer = 'not_stated';
  const indicator = card('5')?.indicators.find((i) => i.target !== null);
  if (indicator) indicator.target = null;
  const added = then.actions.findIndex((a) => a.code === '4');
  const [action] = added < 0 ? [] : then.actions.splice(added, 1);
  then.schede = then.schede.filter((k) => k.actionId !== action?.id);
  return then;
}

/** One earlier version where an act is known, so that there is something to compare. */
export async function loadVersions(
  db: AmbitoDb,
  writer: Writer,
  reader: Reader,
  slug: string,
  { planId, adoptionId }: LoadedPlan,
): Promise<void> {
  if (slug !== 'carate-brianza' || !adoptionId) return;
  const snapshots = new SnapshotService(reader);
  const version = {
    planId,
    planActId: adoptionId,
    label: 'Adottato dall’Assemblea dei Sindaci (versione dimostrativa)',
    reason: 'Le differenze da oggi sono inventate: il testo adottato non è tra le fonti.',
    step: 'adopt' as const,
    byAssembly: true,
  };
  await new VersionService(reader, writer, snapshots).keep(db, version, asAdopted(await snapshots.kept(db, planId)));
}
