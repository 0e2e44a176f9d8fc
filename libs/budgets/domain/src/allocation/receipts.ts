import type { Cents } from '@zona/money';

/** How an instalment stands. More than was due is a warning: somebody paid twice, or for another year. */
export type InstalmentStanding = 'paid' | 'over' | 'late' | 'due' | 'later';
export const standingLabel: Record<InstalmentStanding, string> = {
  paid: 'Incassata',
  over: 'Incassata in più',
  late: 'Scaduta',
  due: 'In scadenza',
  later: 'Da incassare',
};

/** Days before its day that an instalment is said to be due. */
export const dueWithin = 30;

export function standingOf(cents: Cents, received: Cents, daysLeft: number): InstalmentStanding {
  if (received > cents) return 'over';
  if (received === cents) return 'paid';
  if (daysLeft < 0) return 'late';
  return daysLeft <= dueWithin ? 'due' : 'later';
}
