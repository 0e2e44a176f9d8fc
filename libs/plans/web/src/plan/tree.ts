import type { PlanPageQuery } from '../generated/graphql';
import { askedRows, unanswered } from '../scheda/missing';
import { fold, wordsOf } from '../text';
import { type OpenState, type PlanFilters, UNNAMED_FUND, shortKey } from './filters';

export type PlanData = NonNullable<PlanPageQuery['plan']>;
export type Area = PlanData['areas'][number];
export type Objective = Area['objectives'][number];
export type Action = Objective['actions'][number];

export interface FilteredObjective {
  objective: Objective;
  actions: readonly Action[];
  missing: number;
  /** Found through one of its actions only: the tree opens it to show why it is there. */
  foundInActions: boolean;
}

export interface FilteredArea {
  area: Area;
  objectives: readonly FilteredObjective[];
}

export interface FilteredTree {
  areas: readonly FilteredArea[];
  shown: number;
  total: number;
  words: readonly string[];
}

export type Row =
  | { kind: 'area'; key: string; level: 1; position: number; size: number; expanded: boolean; item: FilteredArea }
  | {
      kind: 'objective';
      key: string;
      level: 2;
      position: number;
      size: number;
      expanded: boolean | null;
      item: FilteredObjective;
      area: Area;
    }
  | {
      kind: 'action';
      key: string;
      level: 3;
      position: number;
      size: number;
      expanded: null;
      action: Action;
      objective: Objective;
    };

interface Indexed {
  own: string;
  actions: string;
  /** Answers that the objective's cards still owe. */
  missing: number;
}

export type SearchIndex = ReadonlyMap<string, Indexed>;

/** Folding thousands of words at each key stroke is what would make the search slow: it is done once per plan. */
export function indexPlan(areas: readonly Area[], template: Pick<PlanData['template'], 'rows'>): SearchIndex {
  const asked = askedRows(template);
  return new Map(
    areas.flatMap((area) =>
      area.objectives.map((o) => [
        o.id,
        {
          own: fold(`${o.code} ${o.title} ${o.summary ?? ''}`),
          actions: fold(o.actions.map((a) => `${a.code ?? ''} ${a.title}`).join('\n')),
          missing: o.schede.reduce((sum, s) => sum + unanswered(asked, s).length, 0),
        },
      ]),
    ),
  );
}

const usesFund = (o: Objective, fund: string) =>
  o.amounts.byFund.some((f) => (f.fund === null ? fund === UNNAMED_FUND : f.fund === fund));

export function filterTree(areas: readonly Area[], filters: PlanFilters, index: SearchIndex): FilteredTree {
  const words = wordsOf(filters.query);
  const keeps = (o: Objective): FilteredObjective | null => {
    if (filters.fund && !usesFund(o, filters.fund)) return null;
    const text = index.get(o.id) ?? { own: '', actions: '', missing: 0 };
    if (filters.incomplete && text.missing === 0) return null;
    const own = words.every((w) => text.own.includes(w));
    if (!own && !words.every((w) => text.own.includes(w) || text.actions.includes(w))) return null;
    return { objective: o, actions: o.actions, missing: text.missing, foundInActions: !own };
  };
  const narrow = Boolean(words.length || filters.fund || filters.incomplete);
  const kept = areas
    .filter((a) => !filters.area || shortKey(a.id) === filters.area)
    .filter((a) => !filters.policy || a.policyAreas.some((p) => p.letter === filters.policy))
    .map((area) => ({ area, objectives: area.objectives.map(keeps).filter((o) => o !== null) }))
    // An empty area is worth seeing (it is where one adds), but not as the answer to a search.
    .filter((a) => !narrow || a.objectives.length > 0);
  return {
    areas: kept,
    shown: kept.reduce((sum, a) => sum + a.objectives.length, 0),
    total: areas.reduce((sum, a) => sum + a.objectives.length, 0),
    words,
  };
}

/** The rows on screen, in order: what the keyboard walks and the CSV exports. */
export function flattenTree(tree: FilteredTree, open: OpenState): Row[] {
  const rows: Row[] = [];
  tree.areas.forEach((item, a) => {
    const key = shortKey(item.area.id);
    const expanded = !open.closedAreas.has(key);
    rows.push({ kind: 'area', key, level: 1, position: a + 1, size: tree.areas.length, expanded, item });
    if (!expanded) return;
    item.objectives.forEach((o, i) => {
      const objectiveKey = shortKey(o.objective.id);
      const isOpen = o.actions.length ? open.openObjectives.has(objectiveKey) || o.foundInActions : null;
      rows.push({
        kind: 'objective',
        key: objectiveKey,
        level: 2,
        position: i + 1,
        size: item.objectives.length,
        expanded: isOpen,
        item: o,
        area: item.area,
      });
      if (!isOpen) return;
      // An action that serves two objectives stands under both: its row is known by both.
      o.actions.forEach((action, n) =>
        rows.push({
          kind: 'action',
          key: `${objectiveKey}-${shortKey(action.id)}`,
          level: 3,
          position: n + 1,
          size: o.actions.length,
          expanded: null,
          action,
          objective: o.objective,
        }),
      );
    });
  });
  return rows;
}

const shows = (row: Row) => (row.kind === 'action' ? row.action : row.item);

export const sameRow = (a: Row, b: Row): boolean =>
  a.key === b.key &&
  a.position === b.position &&
  a.size === b.size &&
  a.expanded === b.expanded &&
  shows(a) === shows(b);

/** The other objectives each action serves, by action id. */
export function sharedActions(areas: readonly Area[]): ReadonlyMap<string, readonly Objective[]> {
  const served = new Map<string, Objective[]>();
  for (const o of areas.flatMap((a) => a.objectives))
    for (const action of o.actions) served.set(action.id, [...(served.get(action.id) ?? []), o]);
  return served;
}

export const moved = <T>(items: readonly T[], from: number, to: number): T[] => {
  const next = [...items];
  const [item] = next.splice(from, 1);
  if (item !== undefined) next.splice(Math.max(0, Math.min(to, next.length)), 0, item);
  return next;
};

export const fundsOf = (areas: readonly Area[]): string[] =>
  [
    ...new Set(areas.flatMap((a) => a.objectives.flatMap((o) => o.amounts.byFund.map((f) => f.fund ?? UNNAMED_FUND)))),
  ].sort((a, b) => (a === UNNAMED_FUND ? 1 : b === UNNAMED_FUND ? -1 : a.localeCompare(b, 'it')));

/** Codes such as "Obiettivo 1" or "1", as the document numbers them; the word is added only when it is missing. */
export const objectiveCode = (code: string) => (/^\d/.test(code) ? `Ob. ${code}` : code);
export const actionCode = (code: string | null) => (code === null ? null : /^\d/.test(code) ? `Az. ${code}` : code);
