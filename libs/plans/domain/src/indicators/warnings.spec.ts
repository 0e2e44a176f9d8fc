import fc from 'fast-check';
import { exact } from '../exact/exact.ts';
import { indicatorReadingSchema, measureSchema, type IndicatorReading } from './model.ts';
import { isOutlier, targetWarnings, warningsFor } from './warnings.ts';

const base = { name: 'Prova', kind: 'output', frequency: 'yearly', periodType: 'calendar_year' };
const measure = (fields: Record<string, unknown>) => measureSchema.parse({ ...base, ...fields });
let ids = 0;
const reading = (value: Record<string, unknown>, enteId = 'a'): IndicatorReading =>
  indicatorReadingSchema.parse({ id: `w${++ids}`, enteId, period: '2025', state: 'draft', value });
const number = (value: number | string, enteId = 'a') => reading({ type: 'number', value: String(value) }, enteId);
const codes = (...args: Parameters<typeof warningsFor>) => warningsFor(...args).map((w) => w.code);

describe('out of range', () => {
  const percent = (numerator: string | null, denominator: string | null, stated: string | null = null) =>
    codes(reading({ type: 'percent', numerator, denominator, percent: stated }), [], measure({ type: 'percent' }));

  it.each([
    ['50', '100', null, []],
    ['100', '100', null, []],
    ['61', '24', null, ['numerator_over_denominator', 'percent_out_of_range']],
    ['1', '0', null, ['denominator_zero']],
    [null, null, '120', ['percent_out_of_range']],
    [null, null, '-1', ['percent_out_of_range']],
    ['1', '3', '33', []],
    ['1', '3', '40', ['percent_disagrees']],
  ])('%s of %s, stated %s', (n, d, stated, expected) => expect(percent(n, d, stated)).toEqual(expected));

  it('scores, on the scale that the plan states', () => {
    const scored = (value: string, scale: object | null) =>
      codes(reading({ type: 'score', value }), [], measure({ type: 'score', scale }));
    expect(scored('10', { from: '1', to: '10' })).toEqual([]);
    expect(scored('10.1', { from: '1', to: '10' })).toEqual(['score_out_of_scale']);
    expect(scored('7', null)).toEqual(['scale_not_stated']);
  });
});

describe('outliers', () => {
  const m = measure({ type: 'number' });

  it('needs four earlier readings of the same ente', () => {
    const of = (...values: number[]) => values.map((v) => number(v));
    expect(codes(number(1000), of(10, 12, 11), m)).toEqual([]);
    expect(codes(number(1000), of(10, 12, 11, 13), m)).toEqual(['outlier']);
    expect(codes(number(13), of(10, 12, 11, 13), m)).toEqual([]);
    expect(
      codes(
        number(1000),
        [10, 12, 11, 13].map((v) => number(v, 'b')),
        m,
      ),
    ).toEqual([]);
  });

  it('one absurd earlier value hides nothing, and steady values allow a little', () => {
    const earlier = (values: number[]) => values.map((v) => exact(String(v)));
    expect(isOutlier(exact('100'), earlier([10, 12, 11, 13, 100_000]))).toBe(true);
    // Median 10, MAD 1: the limit is 3.5 / 0.6745 = 5.189… away.
    expect(['15.18', '15.2', '4.82', '4.8'].map((v) => isOutlier(exact(v), earlier([8, 9, 10, 11, 12])))).toEqual([
      false,
      true,
      false,
      true,
    ]);
    // MAD 0, mean deviation 2: the limit is 4.38655 × 2 away.
    expect(['18.77', '18.78'].map((v) => isOutlier(exact(v), earlier([10, 10, 10, 10, 20])))).toEqual([false, true]);
    expect(isOutlier(exact('11'), earlier([10, 10, 10, 10]))).toBe(false);
    expect(isOutlier(exact('16'), earlier([10, 10, 10, 10]))).toBe(true);
    expect(isOutlier(exact('1'), earlier([0, 0, 0, 0]))).toBe(true);
    expect(isOutlier(exact('0'), earlier([0, 0, 0, 0]))).toBe(false);
  });

  it('the usual value is never strange, and scale does not matter', () => {
    const values = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 4, maxLength: 9 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 2, max: 50 }), (earlier, value, by) => {
        const exacts = (factor: number) => earlier.map((v) => exact(String(v * factor)));
        const middle = [...earlier].sort((a, b) => a - b)[earlier.length >> 1]!;
        if (earlier.length % 2) expect(isOutlier(exact(String(middle)), exacts(1))).toBe(false);
        expect(isOutlier(exact(String(value * by)), exacts(by))).toBe(isOutlier(exact(String(value)), exacts(1)));
      }),
    );
  });
});

describe('target below baseline', () => {
  const warned = (baseline: string, target: string, comparator: string | null = null) =>
    targetWarnings(measure({ type: 'number', baseline, comparator, targets: [{ period: null, value: target }] }));

  // Lodi, acceptance case 12.
  it.each([
    ['310', '200', '−35,48%'],
    ['73', '30', '−58,9%'],
    ['500', '450', '−10%'],
    ['300', '100', '−66,67%'],
    ['2500', '100', '−96%'],
  ])('%s to %s', (baseline, target, change) => {
    const [found] = warned(baseline, target);
    expect(found).toMatchObject({ code: 'target_below_baseline', message: expect.stringContaining(change) });
  });

  it('only where more is better, or less is', () => {
    expect(warned('15', '15')).toEqual([]);
    expect(warned('100', '50', 'lte')).toEqual([]);
    expect(warned('50', '100', 'lte')).toHaveLength(1);
    expect(warned('0', '-1')).toHaveLength(1);
  });
});
