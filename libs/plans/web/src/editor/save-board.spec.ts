import type { SaveStatus } from './autosave';
import { SaveBoard, type Saver } from './save-board';

function field(status: SaveStatus, more: Partial<ReturnType<Saver['getState']>> = {}) {
  const listeners = new Set<() => void>();
  let state = { status, savedAt: null as Date | null, problems: [], message: null as string | null, ...more };
  const saver: Saver = {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    flush: () => Promise.resolve(),
    unsaved: status !== 'idle' && status !== 'saved',
  };
  const become = (next: SaveStatus) => {
    state = { ...state, status: next };
    listeners.forEach((listener) => listener());
  };
  return { saver, become };
}

describe('SaveBoard', () => {
  it('says the worst of its fields, and the last time anything was saved', () => {
    const board = new SaveBoard();
    const late = new Date('2026-11-22T10:42:00Z');
    board.add(field('saved', { savedAt: new Date('2026-11-22T10:40:00Z') }).saver, 'A', 'a');
    board.add(field('saved', { savedAt: late }).saver, 'B', 'b');
    expect(board.getState()).toMatchObject({ state: 'saved', savedAt: late, unsaved: false, stuck: false });
    const third = field('idle');
    board.add(third.saver, 'C', 'c');
    third.become('saving');
    expect(board.getState().state).toBe('saving');
    third.become('conflict');
    expect(board.getState()).toMatchObject({ state: 'failed', stuck: true });
  });

  it('lists what is to be mended, with the place', () => {
    const board = new SaveBoard();
    const problems = [{ field: 'title', code: 'REQUIRED', message: 'Scrivi un titolo.' }];
    const remove = board.add(field('refused', { problems }).saver, 'Obiettivo', 'ob');
    expect(board.getState().faults).toEqual([{ anchor: 'ob', label: 'Obiettivo', message: 'Scrivi un titolo.' }]);
    remove();
    expect(board.getState()).toMatchObject({ state: 'saved', faults: [] });
  });
});
