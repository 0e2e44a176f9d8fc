import { formatEuro, fromCents, toCents } from '@zona/money';
import type { AmountTotal } from '../amounts.ts';
import { periodLabel } from '../vocabulary.ts';
import { totalOfCards } from './card.ts';
import { heading, paragraph, words, type Block, type Cell } from './model.ts';
import { count, money } from './say.ts';
import { PlanTree, type DocumentSubject } from './subject.ts';

const figures = (t: AmountTotal): Cell[] => [
  count(t.count),
  money(t.naive),
  money(t.distinct),
  money(t.unconditionalAnnual),
  money(t.conditional),
];

/** What comes every year cannot be added to what comes once: the two sums, apart. */
function yearlyApart({ byPeriod, distinct }: AmountTotal): string {
  const yearly = byPeriod.find((p) => p.period === 'annual')?.value ?? '0.00';
  const rest = fromCents(toCents(distinct) - toCents(yearly));
  return `Di questi, ${formatEuro(yearly)} sono importi annui e ${formatEuro(rest)} si riferiscono ad altri periodi.`;
}

/** What the cards state in euro, by area, period and fund. Sums of different periods say that they forecast nothing. */
export function economicFrame({ plan }: DocumentSubject): Block[] {
  const tree = new PlanTree(plan);
  const total = totalOfCards(plan.areas.flatMap((a) => tree.schedeOfArea(a.id)));
  if (total.count === 0) return [heading(1, 'Quadro economico'), paragraph('Nessuna scheda dichiara importi.')];
  const mixed = total.mixedPeriods
    ? [
        paragraph(yearlyApart(total)),
        paragraph(
          'Gli importi si riferiscono a periodi diversi: i totali servono a controllare le cifre, non sono una previsione di spesa.',
          true,
        ),
      ]
    : [];
  return [
    heading(1, 'Quadro economico'),
    paragraph(
      `Le schede dichiarano ${total.count} importi: ${formatEuro(total.naive)} sommati come sono scritti, ${formatEuro(total.distinct)} senza ripetizioni.`,
    ),
    ...mixed,
    {
      kind: 'table',
      caption: 'Importi dichiarati per area',
      columns: [
        { title: 'Area', width: 5 },
        { title: 'Importi', width: 1.5, figures: true },
        { title: 'Sommati come sono scritti', width: 3, figures: true },
        { title: 'Senza ripetizioni', width: 3, figures: true },
        { title: 'Annui senza condizioni', width: 3, figures: true },
        { title: 'Se il finanziamento è concesso', width: 3, figures: true },
      ],
      rows: plan.areas.map((a) => [words(a.title), ...figures(totalOfCards(tree.schedeOfArea(a.id)))]),
      total: [words('Totale'), ...figures(total)],
    },
    {
      kind: 'table',
      caption: 'Importi senza ripetizioni, per periodo',
      columns: [
        { title: 'Periodo', width: 6 },
        { title: 'Importi', width: 2, figures: true },
        { title: 'Euro', width: 4, figures: true },
      ],
      rows: total.byPeriod.map((p) => [words(periodLabel[p.period]), count(p.count), money(p.value)]),
    },
    {
      kind: 'table',
      caption: 'Importi senza ripetizioni, per fonte di finanziamento',
      columns: [
        { title: 'Fonte', width: 6 },
        { title: 'Importi', width: 2, figures: true },
        { title: 'Euro', width: 4, figures: true },
      ],
      rows: total.byFund.map((f) => [words(f.fund ?? 'Fonte non indicata'), count(f.count), money(f.value)]),
      total: [words('Totale'), count(total.byFund.reduce((n, f) => n + f.count, 0)), money(total.distinct)],
    },
  ];
}
