import { isMonth, type Month } from '../timeline/months.ts';
import { spanWritten, writtenSpan, type WrittenSpan } from '../timeline/late.ts';
import type { Span } from '../timeline/phases.ts';
import { readDate } from '../written/dates.ts';
import { dateField, listField, writeList } from './fields.ts';
import { code, given, refs, texts, type Reading } from './line-fields.ts';
import type { Values } from './model.ts';

const between = /\s+(?:al?|fino al?|-)\s+|\s*[–—]\s*|(?<=\/\d{4})-(?=\d)/i;
const counted = /^mes[ei]\s*(\d{1,3})(?:\s*(?:-|–|—|\ba\b)\s*(\d{1,3}))?$/i;

/** `03/2025`, `2025-03`, `marzo 2025`, a day of that month. */
function monthIn(words: string): Month | null {
  const figures = /^(\d{1,2})[/.](\d{4})$/.exec(words);
  const month = figures ? `${figures[2]}-${figures[1]!.padStart(2, '0')}` : words;
  if (isMonth(month)) return month;
  const { value, precision } = readDate(words);
  return value && (precision === 'month' || precision === 'day') ? value.slice(0, 7) : null;
}

/** `da 03/2025 a 06/2025`, `marzo 2025`, `mesi 6-8`; null for other words. */
export function readSpan(text: string): Span | null {
  const words = text.trim();
  const number = counted.exec(words);
  if (number) {
    const [from, to] = [Number(number[1]), Number(number[2] ?? number[1])];
    return from >= 1 && from <= to ? { kind: 'relative', from, to } : null;
  }
  const ends = words.replace(/^da(?:l)?\s+/i, '').split(between);
  const [from, to] = [monthIn(ends[0]!.trim()), monthIn((ends[1] ?? ends[0]!).trim())];
  return from && to && ends.length <= 2 && from <= to ? { kind: 'absolute', from, to } : null;
}

const monthText = (month: Month): string => month.split('-').reverse().join('/');
export function writeSpan(written: WrittenSpan): string {
  const span = spanWritten(written);
  if (span.kind === 'relative') return span.from === span.to ? `mese ${span.from}` : `mesi ${span.from}-${span.to}`;
  return span.from === span.to ? monthText(span.from) : `da ${monthText(span.from)} a ${monthText(span.to)}`;
}
export const writeSpans = (spans: readonly WrittenSpan[]): string => writeList(spans.map(writeSpan));

/** A phase or a milestone. Of what is not said how far it is nothing is known. */
export const phaseLine: Reading = (f, n) => {
  const spans = listField(f.cell('spans')).map((words) => ({ words, span: readSpan(words) }));
  for (const { words, span } of spans)
    if (!span)
      n.wrong(
        f.header('spans'),
        `«${words.slice(0, 40)}» non sono mesi: scrivi per esempio da 03/2026 a 06/2026, oppure mesi 6-8.`,
      );
  const progress = code(f, n, 'progress', 'avanzamento');
  const doneOn = dateField(f.cell('doneOn'), f.header('doneOn'), n);
  if (doneOn && progress !== 'done') n.wrong(f.header('doneOn'), 'Il giorno si scrive di una fase conclusa.');
  const values: Values = {
    ...texts(f, 'code', 'title', 'note'),
    ...given('kind', code(f, n, 'kind', 'fase')),
    ...given('unit', code(f, n, 'unit', 'passo')),
    ...(f.has('spans') && { spans: spans.flatMap(({ span }) => (span ? [writtenSpan(span)] : [])) }),
    ...given('progress', progress),
    ...(f.has('doneOn') && { doneOn }),
  };
  return { values, refs: refs(f, 'objectiveId', 'actionId', 'ownerId'), lists: {} };
};
