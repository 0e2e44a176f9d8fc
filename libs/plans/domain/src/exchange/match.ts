import { isUuid } from '@zona/problems';
import { plain } from '../written/text.ts';
import { compareItem, type Operation } from './compare.ts';
import { itemTypes, doubt, problem, type Draft, type Item, type ItemType, type Values } from './model.ts';
import { checkReading, type Known } from './readings.ts';
import { listRefs, References, type Found } from './references.ts';

/** A row that the plan has already. */
export interface ExistingItem {
  type: ItemType;
  id: string;
  version: number;
  values: Values;
  lists: Record<string, readonly string[]>;
  /** It was withdrawn, and its place is still taken: it can only be brought back. */
  withdrawn?: true;
}

/** The plan that a file is imported into, and what is known around it. */
export interface Target {
  planId: string;
  fileName: string;
  items: readonly ExistingItem[];
  /** `kind`: `comune`, and the others of the register. */
  enti: readonly { id: string; name: string; kind?: string }[];
  /** Who imports, for: what no ente owes is reported by it. */
  actorEnteId?: string | null;
  policyAreas: readonly { id: string; letter: string }[];
  /** The last place taken under each parent: `Objective:<plan id>`. */
  positions: ReadonlyMap<string, number>;
  /** What earlier imports called the rows: `Objective:<key>` -> id. */
  remembered: ReadonlyMap<string, string>;
  newId(): string;
}

export type RowAction = 'create' | 'update' | 'unchanged' | 'skip';
export interface Decided {
  draft: Draft;
  action: RowAction;
  operations: Operation[];
  keys: { type: ItemType; key: string; id: string }[];
}

interface Entry extends Found {
  draft: Draft;
  existing: ExistingItem | null;
  needs: Found[];
  skipped: boolean;
}

/** What deciding writes on: a decision that is taken again starts from the lines as they were read. */
const copyOf = (draft: Draft): Draft => ({
  ...draft,
  messages: [...draft.messages],
  items: draft.items.map((i) => ({ ...i, values: { ...i.values }, refs: { ...i.refs }, lists: { ...i.lists } })),
});

const words = (v: unknown): string => plain(typeof v === 'string' ? v : '').toLowerCase();

/** By what a row is recognised when nobody gave it a key: among those of the same name, the first not yet taken. */
function likeness(type: ItemType, v: Values): string {
  if (type === 'Scheda') return [v['objectiveId'], v['actionId'], words(v['label'])].join('|');
  if (type === 'SchedaAnswer') return [v['schedaId'], v['row']].join('|');
  if (type === 'StatedAmount') return String(v['schedaId']);
  if (type === 'StaffNeed') return [v['schedaId'], words(v['role'])].join('|');
  if (type === 'Indicator') return [v['schedaId'], v['kind'], words(v['name'])].join('|');
  if (type === 'Phase')
    return [v['objectiveId'] ?? null, v['actionId'] ?? null, words(v['code']), words(v['title'])].join('|');
  if (type === 'IndicatorReading') return [v['indicatorId'], v['enteId'], v['period']].join('|');
  return [words(v['code']), words(v['title'])].join('|');
}

/** Decides for every line what it does to the plan. Lines that cannot be imported get an error, and so do those that need them. */
export function decide(drafts: readonly Draft[], target: Target): Decided[] {
  return new Decision(target).of(drafts);
}

class Decision {
  private readonly byId: ReadonlyMap<string, ExistingItem>;
  private readonly byLikeness = new Map<string, ExistingItem[]>();
  private readonly claimed = new Map<string, Entry>();
  private readonly places: Map<string, number>;
  private readonly refs: References;

  constructor(private readonly target: Target) {
    this.byId = new Map(target.items.map((i) => [i.id, i]));
    for (const i of target.items) {
      const key = `${i.type}:${likeness(i.type, i.values)}`;
      this.byLikeness.set(key, [...(this.byLikeness.get(key) ?? []), i]);
    }
    this.places = new Map(target.positions);
    this.refs = new References(target);
  }

