import type { PlanSnapshot, SnapshotAction, SnapshotObjective } from '../snapshot/plan-snapshot.ts';
import { actText } from '../life/act-text.ts';
import { Indexed, type PlanChange } from './change.ts';
import { diffCards } from './diff-cards.ts';
import * as fields from './fields.ts';
import { movedIds } from './order.ts';
import { fromTo, named, say } from './say.ts';
import { actionName, capital, changeOf, differ, fieldChanges, nowhere, objectiveName, type Place } from './tell.ts';

/**
 * What changed from one version of a plan to another, as facts and as sentences that a mayor can read. Things are the same when their id
 * is; where a thing comes from (document, line) is no change of the plan.
 */
export function diffSnapshots(before: PlanSnapshot, after: PlanSnapshot): PlanChange[] {
  const [was, is] = [new Indexed(before), new Indexed(after)];
  return [
    ...diffPlan(before, after),
    ...diffAreas(was, is),
    ...diffObjectives(was, is),
    ...diffActions(was, is),
    ...diffCards(was, is),
  ];
}

function diffPlan(before: PlanSnapshot, after: PlanSnapshot): PlanChange[] {
  const id = after.plan.id;
  const plain = fields.planFields
    .filter((f) => differ(before.plan[f.key], after.plan[f.key]))
    .map((f) => {
      const sentence = `${f.label}: ${fromTo(f.say, before.plan[f.key], after.plan[f.key])}.`;
      return changeOf('changed', 'plan', id, nowhere, sentence, f.key);
    });
  const titles = fromTo(say.text, before.template.title, after.template.title);
  const template =
    before.template.id === after.template.id
      ? []
      : [changeOf('changed', 'plan', id, nowhere, `Modello di scheda: ${titles}.`, 'template')];
  return [...plain, ...template, ...newActs(before, after)];
}

/** Acts are only ever added. */
function newActs(before: PlanSnapshot, after: PlanSnapshot): PlanChange[] {
  const known = new Set(before.plan.acts?.map((a) => a.id));
  return (before.plan.acts ? (after.plan.acts ?? []) : [])
    .filter((a) => a.organ && !known.has(a.id))
    .map((a) => changeOf('added', 'plan', a.id, nowhere, `Nuovo atto: ${actText(a)}.`));
}

function diffAreas(was: Indexed, is: Indexed): PlanChange[] {
  const at = (areaId: string): Place => ({ areaId, objectiveId: null });
  const [before, after] = [was.snapshot.areas, is.snapshot.areas];
  const moved = movedIds(
    before.map((a) => a.id),
    after.map((a) => a.id),
  );
  return [
    ...after.flatMap((area) => {
      const old = was.areas.get(area.id);
      if (!old) return [changeOf('added', 'area', area.id, at(area.id), `Aggiunta l’area ${named(area.title)}.`)];
      const renamed =
        old.title === area.title
          ? []
          : [
              changeOf(
                'changed',
                'area',
                area.id,
                at(area.id),
                `L’area ${named(old.title)} ora si chiama ${named(area.title)}.`,
                'title',
              ),
            ];
      return [
        ...renamed,
        ...fieldChanges('area', old, area, fields.areaFields, at(area.id), `L’area ${named(area.title)}`),
      ];
    }),
    ...moved.map((id) =>
      changeOf(
        'moved',
        'area',
        id,
        at(id),
        `L’area ${named(is.areas.get(id)!.title)} ha un altro posto nel piano.`,
        'order',
      ),
    ),
    ...before
      .filter((a) => !is.areas.has(a.id))
      .map((a) => changeOf('removed', 'area', a.id, at(a.id), `Tolta l’area ${named(a.title)}.`)),
  ];
}

function diffObjectives(was: Indexed, is: Indexed): PlanChange[] {
  const changes = is.snapshot.objectives.flatMap((o) => {
    const place = { areaId: o.areaId, objectiveId: o.id };
    const old = was.objectives.get(o.id);
    return old
      ? changedObjective(was, is, old, o)
      : [changeOf('added', 'objective', o.id, place, `Aggiunto ${objectiveName(o)} ${named(o.title)}.`)];
  });
  const removed = was.snapshot.objectives
    .filter((o) => !is.objectives.has(o.id))
    .map((o) =>
      changeOf(
        'removed',
        'objective',
        o.id,
        { areaId: o.areaId, objectiveId: o.id },
        `Tolto ${objectiveName(o)} ${named(o.title)}.`,
      ),
    );
  return [...changes, ...movedObjectives(was, is), ...removed];
}

