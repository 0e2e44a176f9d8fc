import { rowState } from './conditions.ts';
import type { CardAnswer, CardTemplateRow } from './model.ts';
import { isClosed } from './vocabularies.ts';

/** Why a row counts as not answered. */
export type Lack = 'empty' | 'note' | 'choice';

export interface MissingAnswer {
  key: string;
  label: string;
  why: Lack;
  message: string;
}

/** How many lines hang on a card, for the rows that are tables. */
export interface Held {
  amounts?: number;
  staff?: number;
  indicators?: number;
}

type Asked = Omit<CardTemplateRow, 'section' | 'help' | 'position'>;

const holder: Partial<Record<CardTemplateRow['kind'], keyof Held>> = {
  amounts: 'amounts',
  staff: 'staff',
  indicators: 'indicators',
};

/** What is wrong with the answer to a row that must have one; null when nothing is. */
function lackOf(row: Asked, answer: CardAnswer | undefined, held: Held): Lack | null {
  const said = Boolean(answer?.note?.trim());
  const chosen = answer?.choices ?? [];
  if (row.kind === 'yes_no') {
    if (!answer?.answer || answer.answer === 'not_stated') return 'empty';
    return answer.answer === row.noteWhen && !said ? 'note' : null;
  }
  if (row.kind === 'choices') {
    if (chosen.length) return null;
    if (!said) return 'empty';
    // A closed list is answered with one of its terms: words beside it are no answer (Lodi J3 writes "NO" there).
    return isClosed(row.vocabulary) ? 'choice' : null;
  }
  const table = holder[row.kind];
  if (table && (held[table] ?? 0) > 0) return null;
  return said || chosen.length ? null : 'empty';
}

const messages: Record<Lack, string> = {
  empty: 'Manca la risposta.',
  note: 'Manca la nota che spiega la risposta.',
  choice: 'La risposta non è una delle voci previste.',
};

/** The rows that a card must answer and does not, those that a condition makes obligatory included. */
export function missingAnswers(
  rows: readonly Asked[],
  answers: readonly CardAnswer[],
  held: Held = {},
): MissingAnswer[] {
  return rows.flatMap((row) => {
    const state = rowState(row, rows, answers);
    if (!state.shown || !state.required) return [];
    const why = lackOf(
      row,
      answers.find((a) => a.row === row.key),
      held,
    );
    if (!why) return [];
    const message = why === 'empty' && state.reason ? `${messages.empty} ${state.reason}` : messages[why];
    return [{ key: row.key, label: row.label, why, message }];
  });
}
