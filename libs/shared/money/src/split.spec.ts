import fc from 'fast-check';
import { largestRemainder, lastByDifference, proportional, sumCents, toCents } from './index.ts';

const weights = fc
  .array(fc.bigInt({ min: 0n, max: 10n ** 9n }), { minLength: 1, maxLength: 60 })
  .filter((ws) => ws.some((w) => w > 0n));
const amount = fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n });
const distance = (part: bigint, numerator: bigint, denominator: bigint) => {
  const d = part * denominator - numerator;
  return d < 0n ? -d : d;
};

describe('an amount split', () => {
  it('by the largest remainder sums exactly, each part within one cent of its exact share', () => {
    fc.assert(
      fc.property(amount, weights, (a, ws) => {
        const shares = proportional(a, ws);
        const parts = largestRemainder(shares);
        expect(sumCents(parts)).toBe(a);
        parts.forEach((part, i) =>
          expect(distance(part, shares.numerators[i]!, shares.denominator)).toBeLessThan(shares.denominator),
        );
      }),
    );
  });

  it('with one by difference sums exactly, the others within half a cent, that one within half a cent each', () => {
    fc.assert(
      fc.property(amount, weights, fc.nat(), (a, ws, at) => {
        const last = at % ws.length;
        const { numerators, denominator } = proportional(a, ws);
        const parts = lastByDifference({ numerators, denominator }, last);
        expect(sumCents(parts)).toBe(a);
        parts.forEach((part, i) => {
          const bound = i === last ? BigInt(ws.length - 1) : 1n;
          expect(2n * distance(part, numerators[i]!, denominator)).toBeLessThanOrEqual(bound * denominator);
        });
      }),
    );
  });

  it('the bound of the one by difference is reached', () => {
    expect(lastByDifference(proportional(2n, [1n, 1n, 1n, 1n]))).toEqual([1n, 1n, 1n, -1n]);
    expect(largestRemainder(proportional(2n, [1n, 1n, 1n, 1n]))).toEqual([1n, 1n, 0n, 0n]);
  });

  it('a negative amount is the mirror of the positive one', () => {
    fc.assert(
      fc.property(amount, weights, (a, ws) => {
        for (const rounded of [largestRemainder, (s: ReturnType<typeof proportional>) => lastByDifference(s)]) {
          expect(rounded(proportional(-a, ws))).toEqual(rounded(proportional(a, ws)).map((p) => -p));
        }
      }),
    );
  });

  it('a larger weight never has less, by the largest remainder', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 24n }), weights, (a, ws) => {
        const parts = largestRemainder(proportional(a, ws));
        const sorted = ws.map((w, i) => ({ w, part: parts[i]! })).sort((x, y) => (x.w < y.w ? -1 : x.w > y.w ? 1 : 0));
        sorted.forEach((x, i) => {
          const y = sorted[i + 1];
          if (y && x.w < y.w) expect(y.part).toBeGreaterThanOrEqual(x.part);
          if (y && x.w === y.w) expect([-1n, 0n, 1n]).toContain(y.part - x.part);
        });
      }),
    );
  });

  // Alabama's paradox: with a larger total the largest remainder may take a cent from a part, never more.
  it('a larger amount takes from nobody more than a cent', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 6n }),
        fc.bigInt({ min: 0n, max: 1000n }),
        weights,
        (a, more, ws) => {
          const before = largestRemainder(proportional(a, ws));
          const after = largestRemainder(proportional(a + more, ws));
          after.forEach((part, i) => expect(part).toBeGreaterThanOrEqual(before[i]! - 1n));
        },
      ),
    );
    expect(largestRemainder(proportional(10n, [6n, 6n, 2n]))).toEqual([4n, 4n, 2n]);
    expect(largestRemainder(proportional(11n, [6n, 6n, 2n]))).toEqual([5n, 5n, 1n]);
  });

  it('nobody with a weight is a fault of who asks', () => {
    expect(() => proportional(1n, [0n, 0n])).toThrow(RangeError);
    expect(() => proportional(1n, [2n, -1n])).toThrow(RangeError);
  });

  // Distretto 5, acceptance case 1.
  it('Distretto 5, the 89 % of the grant', () => {
    const shares = proportional(toCents('140753.21'), [245n, 245n, 230n, 280n]);
    const as = (...d: string[]) => d.map(toCents);
    expect(lastByDifference(shares)).toEqual(as('34484.54', '34484.54', '32373.24', '39410.89'));
    expect(largestRemainder(shares)).toEqual(as('34484.54', '34484.53', '32373.24', '39410.90'));
  });
});
