import { optionalDate, optionalText, problem, type Problem } from '@zona/problems';
import { z } from 'zod';
import { planSteps } from './plan-life.ts';
import { planActKindLabel, planActKinds, type PlanAction } from './vocabulary.ts';

/** What of an act can be typed wrong. */
export interface WrittenAct {
  kind: string | null;
  organ: string | null;
  number: string | null;
  date: string | null;
}

export const correctPlanActSchema = z.strictObject({
  id: z.string(),
  version: z.int(),
  kind: z.enum(planActKinds).nullish(),
  organ: optionalText('Organo', 200),
  number: optionalText('Numero', 60),
  date: optionalDate('Data'),
  reason: optionalText('Motivo', 500),
});

/** What stood written and now reads otherwise. What was empty is completed, which takes nothing from anybody. */
export const rewritten = <T extends object>(before: T, after: T): (keyof T)[] =>
  (Object.keys(after) as (keyof T)[]).filter((k) => (before[k] ?? null) !== null && before[k] !== (after[k] ?? null));

export const reasonProblems = (fields: readonly unknown[], reason: string | null | undefined): Problem[] =>
  fields.length && !reason
    ? [problem('reason', 'REQUIRED', 'Motivo: è obbligatorio quando cambi quello che era scritto.')]
    : [];

const names: Record<keyof WrittenAct, string> = {
  kind: 'Tipo di atto',
  organ: 'Organo',
  number: 'Numero',
  date: 'Data',
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
    field === 'date' || (rule !== null && (field !== 'number' || rule.number));
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
