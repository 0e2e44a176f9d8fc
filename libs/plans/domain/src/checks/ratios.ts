import { absolute, compare, exact, formatDecimal, minus, over, percentOf, shown, whole } from '../exact/exact.ts';
import type { SnapshotScheda, SnapshotSource } from '../snapshot/index.ts';
import { italianNumber } from '../written/index.ts';
import type { Check, Found } from './finding.ts';
import type { PlanView } from './plan-view.ts';

const number = String.raw`\d[\d.]*(?:,\d+)?`;
/** `14/27 (51,9%)`, `34 su 61, il 55,7 %`. */
const stated = new RegExp(
  String.raw`(?<![\d/.,])(${number})\s*(?:/|\bsu\b)\s*(${number})(?![\d/])[^\d%]{0,24}(${number})\s*%`,
  'giu',
);

interface Written {
  id: string;
  text: string;
  source: SnapshotSource | null;
  row: { key: string } | { kind: 'indicators' | 'amounts' };
}

const textsOf = (card: SnapshotScheda): Written[] => [
  ...card.answers.map((a) => ({ id: a.id, text: a.note ?? '', source: a.source, row: { key: a.row } })),
  ...card.indicators.map((i) => ({
    id: i.id,
    text: [i.name, i.targetText, i.source?.text].filter(Boolean).join(' | '),
    source: i.source,
    row: { kind: 'indicators' as const },
  })),
  ...card.amounts.map((a) => ({
    id: a.id,
    text: a.source?.text ?? '',
    source: a.source,
    row: { kind: 'amounts' as const },
  })),
];

function finding(plan: PlanView, card: SnapshotScheda, at: Written, m: RegExpMatchArray, nth: number): Found[] {
  const [part, total, percent] = [m[1]!, m[2]!, m[3]!].map((n) => italianNumber(n)?.value);
  if (!part || !total || !percent || compare(exact(part), exact(total)) > 0) return [];
  const ratio = percentOf(exact(part), exact(total));
  if (!ratio) return [];
  const gap = absolute(minus(ratio, exact(percent)));
  // As precise as it was written: 55,7% stands for what lies within half a tenth.
  const half = over(whole(1), whole(2 * 10 ** (percent.split('.')[1]?.length ?? 0)))!;
  if (compare(gap, half) <= 0) return [];
  const [made, said] = [`${shown(ratio)}%`, `${formatDecimal(percent)}%`];
  return [
    {
      key: `${at.id}:${nth}`,
      severity: 'mismatch',
      sentence: `${m[1]} su ${m[2]} fa ${made}, ma è scritto ${said}.`,
      left: plan.onCard(card, at.row, { label: `${m[1]} su ${m[2]}`, value: made, source: at.source }),
      right: plan.onCard(card, at.row, { label: 'Percentuale scritta', value: said, source: at.source }),
      difference: `${shown(gap)} punti`,
      subjects: [plan.card(card)],
    },
  ];
}

export const ratioMismatch: Check = {
  code: 'ratio_mismatch',
  title: 'Percentuali che non tornano',
  explain:
    'Una percentuale scritta accanto alle sue due parti deve essere il loro rapporto, arrotondato come è scritto.',
  run: (plan) =>
    plan.cards.flatMap((card) =>
      textsOf(card).flatMap((at) =>
        [...at.text.matchAll(stated)].flatMap((m, nth) => finding(plan, card, at, m, nth + 1)),
      ),
    ),
};
