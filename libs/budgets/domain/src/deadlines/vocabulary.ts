/** What must be done by a day. */
export const deadlineKinds = ['spend', 'report_fund', 'instalment', 'quota', 'settlement', 'report'] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];
export const deadlineKindLabel: Record<DeadlineKind, string> = {
  spend: 'Spesa del fondo',
  report_fund: 'Rendiconto al fondo',
  instalment: 'Rata da incassare',
  quota: 'Quota di un comune da incassare',
  settlement: 'Pagamento',
  report: 'Chiusura del rendiconto',
};

/** Days before a deadline on which one is told of it. */
export const reminderDays = [30, 7, 1] as const;

/** The nearest of the reminders that are due so many days before; null when none is yet. A deadline that has passed is told as the last. */
export const reminderFor = (daysLeft: number): (typeof reminderDays)[number] | null =>
  [...reminderDays].reverse().find((days) => daysLeft <= days) ?? null;
