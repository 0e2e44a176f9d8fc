import { fromCents, sumCents } from '@zona/money';
import { formatEuro } from '@zona/money';
import { amountPeriods } from '../vocabulary.ts';
import { figuresOf, periodWords, type Figure } from './figures.ts';
import type { Check, FindingSubject, Found } from './finding.ts';
import type { PlanView } from './plan-view.ts';

interface Scope {
  subject: FindingSubject;
  objectiveId: string | null;
  figures: Figure[];
}

const periodsOf = (figures: readonly Figure[]): string[] =>
  amountPeriods.filter((p) => p !== 'not_stated' && figures.some((f) => f.amount.period === p));
const totalOf = (figures: readonly Figure[], period: string): string =>
  formatEuro(fromCents(sumCents(figures.filter((f) => f.amount.period === period).map((f) => f.cents))));

/** The smallest sums that mix: what contains them is named only if it mixes more than they do. */
function mixing(scopes: readonly Scope[], parts: readonly Scope[]): Scope[] {
  return scopes.filter(({ figures }) => {
    const periods = periodsOf(figures);
    const inOne = parts.some((p) => periods.every((x) => periodsOf(p.figures).includes(x)));
    return periods.length > 1 && !inOne;
  });
}

function finding({ subject, objectiveId, figures }: Scope): Found {
  const periods = periodsOf(figures);
  const side = (period: string) => ({
    label: `Importi ${periodWords(period)}`,
    value: totalOf(figures, period),
    source: figures.find((f) => f.amount.period === period)!.amount.source,
    target: { type: subject.type, id: subject.id, objectiveId, row: null },
  });
  const listed = periods.map((p) => `${totalOf(figures, p)} ${periodWords(p)}`);
  const sum = formatEuro(fromCents(sumCents(figures.map((f) => f.cents))));
  return {
    key: subject.id,
    severity: 'doubt',
    sentence: `La somma di ${sum} mette insieme tempi diversi: ${listed.slice(0, -1).join(', ')} e ${listed.at(-1)!}. Vale come controllo, non come previsione di spesa.`,
    left: side(periods[0]!),
    right: side(periods[1]!),
    difference: null,
    subjects: [subject],
  };
}

function scopesOf(plan: PlanView): { objectives: Scope[]; areas: Scope[]; plan: Scope[] } {
  const { areas, objectives, plan: p } = plan.snapshot;
  return {
    objectives: objectives.map((o) => ({
      subject: { type: 'Objective', id: o.id, title: o.title },
      objectiveId: o.id,
      figures: figuresOf(plan.cards.filter((c) => c.objectiveId === o.id)),
    })),
    areas: areas.map((a) => ({
      subject: { type: 'PlanArea', id: a.id, title: a.title },
      objectiveId: null,
      figures: figuresOf(plan.cardsOfArea(a.id)),
    })),
    plan: [{ subject: { type: 'Plan', id: p.id, title: p.title }, objectiveId: null, figures: figuresOf(plan.cards) }],
  };
}

export const mixedPeriods: Check = {
  code: 'mixed_periods',
  title: 'Tempi diversi nella stessa somma',
  explain:
    'Importi annui, del triennio e una tantum non si sommano per sapere quanto serve in un anno. Gli importi senza un tempo indicato non sono contati come diversi.',
  run: (view) => {
    const { objectives, areas, plan } = scopesOf(view);
    return [...mixing(objectives, []), ...mixing(areas, objectives), ...mixing(plan, [...areas, ...objectives])].map(
      finding,
    );
  },
};
