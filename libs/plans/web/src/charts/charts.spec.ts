import { moneyByFund, periodsIn } from './money';
import { cardsByArea, inAll, indicatorsByArea, outcomesByArea, type ProgressPlan } from './progress';

type Scheda = ProgressPlan['areas'][number]['objectives'][number]['schede'][number];
const scheda = (more: Partial<Scheda> = {}): Scheda => ({
  ...{ id: 'k', form: 'full', answers: [], amounts: [], indicators: [] },
  ...more,
});
const planWith = (...schede: Scheda[]): ProgressPlan =>
  ({
    id: 'p',
    template: { id: 't', rows: [{ key: 'continuita', kind: 'yes_no', required: true }] },
    ownTemplate: null,
    areas: [{ id: 'a', title: 'Area', objectives: [{ id: 'o', schede }] }],
  }) as ProgressPlan;
const amount = (
  value: string | null,
  fund: string | null,
  period: 'annual' | 'triennial' = 'annual',
  same = false,
) => ({
  ...{ value, fund, period },
  sameAs: same ? { id: 'x' } : null,
});

describe('progress by area', () => {
  it('counts cards that answer all they must; a card that refers to another owes nothing', () => {
    const done = scheda({ answers: [{ row: 'continuita', answer: 'no' }] });
    const open = scheda({ answers: [{ row: 'continuita', answer: 'not_stated' }] });
    const areas = cardsByArea(planWith(done, open, scheda({ form: 'stub' })));
    expect(areas).toEqual([{ id: 'a', title: 'Area', done: 1, all: 2 }]);
    expect(inAll(areas)).toEqual({ done: 1, all: 2 });
  });

  it('counts indicators with a value that somebody approved, those of need aside', () => {
    const indicator = (kind: 'input' | 'output', state?: 'sent' | 'locked') => ({
      ...{ id: 'i', kind },
      readings: state ? [{ id: 'r', state }] : [],
    });
    const indicators = [
      indicator('input', 'locked'),
      indicator('output', 'locked'),
      indicator('output', 'sent'),
      indicator('output'),
    ];
    expect(indicatorsByArea(planWith(scheda({ indicators })))[0]).toMatchObject({ done: 1, all: 3 });
  });

  it('groups what came of objectives', () => {
    const row = (area: string, outcome: 'achieved' | 'partly') => ({
      objectiveId: 'o',
      area,
      degree: { label: '', outcome },
    });
    const sheet = { planId: 'p', rows: [row('A', 'achieved'), row('A', 'partly'), row('B', 'partly')] };
    expect(outcomesByArea(sheet)).toEqual([
      { area: 'A', counts: { achieved: 1, partly: 1 }, all: 2 },
      { area: 'B', counts: { partly: 1 }, all: 1 },
    ]);
  });
});

describe('money by fund', () => {
  it('counts the same euros once, leaves out what has no figure, and keeps periods apart', () => {
    const amounts = [
      amount('0.10', 'A'),
      amount('0.20', 'A', 'triennial'),
      amount('9.00', 'B', 'annual', true),
      amount(null, 'C'),
    ];
    const bars = moneyByFund(planWith(scheda({ amounts })));
    expect(bars).toEqual([{ key: 'A', fund: 'A', others: 0, byPeriod: { annual: 10n, triennial: 20n }, total: 30n }]);
    expect(periodsIn(bars)).toEqual(['annual', 'triennial']);
  });

  it('puts the smallest together without losing a cent', () => {
    const amounts = Array.from({ length: 12 }, (_, i) => amount(`${i + 1}.01`, `F${i}`));
    const bars = moneyByFund(planWith(scheda({ amounts })));
    expect(bars).toHaveLength(9);
    expect(bars.at(-1)).toMatchObject({ others: 4, total: 1004n });
  });
});
