import { totalOfCards, type PlanSnapshot } from '@zona/plans-domain';
import type { Area, PlanData } from '../plan/tree';

/** A snapshot in the shape of the plan page's tree, which then shows it as it shows the plan of today. */
export function treeOf(snapshot: PlanSnapshot): { areas: Area[]; template: PlanData['template'] } {
  const actionsOf = (objectiveId: string) =>
    snapshot.actions.filter((a) => a.objectives.some((o) => o.id === objectiveId));
  const cardsOf = (objectiveId: string) => snapshot.schede.filter((k) => k.objectiveId === objectiveId);
  const areas = snapshot.areas.map((area) => {
    const objectives = snapshot.objectives.filter((o) => o.areaId === area.id);
    return {
      id: area.id,
      code: area.code,
      title: area.title,
      version: 1,
      policyAreas: area.policyAreas.map((p) => ({ id: p.letter, ...p })),
      amounts: totalOfCards(objectives.flatMap((o) => cardsOf(o.id))),
      objectives: objectives.map((o) => ({
        id: o.id,
        code: o.code,
        title: o.title,
        summary: o.summary,
        version: 1,
        amounts: totalOfCards(cardsOf(o.id)),
        actions: actionsOf(o.id).map(({ id, code, title }) => ({ id, code, title })),
        schede: cardsOf(o.id).map((k) => ({
          id: k.id,
          form: k.form,
          action: k.actionId ? { id: k.actionId } : null,
          answers: k.answers.map(({ row, answer }) => ({ row, answer })),
        })),
      })),
    };
  });
  // A version keeps words that the lists of today may no longer have: they are shown as they were written.
  const rows = snapshot.template.rows.map((row) => ({ required: true, ...row }));
  return { areas: areas as Area[], template: { ...snapshot.template, rows } as PlanData['template'] };
}
