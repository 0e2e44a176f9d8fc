import { proposedRule } from '../achievement/rule.ts';
import { degreeOf, shareOfWeight, weightLines, type MeasuredIndicator, type MeasuredObjective } from './degree.ts';

const indicator = (id: string, outcome: MeasuredIndicator['outcome'], weight: string | null): MeasuredIndicator => ({
  id,
  name: `Indicatore ${id}`,
  kind: 'output',
  outcome,
  steps: [],
  weight,
});
const need: MeasuredIndicator = { ...indicator('bisogno', 'reached', null), kind: 'input' };
const stated = { ...proposedRule, weights: 'stated' as const };
const plan = (weights: { o1?: string | null; i1?: string | null }): MeasuredObjective[] => [
  {
    id: 'o1',
    label: 'Casa',
    weight: weights.o1 === undefined ? '3' : weights.o1,
    cards: [
      {
        id: 'c1',
        label: 'Scheda casa',
        weight: '1',
        indicators: [
          indicator('i1', 'reached', weights.i1 === undefined ? '4' : weights.i1),
          indicator('i2', 'not_reached', '1'),
          need,
        ],
      },
      { id: 'c2', label: 'Solo bisogni', weight: null, indicators: [need] },
    ],
  },
  {
    id: 'o2',
    label: 'Lavoro',
    weight: '1',
    cards: [{ id: 'c3', label: 'Scheda lavoro', weight: '2.5', indicators: [indicator('i3', 'not_reached', '1')] }],
  },
];

describe('weights that the plan states', () => {
  it('weigh at each level: 80% three times and 0% once make 60%', () => {
    const found = degreeOf('Piano', plan({}), stated);
    expect(found.percent).toBe('60');
    expect(found.children.map((c) => c.percent)).toEqual(['80', '0']);
    expect(found.steps).toContain('Casa: 80%, peso 3.');
  });

  it('that are missing are said where they are missing, and what is above says whose', () => {
    const withoutObjective = degreeOf('Piano', plan({ o1: null }), stated);
    expect([withoutObjective.percent, withoutObjective.steps]).toEqual([null, ['Manca il peso di: Casa.']]);
    const withoutIndicator = degreeOf('Piano', plan({ i1: null }), stated);
    expect(withoutIndicator.children[0]!.children[0]!.steps).toEqual(['Manca il peso di: Indicatore i1.']);
    // An objective that could not be weighed is not left out of the plan as if it could not be measured.
    expect(withoutIndicator.children.map((c) => [c.percent, c.steps[0]])).toEqual([
      [null, 'Mancano dei pesi dentro: Scheda casa.'],
      ['0', 'Scheda lavoro: 0%, peso 2,5.'],
    ]);
    expect([withoutIndicator.percent, withoutIndicator.steps]).toEqual([null, ['Mancano dei pesi dentro: Casa.']]);
  });

  it('are asked of what counts, and of nothing else', () => {
    expect(weightLines(plan({ o1: null })).map((l) => [l.id, l.parentId, l.weight])).toEqual([
      ['o1', null, null],
      ['c1', 'o1', '1'],
      ['i1', 'c1', '4'],
      ['i2', 'c1', '1'],
      ['o2', null, '1'],
      ['c3', 'o2', '2.5'],
      ['i3', 'c3', '1'],
    ]);
  });

  it('make a hundred among those that stand together', () => {
    const lines = weightLines(plan({}));
    expect(lines.map((l) => shareOfWeight(l, lines))).toEqual(['75', '100', '80', '20', '25', '100', '100']);
    const incomplete = weightLines(plan({ i1: null }));
    expect(incomplete.map((l) => shareOfWeight(l, incomplete)).slice(2, 4)).toEqual([null, null]);
  });
});
