import type { Role } from '@zona/access';
import { optionalDate, optionalText, problem, requiredDate, requiredText, type Problem } from '@zona/problems';
import { z } from 'zod';
import { stepOf, stepsFrom, type Step } from '../machine.ts';
import {
  planActKindLabel,
  planActKinds,
  type PlanAction,
  type PlanActKind,
  type PlanLifeState,
  type PlanPart,
} from './vocabulary.ts';

/** The formal act of a transition (design, section 5). `fileId` is the stored document. */
export const planActSchema = z.strictObject({
  kind: z.enum(planActKinds),
  organ: requiredText('Organo', 200),
  number: optionalText('Numero', 60),
  date: requiredDate('Data'),
  fileId: optionalText('Documento', 80),
  /** The new last day, for an extension. */
  newEnd: optionalDate('Nuova fine'),
});
export type PlanAct = z.output<typeof planActSchema>;

export interface ActRule {
  kinds: readonly PlanActKind[];
  number: boolean;
  file: boolean;
  newEnd: boolean;
}
export interface PlanStep extends Step<PlanLifeState, PlanAction> {
  by: readonly Role[];
  /** Null: no act is needed. */
  act: ActRule | null;
  reason: boolean;
}

const udp: readonly Role[] = ['responsabile_udp', 'operatore_udp'];
const responsabile: readonly Role[] = ['responsabile_udp'];
const act = (kinds: readonly PlanActKind[], more: Partial<ActRule> = {}): ActRule => ({
  kinds,
  number: true,
  file: true,
  newEnd: false,
  ...more,
});

/**
 * The assembly of the mayors adopts the plan; the accordo di programma makes it effective (L. 328/2000, art. 19, c. 2; D.Lgs. 267/2000,
 * art. 34), and it is signed, not numbered. A plan under consultation may go back to draft; an adopted one may not: it is adopted anew
 * or amended by another act. Plans are extended by the ambito or by the Region, more than once (Visconteo L747, L1589).
 */
export const planSteps: readonly PlanStep[] = [
  { action: 'consult', from: ['draft'], to: 'in_consultation', by: udp, act: null, reason: false },
  { action: 'revise', from: ['in_consultation'], to: 'draft', by: udp, act: null, reason: true },
  {
    action: 'adopt',
    from: ['in_consultation'],
    to: 'adopted',
    by: responsabile,
    act: act(['delibera', 'verbale']),
    reason: false,
  },
  {
    action: 'enact',
    from: ['adopted'],
    to: 'in_force',
    by: responsabile,
    act: act(['accordo_di_programma', 'decreto'], { number: false }),
    reason: false,
  },
  {
    action: 'extend',
    from: ['in_force', 'extended'],
    to: 'extended',
    by: responsabile,
    act: act(['delibera', 'dgr', 'decreto'], { newEnd: true, file: false }),
    reason: false,
  },
  { action: 'close', from: ['in_force', 'extended'], to: 'closed', by: responsabile, act: null, reason: false },
];

export interface PlanMove {
  role: Role;
  act?: PlanAct | null;
  reason?: string | null;
  /** The plan's present last day, to check an extension. */
  end?: string | null;
}
export type PlanMoved = { ok: true; state: PlanLifeState } | { ok: false; problems: Problem[] };

/** Takes a step of a plan's life, or says what is missing, beside its field. */
export function movePlan(state: PlanLifeState, action: PlanAction, move: PlanMove): PlanMoved {
  const step = stepOf(planSteps, state, action);
  if (!step) return { ok: false, problems: [problem(null, 'STATE', 'Lo stato del piano non lo permette.')] };
  if (!step.by.includes(move.role))
    return { ok: false, problems: [problem(null, 'ROLE', 'Il tuo ruolo non lo permette.')] };
  const problems = [...reasonProblems(step, move), ...(step.act ? actProblems(step.act, move) : [])];
  return problems.length ? { ok: false, problems } : { ok: true, state: step.to };
}

const reasonProblems = (step: PlanStep, { reason }: PlanMove): Problem[] =>
  step.reason && !reason?.trim() ? [problem('reason', 'REQUIRED', 'Motivo: è obbligatorio.')] : [];

function actProblems(rule: ActRule, { act: given, end }: PlanMove): Problem[] {
  if (!given) return [problem('act', 'REQUIRED', 'Serve l’atto: organo, data e documento.')];
  const found: Problem[] = [];
  if (!rule.kinds.includes(given.kind)) {
    const kinds = rule.kinds.map((k) => planActKindLabel[k]).join(', ');
    found.push(problem('kind', 'INVALID', `Tipo di atto: per questo passaggio serve ${kinds}.`));
  }
  if (rule.number && !given.number) found.push(problem('number', 'REQUIRED', 'Numero: è obbligatorio.'));
  if (rule.file && !given.fileId) found.push(problem('fileId', 'REQUIRED', 'Documento: allega l’atto.'));
  if (rule.newEnd && !given.newEnd) found.push(problem('newEnd', 'REQUIRED', 'Nuova fine: è obbligatoria.'));
  if (rule.newEnd && given.newEnd && end && given.newEnd <= end)
    found.push(problem('newEnd', 'INVALID', 'Nuova fine: viene dopo la fine di adesso.'));
  return found;
}

/** The steps that a role may take from a state, for the buttons of a page. */
export const planStepsFor = (state: PlanLifeState, role: Role): PlanStep[] =>
  stepsFrom(planSteps, state).filter((s) => s.by.includes(role));

/** What may be written in each state. After adoption the content stands as it was voted; only what happens since is recorded. */
export const editableIn: Record<PlanLifeState, readonly PlanPart[]> = {
  draft: ['content', 'timeline', 'dates', 'observations'],
  in_consultation: ['observations'],
  adopted: ['approvals'],
  in_force: ['progress', 'readings', 'approvals'],
  extended: ['progress', 'readings', 'approvals'],
  closed: [],
};
export const isEditable = (state: PlanLifeState, part: PlanPart): boolean => editableIn[state].includes(part);
