import { cellAt, readCell, shownOf, type MatrixModel, type Texts } from './figures.ts';

interface Change {
  place: string;
  /** Undefined: what the books say. */
  before: string | undefined;
  after: string | undefined;
}

/** What one has typed since the last save, and the way back. */
export interface Sheet {
  texts: Texts;
  past: readonly (readonly Change[])[];
  future: readonly (readonly Change[])[];
}

export const untouched: Sheet = { texts: new Map(), past: [], future: [] };

export interface Write {
  place: string;
  text: string;
}

/** So many steps can be taken back. */
const remembered = 200;

const sameAsBooks = (model: MatrixModel, { place, text }: Write): boolean => {
  const read = readCell(text);
  return read.ok && read.cents === shownOf(cellAt(model, place));
};

function applied(texts: Texts, changes: readonly Change[], which: 'before' | 'after'): Texts {
  const next = new Map(texts);
  for (const change of changes) {
    const text = change[which];
    if (text === undefined) next.delete(change.place);
    else next.set(change.place, text);
  }
  return next;
}

/** Writes some cells in one step. What comes back to what the books say is no change any more. */
export function write(model: MatrixModel, sheet: Sheet, writes: readonly Write[]): Sheet {
  const last = new Map(writes.map((w) => [w.place, w]));
  const changes = [...last.values()]
    .map((w): Change => {
      const after = sameAsBooks(model, w) ? undefined : w.text.trim();
      return { place: w.place, before: sheet.texts.get(w.place), after };
    })
    .filter(({ before, after }) => before !== after);
  if (!changes.length) return sheet;
  return {
    texts: applied(sheet.texts, changes, 'after'),
    past: [...sheet.past, changes].slice(-remembered),
    future: [],
  };
}

export function undo(sheet: Sheet): Sheet {
  const step = sheet.past.at(-1);
  if (!step) return sheet;
  return {
    texts: applied(sheet.texts, step, 'before'),
    past: sheet.past.slice(0, -1),
    future: [...sheet.future, step],
  };
}

export function redo(sheet: Sheet): Sheet {
  const step = sheet.future.at(-1);
  if (!step) return sheet;
  return {
    texts: applied(sheet.texts, step, 'after'),
    past: [...sheet.past, step],
    future: sheet.future.slice(0, -1),
  };
}