  of(read: readonly Draft[]): Decided[] {
    const drafts = read.map(copyOf);
    const entries = drafts.flatMap((draft) => draft.items.map((item): Entry => this.entry(draft, item)));
    for (const type of itemTypes)
      this.decideType(
        type,
        entries.filter((e) => e.item.type === type),
      );
    this.spread(entries);
    const byDraft = new Map<Draft, Entry[]>();
    for (const e of entries) byDraft.set(e.draft, [...(byDraft.get(e.draft) ?? []), e]);
    return drafts.map((draft) => this.decided(draft, byDraft.get(draft) ?? []));
  }

  private entry(draft: Draft, item: Item): Entry {
    return { draft, item, id: '', line: draft.line, existing: null, needs: [], skipped: false };
  }

  private decideType(type: ItemType, entries: readonly Entry[]): void {
    for (const e of entries) if (e.item.key) this.keyOnce(type, e);
    for (const e of entries) this.resolve(e, listRefs(type, false));
    if (type === 'SchedaAnswer') this.answerOnce(entries);
    if (type === 'IndicatorReading') this.readingOnce(entries);
    // Who names himself comes first: a likeness takes only what is left.
    for (const e of entries) e.existing = this.named(e);
    const codes = this.codesOf(entries);
    for (const e of entries) e.existing ??= this.alike(e, codes);
    for (const e of entries) {
      e.id = e.existing?.id ?? (e.skipped ? '' : this.target.newId());
      if (!e.skipped) this.refs.add(e);
    }
    for (const e of entries) this.resolve(e, listRefs(type, true));
    if (type === 'IndicatorReading' || type === 'CorrectedReading')
      for (const e of entries) if (!e.skipped) checkReading(e, this.known(e), this.target);
  }

  /** What a reading is judged by: its indicator and the days of its plan, as they will be once the file is imported. */
  private known({ item }: Entry): Known {
    const now = (id: string | null | undefined): Values => {
      const said = id ? this.refs.itemOf(id) : undefined;
      return { ...this.byId.get(id ?? '')?.values, ...said?.values, ...said?.refs };
    };
    return { indicator: now(item.refs['indicatorId']), plan: now(this.target.planId) };
  }

  private keyOnce(type: ItemType, e: Entry): void {
    const other = this.refs.key(type, e);
    if (other) e.draft.messages.push(problem('Chiave', `La chiave «${e.item.key}» è già alla riga ${other.line}.`));
  }

  private readingOnce(entries: readonly Entry[]): void {
    const lines = new Map<string, number>();
    for (const { item, draft } of entries) {
      const { indicatorId, enteId } = item.refs;
      if (!indicatorId || !enteId || !item.values['period']) continue;
      const key = likeness(item.type, { ...item.values, ...item.refs });
      if (lines.has(key))
        draft.messages.push(
          problem('Periodo', `Lo stesso ente ha già un valore per questo periodo alla riga ${lines.get(key)}.`),
        );
      else lines.set(key, draft.line);
    }
  }

  private answerOnce(entries: readonly Entry[]): void {
    const lines = new Map<string, number>();
    for (const { item, draft } of entries) {
      const key = `${item.refs['schedaId']}|${String(item.values['row'])}`;
      if (lines.has(key))
        draft.messages.push(problem('Riga', `La stessa riga della scheda è già alla riga ${lines.get(key)}.`));
      else lines.set(key, draft.line);
    }
  }

  private resolve(e: Entry, which: ReturnType<typeof listRefs>): void {
    this.refs.resolve(e.item, which, e.needs, e.draft.messages);
  }

