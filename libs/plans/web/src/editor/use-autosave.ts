import { useApi, useViewer } from '@zona/session';
import { createContext, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import { Autosave, type DraftStore, type SaveOutcome, type SaveRequest } from './autosave';
import { SaveBoard } from './save-board';

export const BoardContext = createContext<SaveBoard>(new SaveBoard());

export const useBoard = () => {
  const board = useContext(BoardContext);
  return useSyncExternalStore(board.subscribe, board.getState);
};

/** Kept in the tab alone, and by person: a shared computer shows nobody another's unsent words. */
const draftsOf = (email: string): DraftStore => {
  const name = (key: string) => `zona:bozza:${email}:${key}`;
  return {
    get: (key) => sessionStorage.getItem(name(key)),
    set: (key, text) => sessionStorage.setItem(name(key), text),
    remove: (key) => sessionStorage.removeItem(name(key)),
  };
};

function codeOf(fault: unknown): { code: string; message: string } {
  const { code, message } = fault as { code?: string; message?: string };
  return { code: code ?? 'NETWORK', message: message ?? '' };
}

interface Options<V> {
  /** What it is, for the list of what is to be mended, and the id of the element that holds it. */
  label: string;
  anchor: string;
  value: V;
  version: number | null;
  save(request: SaveRequest<V>, api: ReturnType<typeof useApi>): Promise<SaveOutcome>;
}

export function useAutosave<V extends object>({ label, anchor, value, version, save }: Options<V>) {
  const api = useApi();
  const { email } = useViewer();
  const board = useContext(BoardContext);
  const [saver] = useState(
    () =>
      new Autosave<V>({
        value,
        version,
        save: (request) => save(request, api),
        codeOf,
        drafts: draftsOf(email),
        draftKey: anchor,
      }),
  );
  const state = useSyncExternalStore(saver.subscribe, saver.getState);

  useEffect(() => board.add(saver, label, anchor), [anchor, board, label, saver]);
  useEffect(() => saver.seen(value, version), [saver, value, version]);
  // Leaving the page does not drop what was typed a moment ago: it is sent now, and a draft stays until it is in.
  useEffect(
    () => () => {
      void saver.flush();
    },
    [saver],
  );

  return { saver, state };
}
