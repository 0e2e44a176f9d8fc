import type { SnapshotScheda, SnapshotSource } from '../snapshot/index.ts';
import type { Check, FindingSide, Found } from './finding.ts';
import type { PlanView } from './plan-view.ts';

interface Years {
  text: string;
  from: number;
  to: number;
}

const two = (from: number, tail: string): number => (tail.length === 2 ? Math.floor(from / 100) * 100 + +tail : +tail);
const range = String.raw`(20\d\d)(?:\s*[-–/]\s*(?:20)?\d\d)*\s*[-–/]\s*((?:20)?\d\d)(?!\d|[/.-]\d)`;
const anyRange = new RegExp(String.raw`(?<![\d/.])${range}`, 'u');
const namedRange = new RegExp(String.raw`(trienni|bienni)[oi]\s+${range}`, 'iu');

const yearsIn = (text: string): Years | null => {
  const [, from, to] = anyRange.exec(text) ?? [];
  if (!from || !to) return null;
  return { text: anyRange.exec(text)![0], from: +from, to: two(+from, to) };
};

/** `triennio 2021-2024`, with how many years the word says. */
function namedYears(text: string): (Years & { said: number }) | null {
  const m = namedRange.exec(text);
  if (!m) return null;
  return { text: m[0], from: +m[2]!, to: two(+m[2]!, m[3]!), said: /^tri/i.test(m[1]!) ? 3 : 2 };
}

const planYears = (plan: PlanView): Years => {
  const { from, to } = plan.snapshot.plan;
  return { text: `${from.slice(0, 4)}-${to.slice(0, 4)}`, from: +from.slice(0, 4), to: +to.slice(0, 4) };
};

/** Rows about what was before the plan: their years are no mistake. */
const past = ['bisogni', 'continuita', 'premiale', 'bisogno_gia_affrontato'];

interface Written {
  id: string;
  row: { key: string } | { kind: 'amounts' };
  text: string;
  source: SnapshotSource | null;
}

function outside(plan: PlanView, card: SnapshotScheda, at: Written, years: Years): Found[] {
  const own = planYears(plan);
  if (years.from >= own.from && years.to <= own.to) return [];
  return [
    {
      key: `outside:${at.id}`,
      severity: 'doubt',
      sentence: `${card.label} parla del ${/^\d/.test(years.text) ? 'periodo ' : ''}${years.text}, ma il piano vale per gli anni ${own.text}.`,
      left: plan.onCard(card, at.row, { label: 'Periodo scritto nella scheda', value: years.text, source: at.source }),
      right: planSide(plan, 'Periodo del piano', own.text),
      difference: null,
      subjects: [plan.card(card)],
    },
  ];
}

const planSide = (plan: PlanView, label: string, value: string): FindingSide => ({
  label,
  value,
  source: null,
  target: { type: 'Plan', id: plan.snapshot.plan.id, objectiveId: null, row: null },
});

function wrongLength(plan: PlanView, card: SnapshotScheda, at: Written): Found[] {
  const years = namedYears(at.text);
  const long = years && years.to - years.from + 1;
  if (!years || long === years.said) return [];
  const value = `${long} anni`;
  return [
    {
      key: `length:${at.id}`,
      severity: 'doubt',
      sentence: `«${years.text}»: sono ${value}, non ${years.said === 3 ? 'tre' : 'due'}.`,
      left: plan.onCard(card, at.row, { label: years.text, value, source: at.source }),
      right: plan.onCard(card, at.row, {
        label: years.said === 3 ? 'Un triennio' : 'Un biennio',
        value: `${years.said} anni`,
        source: null,
      }),
      difference: `${Math.abs(long! - years.said)} ${Math.abs(long! - years.said) === 1 ? 'anno' : 'anni'}`,
      subjects: [plan.card(card)],
    },
  ];
}

const notesOf = (card: SnapshotScheda): Written[] =>
  card.answers.filter((a) => a.note).map((a) => ({ id: a.id, row: { key: a.row }, text: a.note!, source: a.source }));
/** Only figures have a period of their own; a fund named with its years has none. */
const amountsOf = (card: SnapshotScheda): Written[] =>
  card.amounts
    .filter((a) => a.value !== null && a.source?.text)
    .map((a) => ({ id: a.id, row: { kind: 'amounts' }, text: a.source!.text!, source: a.source }));

export const periodOutsidePlan: Check = {
  code: 'period_outside_plan',
  title: 'Periodi che non sono quelli del piano',
  explain:
    'Le cifre e i tempi di una scheda valgono negli anni del piano: un periodo diverso è spesso testo rimasto dal piano precedente. E un triennio conta tre anni.',
  run: (plan) =>
    plan.cards.flatMap((card) => [
      ...amountsOf(card).flatMap((at) => {
        const years = yearsIn(at.text);
        return years ? outside(plan, card, at, years) : [];
      }),
      ...notesOf(card).flatMap((at) => {
        const years = 'key' in at.row && past.includes(at.row.key) ? null : namedYears(at.text);
        return [...wrongLength(plan, card, at), ...(years ? outside(plan, card, at, years) : [])];
      }),
    ]),
};
