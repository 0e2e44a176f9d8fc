import type { Role } from '@zona/access';
import { stepOf, stepsFrom, type Step } from '../machine.ts';
import type { IndicatorReading } from './model.ts';
import type { ReadingAction, ReadingState } from './vocabulary.ts';

/** One step of a reading's life, who may take it, and whether it must say why. */
export interface ReadingStep extends Step<ReadingState, ReadingAction> {
  by: readonly Role[];
  reason: boolean;
}

const writers: readonly Role[] = [
  'responsabile_udp',
  'operatore_udp',
  'referente_comune',
  'assistente_sociale',
  'operatore_ets',
  'referente_asst',
];

/** draft → sent → approved → locked; what was sent can be returned, with a reason. A locked reading never changes. */
export const readingSteps: readonly ReadingStep[] = [
  { action: 'send', from: ['draft'], to: 'sent', by: writers, reason: false },
  { action: 'return', from: ['sent'], to: 'draft', by: ['responsabile_udp', 'operatore_udp'], reason: true },
  { action: 'approve', from: ['sent'], to: 'approved', by: ['responsabile_udp', 'operatore_udp'], reason: false },
  { action: 'lock', from: ['approved'], to: 'locked', by: ['responsabile_udp'], reason: false },
];

export type ReadingMove =
  { ok: true; state: ReadingState } | { ok: false; code: 'STATE' | 'ROLE' | 'REASON'; message: string };

const refused = (code: 'STATE' | 'ROLE' | 'REASON', message: string): ReadingMove => ({ ok: false, code, message });

export function moveReading(
  state: ReadingState,
  action: ReadingAction,
  actor: { role: Role; reason?: string | null },
): ReadingMove {
  const step = stepOf(readingSteps, state, action);
  if (!step) return refused('STATE', 'La rilevazione è in uno stato che non lo permette.');
  if (!step.by.includes(actor.role)) return refused('ROLE', 'Il tuo ruolo non lo permette.');
  if (step.reason && !actor.reason?.trim()) return refused('REASON', 'Scrivi il motivo per cui la rimandi.');
  return { ok: true, state: step.to };
}

export const readingStepsFor = (state: ReadingState, role: Role): ReadingStep[] =>
  stepsFrom(readingSteps, state).filter((s) => s.by.includes(role));

/**
 * May this new reading correct that one? Only a locked one is corrected by another (before, it is simply changed), for the same
 * ente and period, and once: a second correction corrects the first.
 */
export function correctionProblem(
  correction: Pick<IndicatorReading, 'enteId' | 'period'>,
  corrected: IndicatorReading,
  all: readonly IndicatorReading[],
): string | null {
  if (corrected.state !== 'locked')
    return 'Si corregge così solo una rilevazione bloccata: questa si può ancora cambiare.';
  if (correction.enteId !== corrected.enteId || correction.period !== corrected.period)
    return 'La correzione riguarda lo stesso ente e lo stesso periodo.';
  if (all.some((r) => r.supersedes === corrected.id))
    return 'Questa rilevazione è già stata corretta: correggi l’ultima.';
  return null;
}

const counts = (r: IndicatorReading): boolean => r.state === 'approved' || r.state === 'locked';

/** The readings that make the value: approved or locked, and not superseded by one that is. */
export function countedReadings(readings: readonly IndicatorReading[]): IndicatorReading[] {
  const counted = readings.filter(counts);
  const superseded = new Set(counted.map((r) => r.supersedes));
  return counted.filter((r) => !superseded.has(r.id));
}
