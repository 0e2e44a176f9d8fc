import { formatDate } from '@zona/calendar';
import { planActKindLabel, planStepTaken, type PlanAction, type PlanActKind } from './vocabulary.ts';

export interface NamedAct {
  kind: string | null;
  organ: string | null;
  number: string | null;
  date: string | null;
}

/** "Assemblea dei Sindaci, delibera 13 del 30/10/2018"; what is not known is left out. */
export function actText({ kind, organ, number, date }: NamedAct): string {
  const label = kind ? (planActKindLabel[kind as PlanActKind] ?? kind) : '';
  const named = [label === 'DGR' ? label : label.toLowerCase(), number].filter(Boolean).join(' ');
  const text = [[organ, named].filter(Boolean).join(', '), date && `del ${formatDate(date)}`].filter(Boolean).join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Is this an organ in which the mayors decide together? The documents call it in several ways, all with this word. */
export const isAssembly = (organ: string | null): boolean => /\bassemblea\b/i.test(organ ?? '');

/** What a version is called: as who saved it called it, or as the step that made it. */
export function versionName(v: { label: string | null; step: string | null; act: NamedAct | null }): string {
  if (v.label) return v.label;
  const step = planStepTaken[v.step as PlanAction] ?? '';
  return v.act?.organ ? `${step}: ${actText(v.act)}` : step;
}