function changedObjective(was: Indexed, is: Indexed, old: SnapshotObjective, o: SnapshotObjective): PlanChange[] {
  const place = { areaId: o.areaId, objectiveId: o.id };
  const name = capital(objectiveName(o));
  const changes = fieldChanges('objective', old, o, fields.objectiveFields, place, name);
  if (old.title !== o.title)
    changes.unshift(
      changeOf(
        'changed',
        'objective',
        o.id,
        place,
        `${name} ora si chiama ${named(o.title)}: prima ${named(old.title)}.`,
        'title',
      ),
    );
  if (old.areaId !== o.areaId) {
    const [from, to] = [was.areas.get(old.areaId), is.areas.get(o.areaId)];
    const sentence = `${name} è passato dall’area ${named(from?.title ?? 'che non c’è più')} all’area ${named(to?.title ?? 'che non c’è più')}.`;
    changes.unshift(changeOf('moved', 'objective', o.id, place, sentence, 'area'));
  }
  return changes;
}

/** Inside each area; one that came from another area has said so already. */
function movedObjectives(was: Indexed, is: Indexed): PlanChange[] {
  const inArea = (x: Indexed, areaId: string) =>
    x.snapshot.objectives.filter((o) => o.areaId === areaId).map((o) => o.id);
  return is.snapshot.areas
    .filter((a) => was.areas.has(a.id))
    .flatMap((a) => movedIds(inArea(was, a.id), inArea(is, a.id)))
    .map((id) => {
      const o = is.objectives.get(id)!;
      return changeOf(
        'moved',
        'objective',
        id,
        { areaId: o.areaId, objectiveId: id },
        `${capital(objectiveName(o))} ha un altro posto nell’area.`,
        'order',
      );
    });
}

function diffActions(was: Indexed, is: Indexed): PlanChange[] {
  const placed = (x: Indexed, a: SnapshotAction) => x.placeOf(a.objectives[0]?.id ?? null);
  const moved = movedIds(
    was.snapshot.actions.map((a) => a.id),
    is.snapshot.actions.map((a) => a.id),
  );
  return [
    ...is.snapshot.actions.flatMap((a) => {
      const old = was.actions.get(a.id);
      if (!old) return [changeOf('added', 'action', a.id, placed(is, a), `Aggiunta ${actionName(a)}.`)];
      return changedAction(was, is, old, a, placed(is, a));
    }),
    ...moved.map((id) => {
      const a = is.actions.get(id)!;
      return changeOf(
        'moved',
        'action',
        id,
        placed(is, a),
        `${capital(actionName(a))} ha un altro posto nel piano.`,
        'order',
      );
    }),
    ...was.snapshot.actions
      .filter((a) => !is.actions.has(a.id))
      .map((a) => changeOf('removed', 'action', a.id, placed(was, a), `Tolta ${actionName(a)}.`)),
  ];
}

function changedAction(was: Indexed, is: Indexed, old: SnapshotAction, a: SnapshotAction, place: Place): PlanChange[] {
  const name = capital(actionName(a));
  const changes = fieldChanges('action', old, a, fields.actionFields, place, name);
  if (old.title !== a.title)
    changes.unshift(
      changeOf('changed', 'action', a.id, place, `${name}: prima si chiamava ${named(old.title)}.`, 'title'),
    );
  const served = (x: SnapshotAction) => new Set(x.objectives.map((o) => o.id));
  const [before, after] = [served(old), served(a)];
  const told = (ids: readonly string[], x: Indexed, words: string) =>
    ids.map((id) => {
      const o = x.objectives.get(id);
      const sentence = `${name} ${words} ${o ? objectiveName(o) : 'un obiettivo tolto dal piano'}.`;
      return changeOf('changed', 'action', a.id, x === is ? x.placeOf(id) : place, sentence, 'objectives');
    });
  const only = (of: Set<string>, not: Set<string>) => [...of].filter((id) => !not.has(id));
  return [
    ...changes,
    ...told(only(after, before), is, 'ora serve anche'),
    ...told(only(before, after), was, 'non serve più'),
  ];
}
