import { templates } from '@zona/plans-domain';
import type { SchedaRowKind, YesNo } from '../generated/graphql';
import type { Scheda } from './scheda-rows';

interface AskedRow {
  key: string;
  kind: SchedaRowKind;
}

export interface Template<R extends AskedRow = AskedRow & { label: string }> {
  id: string;
  rows: readonly R[];
}

interface Answered {
  form: Scheda['form'];
  answers: readonly { row: string; answer: YesNo | null }[];
}

/** The yes/no rows that every card of the template must answer. */
export function askedRows<R extends AskedRow>(template: Template<R>): R[] {
  const known = templates.find((t) => t.id === template.id)?.rows ?? [];
  const optional = new Set(known.filter((row) => row.optional).map((row) => row.key));
  return template.rows.filter((row) => row.kind === 'yes_no' && !optional.has(row.key));
}

/** Asked rows this card leaves without an answer: said to be "non indicato", or not filled in at all. */
export function unanswered<R extends AskedRow>(asked: readonly R[], scheda: Answered): R[] {
  if (scheda.form === 'stub') return [];
  const known = new Set(scheda.answers.filter((a) => a.answer && a.answer !== 'not_stated').map((a) => a.row));
  return asked.filter((row) => !known.has(row.key));
}

export interface Missing {
  rows: { schedaId: string; schedaLabel: string; key: string; label: string }[];
  indicatorsWithoutTarget: { id: string; name: string }[];
  amounts: { id: string; fund: string | null }[];
}

/** What the documents do not say: rows without an answer, indicators without an expected value, amounts without a figure. */
export function missingIn(template: Template, schede: readonly Scheda[]): Missing {
  const asked = askedRows(template);
  const full = schede.filter((s) => s.form === 'full');
  return {
    rows: full.flatMap((s) =>
      unanswered(asked, s).map((row) => ({ schedaId: s.id, schedaLabel: s.label, key: row.key, label: row.label })),
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