  private named(e: Entry): ExistingItem | null {
    const { item, draft } = e;
    if (item.type === 'Plan') return this.planItself(e);
    const own = item.id && isUuid(item.id) ? this.byId.get(item.id.toLowerCase()) : undefined;
    if (own?.type === item.type) {
      const other = this.claimed.get(own.id);
      if (!other) return this.claim(e, own);
      draft.messages.push(problem('Id', `Lo stesso Id è già alla riga ${other.line}: cancellalo, se la riga è nuova.`));
    }
    if (item.type === 'CorrectedReading') return this.history(e);
    if (item.type === 'IndicatorReading' && own?.type === 'CorrectedReading')
      draft.messages.push(
        problem('Id', 'In Zona questo valore è già stato corretto: riparti da un’esportazione nuova.'),
      );
    const remembered = this.byId.get(this.target.remembered.get(`${item.type}:${item.id ?? item.key ?? ''}`) ?? '');
    return remembered?.type === item.type && !this.claimed.has(remembered.id) ? this.claim(e, remembered) : null;
  }

  /** What was corrected was locked before, here and nowhere else: in another plan nobody sent it, nor approved it. */
  private history(e: Entry): null {
    e.skipped = true;
    e.draft.messages.push(
      doubt(null, 'È un valore che è stato corretto: qui si legge soltanto, e non entra nel piano.'),
    );
    return null;
  }

  private planItself(e: Entry): ExistingItem | null {
    const { id } = e.item;
    const plan = this.byId.get(this.target.planId)!;
    if ((!id || id.toLowerCase() === plan.id) && !this.claimed.has(plan.id)) return this.claim(e, plan);
    e.skipped = true;
    e.draft.messages.push(doubt(null, 'La riga descrive un altro piano: i dati generali di questo non cambiano.'));
    return null;
  }

  private alike(e: Entry, codes: ReadonlyMap<string, number>): ExistingItem | null {
    if (e.skipped) return null;
    const { type, values } = e.item;
    const free = (all: readonly ExistingItem[] | undefined) => all?.filter((i) => !this.claimed.has(i.id)) ?? [];
    const [same] = free(this.byLikeness.get(`${type}:${likeness(type, { ...values, ...e.item.refs })}`));
    if (same) return this.claim(e, same);
    // A new title under a code that only one row bears, here and there.
    const code = words(values['code']);
    if (!code || codes.get(code) !== 1 || type === 'Plan') return null;
    const [one, ...more] = this.target.items.filter((i) => i.type === type && words(i.values['code']) === code);
    return one && !more.length && !this.claimed.has(one.id) ? this.claim(e, one) : null;
  }

  private codesOf(entries: readonly Entry[]): Map<string, number> {
    const codes = new Map<string, number>();
    for (const { item } of entries) {
      const code = words(item.values['code']);
      codes.set(code, (codes.get(code) ?? 0) + 1);
    }
    return codes;
  }

  private claim(e: Entry, existing: ExistingItem): ExistingItem {
    this.claimed.set(existing.id, e);
    return existing;
  }

  /** What hangs on a line that cannot be imported cannot be imported either. */
  private spread(entries: readonly Entry[]): void {
    const isBad = (draft: Draft) => draft.messages.some((m) => m.level === 'error');
    for (let changed = true; changed;) {
      changed = false;
      for (const e of entries) {
        if (isBad(e.draft)) continue;
        const missing = (e.needs as Entry[]).find((n) => n.draft !== e.draft && !n.existing && isBad(n.draft));
        if (!missing) continue;
        e.draft.messages.push(
          problem(null, `Rimanda alla riga ${missing.line} (${missing.draft.sheet}), che ha errori.`),
        );
        changed = true;
      }
    }
  }

  private decided(draft: Draft, entries: readonly Entry[]): Decided {
    const nothing = { draft, operations: [], keys: [] };
    if (draft.messages.some((m) => m.level === 'error')) return { ...nothing, action: 'skip' };
    const kept = entries.filter((e) => !e.skipped);
    if (!kept.length) return { ...nothing, action: 'skip' };
    const operations = kept.flatMap((e) => {
      const made = compareItem(e.item, e.id, e.existing, this.target, this.places);
      return made ? [made] : [];
    });
    const keys = kept.flatMap((e) => {
      const key = e.item.id ?? e.item.key;
      return key ? [{ type: e.item.type, key, id: e.id }] : [];
    });
    const creates = operations.some((o) => o.op === 'create');
    return { draft, operations, keys, action: creates ? 'create' : operations.length ? 'update' : 'unchanged' };
  }
}
