import type { PlanProgressQuery } from '../generated/graphql';
import { pinnedTemplate } from '../cards/pinned';
import { askedRows, unanswered } from '../scheda/missing';

export type ProgressPlan = NonNullable<PlanProgressQuery['plan']>;
type Sheet = NonNullable<PlanProgressQuery['evaluationSheet']>;

export interface AreaProgress {
  id: string;
  title: string;
  done: number;
  all: number;
}

const schedeOf = (area: ProgressPlan['areas'][number]) =>
  area.objectives.flatMap((o) => o.schede).filter((s) => s.form === 'full');

/** A card is complete when it answers every row that asks for a yes or a no. */
export function cardsByArea(plan: ProgressPlan): AreaProgress[] {
  const asked = askedRows(pinnedTemplate(plan));
  return plan.areas.map((area) => {
    const schede = schedeOf(area);
    const done = schede.filter((s) => unanswered(asked, s).length === 0).length;
    return { id: area.id, title: area.title, done, all: schede.length };
  });
}

/** Figures of need are no results: they are where one started. */
export function indicatorsByArea({ areas }: ProgressPlan): AreaProgress[] {
  return areas.map((area) => {
    const indicators = schedeOf(area)
      .flatMap((s) => s.indicators)
      .filter((i) => i.kind !== 'input');
    const done = indicators.filter((i) =>
      i.readings.some((r) => r.state === 'approved' || r.state === 'locked'),
    ).length;
    return { id: area.id, title: area.title, done, all: indicators.length };
  });
}

export const inAll = (areas: readonly AreaProgress[]): { done: number; all: number } => ({
  done: areas.reduce((n, a) => n + a.done, 0),
  all: areas.reduce((n, a) => n + a.all, 0),
});

export type Outcome = Sheet['rows'][number]['degree']['outcome'];
export interface AreaOutcomes {
  area: string;
  counts: Partial<Record<Outcome, number>>;
  all: number;
}

export function outcomesByArea({ rows }: Sheet): AreaOutcomes[] {
  const areas = new Map<string, AreaOutcomes>();
  for (const { area, degree } of rows) {
    const found = areas.get(area) ?? { area, counts: {}, all: 0 };
    found.counts[degree.outcome] = (found.counts[degree.outcome] ?? 0) + 1;
    found.all += 1;
    areas.set(area, found);
  }
  return [...areas.values()];
}
