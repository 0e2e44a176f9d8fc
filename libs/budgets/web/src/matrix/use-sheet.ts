import { matrix } from '@zona/budgets-domain';
import { useMemo, useReducer } from 'react';

/** A cell that is being written in. `over`: what was in it goes, as when one simply types. */
export interface Editing {
  text: string;
  over: boolean;
}

interface State {
  sheet: matrix.Sheet;
  range: matrix.Range;
  editing: Editing | null;
  /** What the API said of cells, until they change. */
  refused: ReadonlyMap<string, string>;
}

type Event =
  | { do: 'go'; to: matrix.Spot; extend?: boolean }
  | { do: 'choose'; range: matrix.Range }
  | { do: 'edit'; editing: Editing | null }
  | { do: 'write'; model: matrix.MatrixModel; writes: readonly matrix.Write[]; range?: matrix.Range }
  | { do: 'undo' | 'redo' | 'forget' }
  | { do: 'refuse'; refused: ReadonlyMap<string, string> };

const origin: matrix.Spot = { row: 0, column: 0 };
const start: State = {
  sheet: matrix.untouched,
  range: { from: origin, to: origin },
  editing: null,
  refused: new Map(),
};

const without = (
  refused: ReadonlyMap<string, string>,
  writes: readonly matrix.Write[],
): ReadonlyMap<string, string> => {
  if (!refused.size) return refused;
  const written = new Set(writes.map((w) => w.place));
  return new Map([...refused].filter(([place]) => !written.has(place)));
};

function next(state: State, event: Event): State {
  switch (event.do) {
    case 'go':
      return { ...state, editing: null, range: { from: event.extend ? state.range.from : event.to, to: event.to } };
    case 'choose':
      return { ...state, editing: null, range: event.range };
    case 'edit':
      return { ...state, editing: event.editing };
    case 'write': {
      const { model, writes, range = state.range } = event;
      const sheet = matrix.write(model, state.sheet, writes);
      return { ...state, editing: null, range, sheet, refused: without(state.refused, writes) };
    }
    case 'undo':
      return { ...state, editing: null, sheet: matrix.undo(state.sheet) };
    case 'redo':
      return { ...state, editing: null, sheet: matrix.redo(state.sheet) };
    case 'refuse':
      return { ...state, refused: event.refused };
    case 'forget':
      return { ...start, range: state.range };
  }
}

/** What one does on a sheet: where one is, what one writes, and the way back. */
export function useSheet(model: matrix.MatrixModel) {
  const [state, send] = useReducer(next, start);
  const size: matrix.Size = { rows: model.rows.length, columns: model.columns.length };
  const at = matrix.inside(state.range.to, size);
  const place = size.rows && size.columns ? placeAt(model, at) : null;
  const { sheet, editing } = state;
  // While one types the totals already follow.
  const texts = useMemo(
    () => (editing && place ? new Map(sheet.texts).set(place, editing.text) : sheet.texts),
    [sheet.texts, editing, place],
  );
  const totals = useMemo(() => matrix.totalsOf(model, texts), [model, texts]);
  return { ...state, at, place, size, texts, totals, send };
}
export type SheetState = ReturnType<typeof useSheet>;

export const placeAt = (model: matrix.MatrixModel, { row, column }: matrix.Spot): string =>
  matrix.placeOf(model.rows[row]!.key, model.columns[column]!.id);
