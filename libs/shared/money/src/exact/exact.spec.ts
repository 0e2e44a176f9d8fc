import fc from 'fast-check';
import {
  compare,
  decimalOf,
  exact,
  formatDecimal,
  mean,
  median,
  minus,
  over,
  overOneDenominator,
  percentOf,
  plus,
  ratio,
  sum,
  times,
  zero,
} from './exact.ts';

const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: 0, max: 4 }))
  .map(([n, places]) => decimalOf({ n, d: 10n ** BigInt(places) }));

describe('exact', () => {
  it('a decimal survives, without its trailing zeros', () => {
    fc.assert(fc.property(decimal, (d) => expect(decimalOf(exact(d), 20)).toBe(d)));
  });

  it('adds, subtracts, multiplies and divides without losing anything', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        const [x, y] = [exact(a), exact(b)];
        expect(minus(plus(x, y), y)).toEqual(x);
        if (compare(y, zero) !== 0) expect(times(over(x, y)!, y)).toEqual(x);
        else expect(over(x, y)).toBeNull();
      }),
    );
  });

  it('thirds add up to one', () => {
    const third = over(exact('1'), exact('3'))!;
    expect(sum([third, third, third])).toEqual(exact('1'));
    expect(decimalOf(third)).toBe('0.3333');
  });

  it('rounds halves away from zero, as invoices do', () => {
    expect(['0.125', '-0.125', '0.005', '2.675'].map((d) => decimalOf(exact(d), 2))).toEqual([
      '0.13',
      '-0.13',
      '0.01',
      '2.68',
    ]);
    expect(decimalOf(exact('-0.001'), 2)).toBe('0');
  });

  it('the median is between the least and the greatest, and so is the mean', () => {
    fc.assert(
      fc.property(fc.array(decimal, { minLength: 1, maxLength: 20 }), (ds) => {
        const sorted = ds.map(exact).sort(compare);
        for (const middle of [median(sorted)!, mean(sorted)!]) {
          expect(compare(middle, sorted[0]!)).toBeGreaterThanOrEqual(0);
          expect(compare(middle, sorted.at(-1)!)).toBeLessThanOrEqual(0);
        }
      }),
    );
    expect(median([])).toBeNull();
    expect(mean([])).toBeNull();
  });

  it('values over one denominator are the same values', () => {
    fc.assert(
      fc.property(fc.array(decimal, { maxLength: 20 }), (ds) => {
        const { numerators, denominator } = overOneDenominator(ds.map(exact));
        expect(numerators.map((n) => ratio(n, denominator))).toEqual(ds.map(exact));
      }),
    );
    expect(overOneDenominator([ratio(1n, 4n), ratio(1n, 6n)])).toEqual({ numerators: [3n, 2n], denominator: 12n });
    expect(() => ratio(1n, 0n)).toThrow(RangeError);
  });

  // Lodi, acceptance case 15; Carate, case 12.
  it.each([
    ['34', '61', '55.7'],
    ['16', '61', '26.2'],
    ['18', '61', '29.5'],
    ['24', '61', '39.3'],
    ['14', '27', '51.9'],
    ['21', '94', '22.3'],
  ])('%s of %s is %s %%', (part, total, percent) =>
    expect(decimalOf(percentOf(exact(part), exact(total))!, 1)).toBe(percent),
  );

  it('is written as Italians do', () => {
    expect(['1234.5', '-0.25', '1000000'].map(formatDecimal)).toEqual(['1.234,5', '−0,25', '1.000.000']);
  });

  it.each(['', '1e5', '1,5', ' 1', '--1', 'NaN'])('refuses %p', (text) =>
    expect(() => exact(text)).toThrow(RangeError),
  );
});
