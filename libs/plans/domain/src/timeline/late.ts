import type { IsoDate } from '@zona/calendar';
import type { Month } from './months.ts';
import { lateness, type Lateness, type Span } from './phases.ts';
import type { PhaseKind, Progress } from './vocabulary.ts';

/** A span as it is stored and sent: months of the calendar, or numbers of the project's months. */
export interface WrittenSpan {
  from: string | null;
  to: string | null;
  fromMonth: number | null;
  toMonth: number | null;
}
export const writtenSpan = (span: Span): WrittenSpan =>
  span.kind === 'absolute'
    ? { from: span.from, to: span.to, fromMonth: null, toMonth: null }
    : { from: null, to: null, fromMonth: span.from, toMonth: span.to };
export const spanWritten = (s: WrittenSpan): Span =>
  s.from !== null && s.to !== null
    ? { kind: 'absolute', from: s.from, to: s.to }
    : { kind: 'relative', from: s.fromMonth ?? 1, to: s.toMonth ?? 1 };

interface Timed {
  kind: PhaseKind;
  progress: Progress;
  spans: readonly WrittenSpan[];
}

/** Whether a phase is late; never when its document counts months and gives no year to count from. */
export function latenessOf(phase: Timed, start: Month | null, today: IsoDate): Lateness {
  const spans = phase.spans.map(spanWritten);
  if (!start && spans.some((s) => s.kind === 'relative')) return { kind: 'none', days: 0, message: null };
  const late = lateness({ spans, progress: phase.progress }, start ?? '0001-01', today);
  // A milestone is one moment: it is reached or not, and late only when that moment is over.
  if (phase.kind === 'milestone' && late.kind === 'not_finished')
    return { ...late, message: late.message?.replace('Doveva finire', 'Andava raggiunta') ?? null };
  return phase.kind === 'milestone' ? { kind: 'none', days: 0, message: null } : late;
}
