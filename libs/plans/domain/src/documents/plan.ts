import type { SnapshotAction, SnapshotObjective } from '../snapshot/plan-snapshot.ts';
import { cardOf } from './card.ts';
import { lifeBlocks, lifeSheets } from './life.ts';
import { heading, paragraph, type Block, type DocumentModel } from './model.ts';
import { projectsBlocks, projectsSheets } from './projects.ts';
import { planSheets } from './sheets.ts';
import { actionName, coverOf, objectiveName, PlanTree, schedaName, type DocumentSubject } from './subject.ts';
import { economicFrame } from './totals.ts';

const areaName = (a: { code: string | null; title: string }): string =>
  a.code && a.code.length <= 3 ? `${a.code}. ${a.title}` : a.title;

function actionLine(a: SnapshotAction, here: SnapshotObjective, objectives: readonly SnapshotObjective[]): string {
  const others = a.objectives.filter((o) => o.id !== here.id);
  const codes = others.map((o) => objectives.find((x) => x.id === o.id)?.code).filter(Boolean);
  const who = [...a.enti.map((e) => e.name), ...a.partners];
  return [
    actionName(a),
    a.summary && `: ${a.summary}`,
    who.length > 0 && ` Con: ${who.join(', ')}.`,
    codes.length > 0 && ` Serve anche: obiettivo ${codes.join(', ')}.`,
  ]
    .filter(Boolean)
    .join('');
}

function objectiveBlocks(o: SnapshotObjective, s: DocumentSubject, tree: PlanTree): Block[] {
  const actions = tree.actionsOf(o.id);
  const schede = tree.schedeOf(o.id);
  // A card that speaks for its whole objective needs no heading of its own.
  const named = schede.length > 1 || schede.some((k) => k.actionId);
  const none = s.partial ? 'Nessuna scheda visibile a chi ha chiesto il documento.' : 'Nessuna scheda compilata.';
  return [
    heading(2, objectiveName(o)),
    ...(o.summary ? [paragraph(o.summary)] : []),
    ...(actions.length
      ? [{ kind: 'list', items: actions.map((a) => actionLine(a, o, s.plan.objectives)) } as const]
      : []),
    ...schede.flatMap((k) => [...(named ? [heading(3, schedaName(k, s.plan.actions))] : []), cardOf(k, s.plan)]),
    ...(schede.length ? [] : [paragraph(none, true)]),
  ];
}

/** The whole plan: cover, index, areas with their objectives and cards, then what it all costs. */
export function planDocument(s: DocumentSubject): DocumentModel {
  const tree = new PlanTree(s.plan);
  return {
    title: s.plan.plan.title,
    author: s.ambito.name,
    day: s.day,
    cover: coverOf(s, s.plan.plan.title, null),
    index: true,
    blocks: [
      ...s.plan.areas.flatMap((a) => [
        heading(1, areaName(a)),
        ...(a.policyAreas.length
          ? [paragraph(`Aree di policy: ${a.policyAreas.map((p) => `${p.letter} ${p.title}`).join('; ')}.`, true)]
          : []),
        ...tree.objectivesOf(a.id).flatMap((o) => objectiveBlocks(o, s, tree)),
      ]),
      ...economicFrame(s),
      ...projectsBlocks(s.plan),
      ...lifeBlocks(s.plan),
    ],
    sheets: [...planSheets(s), ...projectsSheets(s.plan), ...lifeSheets(s.plan)],
  };
}
