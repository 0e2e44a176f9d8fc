/** How far the budget of a year has come (D.Lgs. 267/2000, artt. 162, 175, 227). */
export const budgetYearStates = ['draft', 'preventivo', 'assestato', 'consuntivo'] as const;
export type BudgetYearState = (typeof budgetYearStates)[number];
export const budgetYearStateLabel: Record<BudgetYearState, string> = {
  draft: 'In preparazione',
  preventivo: 'Preventivo approvato',
  assestato: 'Assestato',
  consuntivo: 'Consuntivo chiuso',
};

/** What is approved of a year, in this order, each by its act. */
export const budgetSteps = ['preventivo', 'assestato', 'consuntivo'] as const;
export type BudgetStep = (typeof budgetSteps)[number];
export const budgetStepLabel: Record<BudgetStep, string> = {
  preventivo: 'Preventivo',
  assestato: 'Assestamento',
  consuntivo: 'Consuntivo',
};

/** What a year takes next; null when it is closed. */
export const nextStep = (state: BudgetYearState): BudgetStep | null =>
  budgetSteps[budgetYearStates.indexOf(state)] ?? null;

/** On the lines of a closed year nothing is put, spent or moved any more: what was wrong is taken back, what was paid is reported. */
export const isClosed = (state: BudgetYearState): boolean => state === 'consuntivo';

/** The year that one starts from: the one that runs where something is in it, or the nearest, the earlier of two. */
export function startingYear(years: readonly number[], today: string): number | null {
  const now = Number(today.slice(0, 4));
  const far = (year: number) => Math.abs(year - now);
  return [...years].sort((a, b) => far(a) - far(b) || a - b)[0] ?? null;
}

/** What is put on a line before its preventivo is approved is the preventivo; from then on it varies it. */
export const allocationKindIn = (state: BudgetYearState): 'allocation' | 'variation' =>
  state === 'draft' ? 'allocation' : 'variation';
