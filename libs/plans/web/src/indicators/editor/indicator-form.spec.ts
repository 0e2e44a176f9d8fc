import { indicatorOf } from '../../testing/scheda-of';
import { formOf, indicatorInput, inputOf, overPeriodsOf } from './indicator-form';

it('what was saved comes back as it was', () => {
  const indicator = indicatorOf({
    comparator: 'baseline_plus_percent',
    baseline: '192',
    target: '2',
    frequency: 'once',
    periodType: 'one_off',
    byComune: true,
    targets: [{ id: 't', period: '2022', value: '1500.5', from: null, to: null }],
  });
  expect(indicatorInput(indicator)).toMatchObject({
    comparator: 'baseline_plus_percent',
    baseline: '192',
    target: '2',
    periodType: 'one_off',
    byComune: true,
    ownerId: null,
    targets: [{ period: '2022', value: '1500.5', from: null, to: null }],
  });
});

it('the period follows from how often it is read', () => {
  expect(inputOf({ ...formOf(null), frequency: 'half_yearly' }).periodType).toBe('half_year');
  expect(inputOf({ ...formOf(null), frequency: 'once' }).periodType).toBe('triennium');
});

it('a percentage is never averaged, a score never added up', () => {
  expect(overPeriodsOf('percent')).not.toContain('mean');
  expect(overPeriodsOf('score')).not.toContain('sum');
  expect(inputOf({ ...formOf(null), valueType: 'percent', overPeriods: 'mean' }).overPeriods).toBe('last');
});

it('a target without a figure is no target', () => {
  const targets = [{ period: '2022', value: ' ', from: null, to: null }];
  expect(inputOf({ ...formOf(null), targets }).targets).toEqual([]);
});
