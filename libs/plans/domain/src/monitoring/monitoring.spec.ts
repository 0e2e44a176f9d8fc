import fc from 'fast-check';
import { proposedRule } from '../achievement/rule.ts';
import { halfYear } from '../indicators/periods.ts';
import { degreeOf, type MeasuredIndicator } from './degree.ts';
import { applicationsOf, residualOf, splitsOf, totalOfKind, type FigureAmount, type FigureCount } from './figures.ts';
import { shareOfPeriod } from './shares.ts';
import { lineStages, lineStepOf, lineSteps } from './vocabulary.ts';

const amount = (
  id: string,
  kind: FigureAmount['kind'],
  value: string | null,
  partOfId: string | null = null,
): FigureAmount => ({ id, kind, value, partOfId });
const halves = (from: number, count: number) =>
  Array.from({ length: count }, (_, i) => halfYear(from + Math.floor(i / 2), i % 2 ? 2 : 1).code);

// Distretto 5 (Melzo), second half of 2019.
describe('figures of the DAPP', () => {
  it('the grant against violence: 11% and the four shares of the rest make it to the cent', () => {
    const splits = splitsOf([
      amount('grant', 'grant', '158149.67'),
      amount('governance', 'share', '17396.46', 'grant'),
      amount('rest', 'share', null, 'grant'),
      ...['34484.54', '34484.54', '32373.24', '39410.89'].map((v, i) => amount(`q${i}`, 'share', v, 'rest')),
    ]);
    expect(splits).toEqual([
      { ofId: 'grant', parts: '158149.67', whole: '158149.67', rest: '0.00' },
      { ofId: 'rest', parts: '140753.21', whole: null, rest: null },
    ]);
  });

  it('housing: 70.454,00 granted less 41.661,00 paid leaves 28.793,00; a part is not a second grant', () => {
    const housing = [
      amount('g', 'grant', '70454.00'),
      amount('p', 'share', '24500.00', 'g'),
      ...['22400.00', '6000.00', '13261.00'].map((v, i) => amount(`m${i}`, 'paid', v)),
    ];
    expect(residualOf(housing)).toEqual({ granted: '70454.00', paid: '41661.00', residual: '28793.00' });
    expect(splitsOf(housing)).toEqual([{ ofId: 'g', parts: '24500.00', whole: '70454.00', rest: '45954.00' }]);
    expect(residualOf([...housing, amount('x', 'paid', null)])).toBeNull();
    expect(residualOf([amount('g', 'grant', '1.00')])).toBeNull();
  });

  it('B2: 118 applications, 5 not admitted, 113 ranked, 69 funded, 44 waiting', () => {
    const ranking = (group: string, received: number, notAdmitted: number, funded: number): FigureCount[] => [
      { group, measure: 'received', value: received },
      { group, measure: 'not_admitted', value: notAdmitted },
      { group, measure: 'funded', value: funded },
    ];
    expect(
      applicationsOf([
        ...ranking('Anziani', 45, 2, 25),
        ...ranking('Adulti', 46, 2, 35),
        ...ranking('Minori', 27, 1, 9),
      ]),
    ).toMatchObject({
      received: 118,
      notAdmitted: 5,
      admitted: 113,
      funded: 69,
      waiting: 44,
      groups: [{ waiting: 18 }, { waiting: 9 }, { waiting: 17 }],
    });
  });

  it('housing applications: 71 received, 36 not admitted without a group, 35 admitted; nobody counted the funded', () => {
    const received = [35, 13, 23].map((value, i) => ({
      group: `Misura ${i + 2}`,
      measure: 'received' as const,
      value,
    }));
    expect(applicationsOf([...received, { group: null, measure: 'not_admitted', value: 36 }])).toMatchObject({
      received: 71,
      admitted: 35,
      funded: null,
      waiting: null,
    });
    expect(applicationsOf([{ group: null, measure: 'other', value: 3 }])).toBeNull();
  });

  it('a contract and what is committed are not added up', () => {
    const three = [
      amount('sid', 'contract', '1481365.25'),
      amount('omi', 'commitment', '214527.00'),
      amount('reti', 'commitment', '256838.56'),
    ];
    expect(totalOfKind(three, 'contract')).toBe('1481365.25');
    expect(totalOfKind(three, 'commitment')).toBe('471365.56');
    expect(totalOfKind(three, 'paid')).toBeNull();
  });
});

