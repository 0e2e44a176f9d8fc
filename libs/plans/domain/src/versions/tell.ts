import type { SnapshotAction, SnapshotObjective, SnapshotScheda } from '../snapshot/plan-snapshot.ts';
import { canonicalJson } from './canonical.ts';
import type { ChangeKind, ChangeSubject, Indexed, PlanChange } from './change.ts';
import type { Field } from './fields.ts';
import { fromTo, named } from './say.ts';

export type Place = Pick<PlanChange, 'areaId' | 'objectiveId'>;
export const nowhere: Place = { areaId: null, objectiveId: null };

export const changeOf = (
  kind: ChangeKind,
  subject: ChangeSubject,
  id: string,
  place: Place,
  sentence: string,
  field: string | null = null,
): PlanChange => ({ kind, subject, id, field, ...place, sentence });

/** Nothing at all and an empty list are the same to a reader; unknown and zero are not. */
export const differ = (a: unknown, b: unknown): boolean => canonicalJson(a ?? null) !== canonicalJson(b ?? null);

/** The changes of plain fields: "Soggetto: etichetta da … a …". What an older version did not keep is no change. */
export function fieldChanges<T extends { id: string }>(
  subject: ChangeSubject,
  before: T,
  after: T,
  list: readonly Field<T>[],
  place: Place,
  who: string,
): PlanChange[] {
  return list
    .filter((f) => before[f.key] !== undefined && after[f.key] !== undefined && differ(before[f.key], after[f.key]))
    .map((f) =>
      changeOf('changed', subject, after.id, place, `${who}: ${textOf(f, before[f.key], after[f.key])}.`, f.key),
    );
}

function textOf<T>(f: Field<T>, before: unknown, after: unknown): string {
  if (!f.long) return `${f.label} ${fromTo(f.say, before, after)}`;
  if (!before) return `${f.label} aggiunta`;
  return after ? `${f.label} riscritta` : `${f.label} tolta`;
}

export const objectiveName = (o: Pick<SnapshotObjective, 'code' | 'title'>): string =>
  /^\d/.test(o.code) ? `l’obiettivo ${o.code}` : `«${o.code}»`;
export const actionName = (a: Pick<SnapshotAction, 'code' | 'title'>): string =>
  a.code ? `l’azione ${a.code} ${named(a.title)}` : `l’azione ${named(a.title)}`;
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const cardName = (x: Indexed, k: SnapshotScheda): string => {
  const action = k.actionId ? x.actions.get(k.actionId) : undefined;
  return `Scheda ${named(k.label)}${action?.code ? ` (azione ${action.code})` : ''}`;
};

export const objectiveTitle = (o: Pick<SnapshotObjective, 'code' | 'title'>): string =>
  `${/^\d/.test(o.code) ? `Obiettivo ${o.code}` : o.code} · ${o.title}`;
