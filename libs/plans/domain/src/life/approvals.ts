import type { IsoDate } from '@zona/calendar';
import type { ApprovalAnswer } from './vocabulary.ts';

/** What one Consiglio Comunale decided, with its act (Melzo's header: eight acts, one per comune). */
export interface ComuneApproval {
  comuneId: string;
  answer: ApprovalAnswer;
  number: string | null;
  date: IsoDate;
}

export interface ApprovalState {
  approved: string[];
  rejected: string[];
  missing: string[];
  /** All the comuni of the ambito approved. No comune at all is no approval. */
  all: boolean;
  sentence: string;
}

/** Where the approvals of the comuni stand. Of each comune its latest act counts; acts of others are left out. */
export function approvalState(comuneIds: readonly string[], acts: readonly ComuneApproval[]): ApprovalState {
  const latest = new Map<string, ComuneApproval>();
  for (const a of acts) {
    const before = latest.get(a.comuneId);
    if (!before || a.date >= before.date) latest.set(a.comuneId, a);
  }
  const ids = [...new Set(comuneIds)];
  const whose = (answer: ApprovalAnswer | undefined) => ids.filter((id) => latest.get(id)?.answer === answer);
  const [approved, rejected, missing] = [whose('approved'), whose('rejected'), whose(undefined)];
  const all = ids.length > 0 && approved.length === ids.length;
  return { approved, rejected, missing, all, sentence: sentenceOf(ids.length, approved.length, rejected.length, all) };
}

function sentenceOf(total: number, approved: number, rejected: number, all: boolean): string {
  if (!total) return 'L’ambito non ha ancora comuni.';
  if (all) return `Hanno approvato tutti i comuni: ${total} su ${total}.`;
  const against = rejected ? `, ${rejected} ${rejected === 1 ? 'ha' : 'hanno'} detto no` : '';
  if (approved === 0) return `Nessun comune su ${total} ha ancora approvato${against}.`;
  return `${approved === 1 ? 'Ha approvato un comune' : `Hanno approvato ${approved} comuni`} su ${total}${against}.`;
}
