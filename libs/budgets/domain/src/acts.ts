import { formatDate } from '@zona/calendar';
import { optionalDate, optionalText } from '@zona/problems';
import { z } from 'zod';

/** The acts by which money is assigned, moved, committed and settled (D.Lgs. 267/2000, artt. 183-185). */
export const budgetActKinds = ['delibera', 'determina', 'decreto', 'dgr', 'contratto', 'convenzione', 'altro'] as const;
export type BudgetActKind = (typeof budgetActKinds)[number];
export const budgetActKindLabel: Record<BudgetActKind, string> = {
  delibera: 'Delibera',
  determina: 'Determina',
  decreto: 'Decreto',
  dgr: 'DGR',
  contratto: 'Contratto',
  convenzione: 'Convenzione',
  altro: 'Altro atto',
};

/** The act that an input may carry. */
export const actFields = {
  actKind: z.enum(budgetActKinds).nullish(),
  organ: optionalText('Organo', 200),
  number: optionalText('Numero', 60),
  actDate: optionalDate('Data dell’atto'),
};

export interface BudgetAct {
  actKind?: BudgetActKind | null;
  organ?: string | null;
  number?: string | null;
  actDate?: string | null;
}

/** "Assemblea dei Sindaci, delibera 13 del 30/10/2018"; null when nothing is stated. */
export function actText({ actKind, organ, number, actDate }: BudgetAct): string | null {
  const kind = actKind ? budgetActKindLabel[actKind] : number || actDate ? 'Atto' : null;
  // After the organ it is a common noun; an acronym keeps its capitals.
  const named = kind && organ && kind !== kind.toUpperCase() ? kind.charAt(0).toLowerCase() + kind.slice(1) : kind;
  const act = [named, number, actDate && `del ${formatDate(actDate)}`].filter(Boolean).join(' ');
  return [organ, act].filter(Boolean).join(', ') || null;
}
