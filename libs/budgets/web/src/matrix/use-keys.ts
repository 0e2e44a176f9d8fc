import { matrix } from '@zona/budgets-domain';
import { useRef, type ClipboardEvent, type KeyboardEvent } from 'react';
import type { SheetState } from './use-sheet';
import { t } from './words';

interface Keys {
  model: matrix.MatrixModel;
  sheet: SheetState;
  edit: boolean;
  /** Told to who does not see the sheet. */
  say(text: string): void;
}

/** The keys of a spreadsheet. Esc lets the next Tab leave the sheet, so that nobody is kept in it. */
export function useKeys({ model, sheet, edit, say }: Keys) {
  const leaving = useRef(false);
  const { send, at, place, size, editing, range } = sheet;

  /** Writes what is being typed, and goes on. */
  const settle = (to: matrix.Spot | undefined) => {
    if (editing && place) send({ do: 'write', model, writes: [{ place, text: editing.text }] });
    if (to) send({ do: 'go', to });
  };

  const whileEditing = (event: KeyboardEvent): boolean => {
    const { key, shiftKey } = event;
    const sideways = key === 'ArrowLeft' || key === 'ArrowRight';
    if (key === 'Escape') send({ do: 'edit', editing: null });
    else if (key === 'Enter') settle(matrix.inside({ ...at, row: at.row + (shiftKey ? -1 : 1) }, size));
    else if (key === 'Tab') settle(matrix.nextOf(at, size, shiftKey) ?? at);
    else if (key === 'ArrowUp' || key === 'ArrowDown' || (sideways && editing?.over))
      settle(matrix.movedBy(key, at, size));
    else return false;
    return true;
  };

  const withCommand = (event: KeyboardEvent): boolean => {
    const key = event.key.toLowerCase();
    if (key === 'a') {
      const to = { row: size.rows - 1, column: size.columns - 1 };
      send({ do: 'choose', range: { from: { row: 0, column: 0 }, to } });
    } else if (edit && (key === 'y' || (key === 'z' && event.shiftKey))) redo();
    else if (edit && key === 'z') undo();
    else return move(event);
    return true;
  };

  const move = (event: KeyboardEvent): boolean => {
    const to = matrix.movedBy(event.key, at, size, event.ctrlKey || event.metaKey);
    if (to) send({ do: 'go', to, extend: event.shiftKey });
    return Boolean(to);
  };

  const tab = (event: KeyboardEvent): boolean => {
    const to = leaving.current ? undefined : matrix.nextOf(at, size, event.shiftKey);
    if (to) send({ do: 'go', to });
    return Boolean(to);
  };

  const begin = (event: KeyboardEvent): boolean => {
    if (!edit) return false;
    if (event.key === 'F2' || event.key === 'Enter') start();
    else if (event.key === 'Delete' || event.key === 'Backspace') clear();
    else if (event.key.length === 1 && !event.altKey) send({ do: 'edit', editing: { text: event.key, over: true } });
    else return false;
    return true;
  };

  const start = () => send({ do: 'edit', editing: { text: matrix.textAt(model, sheet.texts, at), over: false } });
  const undo = () => {
    send({ do: 'undo' });
    say(t('said.undone'));
  };
  const redo = () => {
    send({ do: 'redo' });
    say(t('said.redone'));
  };
  const clear = () => {
    const writes = matrix.cleared(model, range);
    send({ do: 'write', model, writes });
    say(t('said.cleared', { count: writes.length }));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (!place) return;
    const command = event.ctrlKey || event.metaKey;
    const done = editing
      ? whileEditing(event)
      : event.key === 'Tab'
        ? tab(event)
        : event.key === 'Escape'
          ? (say(t('said.out')), true)
          : command
            ? withCommand(event)
            : move(event) || begin(event);
    leaving.current = event.key === 'Escape' && !editing;
    if (done) event.preventDefault();
    // The keys of the page (`j`, `k`, `e`) are not meant here.
    if (done || editing) event.stopPropagation();
  };

  const copy = (event: ClipboardEvent): boolean => {
    if (editing || !place) return false;
    event.clipboardData.setData('text/plain', matrix.copyOf(model, sheet.texts, range));
    event.preventDefault();
    const { rows, columns } = matrix.sizeOf(matrix.boxOf(range));
    say(t('said.copied', { count: rows * columns }));
    return true;
  };

  const onPaste = (event: ClipboardEvent) => {
    const block = matrix.blockOf(event.clipboardData.getData('text'));
    const single = block.length === 1 && block[0]!.length === 1;
    if (!edit || !place || (editing && single)) return;
    event.preventDefault();
    const pasted = matrix.paste(model, range, block);
    send({ do: 'write', model, writes: pasted.writes, range: pasted.to });
    const outside = pasted.outside ? t('said.outside', { count: pasted.outside }) : '';
    say(`${t('said.pasted', { count: pasted.writes.length })} ${outside}`.trim());
    return pasted.outside;
  };

  return {
    settle,
    start,
    undo,
    redo,
    handlers: {
      onKeyDown,
      onCopy: (event: ClipboardEvent) => void copy(event),
      onCut: (event: ClipboardEvent) => {
        if (copy(event) && edit) clear();
      },
      onPaste: (event: ClipboardEvent) => void onPaste(event),
    },
  };
}
export type SheetKeys = ReturnType<typeof useKeys>;
