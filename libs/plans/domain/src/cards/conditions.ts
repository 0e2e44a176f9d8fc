import { yesNoLabel } from '../vocabulary.ts';
import type { CardAnswer, CardTemplateRow } from './model.ts';

export interface RowState {
  /** Is the row asked at all. */
  shown: boolean;
  required: boolean;
  /** Why, when a condition decided it: a sentence for whoever fills in the card. */
  reason: string | null;
}

type Conditional = Pick<CardTemplateRow, 'key' | 'label' | 'required' | 'whenRow' | 'whenIs' | 'whenThen'>;

/** What the condition of a row makes of it, with these answers. A condition on a row that the template lacks holds for none. */
export function rowState(row: Conditional, rows: readonly Conditional[], answers: readonly CardAnswer[]): RowState {
  if (!row.whenRow || !row.whenIs || !row.whenThen) return { shown: true, required: row.required, reason: null };
  const asked = rows.find((r) => r.key === row.whenRow);
  const holds = answers.find((a) => a.row === row.whenRow)?.answer === row.whenIs;
  const because = asked ? `perché a «${asked.label}» la risposta è «${yesNoLabel[row.whenIs]}»` : null;
  if (row.whenThen === 'required')
    return {
      shown: true,
      required: row.required || holds,
      reason: holds && because ? `Obbligatoria ${because}.` : null,
    };
  return { shown: holds, required: holds && row.required, reason: holds && because ? `Richiesta ${because}.` : null };
}

/** Rows whose condition cannot be: it names itself, a later row, a row that is not there or is not answered yes or no. */
export function brokenConditions(rows: readonly (Conditional & Pick<CardTemplateRow, 'kind'>)[]): string[] {
  return rows.flatMap((row, at) => {
    if (!row.whenRow) return [];
    const asked = rows.findIndex((r) => r.key === row.whenRow);
    return asked >= 0 && asked < at && rows[asked]!.kind === 'yes_no' ? [] : [row.key];
  });
}
