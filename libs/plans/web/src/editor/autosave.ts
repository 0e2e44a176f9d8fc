import type { ConflictPartsFragment, ProblemPartsFragment } from '../generated/graphql';

export type SaveOutcome =
  | { kind: 'saved'; version: number }
  | { kind: 'problems'; problems: readonly ProblemPartsFragment[] }
  | { kind: 'conflict'; conflict: ConflictPartsFragment };

/** What one request says: a retry repeats it word for word, with the same richiestaId, so that it has one effect. */
export interface SaveRequest<V> {
  richiestaId: string;
  version: number | null;
  changes: Partial<V>;
  value: V;
}

export type SaveStatus = 'idle' | 'dirty' | 'saving' | 'saved' | 'refused' | 'conflict' | 'waiting' | 'expired';

export interface SaveState<V> {
  value: V;
  status: SaveStatus;
  savedAt: Date | null;
  problems: readonly ProblemPartsFragment[];
  conflict: ConflictPartsFragment | null;
  /** A fault the person cannot mend here, in words. */
  message: string | null;
  /** What was written before the page was lost has been put back. */
  recovered: boolean;
}

interface Draft<V> {
  version: number | null;
  changes: Partial<V>;
}

export interface DraftStore {
  get(key: string): string | null;
  set(key: string, text: string): void;
  remove(key: string): void;
}

export interface AutosaveOptions<V> {
  value: V;
  version: number | null;
  save(request: SaveRequest<V>): Promise<SaveOutcome>;
  codeOf(fault: unknown): { code: string; message: string };
  drafts: DraftStore;
  draftKey: string;
  delay?: number;
  newId?: () => string;
}

const RETRY_AFTER = [2_000, 5_000, 15_000, 30_000];

/** Saves what one object's fields say as they are typed: one request at a time, nothing dropped, nothing overwritten unseen. */
export class Autosave<V extends object> {
  private base: V;
  private version: number | null;
  private pending: SaveRequest<V> | null = null;
  private running: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;
  private readonly listeners = new Set<() => void>();
  private state: SaveState<V>;

  constructor(private readonly options: AutosaveOptions<V>) {
    this.base = options.value;
    this.version = options.version;
    const draft = this.readDraft();
    // The draft goes out over the version it was written on: what others saved since then shows as a conflict.
    if (draft) this.version = draft.version;
    this.state = {
      value: { ...options.value, ...draft?.changes },
      status: 'idle',
      savedAt: null,
      problems: [],
      conflict: null,
      message: null,
      recovered: draft !== null,
    };
    if (this.state.recovered) this.set({ status: 'dirty' });
  }

  getState = (): SaveState<V> => this.state;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    if (this.state.recovered && this.state.status === 'dirty' && !this.timer) this.schedule();
    return () => this.listeners.delete(listener);
  };

  change(patch: Partial<V>): void {
    this.set({ value: { ...this.state.value, ...patch } });
    this.keepDraft();
    if (this.state.status === 'conflict') return;
    this.set({ status: 'dirty' });
    this.schedule();
  }

  /** Saves now: leaving a field, Ctrl+Enter, "Riprova". Resolves when there is nothing left to send or something stops it. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.state.status === 'conflict') return;
    this.running ??= this.send().finally(() => (this.running = null));
    return this.running;
  }

  get unsaved(): boolean {
    return this.pending !== null || Object.keys(this.changes()).length > 0;
  }

  /** Mine stays: the same words are sent again over the version just seen. */
  keepMine(): Promise<void> {
    const { conflict } = this.state;
    if (!conflict) return Promise.resolve();
    this.version = conflict.version;
    this.pending = null;
    this.set({ conflict: null, status: 'dirty' });
    return this.flush();
  }

  /** Theirs stays: what was read again replaces what is here. */
  takeTheirs(value: V, version: number | null): void {
    this.base = value;
    this.version = version;
    this.pending = null;
    this.options.drafts.remove(this.options.draftKey);
    this.set({ value, conflict: null, problems: [], message: null, status: 'idle', recovered: false });
  }

  /** The page was read again: a field nobody is writing in follows, one with unsaved words keeps them. */
  seen(value: V, version: number | null): void {
    if (this.running || this.unsaved || this.version === version) return;
    this.base = value;
    this.version = version;
    this.set({ value });
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private changes(): Partial<V> {
    return this.differing(this.state.value);
  }

  private differing(values: Partial<V>): Partial<V> {
    const entries = Object.entries(values).filter(
      ([key, value]) => key in this.base && JSON.stringify(value) !== JSON.stringify(this.base[key as keyof V]),
    );
    return Object.fromEntries(entries) as Partial<V>;
  }

  private schedule(after = this.options.delay ?? 900): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), after);
  }

  private async send(): Promise<void> {
    while (this.pending || Object.keys(this.changes()).length > 0) {
      const newId = this.options.newId ?? (() => crypto.randomUUID());
      this.pending ??= {
        richiestaId: newId(),
        version: this.version,
        changes: this.changes(),
        value: this.state.value,
      };
      this.set({ status: 'saving' });
      const sent = this.pending;
      let outcome: SaveOutcome;
      try {
        outcome = await this.options.save(sent);
      } catch (fault) {
        return this.fail(fault);
      }
      this.failures = 0;
      this.pending = null;
      if (outcome.kind === 'conflict') return this.set({ status: 'conflict', conflict: outcome.conflict });
      if (outcome.kind === 'problems') return this.set({ status: 'refused', problems: outcome.problems });
      this.version = outcome.version;
      this.base = { ...this.base, ...sent.changes };
      this.set({ status: 'saved', savedAt: new Date(), problems: [], message: null, recovered: false });
      this.keepDraft();
    }
    if (this.state.status === 'dirty') this.set({ status: this.state.savedAt ? 'saved' : 'idle', problems: [] });
  }

  private fail(fault: unknown): void {
    const { code, message } = this.options.codeOf(fault);
    if (code === 'UNAUTHENTICATED') return this.set({ status: 'expired', message });
    if (code === 'UNAVAILABLE' || code === 'LIMIT' || code === 'NETWORK') {
      this.set({ status: 'waiting', message });
      return this.schedule(RETRY_AFTER[Math.min(this.failures++, RETRY_AFTER.length - 1)]);
    }
    this.pending = null;
    this.set({ status: 'refused', message });
  }

  private keepDraft(): void {
    const { drafts, draftKey } = this.options;
    const changes = this.changes();
    if (Object.keys(changes).length === 0) drafts.remove(draftKey);
    else drafts.set(draftKey, JSON.stringify({ version: this.version, changes } satisfies Draft<V>));
  }

  private readDraft(): Draft<V> | null {
    try {
      const kept = JSON.parse(this.options.drafts.get(this.options.draftKey) ?? 'null') as Draft<V> | null;
      const changes = this.differing(kept?.changes ?? {});
      return kept && Object.keys(changes).length > 0 ? { version: kept.version, changes } : null;
    } catch {
      return null;
    }
  }

  private set(patch: Partial<SaveState<V>>): void {
    this.state = { ...this.state, ...patch };
    for (const listener of this.listeners) listener();
  }
}
