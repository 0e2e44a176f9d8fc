import type { ExistingItem, Target } from './match.ts';
import type { Item, ItemType, Values } from './model.ts';

/** One write: what it was before goes with it, so that it can be undone. */
export interface Operation {
  op: 'create' | 'update' | 'restore';
  type: ItemType;
  id: string;
  /** The version that was read. */
  version: number;
  values: Values;
  before: Values;
  lists: Record<string, string[]>;
  listsBefore: Record<string, string[]>;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
const sameSet = (a: readonly string[], b: readonly string[]): boolean => [...a].sort().join() === [...b].sort().join();
const sources = ['sourceDocument', 'sourceLine', 'sourceText'];
/** Which types have a place among their siblings, and under what. */
const placed: Partial<Record<ItemType, string>> = {
  PlanArea: 'planId',
  Objective: 'planId',
  Action: 'planId',
  Scheda: 'objectiveId',
  StatedAmount: 'schedaId',
  StaffNeed: 'schedaId',
  Indicator: 'schedaId',
  Phase: 'planId',
};
/** What a new row has where its line does not say. */
const initially: Partial<Record<ItemType, Values>> = {
  Phase: { kind: 'phase', unit: 'month', progress: 'not_stated' },
};
const ofPlan: readonly ItemType[] = ['PlanArea', 'Objective', 'Action', 'Scheda', 'Phase'];

/** Does the line say anything else than what is there? */
export const differs = (item: Item, existing: ExistingItem): boolean =>
  Object.entries({ ...item.values, ...item.refs }).some(([k, v]) => !same(v, existing.values[k]));

/** The write that makes the plan say what the line says; null when it says so already. */
export function compareItem(
  item: Item,
  id: string,
  existing: ExistingItem | null,
  target: Target,
  places: Map<string, number>,
): Operation | null {
  const values: Values = { ...(!existing && initially[item.type]), ...item.values, ...item.refs };
  const none = { type: item.type, id, lists: {}, listsBefore: {} };
  if (!existing) {
    if (ofPlan.includes(item.type)) values['planId'] = target.planId;
    const parent = placed[item.type];
    if (parent) values['position'] = nextPlace(places, `${item.type}:${String(values[parent])}`);
    return { ...none, op: 'create', version: 0, values, before: {}, lists: item.lists };
  }
  let changed = Object.keys(values).filter((k) => !same(values[k], existing.values[k]));
  // Where the words stood in a file of another name is no news.
  if (values['sourceDocument'] === target.fileName && changed.every((k) => sources.includes(k))) changed = [];
  const lists = Object.entries(item.lists).filter(([k, v]) => !sameSet(v, existing.lists[k] ?? []));
  const op = existing.withdrawn ? 'restore' : 'update';
  if (!changed.length && !lists.length && op === 'update') return null;
  const pick = (from: Values) => Object.fromEntries(changed.map((k) => [k, from[k] ?? null]));
  return {
    ...none,
    op,
    version: existing.version,
    values: pick(values),
    before: pick(existing.values),
    lists: Object.fromEntries(lists),
    listsBefore: Object.fromEntries(lists.map(([k]) => [k, [...(existing.lists[k] ?? [])]])),
  };
}

function nextPlace(places: Map<string, number>, key: string): number {
  const next = (places.get(key) ?? 0) + 1;
  places.set(key, next);
  return next;
}
