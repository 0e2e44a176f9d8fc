import { decimalOf, ratio } from '@zona/money/exact';
import fc from 'fast-check';
import type { AllocationData, AllocationRule, Basis, Bound, MixedBasis, Participant, WeightBasis } from '../rule.ts';

export const DATE = '2024-12-31';
export const YEAR = 2024;

const decimal = (max: number, places: number) =>
  fc.integer({ min: 0, max }).map((n) => decimalOf(ratio(BigInt(n), 10n ** BigInt(places)), places));

/** So many percentages as parts, with two decimals, whose sum is 100. */
export const percents = (count: number) =>
  fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: count - 1, maxLength: count - 1 }).map((cuts) => {
    const points = [0, ...cuts.sort((a, b) => a - b), 10_000];
    return points.slice(1).map((p, i) => decimalOf(ratio(BigInt(p - points[i]!), 100n), 2));
  });

const comune = (i: number): fc.Arbitrary<Participant> =>
  fc
    .record({
      inhabitants: fc.integer({ min: i === 0 ? 1 : 0, max: 200_000 }),
      hours: fc.array(fc.record({ hours: decimal(100_000, 2), tariff: fc.option(decimal(10_000, 3)) }), {
        maxLength: 3,
      }),
      quota: decimal(10_000_000, 2),
    })
    .map(({ inhabitants, hours, quota }) => ({
      key: `c${String(i).padStart(3, '0')}`,
      name: `Comune ${i}`,
      population: { [DATE]: inhabitants },
      // The first one is never at zero, so that every ground has a weight.
      hours: i === 0 ? [...hours, { hours: '1', tariff: '1.5' }] : hours,
      history: { [YEAR]: i === 0 ? `1${quota}` : quota },
    }));

const data = fc
  .integer({ min: 1, max: 12 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, i) => comune(i))))
  .map((comuni): AllocationData => ({ comuni }));

const weightBasis = (keys: string[]): fc.Arbitrary<WeightBasis> =>
  fc.oneof(
    fc.constant<WeightBasis>({ kind: 'population', date: DATE }),
    percents(keys.length).map<WeightBasis>((ps) => ({
      kind: 'percentages',
      shares: keys.map((key, i) => ({ key, percent: ps[i]! })),
    })),
    fc.constant<WeightBasis>({ kind: 'equal' }),
    fc.constant<WeightBasis>({ kind: 'hours', tariff: '21.5' }),
    fc.constant<WeightBasis>({ kind: 'history', year: YEAR }),
  );

const mixed = (keys: string[]): fc.Arbitrary<MixedBasis> =>
  fc.integer({ min: 2, max: 4 }).chain((count) =>
    fc
      .tuple(percents(count), fc.array(weightBasis(keys), { minLength: count, maxLength: count }))
      .map(([ps, bases]) => ({
        kind: 'mixed' as const,
        parts: ps.map((percent, i) => ({ percent, basis: bases[i]! })),
      })),
  );

const plain = (keys: string[]) => fc.oneof<fc.Arbitrary<Basis>[]>(weightBasis(keys), mixed(keys));
const basis = (keys: string[]): fc.Arbitrary<Basis> =>
  fc.oneof(
    { weight: 3, arbitrary: plain(keys) },
    {
      weight: 1,
      arbitrary: fc
        .oneof<fc.Arbitrary<WeightBasis | MixedBasis>[]>(weightBasis(keys), mixed(keys))
        .map<Basis>((remainder) => ({ kind: 'cost_first', tariff: '0.37', remainder })),
    },
  );

const bound = (max: number): fc.Arbitrary<Bound> =>
  fc.oneof(
    decimal(max, 2).map<Bound>((euro) => ({ kind: 'amount', euro })),
    decimal(5_000, 4).map<Bound>((euro) => ({ kind: 'per_inhabitant', euro, date: DATE })),
  );
const limits = (keys: string[]): fc.Arbitrary<NonNullable<AllocationRule['limits']>> =>
  fc.record({
    floor: fc.option(bound(100_000)),
    cap: fc.option(bound(100_000_000), { freq: 1 }),
    comuni: fc
      .subarray(keys)
      .chain((some) =>
        fc.tuple(
          ...some.map((key) =>
            fc.record({ key: fc.constant(key), floor: fc.option(bound(200_000)), cap: fc.option(bound(80_000_000)) }),
          ),
        ),
      ),
  });

export const largestRemainderBy = (keys: string[]): fc.Arbitrary<AllocationRule['rounding']> =>
  fc
    .oneof<fc.Arbitrary<'key' | 'larger_weight' | string[]>[]>(
      fc.constantFrom('key', 'larger_weight'),
      fc.shuffledSubarray(keys, { minLength: keys.length }),
    )
    .map((by) => ({
      kind: 'largest_remainder',
      ties: Array.isArray(by) ? { by: 'stated', keys: by } : { by: by as 'key' },
    }));
const byDifference = (keys: string[]): fc.Arbitrary<AllocationRule['rounding']> =>
  fc.option(fc.constantFrom(...keys)).map((last) => ({ kind: 'last_by_difference', last }));

export interface Case {
  rule: AllocationRule;
  data: AllocationData;
  amount: bigint;
}

const positive = fc.oneof(
  { weight: 3, arbitrary: fc.bigInt({ min: 0n, max: 10n ** 9n }) },
  { weight: 1, arbitrary: fc.bigInt({ min: 0n, max: 10n ** 20n }) },
);

/** Any rule on any data, all known: some of them infeasible. */
export const anyCase = (
  options: { limits?: boolean; costs?: boolean; rounding?: 'largest_remainder' | 'last_by_difference' } = {},
): fc.Arbitrary<Case> =>
  data.chain((d) => {
    const keys = d.comuni.map((c) => c.key);
    const roundings = { largest_remainder: largestRemainderBy(keys), last_by_difference: byDifference(keys) };
    return fc.record({
      data: fc.constant(d),
      amount: positive,
      rule: fc.record({
        basis: options.costs === false ? plain(keys) : basis(keys),
        limits: options.limits === false ? fc.constant(null) : options.limits ? limits(keys) : fc.option(limits(keys)),
        rounding: options.rounding ? roundings[options.rounding] : fc.oneof(...Object.values(roundings)),
      }),
    });
  });
