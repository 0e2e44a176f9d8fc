import { missingAnswers, type Lack } from '@zona/plans-domain';
import type { SchedaRowKind, YesNo } from '../generated/graphql';
import type { Scheda, TemplateRow } from './scheda-rows';

interface AskedRow {
  key: string;
  kind: SchedaRowKind;
  required: boolean;
}

interface Answered {
  form: Scheda['form'];
  answers: readonly { row: string; answer: YesNo | null }[];
}

/** The yes/no rows that every card of the template must answer. */
export const askedRows = <R extends AskedRow>(template: { rows: readonly R[] }): R[] =>
  template.rows.filter((row) => row.kind === 'yes_no' && row.required);

/** Asked rows this card leaves without an answer: said to be "non indicato", or not filled in at all. */
export function unanswered<R extends AskedRow>(asked: readonly R[], scheda: Answered): R[] {
  if (scheda.form === 'stub') return [];
  const known = new Set(scheda.answers.filter((a) => a.answer && a.answer !== 'not_stated').map((a) => a.row));
  return asked.filter((row) => !known.has(row.key));
}

export interface Missing {
  rows: { schedaId: string; schedaLabel: string; key: string; label: string; why: Lack; message: string }[];
  indicatorsWithoutTarget: { id: string; name: string }[];
  amounts: { id: string; fund: string | null }[];
}

/** What the documents do not say: rows without the answer they owe, indicators without an expected value, amounts without a figure. */
export function missingIn(template: { rows: readonly TemplateRow[] }, schede: readonly Scheda[]): Missing {
  const rows = [...template.rows].sort((a, b) => a.position - b.position);
  const full = schede.filter((s) => s.form === 'full');
  const heldBy = (s: Scheda) => ({ amounts: s.amounts.length, staff: s.staff.length, indicators: s.indicators.length });
  return {
    rows: full.flatMap((s) =>
      missingAnswers(rows, s.answers, heldBy(s)).map((m) => ({ schedaId: s.id, schedaLabel: s.label, ...m })),
    ),
    indicatorsWithoutTarget: full
      .flatMap((s) => s.indicators)
      .filter((i) => i.target === null && !i.targetText)
      .map(({ id, name }) => ({ id, name })),
    amounts: full
      .flatMap((s) => s.amounts)
      .filter((a) => a.value === null)
      .map(({ id, fund }) => ({ id, fund })),
  };
}
