import fc from 'fast-check';
import { indicatorOf } from '../testing/scheda-of';
import { barOf } from './bar';

const evaluation = (value: string | null, target: string | null = null) => ({
  outcome: 'reached' as const,
  value,
  target,
  steps: [],
});

describe('the thin bar', () => {
  it('measures percents on a hundred', () => {
    const percent = { valueType: 'percent', baseline: '20', target: '90', evaluation: evaluation('60') } as const;
    expect(barOf(indicatorOf(percent))).toEqual({ baseline: 20, target: 90, value: 60 });
  });

  it('draws a change over the baseline as the figure that it comes to', () => {
    const bar = barOf(indicatorOf({ baseline: '100', target: '2', evaluation: evaluation('100', '102') }));
    expect(bar!.target).toBeGreaterThan(bar!.baseline!);
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
            evaluation: evaluation(String(value)),
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
