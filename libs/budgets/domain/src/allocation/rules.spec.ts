import { toCents } from '@zona/money';
import { check } from '@zona/problems';
import { allocate } from './allocate.ts';
import { allocationRuleSchema, proposedAllocationRule, type AllocationData, type AllocationRule } from './rule.ts';
import { ruleSentences } from './sentences.ts';

const DATE = '2024-12-31';
const equal: AllocationRule = {
  basis: { kind: 'equal' },
  limits: null,
  rounding: { kind: 'largest_remainder', ties: { by: 'key' } },
};
const by = (basis: AllocationRule['basis'], more: Partial<AllocationRule> = {}): AllocationRule => ({
  ...equal,
  basis,
  ...more,
});

/** Invented figures. */
const data: AllocationData = {
  comuni: [
    {
      key: '015150',
      name: 'Melzo',
      population: { [DATE]: 18_000 },
      hours: [
        { hours: '100.5', tariff: null },
        { hours: '10', tariff: '30' },
      ],
      history: { 2024: '6000.00' },
    },
    { key: '015114', name: 'Inzago', population: { [DATE]: 11_000 }, hours: [], history: { 2024: '3000.00' } },
    {
      key: '015122',
      name: 'Liscate',
      population: { [DATE]: 4_000 },
      hours: [{ hours: '20', tariff: null }],
      history: { 2024: '1000.00' },
    },
  ],
};
const [melzo, inzago, liscate] = data.comuni as [
  AllocationData['comuni'][number],
  AllocationData['comuni'][number],
  AllocationData['comuni'][number],
];

const amounts = (rule: AllocationRule, euro: string, of = data) => {
  const result = allocate(rule, toCents(euro), of);
  return result.ok ? result.value.shares.map((s) => s.cents) : result.problems.map((p) => p.message);
};
const cents = (...euro: string[]) => euro.map(toCents);

