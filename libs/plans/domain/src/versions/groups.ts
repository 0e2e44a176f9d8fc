import { fromCents, toCents } from '@zona/money';
import { totalOf, type AmountTotal } from '../amounts.ts';
import type { PlanSnapshot, SnapshotScheda } from '../snapshot/plan-snapshot.ts';
import type { AmountPeriod, Certainty } from '../vocabulary.ts';
import { Indexed, type ChangeKind, type PlanChange } from './change.ts';
import { objectiveTitle } from './tell.ts';

/** The changes of one objective, of one area, or of the plan as a whole. */
export interface ChangeGroup {
  key: string;
  /** Null for what concerns the whole plan. */
  area: string | null;
  title: string;
  areaId: string | null;
  /** Null when the objective is no more, or the changes are of the area itself. */
  objectiveId: string | null;
  changes: PlanChange[];
}

/** Changes in the order in which the plan is read: the plan, then each area, then its objectives. */
export function groupChanges(changes: readonly PlanChange[], before: PlanSnapshot, after: PlanSnapshot): ChangeGroup[] {
  const [was, is] = [new Indexed(before), new Indexed(after)];
  const groups = new Map<string, ChangeGroup>();
  for (const change of changes) {
    const { areaId, objectiveId } = change;
    const key = objectiveId ?? areaId ?? 'plan';
    const group = groups.get(key);
    if (group) {
      group.changes.push(change);
      continue;
    }
    const area = areaId ? (is.areas.get(areaId) ?? was.areas.get(areaId))?.title : undefined;
    const objective = objectiveId ? (is.objectives.get(objectiveId) ?? was.objectives.get(objectiveId)) : undefined;
    const title = objective ? objectiveTitle(objective) : (area ?? 'Tutto il piano');
    const kept = objectiveId && is.objectives.has(objectiveId) ? objectiveId : null;
    groups.set(key, { key, area: area ?? null, title, areaId, objectiveId: kept, changes: [change] });
  }
  const placeOf = placesOf(was, is);
  return [...groups.values()].sort((a, b) => placeOf(a.key) - placeOf(b.key));
}

/** The place of each area and objective in the newer plan; what is only in the older one comes last. */
function placesOf(was: Indexed, is: Indexed): (key: string) => number {
  const order = [is, was].flatMap((x) =>
    x.snapshot.areas.flatMap((a) => [a.id, ...x.snapshot.objectives.filter((o) => o.areaId === a.id).map((o) => o.id)]),
  );
  const places = new Map<string, number>();
  order.forEach((id, i) => !places.has(id) && places.set(id, i));
  return (key) => (key === 'plan' ? -1 : (places.get(key) ?? order.length));
}

export const countKinds = (changes: readonly PlanChange[]): Record<ChangeKind, number> => {
  const counts = { added: 0, removed: 0, changed: 0, moved: 0 };
  for (const c of changes) counts[c.kind]++;
  return counts;
};

/** The sum of what some cards state. */
export const totalOfCards = (cards: readonly SnapshotScheda[]): AmountTotal =>
  totalOf(
    cards.flatMap((k) =>
      k.amounts.map((a) => ({
        cents: a.value === null ? null : toCents(a.value),
        period: a.period as AmountPeriod,
        certainty: a.certainty as Certainty,
        fund: a.fund,
        repeated: a.sameAsId !== null,
      })),
    ),
  );

export interface ComparedFigure {
  key: string;
  label: string;
  kind: 'money' | 'count';
  before: string | null;
  after: string | null;
  /** Null where one of the two is not known. */
  difference: string | null;
}

/** The figures of two versions side by side. No stated figure at all is unknown, not zero euros. */
export function comparedFigures(before: PlanSnapshot, after: PlanSnapshot): ComparedFigure[] {
  const count = (key: string, label: string, of: (s: PlanSnapshot) => number): ComparedFigure => {
    const [b, a] = [of(before), of(after)];
    return { key, label, kind: 'count', before: String(b), after: String(a), difference: String(a - b) };
  };
  const sum = (s: PlanSnapshot) => {
    const total = totalOfCards(s.schede);
    return total.count ? total.distinct : null;
  };
  const [b, a] = [sum(before), sum(after)];
  const indicators = (s: PlanSnapshot) => s.schede.flatMap((k) => k.indicators);
  return [
    {
      key: 'amounts',
      label: 'Importi dichiarati, senza ripetizioni',
      kind: 'money',
      before: b,
      after: a,
      difference: b === null || a === null ? null : fromCents(toCents(a) - toCents(b)),
    },
    count('areas', 'Aree', (s) => s.areas.length),
    count('objectives', 'Obiettivi', (s) => s.objectives.length),
    count('actions', 'Azioni', (s) => s.actions.length),
    count('schede', 'Schede con contenuto', (s) => s.schede.filter((k) => k.form === 'full').length),
    count('indicators', 'Indicatori', (s) => indicators(s).length),
    count(
      'withoutTarget',
      'Indicatori senza valore atteso',
      (s) => indicators(s).filter((i) => i.kind !== 'input' && i.target === null && i.targetText === null).length,
    ),
  ];
}
