import type { IsoDate } from '@zona/calendar';
import { periodsOf, type Period } from './periods.ts';
import type { PeriodType } from './vocabulary.ts';

/** What decides who owes the readings of an indicator. */
export interface Owed {
  ownerId: string | null;
  byComune: boolean;
}

/**
 * Who reports: the owner, for all rows; of an indicator divided by comune that has no owner, each comune its own. Null: nobody is
 * named, and the Ufficio di Piano follows it.
 */
export const reporterOf = ({ ownerId, byComune }: Owed, enteId: string): string | null =>
  ownerId ?? (byComune ? enteId : null);

/** The periods that are owed on a day: those that have begun. What has ended and is not sent is late. */
export const periodsOwed = (plan: { from: IsoDate; to: IsoDate }, type: PeriodType, today: IsoDate): Period[] =>
  periodsOf(plan.from, plan.to, type).filter((p) => p.from <= today);

/** How many readings miss, of how many owed; `late`: those whose period has ended. `due`: when the first of the others ends. */
export interface Missing {
  owed: number;
  missing: number;
  late: number;
  due: IsoDate | null;
}

export function missingOf(
  indicators: readonly { from: IsoDate; to: IsoDate; periodType: PeriodType; sent: readonly string[] }[],
  today: IsoDate,
): Missing {
  const found: Missing = { owed: 0, missing: 0, late: 0, due: null };
  for (const { from, to, periodType, sent } of indicators)
    for (const period of periodsOwed({ from, to }, periodType, today)) {
      found.owed++;
      if (sent.includes(period.code)) continue;
      found.missing++;
      if (period.to < today) found.late++;
      else if (!found.due || period.to < found.due) found.due = period.to;
    }
  return found;
}
