import fc from 'fast-check';
import { indicatorOf } from '../testing/scheda-of';
import { barOf } from './bar';

const at = (value: string, updatedAt: string) => ({
  id: updatedAt,
  period: '2023',
  value,
  note: null,
  version: 1,
  updatedAt,
  ente: { id: 'e', name: 'Comune' },
});

describe('the thin bar', () => {
  it('measures percents on a hundred and shows the last value taken', () => {
    const values = [at('40', '2026-01-02'), at('60', '2026-03-01'), at('50', '2026-02-01')];
    expect(barOf(indicatorOf({ valueType: 'percent', baseline: '20', target: '90', values }))).toEqual({
      baseline: 20,
      target: 90,
      value: 60,
    });
  });

  it('is not drawn without a number to measure against', () => {
    expect(barOf(indicatorOf({ targetText: 'da definire' }))).toBeNull();
    expect(barOf(indicatorOf({ valueType: 'yes_no', target: '1' }))).toBeNull();
    expect(barOf(indicatorOf({ target: '0' }))).toBeNull();
  });

  it('never draws outside of itself', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat(), (target, baseline, value) => {
        const bar = barOf(
          indicatorOf({
            target: String(target),
            baseline: String(baseline),
            values: [at(String(value), '2026-01-01')],
          }),
        );
        for (const place of bar ? [bar.target, bar.baseline ?? 0, bar.value ?? 0] : []) {
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThanOrEqual(100);
        }
      }),
    );
  });
});
