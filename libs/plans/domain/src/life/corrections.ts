import { formatDate } from '@zona/calendar';
import { optionalDate, optionalText, problem, reasonProblems, rewritten, type Problem } from '@zona/problems';
import { z } from 'zod';
import { actText } from './act-text.ts';
import { planSteps } from './plan-life.ts';
import { planActKindLabel, planActKinds, type PlanAction } from './vocabulary.ts';

/** What of an act can be typed wrong. */
export interface WrittenAct {
  kind: string | null;
  organ: string | null;
  number: string | null;
  date: string | null;
  /** The last day of the plan, as an extension moved it. */
  newEnd: string | null;
}

/** How an act reads, with the end that it gave the plan. */
export const writtenText = ({ newEnd, ...act }: WrittenAct): string =>
  [actText(act), newEnd && `nuova fine ${formatDate(newEnd)}`].filter(Boolean).join('; ');

export const correctPlanActSchema = z.strictObject({
  id: z.string(),
  version: z.int(),
  kind: z.enum(planActKinds).nullish(),
  organ: optionalText('Organo', 200),
  number: optionalText('Numero', 60),
  date: optionalDate('Data'),
  newEnd: optionalDate('Nuova fine'),
  reason: optionalText('Motivo', 500),
});

const names: Record<keyof WrittenAct, string> = {
  kind: 'Tipo di atto',
  organ: 'Organo',
  number: 'Numero',
  date: 'Data',
  newEnd: 'Nuova fine',
};

/** A correction obeys the rule of its step: the kinds of act it takes, and nothing that it needs is emptied. */
export function correctionProblems(
  step: PlanAction,
  before: WrittenAct,
  after: WrittenAct,
  reason: string | null | undefined,
): Problem[] {
  const changed = rewritten(before, after);
  const rule = planSteps.find((s) => s.action === step)!.act;
  const needed = (field: keyof WrittenAct) =>
    field === 'date' || field === 'newEnd' || (rule !== null && (field !== 'number' || rule.number));
  const emptied = changed
    .filter((f) => after[f] === null && needed(f))
    .map((f) => problem(f, 'REQUIRED', `${names[f]}: si corregge, non si cancella.`));
  const kinds = rule?.kinds ?? planActKinds;
  const foreign = after.kind !== null && after.kind !== before.kind && !kinds.some((k) => k === after.kind);
  const said = kinds.map((k) => planActKindLabel[k]).join(', ');
  return [
    ...emptied,
    ...(foreign ? [problem('kind', 'INVALID', `Tipo di atto: per questo passaggio serve ${said}.`)] : []),
    ...reasonProblems(changed, reason),
  ];
}

/** The ends between which that of an extension lies: the one that it moved, and the one to which the next extension moved it. */
export interface EndsAround {
  previousEnd: string | null;
  nextEnd: string | null;
}

/** An extension that is corrected still extends, and leaves the next one something to extend. */
export function endProblems(newEnd: string, { previousEnd, nextEnd }: EndsAround): Problem[] {
  if (previousEnd && newEnd <= previousEnd)
    return [problem('newEnd', 'INVALID', `Nuova fine: viene dopo il ${formatDate(previousEnd)}, la fine di prima.`)];
  if (nextEnd && newEnd >= nextEnd)
    return [
      problem(
        'newEnd',
        'INVALID',
        `Nuova fine: viene prima del ${formatDate(nextEnd)}, a cui l’ha spostata la proroga dopo.`,
      ),
    ];
  return [];
}
