import { formatEuro } from '@zona/money';
import type { SnapshotObjective, SnapshotScheda } from '../snapshot/plan-snapshot.ts';
import { cardOf, totalOfCards } from './card.ts';
import { lifeBlocks, lifeSheets } from './life.ts';
import { heading, paragraph, words, type Block, type Card, type DocumentModel } from './model.ts';
import { money } from './say.ts';
import { projectsBlocks, projectsSheets } from './projects.ts';
import { planSheets } from './sheets.ts';
import { coverOf, PlanTree, type DocumentSubject } from './subject.ts';
import { economicFrame } from './totals.ts';

const bothRows = (area: string, service: string): Card['rows'] => [
  { label: 'Area d’intervento', said: [{ text: area }] },
  { label: 'Servizio / attività', said: [{ text: service }] },
];

/** Where the cover comes from: funds of the amounts, or what the card says of it when its amounts name none. */
function coverage(schede: readonly SnapshotScheda[]): string {
  const answers = schede.flatMap((s) => s.answers.filter((a) => a.row === 'copertura'));
  const said = answers.flatMap((a) => (a.choices.length ? a.choices : a.note ? [a.note] : []));
  const funds = schede.flatMap((s) => s.amounts.map((a) => a.fund)).filter((f): f is string => f !== null);
  const all = [...new Set(funds.length ? funds : said)];
  return all.length ? all.join(', ') : 'non indicata';
}

function service(o: SnapshotObjective, area: string, s: DocumentSubject, tree: PlanTree): Block[] {
  const schede = tree.schedeOf(o.id);
  return [
    heading(2, `${o.code}. ${o.title}`),
    ...(o.summary ? [paragraph(o.summary)] : []),
    ...schede.map((k) => {
      const card = cardOf(k, s.plan);
      return { ...card, rows: [...bothRows(area, o.title), ...card.rows] };
    }),
    ...(schede.length ? [] : [paragraph('Nessuna scheda compilata.', true)]),
  ];
}

/** The Piano di Programma: the table of services with their budget and cover, then one card for each service. */
export function programmaDocument(s: DocumentSubject): DocumentModel {
  const tree = new PlanTree(s.plan);
  const total = totalOfCards(s.plan.areas.flatMap((a) => tree.schedeOfArea(a.id)));
  // No figure at all is unknown, not zero euros.
  const budget = total.count ? total.distinct : null;
  const title = 'Quadro degli interventi';
  return {
    title: s.plan.plan.title,
    author: s.ambito.name,
    day: s.day,
    cover: coverOf(s, s.plan.plan.title, title),
    index: true,
    blocks: [
      heading(1, title),
      paragraph(`Budget di gestione di tutti gli interventi: ${formatEuro(budget)}.`),
      {
        kind: 'table',
        caption: title,
        columns: [
          { title: 'Area d’intervento', width: 4 },
          { title: 'Servizio / attività', width: 5 },
          { title: 'Fonte di copertura', width: 4 },
          { title: 'Budget di gestione', width: 3, figures: true },
        ],
        rows: s.plan.areas.flatMap((a) =>
          tree.objectivesOf(a.id).map((o) => {
            const schede = tree.schedeOf(o.id);
            const sum = totalOfCards(schede);
            return [words(a.title), words(o.title), words(coverage(schede)), money(sum.count ? sum.distinct : null)];
          }),
        ),
        total: [words('Totale'), words(''), words(''), money(budget)],
      },
      ...s.plan.areas.flatMap((a) => [
        heading(1, a.title),
        ...tree.objectivesOf(a.id).flatMap((o) => service(o, a.title, s, tree)),
      ]),
      ...economicFrame(s),
      ...projectsBlocks(s.plan),
      ...lifeBlocks(s.plan),
    ],
    sheets: [...planSheets(s), ...projectsSheets(s.plan), ...lifeSheets(s.plan)],
  };
}