describe('each kind of rule', () => {
  it('population at a date', () => {
    expect(amounts(proposedAllocationRule(DATE), '33000')).toEqual(cents('18000', '11000', '4000'));
  });

  it('fixed percentages', () => {
    const shares = ['50', '37.5', '12.5'].map((percent, i) => ({ key: data.comuni[i]!.key, percent }));
    expect(amounts(by({ kind: 'percentages', shares }), '1000')).toEqual(cents('500', '375', '125'));
  });

  it('equal parts, the cents by code', () => {
    expect(amounts(equal, '100')).toEqual(cents('33.33', '33.34', '33.33'));
  });

  it('hours by tariff as weights: 100,5 x 20 + 10 x 30 = 2.310; 0; 400', () => {
    expect(amounts(by({ kind: 'hours', tariff: '20' }), '5420')).toEqual(cents('4620', '0', '800'));
  });

  it('the cost of the hours first, the rest by another rule', () => {
    const rule = by({ kind: 'cost_first', tariff: '20', remainder: { kind: 'population', date: DATE } });
    expect(amounts(rule, '6010')).toEqual(cents('4110', '1100', '800'));
    expect(amounts(rule, '2710')).toEqual(cents('2310', '0', '400'));
    expect(amounts(rule, '2000')).toEqual([
      'Tra minimi e costi servono 2.710,00 €, da ripartire ci sono 2.000,00 €: la differenza è 710,00 €.',
    ]);
  });

  it('last year’s quotas', () => {
    expect(amounts(by({ kind: 'history', year: 2024 }), '20000')).toEqual(cents('12000', '6000', '2000'));
  });

  it('a mix: each part weighs what it says, whatever its unit', () => {
    const rule = by({
      kind: 'mixed',
      parts: [
        { percent: '70', basis: { kind: 'population', date: DATE } },
        { percent: '30', basis: { kind: 'equal' } },
      ],
    });
    expect(amounts(rule, '33000')).toEqual(cents('15900', '11000', '6100'));
    const result = allocate(rule, toCents('33000'), data);
    expect(result.ok && result.value.shares[0]).toEqual({
      key: '015150',
      name: 'Melzo',
      cents: 1_590_000n,
      exact: '1590000/1',
      percent: '48.1818',
      steps: [
        'Per il 70%: Popolazione al 31/12/2024: 18.000 abitanti su 33.000. Per il 30%: Parti uguali: una di 3.',
        'Quota esatta: 15.900,00 €, il 48,1818% di 33.000,00 €.',
        'È già al centesimo: 15.900,00 €.',
      ],
    });
  });

  it('floors and caps: what they take is shared in proportion among the others', () => {
    const limits: NonNullable<AllocationRule['limits']> = {
      floor: { kind: 'amount', euro: '6000.00' },
      cap: null,
      comuni: [{ key: melzo.key, floor: null, cap: { kind: 'per_inhabitant', euro: '0.75', date: DATE } }],
    };
    const rule = by({ kind: 'population', date: DATE }, { limits });
    expect(amounts(rule, '33000')).toEqual(cents('13500', '13500', '6000'));
    const result = allocate(rule, toCents('33000'), data);
    expect(result.ok && result.value.shares.map((s) => s.steps[1])).toEqual([
      'Il massimo porta la quota da 18.000,00 € a 13.500,00 €: la differenza va agli altri, in proporzione.',
      'Minimi e massimi degli altri spostano la quota da 11.000,00 € a 13.500,00 €.',
      'Il minimo porta la quota da 4.000,00 € a 6.000,00 €: la differenza viene dagli altri, in proporzione.',
    ]);
    expect(amounts(rule, '12000')).toEqual([
      'Tra minimi e costi servono 18.000,00 €, da ripartire ci sono 12.000,00 €: la differenza è 6.000,00 €.',
    ]);
  });

  it('where floors and caps both hold, the side that lacks more is fixed first and frees the other', () => {
    const shares = ['50', '30', '20'].map((percent, i) => ({ key: data.comuni[i]!.key, percent }));
    const limited = (cap: string, floor: string) =>
      by(
        { kind: 'percentages', shares },
        {
          limits: {
            floor: null,
            cap: null,
            comuni: [
              { key: melzo.key, floor: null, cap: { kind: 'amount', euro: cap } },
              { key: liscate.key, floor: { kind: 'amount', euro: floor }, cap: null },
            ],
          },
        },
      );
    // The floor takes 20: nobody is left above 45. The cap gives 30: nobody is left below 22.
    expect(amounts(limited('45', '40'), '100')).toEqual(cents('37.5', '22.5', '40'));
    expect(amounts(limited('20', '22'), '100')).toEqual(cents('20', '48', '32'));
  });

  it('caps that leave money without a comune are a problem', () => {
    const limits = { floor: null, cap: { kind: 'amount' as const, euro: '100.00' }, comuni: [] };
    expect(amounts({ ...equal, limits }, '301')).toEqual([
      'Con i massimi si ripartiscono al più 300,00 €: il resto, 1,00 €, sarebbe di nessuno.',
    ]);
  });

  it('by difference the last share takes the cents, and is refused where it would go below zero', () => {
    const rounding = { kind: 'last_by_difference' as const, last: melzo.key };
    expect(amounts({ ...equal, rounding }, '200')).toEqual(cents('66.66', '66.67', '66.67'));
    expect(
      amounts({ ...equal, rounding: { ...rounding, last: null } }, '0.02', {
        comuni: [...data.comuni, { key: 'x', name: 'Settala' }],
      }),
    ).toEqual([
      "Per differenza a Settala resterebbero −0,01 €: scegli un'altra quota per differenza o i resti più alti.",
    ]);
  });

  it('a zero amount is zero for all, of which there is no percent', () => {
    const result = allocate(equal, 0n, data);
    expect(result.ok && result.value.shares.map((s) => [s.cents, s.percent])).toEqual([
      [0n, null],
      [0n, null],
      [0n, null],
    ]);
  });
});

