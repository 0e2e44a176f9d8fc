import { sumCents, toCents } from '@zona/money';
import fc from 'fast-check';
import { instalments, type InstalmentPlan } from './instalments.ts';
import { compareScenarios, type ScenarioShare } from './scenarios.ts';
import { periodsOf, spread } from './spread.ts';
import { percents } from './testing/any.ts';
import { roundingKinds } from './vocabulary.ts';

const amount = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });
const day = fc
  .date({ min: new Date('1995-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));

describe('an amount over years and half-years', () => {
  it('sums exactly, whatever the days and the rounding', () => {
    fc.assert(
      fc.property(
        amount,
        day,
        day,
        fc.constantFrom('year', 'half_year'),
        fc.constantFrom(...roundingKinds),
        (a, x, y, length, rounding) => {
          const periods = periodsOf(x < y ? x : y, x < y ? y : x, length);
          if (!periods.ok) throw new Error(periods.problems[0]!.message);
          const parts = spread(a, periods.value, rounding);
          if (parts.ok) expect(sumCents(parts.value.map((p) => p.cents))).toBe(a);
          else expect(rounding).toBe('last_by_difference');
        },
      ),
    );
  });

  it('counts the months, and the days of a month that is covered in part', () => {
    const of = (...args: Parameters<typeof periodsOf>) => {
      const found = periodsOf(...args);
      return found.ok ? found.value.map((p) => `${p.label}: ${p.months}`) : found.problems.map((p) => p.code);
    };
    expect(of('2019-07-01', '2022-06-30', 'year')).toEqual(['2019: 6', '2020: 12', '2021: 12', '2022: 6']);
    expect(of('2023-11-16', '2024-02-29', 'half_year')).toEqual([
      'secondo semestre 2023: 3/2',
      'primo semestre 2024: 2',
    ]);
    expect(of('2024-02-10', '2024-02-10', 'year')).toEqual(['2024: 1/29']);
    expect(of('2024-02-10', '2024-02-09', 'year')).toEqual(['BEFORE_START']);
    expect(of('2023-02-29', '2024-02-09', 'year')).toEqual(['INVALID']);
    expect(of('1900-01-01', '2024-02-09', 'year')).toEqual(['TOO_LONG']);
  });

  it('refuses periods that cover nothing', () => {
    const codes = (...months: string[]) => {
      const parts = spread(
        100n,
        months.map((m) => ({ label: 'x', months: m })),
        'largest_remainder',
      );
      return parts.ok ? [] : parts.problems.map((p) => p.code);
    };
    expect([codes(), codes('0'), codes('1/0'), codes('-1'), codes('6', '3/2')]).toEqual([
      ['REQUIRED'],
      ['NO_WEIGHT'],
      ['INVALID'],
      ['INVALID'],
      [],
    ]);
  });
});

describe('instalments', () => {
  const dues = (count: number) => Array.from({ length: count }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}-28`);
  const plan = fc
    .integer({ min: 1, max: 12 })
    .chain((count) =>
      fc
        .record({ ps: percents(count), rounding: fc.constantFrom(...roundingKinds), equal: fc.boolean() })
        .map(({ ps, rounding, equal }): InstalmentPlan =>
          equal
            ? { kind: 'equal', dues: dues(count), rounding }
            : { kind: 'percentages', parts: ps.map((percent, i) => ({ percent, due: dues(count)[i]! })), rounding },
        ),
    );

  it('sum to the quota', () => {
    fc.assert(
      fc.property(amount, plan, (quota, p) => {
        const parts = instalments(quota, p);
        if (parts.ok) expect(sumCents(parts.value.map((i) => i.cents))).toBe(quota);
        else expect([p.rounding, parts.problems[0]!.code]).toEqual(['last_by_difference', 'LAST_OUT_OF_LIMITS']);
      }),
    );
  });

  it('50 / 30 / 20 %, and three alike', () => {
    const of = (p: InstalmentPlan) => {
      const parts = instalments(toCents('1000.01'), p);
      return parts.ok ? parts.value.map((i) => [i.number, i.due, i.cents, i.percent]) : parts.problems;
    };
    const [first, second, third] = dues(3) as [string, string, string];
    const rounding = 'largest_remainder' as const;
    const parts = ['50', '30', '20'].map((percent, i) => ({ percent, due: dues(3)[i]! }));
    expect(of({ kind: 'percentages', parts, rounding })).toEqual([
      [1, first, 50_001n, '50'],
      [2, second, 30_000n, '30'],
      [3, third, 20_000n, '20'],
    ]);
    expect(of({ kind: 'equal', dues: dues(3), rounding })).toEqual([
      [1, first, 33_334n, '33.3333'],
      [2, second, 33_334n, '33.3333'],
      [3, third, 33_333n, '33.3333'],
    ]);
    expect(of({ kind: 'equal', dues: [second, first], rounding })).toMatchObject([{ field: 'dues' }]);
    expect(of({ kind: 'percentages', parts: parts.slice(1), rounding })).toMatchObject([{ field: 'parts' }]);
  });
});

describe('two scenarios side by side', () => {
  const share = (key: string, cents: bigint | null): ScenarioShare => ({ key, name: key.toUpperCase(), cents });

  it('differences in cents and percent; unknown stays unknown, in the total too', () => {
    const { rows, total, unknown } = compareScenarios(
      [share('a', 100_00n), share('b', null), share('c', 0n), share('d', 5n)],
      [share('a', 112_50n), share('b', 10n), share('c', 7n), share('e', 1n)],
    );
    expect(rows.map((r) => [r.key, r.cents, r.percent])).toEqual([
      ['a', 12_50n, '12.5'],
      ['b', null, null],
      ['c', 7n, null],
      ['e', null, null],
      ['d', null, null],
    ]);
    expect(total).toEqual({ before: null, after: null, cents: null, percent: null });
    expect(unknown).toEqual(['B', 'E', 'D']);
  });

  it('all known: the rows add up to the total, and the way back is its opposite', () => {
    const both = fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(both, (pairs) => {
        const [a, b] = [0, 1].map((side) => pairs.map((p, i) => share(`k${i}`, p[side]!))) as [
          ScenarioShare[],
          ScenarioShare[],
        ];
        const there = compareScenarios(a, b);
        expect(there.total.cents).toBe(sumCents(there.rows.map((r) => r.cents!)));
        expect(compareScenarios(b, a).total.cents).toBe(-there.total.cents!);
        expect(there.unknown).toEqual([]);
      }),
    );
  });
});
