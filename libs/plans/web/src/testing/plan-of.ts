import type { Area, Objective, PlanData } from '../plan/tree';

type ObjectiveParts = Partial<Pick<Objective, 'code' | 'title' | 'summary'>> & {
  actions?: string[];
  funds?: (string | null)[];
  answers?: Objective['schede'][number]['answers'];
};

const id = (n: number) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const noAmounts = { count: 0, distinct: '0.00', mixedPeriods: false, approximate: false };

export const template: PlanData['template'] = {
  id: 'prova',
  title: 'Prova',
  rows: [
    { key: 'target', kind: 'text', required: true },
    { key: 'continuita', kind: 'yes_no', required: true },
    { key: 'coprogettato', kind: 'yes_no', required: true },
  ],
};

/** Areas as the plan page reads them, out of the few words a test cares about. */
export function areasOf(parts: { title: string; policies?: string[]; objectives: ObjectiveParts[] }[]): Area[] {
  let n = 0;
  return parts.map((area) => ({
    id: id(++n),
    code: null,
    title: area.title,
    version: 1,
    policyAreas: (area.policies ?? []).map((letter) => ({ id: letter, letter, title: letter })),
    amounts: noAmounts,
    objectives: area.objectives.map((o) => ({
      id: id(++n),
      code: o.code ?? String(n),
      title: o.title ?? '',
      summary: o.summary ?? null,
      version: 1,
      amounts: { ...noAmounts, byFund: (o.funds ?? []).map((fund) => ({ fund })) },
      actions: (o.actions ?? []).map((title) => ({ id: id(++n), code: null, title })),
      schede: o.answers ? [{ id: id(++n), form: 'full' as const, action: null, answers: o.answers }] : [],
    })),
  }));
}
