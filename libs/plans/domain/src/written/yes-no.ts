import type { YesNo } from '../vocabulary.ts';
import { isBlank, isToBeDefined, plain, verbatim } from './text.ts';
import type { Cell, Reading, WrittenWarning } from './vocabulary.ts';

export interface YesNoReading extends Reading {
  answer: YesNo;
  /** What the cell says besides its answer. */
  note: string | null;
}

const tick = '(?:[☒☑✓✔■]|\\[[xX]\\]|<input\\b[^>]{0,200}\\bchecked\\b[^>]{0,200}>)';
const box = '(?:[☐□]|\\[ ?\\]|<input\\b[^>]{0,300}>)';
const option = '(s[iìÌ]|no|in parte)(?!\\p{L})';
/** `☒ Si ☐ No`, and the other way round, `Si ☒ No ☐`. */
const boxFirst = new RegExp(`${tick}\\s*${option}`, 'giu');
const boxLast = new RegExp(`${option}\\s*:?\\s*${tick}`, 'giu');
const startsWithBox = new RegExp(`^\\s*(?:${tick}|${box})`, 'u');
const hasTick = new RegExp(tick, 'u');
const leftovers = new RegExp(`(?:${tick}|${box})\\s*(?:${option})?|${option}\\s*:?\\s*(?=${tick}|${box})`, 'giu');
const tickOnly = new RegExp(`^(?:x|${tick})$`, 'iu');
/** Verbs before which `Si` is the pronoun: "Si sta valutando…" (Carate L995, where the notes read a yes). */
const pronoun =
  /^Si (?:sta(?:nno)?|prevede|intende|valut(?:a|erà)|ritiene|tratta|rimanda|rinvia|vedano?|propone|lavor(?:a|erà)|procede(?:rà)?|può|possono|aggiungeranno|svilupp(?:a|erà)|integr(?:a|erà))(?!\p{L})/u;
const yes = /^(?:s[iìíÌÍ]['`]?|sl)(?![\p{L}\d])/iu;
const no = /^no(?![\p{L}\d])/iu;
const partly = /^(?:in parte|parzialmente|in misura parziale|solo in parte|limitatamente)(?!\p{L})/iu;
const undecided = /^(?:in (?:fase di )?(?:studio|valutazione)|allo studio)(?!\p{L})/iu;

/** `Si`, `Sì`, `SI/ Gli Enti…`, `no)`, `No.`, `x`, `☒ Si ☐ No`, `In parte`, `In studio`; what follows becomes the note. */
export function readYesNo(cell: Cell): YesNoReading {
  const text = verbatim(cell);
  const result = (
    answer: YesNo,
    note: string | null,
    warnings: WrittenWarning[] = [],
    understood = true,
  ): YesNoReading => ({
    text,
    answer,
    note,
    understood,
    warnings,
  });
  if (typeof cell === 'boolean') return result(cell ? 'yes' : 'no', null);
  if (typeof cell === 'number' || cell instanceof Date) return result('not_stated', null, ['not_understood'], false);
  const chosen = hasTick.test(text) ? optionsTicked(text) : [];
  if (chosen.length) return ofTicks(text, chosen, result);
  const words = plain(text).replace(/\n/g, ' ');
  if (tickOnly.test(words)) return result('yes', null);
  if (isBlank(words)) return result('not_stated', null, ['empty']);
  if (/^s[iì]\s*(?:\/|o|e)\s*no\b/i.test(words)) return result('not_stated', null, ['both_answers'], false);
  if (/^(?:vero|true)$/i.test(words)) return result('yes', null);
  if (/^(?:falso|false)$/i.test(words)) return result('no', null);
  return ofWords(words, result);
}

type Result = (answer: YesNo, note: string | null, warnings?: WrittenWarning[], understood?: boolean) => YesNoReading;

const optionsTicked = (text: string): string[] => {
  const layout = startsWithBox.test(text) ? boxFirst : boxLast;
  return [...new Set([...text.matchAll(layout)].map((m) => m[1]!.toLowerCase().replace('ì', 'i')))];
};

function ofTicks(text: string, chosen: readonly string[], result: Result): YesNoReading {
  const note = rest(plain(text.replace(leftovers, ' ')).replace(/\n/g, ' '), '');
  if (chosen.length > 1) return result('not_stated', note, ['both_answers'], false);
  return result(chosen[0] === 'no' ? 'no' : chosen[0] === 'si' ? 'yes' : 'partly', note);
}

function ofWords(words: string, result: Result): YesNoReading {
  if (pronoun.test(words)) return result('yes', words, ['reflexive_si'], false);
  const found = yes.exec(words);
  if (found) return result('yes', rest(words, found[0]), /^sl/i.test(found[0]) ? ['scanned_si'] : []);
  const denied = no.exec(words);
  if (denied) return result('no', rest(words, denied[0]));
  const some = partly.exec(words);
  if (some) return result('partly', /^limitatamente/i.test(words) ? words : rest(words, some[0]));
  if (undecided.test(words)) return result('partly', words, ['undecided']);
  if (isToBeDefined(words)) return result('not_stated', words, ['to_be_defined']);
  return result('not_stated', words, ['not_understood'], false);
}

const rest = (words: string, answer: string): string | null =>
  words
    .slice(answer.length)
    .replace(/^[\s.,;:)\]/\-–—]+/, '')
    .trim() || null;
