import { indicatorOf } from '../testing/scheda-of';
import { readingOf } from './testing';
import { currentReading, evaluated, periodHead, periodName, shownValue } from './values';

it('a reading says its value as people read it', () => {
  expect(shownValue(indicatorOf(), readingOf({ value: '1500.50' }))).toBe('1.500,5 persone');
  expect(shownValue(indicatorOf({ valueType: 'percent' }), readingOf({ numerator: '2', denominator: '3' }))).toBe(
    '66,67% (2 su 3)',
  );
  expect(shownValue(indicatorOf({ valueType: 'percent' }), readingOf({ numerator: '2', denominator: '0' }))).toBe(
    '2 su 0',
  );
  expect(shownValue(indicatorOf({ valueType: 'percent' }), readingOf({ value: '70' }))).toBe('70%');
  expect(shownValue(indicatorOf({ valueType: 'date_window' }), readingOf({ day: '2022-05-20' }))).toBe('20/05/2022');
  expect(shownValue(indicatorOf({ valueType: 'yes_no' }), readingOf({ answer: 'partly' }))).toBe('In parte');
  expect(shownValue(indicatorOf(), readingOf())).toBeNull();
});

it('a value reached is written by what it measures', () => {
  const reached = (value: string) => ({ outcome: 'reached' as const, value, target: null, steps: [] });
  expect(evaluated(indicatorOf({ valueType: 'percent', evaluation: reached('63.6364') }))).toBe('63,64%');
  expect(evaluated(indicatorOf({ valueType: 'yes_no', evaluation: reached('Sì') }))).toBe('Sì');
});

it('periods are named, and shortened under their heading', () => {
  expect(periodName('2025-S1')).toBe('1° semestre 2025');
  expect(periodName('ieri')).toBe('ieri');
  expect(periodHead('2025-S1', 'half_year')).toBe('1° sem. 2025');
  expect(periodHead('AS2025-26', 'school_year')).toBe('a.s. 2025/26');
});

it('of a chain of corrections the last one stands', () => {
  const first = readingOf({ id: 'a' });
  const second = readingOf({ id: 'b', supersedes: { id: 'a' } });
  const third = readingOf({ id: 'c', supersedes: { id: 'b' } });
  expect(currentReading([second, third, first], 'e1', '2022')?.id).toBe('c');
  expect(currentReading([first], 'e1', '2021')).toBeNull();
});