describe('half-yearly share of a contract', () => {
  it('three years: a sixth each half-year; eleven months and a half: no share', () => {
    const sid = (code: string) => shareOfPeriod(148136525n, '2019-07-01', '2022-06-30', code);
    expect(sid('2019-S2')).toBe(24689421n);
    expect(sid('2019-S1')).toBe(0n);
    expect(sid('2022-S2')).toBe(0n);
    expect(shareOfPeriod(4000000n, '2018-04-01', '2020-03-31', '2019-S2')).toBe(1000000n);
    expect(shareOfPeriod(100n, '2019-07-15', '2020-06-30', '2019-S2')).toBeNull();
  });

  it('the shares of all half-years make the contract, and none is off by more than a cent', () => {
    const month = fc.integer({ min: 0, max: 71 });
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 13n }), month, month, (cents, a, b) => {
        const [first, last] = [Math.min(a, b), Math.max(a, b)];
        const day = (m: number, d: number) =>
          new Date(Date.UTC(2019 + Math.floor(m / 12), m % 12, d)).toISOString().slice(0, 10);
        const shares = halves(2019, 12).map((code) => shareOfPeriod(cents, day(first, 1), day(last + 1, 0), code)!);
        expect(shares.reduce((t, s) => t + s, 0n)).toBe(cents);
        expect(shares.every((s) => s >= 0n)).toBe(true);
      }),
    );
  });
});

describe('stages of a line', () => {
  it('only who proposes sends, only the office accepts and gives back; accepted is not sent', () => {
    expect(lineStages.filter((s) => lineStepOf(s, 'send'))).toEqual(['draft']);
    expect(lineStages.every((s) => lineStepOf(s, 'accept'))).toBe(true);
    expect(lineStages.filter((s) => lineStepOf(s, 'return'))).toEqual(['sent', 'accepted']);
    expect(lineSteps.map((s) => `${s.action} ${s.by}`)).toEqual(['send proposer', 'accept office', 'return office']);
  });
});

describe('degree of a plan', () => {
  const indicator = (name: string, more: Partial<MeasuredIndicator> = {}): MeasuredIndicator => ({
    id: name,
    name,
    kind: 'output',
    outcome: 'not_measurable',
    steps: ['Perché.'],
    ...more,
  });
  const objective = (label: string, ...indicators: MeasuredIndicator[]) => ({
    id: label,
    label,
    cards: [{ id: label, label: 'Scheda', indicators }],
  });

  it('goes from indicators to the plan and says how', () => {
    const found = degreeOf(
      'Piano',
      [
        objective('A', indicator('uno', { outcome: 'reached' }), indicator('due')),
        objective('B', indicator('tre', { outcome: 'not_reached' })),
      ],
      proposedRule,
    );
    expect(found).toMatchObject({ percent: '50', outcome: 'partly' });
    expect(found.children.map((c) => c.percent)).toEqual(['100', '0']);
    const [one, two] = found.children[0]!.children[0]!.children;
    expect(one!.steps).toEqual(['Perché.', 'Vale 100%.']);
    expect(two!.outcome).toBe('not_measurable');
  });

  it('an objective whose cards only state needs has nothing to measure', () => {
    const found = degreeOf('P', [objective('A', indicator('x', { kind: 'input', outcome: 'reached' }))], proposedRule);
    expect(found.children[0]).toMatchObject({ percent: null, outcome: 'not_measurable' });
  });

  it('has as many steps to read as elements, whatever the tree', () => {
    const outcomes = fc.constantFrom('reached', 'partly', 'not_reached', 'not_measurable') as fc.Arbitrary<
      MeasuredIndicator['outcome']
    >;
    const trees = fc.array(fc.array(outcomes, { maxLength: 5 }), { maxLength: 6 });
    fc.assert(
      fc.property(trees, (tree) => {
        const objectives = tree.map((list, i) =>
          objective(`O${i}`, ...list.map((outcome) => indicator('i', { outcome }))),
        );
        const found = degreeOf('P', objectives, proposedRule);
        expect(found.children).toHaveLength(objectives.length);
        for (const child of found.children) expect(child.steps.length).toBeGreaterThan(0);
      }),
    );
  });
});