describe('what is unknown is a problem that names who lacks it', () => {
  const lacking = (who: object): AllocationData => ({ comuni: [melzo, { ...inzago, ...who }, liscate] });

  it.each<[AllocationRule['basis'], object, string]>([
    [{ kind: 'population', date: DATE }, { population: {} }, 'Manca la popolazione al 31/12/2024 di Inzago.'],
    [
      { kind: 'population', date: DATE },
      { population: { [DATE]: null } },
      'Manca la popolazione al 31/12/2024 di Inzago.',
    ],
    [{ kind: 'population', date: '2023-12-31' }, {}, 'Manca la popolazione al 31/12/2023 di Melzo, Inzago e Liscate.'],
    [{ kind: 'history', year: 2024 }, { history: undefined }, 'Manca la quota del 2024 di Inzago.'],
    [{ kind: 'hours', tariff: '20' }, { hours: null }, 'Mancano le ore usate di Inzago.'],
    [{ kind: 'hours', tariff: null }, {}, 'Manca la tariffa delle ore di Melzo e Liscate.'],
    [
      { kind: 'percentages', shares: [melzo, liscate].map(({ key }) => ({ key, percent: '50' })) },
      {},
      'Manca la percentuale di Inzago.',
    ],
  ])('%j', (basis, who, message) => expect(amounts(by(basis), '100', lacking(who))).toEqual([message]));

  it('a limit per inhabitant asks for the inhabitants of those whom it limits', () => {
    const floor = { kind: 'per_inhabitant' as const, euro: '1', date: DATE };
    const limits = { floor: null, cap: null, comuni: [{ key: inzago.key, floor, cap: floor }] };
    expect(amounts({ ...equal, limits }, '100', lacking({ population: {} }))).toEqual([
      'Manca la popolazione al 31/12/2024 di Inzago.',
    ]);
  });

  it('where all weigh nothing there is no proportion', () => {
    expect(amounts(by({ kind: 'hours', tariff: '20' }), '100', { comuni: [inzago] })).toEqual([
      'Ore usate: sono tutti a zero.',
    ]);
  });

  it.each<[string, AllocationRule]>([
    ['Le percentuali nominano', by({ kind: 'percentages', shares: [{ key: 'x', percent: '100' }] })],
    [
      'I limiti nominano',
      { ...equal, limits: { floor: null, cap: null, comuni: [{ key: 'x', floor: null, cap: null }] } },
    ],
    ['La quota per differenza', { ...equal, rounding: { kind: 'last_by_difference', last: 'x' } }],
    [
      "L'ordine a parità di resto",
      { ...equal, rounding: { kind: 'largest_remainder', ties: { by: 'stated', keys: ['x'] } } },
    ],
  ])('%s…', (beginning, rule) => expect(amounts(rule, '100')[0]).toContain(beginning));
});

describe('a rule as it is written down', () => {
  const valid = (rule: unknown) => check(allocationRuleSchema, rule).ok;

  it('percentages make a hundred exactly, and name a comune once', () => {
    const of = (...shares: [string, string][]) =>
      valid(by({ kind: 'percentages', shares: shares.map(([key, percent]) => ({ key, percent })) }));
    expect(of(['a', '33.33'], ['b', '66.67'])).toBe(true);
    expect(of(['a', '33.33'], ['b', '66.66'])).toBe(false);
    expect(of(['a', '50'], ['a', '50'])).toBe(false);
    expect(of(['a', '150'], ['b', '-50'])).toBe(false);
    expect(of(['a', '1e2'])).toBe(false);
  });

  it('a mix has two parts that make a hundred, and holds no mix', () => {
    const part = (percent: string) => ({ percent, basis: { kind: 'equal' as const } });
    expect(valid(by({ kind: 'mixed', parts: [part('40'), part('60')] }))).toBe(true);
    expect(valid(by({ kind: 'mixed', parts: [part('40'), part('50')] }))).toBe(false);
    expect(valid(by({ kind: 'mixed', parts: [part('100')] }))).toBe(false);
    expect(
      valid({ ...equal, basis: { kind: 'mixed', parts: [part('50'), { percent: '50', basis: { kind: 'mixed' } }] } }),
    ).toBe(false);
  });

  it('is told in plain words', () => {
    const rule: AllocationRule = {
      basis: {
        kind: 'cost_first',
        tariff: '21.5',
        remainder: {
          kind: 'mixed',
          parts: [
            { percent: '80', basis: { kind: 'population', date: DATE } },
            { percent: '20', basis: { kind: 'history', year: 2024 } },
          ],
        },
      },
      limits: {
        floor: { kind: 'amount', euro: '500.00' },
        cap: { kind: 'per_inhabitant', euro: '5.255', date: DATE },
        comuni: [{ key: 'a', floor: null, cap: null }],
      },
      rounding: { kind: 'largest_remainder', ties: { by: 'larger_weight' } },
    };
    expect(ruleSentences(rule)).toEqual([
      "Si divide prima il costo delle ore usate, a 21,50 € l'ora; il resto per l'80% in proporzione alla popolazione al 31/12/2024, per il 20% in proporzione alle quote del 2024.",
      'A ogni comune almeno 500,00 € e al massimo 5,255 € per abitante al 31/12/2024.',
      'Un comune ha limiti propri.',
      'Quello che i limiti danno o tolgono si divide tra gli altri nelle stesse proporzioni.',
      'I centesimi che restano vanno ai resti più alti; a parità di resto, prima chi pesa di più, poi in ordine di codice.',
    ]);
  });
});
