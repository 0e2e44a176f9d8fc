import fc from 'fast-check';
import { aggregate, aggregateDecimal } from './aggregate.ts';
import { indicatorReadingSchema, measureSchema, type IndicatorReading, type NumericMeasure } from './model.ts';

const base = { name: 'Prova', kind: 'output', frequency: 'yearly', periodType: 'calendar_year' };
const measure = (fields: Record<string, unknown>) => measureSchema.parse({ ...base, ...fields }) as NumericMeasure;
let ids = 0;
const reading = (enteId: string, period: string, value: Record<string, unknown>): IndicatorReading =>
  indicatorReadingSchema.parse({ id: String(++ids), enteId, period, state: 'approved', value });
const number = (enteId: string, value: string | number, period = '2025') =>
  reading(enteId, period, { type: 'number', value: String(value) });
const percent = (enteId: string, numerator: number | null, denominator: number | null, period = '2025') =>
  reading(enteId, period, {
    type: 'percent',
    numerator: numerator === null ? null : String(numerator),
    denominator: denominator === null ? null : String(denominator),
    percent: null,
  });
const valueOf = (m: NumericMeasure, readings: IndicatorReading[]) => aggregateDecimal(aggregate(m, readings));
const parts = fc.array(fc.tuple(fc.nat(1000), fc.integer({ min: 1, max: 1000 })), { minLength: 1, maxLength: 12 });

describe('numbers', () => {
  it('sum to the sum of their parts, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 ** 9 }), { minLength: 1, maxLength: 20 }), (values) => {
        const readings = values.map((v, i) => number(`c${i}`, v));
        const total = String(values.reduce((a, b) => a + b, 0));
        expect(valueOf(measure({ type: 'number' }), readings)).toBe(total);
        expect(valueOf(measure({ type: 'number' }), [...readings].reverse())).toBe(total);
      }),
    );
  });

  it('over periods: sum, mean or last, as the indicator declares', () => {
    const readings = [
      number('a', 10, '2025'),
      number('b', 5, '2025'),
      number('a', 20, '2026'),
      number('b', 10, '2026'),
    ];
    const over = (overPeriods: string) => valueOf(measure({ type: 'number', overPeriods }), readings);
    expect([over('sum'), over('mean'), over('last')]).toEqual(['45', '22.5', '30']);
    expect(valueOf(measure({ type: 'number', overEnti: 'mean', overPeriods: 'sum' }), readings)).toBe('22.5');
  });

  it('"last" is the last in time, not in the list, and says who is missing', () => {
    const found = aggregate(measure({ type: 'number' }), [
      number('a', 7, '2026'),
      number('a', 3, '2025'),
      number('b', 3, '2025'),
    ]);
    expect(aggregateDecimal(found)).toBe('7');
    expect(found.steps.join(' ')).toContain('Enti che hanno rilevato in quel periodo: 1 su 2.');
  });

  it('nothing is not zero', () => {
    expect(aggregate(measure({ type: 'number' }), [])).toMatchObject({ value: null });
  });

  it('refuses to count the same fact twice', () => {
    const twice = aggregate(measure({ type: 'number' }), [number('a', 1), number('a', 2)]);
    expect(twice).toMatchObject({ value: null, steps: [expect.stringContaining('due rilevazioni')] });
    const nested = aggregate(measure({ type: 'number', overPeriods: 'sum' }), [
      number('a', 1, '2025'),
      number('a', 2, '2025-S1'),
    ]);
    expect(nested.value).toBeNull();
    const mixed = [number('a', 1, '2025'), number('b', 2, '2025-S1')];
    expect(valueOf(measure({ type: 'number', overPeriods: 'sum' }), mixed)).toBe('3');
    expect(valueOf(measure({ type: 'number' }), mixed)).toBeNull();
  });
});

describe('percentages', () => {
  const m = measure({ type: 'percent' });

  it('come from the sums of their parts, never from a mean of percentages', () => {
    expect(valueOf(m, [percent('a', 1, 2), percent('b', 10, 100)])).toBe('10.7843');
    expect(aggregate(m, [percent('a', 1, 2), percent('b', 10, 100)]).steps[0]).toBe(
      'anno 2025: 11 su 102 fa il 10,78%.',
    );
  });

  it('do not change when an ente is split in two', () => {
    fc.assert(
      fc.property(parts, fc.nat(100), fc.nat(100), (all, n, d) => {
        const readings = all.map(([a, b], i) => percent(`c${i}`, a, b));
        const [first, ...others] = all as [[number, number], ...[number, number][]];
        const [part, whole] = [Math.min(n, first[0]), Math.min(d, first[1])];
        const split = [
          percent('x', part, whole),
          percent('y', first[0] - part, first[1] - whole),
          ...others.map(([a, b], i) => percent(`o${i}`, a, b)),
        ];
        expect(aggregate(m, split).value).toEqual(aggregate(m, readings).value);
      }),
    );
  });

  it('lie between the least and the greatest of their parts', () => {
    fc.assert(
      fc.property(parts, (all) => {
        const value = Number(
          valueOf(
            m,
            all.map(([a, b], i) => percent(`c${i}`, a, b)),
          ),
        );
        const each = all.map(([a, b]) => (100 * a) / b);
        expect(value).toBeGreaterThanOrEqual(Math.min(...each) - 1e-4);
        expect(value).toBeLessThanOrEqual(Math.max(...each) + 1e-4);
      }),
    );
  });

  it('are not computed without every numerator and denominator, and say why', () => {
    const missing = aggregate(m, [percent('a', 1, 2), percent('b', null, 100)]);
    expect(missing).toMatchObject({ value: null, steps: [expect.stringContaining('le percentuali non si mediano')] });
    const stated = reading('a', '2025', { type: 'percent', numerator: null, denominator: null, percent: '70' });
    expect(valueOf(m, [stated])).toBe('70');
    expect(valueOf(m, [stated, percent('b', 1, 2)])).toBeNull();
    expect(aggregate(m, [percent('a', 0, 0)])).toMatchObject({ value: null });
  });

  it('over periods they are pooled too', () => {
    const pooled = measure({ type: 'percent', overPeriods: 'sum' });
    expect(valueOf(pooled, [percent('a', 1, 2, '2025'), percent('a', 10, 100, '2026')])).toBe('10.7843');
    expect(valueOf(m, [percent('a', 1, 2, '2025'), percent('a', 10, 100, '2026')])).toBe('10');
  });
});

describe('scores', () => {
  const m = measure({ type: 'score', scale: { from: '1', to: '10' } });
  const score = (enteId: string, value: string, answers: string | null) =>
    reading(enteId, '2025', { type: 'score', value, answers });

  it('weigh by how many answered, where that is known of all', () => {
    expect(valueOf(m, [score('a', '8', '10'), score('b', '6', '30')])).toBe('6.5');
    expect(valueOf(m, [score('a', '8', null), score('b', '6', '30')])).toBe('7');
    expect(valueOf(m, [score('a', '8', '0')])).toBeNull();
  });
});
