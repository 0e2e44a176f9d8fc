import type { ProblemPartsFragment } from '../generated/graphql';
import type { SaveStatus } from './autosave';

/** What the board needs to know of a field that saves itself. */
export interface Saver {
  getState(): {
    status: SaveStatus;
    savedAt: Date | null;
    problems: readonly ProblemPartsFragment[];
    message: string | null;
  };
  subscribe(listener: () => void): () => void;
  flush(): Promise<void>;
  readonly unsaved: boolean;
}

export interface BoardState {
  state: 'saved' | 'saving' | 'dirty' | 'failed';
  savedAt: Date | null;
  unsaved: boolean;
  /** Something will not be saved by waiting: leaving would lose sight of it. */
  stuck: boolean;
  /** Sending the same again may help. */
  retry: boolean;
  faults: readonly { anchor: string; label: string; message: string }[];
}

const stuckStates: readonly SaveStatus[] = ['refused', 'conflict', 'waiting', 'expired'];

/** One line for the whole editor out of the many fields that save by themselves. */
export class SaveBoard {
  private readonly savers = new Map<Saver, { label: string; anchor: string; off: () => void }>();
  private readonly listeners = new Set<() => void>();
  private snapshot: BoardState = {
    state: 'saved',
    savedAt: null,
    unsaved: false,
    stuck: false,
    retry: false,
    faults: [],
  };

  add(saver: Saver, label: string, anchor: string): () => void {
    this.savers.set(saver, { label, anchor, off: saver.subscribe(() => this.refresh()) });
    this.refresh();
    return () => {
      this.savers.get(saver)?.off();
      this.savers.delete(saver);
      this.refresh();
    };
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  getState = (): BoardState => this.snapshot;

  flush = async (): Promise<void> => {
    await Promise.all([...this.savers.keys()].map((saver) => saver.flush()));
  };

  private refresh(): void {
    const entries = [...this.savers].map(([saver, { label, anchor }]) => ({
      saver,
      label,
      anchor,
      ...saver.getState(),
    }));
    const stuck = entries.filter((e) => stuckStates.includes(e.status));
    const state = stuck.length
      ? 'failed'
      : entries.some((e) => e.status === 'saving')
        ? 'saving'
        : entries.some((e) => e.status === 'dirty')
          ? 'dirty'
          : 'saved';
    this.snapshot = {
      state,
      savedAt: entries.reduce<Date | null>(
        (last, e) => (e.savedAt && (!last || e.savedAt > last) ? e.savedAt : last),
        null,
      ),
      unsaved: entries.some((e) => e.saver.unsaved),
      stuck: stuck.length > 0,
      retry: stuck.some((e) => e.status === 'waiting' || e.status === 'expired'),
      faults: entries.flatMap(({ label, anchor, problems, message }) =>
        [...problems.map((p) => p.message), ...(message ? [message] : [])].map((text) => ({
          anchor,
          label,
          message: text,
        })),
      ),
    };
    for (const listener of this.listeners) listener();
  }
}
