import { readPeriod } from '../indicators/read-period.ts';
import { dateField, decimalField, textOf, type Notes } from './fields.ts';
import { code, refs, texts, type Fields, type Reading } from './line-fields.ts';
import type { Values } from './model.ts';

/** Which of these an indicator uses is told by the indicator, which is known once all lines are (`readings.ts`). */
export const readingLine: Reading = (f, n) => {
  const number = (field: string) =>
    decimalField(f.cell(field), f.header(field), /%/.test(f.cell(field)?.text ?? ''), n)?.value ?? null;
  const figures = ['value', 'numerator', 'denominator', 'answers'].filter((field) => f.has(field));
  const period = periodIn(f, n);
  const values: Values = {
    ...(period && { period }),
    ...Object.fromEntries(figures.map((field) => [field, number(field)])),
    ...(f.has('answer') && { answer: code(f, n, 'answer', 'risposta') }),
    ...texts(f, 'text', 'note'),
    ...(f.has('day') && { day: dateField(f.cell('day'), f.header('day'), n) }),
  };
  // The words of a figure that leaves a doubt stay beside it.
  const doubtful = n.unclear.length && n.messages.length ? `Nel file: ${n.unclear.join('; ')}` : null;
  if (doubtful) values['note'] = [values['note'], doubtful].filter(Boolean).join('\n');
  return { values, refs: refs(f, 'indicatorId', 'enteId'), lists: {} };
};

function periodIn(f: Fields, n: Notes): string | null {
  const words = textOf(f.cell('period'));
  const period = words && readPeriod(words);
  if (period) return period.code;
  const example = 'scrivi per esempio 2026 o 1° semestre 2026.';
  n.wrong(f.header('period'), words ? `«${words.slice(0, 40)}» non è un periodo: ${example}` : `Manca: ${example}`);
  return null;
}
