import { cardOf } from './card.ts';
import { heading, paragraph, words, type DocumentModel } from './model.ts';
import { planSheets } from './sheets.ts';
import { actionName, coverOf, objectiveName, schedaName, type DocumentSubject } from './subject.ts';

/** One card alone, as it is sent to whoever is asked about it. Null when the plan has no such card, or it may not be seen. */
export function schedaDocument(s: DocumentSubject): DocumentModel | null {
  const scheda = s.plan.schede.find((k) => k.id === s.schedaId);
  if (!scheda) return null;
  const objective = s.plan.objectives.find((o) => o.id === scheda.objectiveId);
  const area = s.plan.areas.find((a) => a.id === objective?.areaId);
  const action = s.plan.actions.find((a) => a.id === scheda.actionId);
  const name = schedaName(scheda, s.plan.actions);
  const card = cardOf(scheda, s.plan);
  const cover = coverOf({ ...s, partial: false }, name, s.plan.plan.title);
  return {
    title: `${name} – ${s.plan.plan.title}`,
    author: s.ambito.name,
    day: s.day,
    cover: {
      ...cover,
      facts: [
        ...(area ? [{ label: 'Area', value: area.title }] : []),
        ...(objective ? [{ label: 'Obiettivo', value: objectiveName(objective) }] : []),
        ...cover.facts,
      ],
    },
    index: false,
    blocks: [
      heading(1, action ? actionName(action) : objective ? objectiveName(objective) : name),
      ...(action?.summary ? [paragraph(action.summary)] : []),
      card,
    ],
    sheets: [
      {
        name: 'Scheda',
        columns: [
          { title: 'Riga', width: 40 },
          { title: 'Contenuto', width: 100 },
        ],
        rows: card.rows.map((r) => [words(r.label), words(r.said.map((x) => x.text).join('\n'))]),
      },
      ...planSheets({ ...s, plan: { ...s.plan, schede: [scheda] } }).filter((x) => x.name !== 'Schede'),
    ],
  };
}
