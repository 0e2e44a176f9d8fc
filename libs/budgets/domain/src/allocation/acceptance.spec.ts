import { sumCents, toCents } from '@zona/money';
import { allocate } from './allocate.ts';
import { instalments } from './instalments.ts';
import type { AllocationRule } from './rule.ts';
import { periodsOf, spread } from './spread.ts';
import type { RoundingKind } from './vocabulary.ts';

const cents = (...euro: string[]) => euro.map(toCents);
const comuni = (...keys: string[]) => ({ comuni: keys.map((key) => ({ key, name: `Comune ${key}` })) });
const byKey: AllocationRule['rounding'] = { kind: 'largest_remainder', ties: { by: 'key' } };
const lastOne: AllocationRule['rounding'] = { kind: 'last_by_difference', last: null };
const percentages = (percents: string[], rounding: AllocationRule['rounding']): AllocationRule => ({
  basis: { kind: 'percentages', shares: percents.map((percent, i) => ({ key: 'abcd'[i]!, percent })) },
  limits: null,
  rounding,
});
const split = (rule: AllocationRule, euro: string, ...keys: string[]) => {
  const result = allocate(rule, toCents(euro), comuni(...keys));
  if (!result.ok) throw new Error(result.problems[0]!.message);
  return result.value.shares.map((s) => s.cents);
};
const overYears = (euro: string, from: string, to: string, length: 'year' | 'half_year', rounding: RoundingKind) => {
  const periods = periodsOf(from, to, length);
  const parts = periods.ok ? spread(toCents(euro), periods.value, rounding) : periods;
  if (!parts.ok) throw new Error(parts.problems[0]!.message);
  return parts.value.map((p) => p.cents);
};

// Distretto 5, acceptance case 1: 158.149,67; 11 % governance; 89 % split 24,5 / 24,5 / 23 / 28.
describe('Distretto 5, the anti-violence grant', () => {
  it.each([byKey, lastOne])('11 %% and 89 %% under %j', (rounding) => {
    expect(split(percentages(['11', '89'], rounding), '158149.67', 'a', 'b')).toEqual(cents('17396.46', '140753.21'));
  });

  const parts = ['24.5', '24.5', '23', '28'];
  it('the rest as the document prints it: each rounded, the last by difference', () => {
    expect(split(percentages(parts, lastOne), '140753.21', 'a', 'b', 'c', 'd')).toEqual(
      cents('34484.54', '34484.54', '32373.24', '39410.89'),
    );
  });

  it('the rest by the largest remainder', () => {
    expect(split(percentages(parts, byKey), '140753.21', 'a', 'b', 'c', 'd')).toEqual(
      cents('34484.54', '34484.53', '32373.24', '39410.90'),
    );
  });

  it('says why two shares that are alike differ by a cent', () => {
    const result = allocate(percentages(parts, byKey), toCents('140753.21'), comuni('a', 'b', 'c', 'd'));
    expect(result.ok && result.value.shares.slice(0, 2).map((s) => s.steps)).toEqual([
      [
        'Percentuale fissa: 24,5%.',
        'Quota esatta: 34.484,53645 €, il 24,5% di 140.753,21 €.',
        'Arrotondata per eccesso a 34.484,54 €: riceve uno dei 3 centesimi che restano, dati ai resti più alti; a parità di resto, in ordine di codice.',
      ],
      [
        'Percentuale fissa: 24,5%.',
        'Quota esatta: 34.484,53645 €, il 24,5% di 140.753,21 €.',
        'Arrotondata per difetto a 34.484,53 €; a parità di resto, in ordine di codice.',
      ],
    ]);
  });
});

describe('Carate', () => {
  const equal: AllocationRule = { basis: { kind: 'equal' }, limits: null, rounding: byKey };

  // Carate, case 6: 152.212,54/4 = 38.053,135 -> 2×38.053,14 + 2×38.053,13.
  it('a quarter of the OUI for each of four ambiti', () => {
    expect(split(equal, '152212.54', 'a', 'b', 'c', 'd')).toEqual(
      cents('38053.14', '38053.14', '38053.13', '38053.13'),
    );
    // Halves go up by difference: three at 38.053,14 and 38.053,12 for the last.
    expect(split({ ...equal, rounding: lastOne }, '152212.54', 'a', 'b', 'c', 'd')).toEqual(
      cents('38053.14', '38053.14', '38053.14', '38053.12'),
    );
  });

  // Carate, case 3: 25.603,29×5×2 = 256.032,90; one ambito, 2 years 51.206,58.
  it.each<RoundingKind>(['largest_remainder', 'last_by_difference'])(
    'az. 79, five ambiti for two years, %s',
    (rounding) => {
      const ambiti = split(
        { ...equal, rounding: rounding === 'largest_remainder' ? byKey : lastOne },
        '256032.90',
        ...'abcde',
      );
      expect(ambiti).toEqual(Array(5).fill(toCents('51206.58')));
      expect(overYears('51206.58', '2022-01-01', '2023-12-31', 'year', rounding)).toEqual(
        cents('25603.29', '25603.29'),
      );
    },
  );
});

// Lodi, acceptance case 5: 2.650.000/3 = 883.333,33 x 3 leaves 0,01, which must land in one year.
describe('Lodi, 2.650.000 over three years', () => {
  it('the cent is the first year’s, or the last one’s by difference', () => {
    expect(overYears('2650000', '2025-01-01', '2027-12-31', 'year', 'largest_remainder')).toEqual(
      cents('883333.34', '883333.33', '883333.33'),
    );
    expect(overYears('2650000', '2025-01-01', '2027-12-31', 'year', 'last_by_difference')).toEqual(
      cents('883333.33', '883333.33', '883333.34'),
    );
  });
});

// Distretto 5, acceptance case 4: contracts 01/07/2019–30/06/2022, six halves that sum to the contract.
describe('Melzo, contracts in six halves', () => {
  it.each([
    ['1481365.25', ['246894.21', '246894.21', '246894.21', '246894.21', '246894.21', '246894.20']],
    ['214527.00', Array(6).fill('35754.50')],
    ['256838.56', ['42806.43', '42806.43', '42806.43', '42806.43', '42806.42', '42806.42']],
  ])('%s', (euro, expected) => {
    const halves = overYears(euro, '2019-07-01', '2022-06-30', 'half_year', 'largest_remainder');
    expect(halves).toEqual(cents(...expected));
    const years = overYears(euro, '2019-07-01', '2022-06-30', 'year', 'last_by_difference');
    expect([halves.length, sumCents(halves), years.length, sumCents(years)]).toEqual([
      6,
      toCents(euro),
      4,
      toCents(euro),
    ]);
  });

  it('its quota in three instalments', () => {
    const parts = [
      { percent: '50', due: '2026-03-31' },
      { percent: '30', due: '2026-07-31' },
      { percent: '20', due: '2026-11-30' },
    ];
    const plan = instalments(toCents('35754.53'), { kind: 'percentages', parts, rounding: 'last_by_difference' });
    expect(plan.ok && plan.value.map((p) => p.cents)).toEqual(cents('17877.27', '10726.36', '7150.90'));
  });
});
