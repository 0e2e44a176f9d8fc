import { rowState, type CardAnswer } from '@zona/plans-domain';
import { useCallback, useState } from 'react';
import type { AnswerValues } from '../editor/answer-field';
import type { TemplateRow } from '../scheda/scheda-rows';

type Typed = Readonly<Record<string, AnswerValues>>;

/** The state of every row of a card as it is being filled in: conditions follow what is typed, saved or not. */
export function useRows(rows: readonly TemplateRow[], saved: readonly CardAnswer[]) {
  const [typed, setTyped] = useState<Typed>({});
  const onTyped = useCallback(
    (row: string, values: AnswerValues) => setTyped((now) => (now[row] === values ? now : { ...now, [row]: values })),
    [],
  );
  const answers = rows.map((row): CardAnswer => {
    const values = typed[row.key];
    const before = saved.find((a) => a.row === row.key);
    return values ? { row: row.key, ...values } : (before ?? { row: row.key, answer: null, note: null, choices: [] });
  });
  const stateOf = (row: TemplateRow) => rowState(row, rows, answers);
  /** A row that is no longer asked and holds an answer stays in sight: nothing written disappears. */
  const isShown = (row: TemplateRow) => {
    const answer = answers.find((a) => a.row === row.key);
    return stateOf(row).shown || Boolean(answer && (answer.answer || answer.note || answer.choices.length > 0));
  };
  return { onTyped, stateOf, isShown };
}
