import type { PlanSnapshot } from '../snapshot/plan-snapshot.ts';

export const changeKinds = ['added', 'removed', 'changed', 'moved'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** What of a plan changed: the kind of thing, never its name in a table. */
export const changeSubjects = [
  'plan',
  'area',
  'objective',
  'action',
  'scheda',
  'answer',
  'amount',
  'staff',
  'indicator',
] as const;
export type ChangeSubject = (typeof changeSubjects)[number];

/** One difference between two versions. `objectiveId` is where it is read; null for what concerns an area or the whole plan. */
export interface PlanChange {
  kind: ChangeKind;
  subject: ChangeSubject;
  id: string;
  field: string | null;
  areaId: string | null;
  objectiveId: string | null;
  sentence: string;
}

/** A thing of a plan with where it stands. */
export interface Placed<T> {
  item: T;
  areaId: string | null;
  objectiveId: string | null;
}

/** One snapshot, found by id. */
export class Indexed {
  readonly areas: Map<string, PlanSnapshot['areas'][number]>;
  readonly objectives: Map<string, PlanSnapshot['objectives'][number]>;
  readonly actions: Map<string, PlanSnapshot['actions'][number]>;
  readonly schede: Map<string, PlanSnapshot['schede'][number]>;
  readonly rows: Map<string, string>;

  constructor(readonly snapshot: PlanSnapshot) {
    const byId = <T extends { id: string }>(list: readonly T[]) => new Map(list.map((x) => [x.id, x]));
    this.areas = byId(snapshot.areas);
    this.objectives = byId(snapshot.objectives);
    this.actions = byId(snapshot.actions);
    this.schede = byId(snapshot.schede);
    this.rows = new Map(snapshot.template.rows.map((r) => [r.key, r.label]));
  }

  placeOf(objectiveId: string | null): { areaId: string | null; objectiveId: string | null } {
    return { areaId: (objectiveId && this.objectives.get(objectiveId)?.areaId) || null, objectiveId };
  }
}
