import fc from 'fast-check';
import { evaluate, targetFor } from './evaluate.ts';
import { indicatorReadingSchema, measureSchema, type IndicatorReading } from './model.ts';
import type { ReadingState } from './vocabulary.ts';

const base = { name: 'Prova', kind: 'output', frequency: 'yearly', periodType: 'calendar_year' };
const measure = (fields: Record<string, unknown>) => measureSchema.parse({ ...base, ...fields });
const number = (comparator: string | null, target: string | null, more: Record<string, unknown> = {}) =>
  measure({ type: 'number', comparator, targets: target === null ? [] : [{ period: null, value: target }], ...more });
let ids = 0;
const reading = (value: Record<string, unknown>, more: Partial<IndicatorReading> = {}): IndicatorReading =>
  indicatorReadingSchema.parse({ id: `r${++ids}`, enteId: 'a', period: '2025', state: 'approved', value, ...more });
const of = (value: string, more: Partial<IndicatorReading> = {}) => reading({ type: 'number', value }, more);
const outcome = (...args: Parameters<typeof evaluate>) => evaluate(...args).outcome;

describe('strictness, as the plan writes it', () => {
  // Carate, OUI L1481-1491: ">30 persone/territorio", "≥80/100".
  it.each([
    ['gt', '30', '30', 'not_reached'],
    ['gt', '30', '30.01', 'reached'],
    ['gte', '80', '80', 'reached'],
    ['gte', '80', '79.9999', 'not_reached'],
    ['lt', '5', '5', 'not_reached'],
    ['lte', '5', '5', 'reached'],
    ['eq', '8', '8', 'reached'],
    ['eq', '8', '9', 'not_reached'],
    [null, '90', '90', 'reached'],
  ])('%s %s with %s: %s', (comparator, target, value, expected) =>
    expect(outcome(number(comparator, target), [of(value)])).toBe(expected),
  );

  it('of a value exactly one comparator of each opposite pair holds', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (value, target) => {
        const holds = (c: string) => outcome(number(c, String(target)), [of(String(value))]) === 'reached';
        expect(holds('gt')).toBe(!holds('lte'));
        expect(holds('lt')).toBe(!holds('gte'));
        expect(holds('gte') && holds('lte')).toBe(holds('eq'));
      }),
    );
  });

  it('two thirds are not 66,67 %, though they look alike', () => {
    const m = measure({ type: 'percent', comparator: 'gte', targets: [{ period: null, value: '66.67' }] });
    const found = evaluate(m, [reading({ type: 'percent', numerator: '2', denominator: '3' })]);
    expect(found.outcome).toBe('not_reached');
    expect(found.steps.at(-1)).toBe('I due valori sono uguali solo dopo l’arrotondamento.');
  });

  it('says why the limit itself does not pass', () => {
    expect(evaluate(number('gt', '30', { unit: 'persone' }), [of('30')]).steps).toEqual([
      'anno 2025: rilevato 30.',
      'Rilevato 30 persone, atteso più di 30 persone: non raggiunto.',
      'Il piano chiede più di 30: 30 esatto non basta.',
    ]);
  });
});

describe('an increase over the baseline', () => {
  // Carate, acceptance case 11: +2% of 192 is 195,84; of 5 it is 5,1.
  it.each([
    ['192', '195', 'not_reached', '195.84'],
    ['192', '196', 'reached', '195.84'],
    ['5', '5', 'not_reached', '5.1'],
    ['5', '6', 'reached', '5.1'],
  ])('+2%% on %s with %s', (baseline, value, expected, target) =>
    expect(evaluate(number('baseline_plus_percent', '2', { baseline }), [of(value)])).toMatchObject({
      outcome: expected,
      target,
    }),
  );

  it('a decrease is reached from below, and without a baseline nothing is said', () => {
    expect(outcome(number('baseline_plus_percent', '-10', { baseline: '100' }), [of('90')])).toBe('reached');
    expect(outcome(number('baseline_plus_percent', '-10', { baseline: '100' }), [of('91')])).toBe('not_reached');
    expect(outcome(number('baseline_plus_percent', '2'), [of('90')])).toBe('not_measurable');
  });
});

describe('what cannot be measured', () => {
  it('no target, no reading, no numerator', () => {
    expect(evaluate(number('gte', null), [of('3')])).toMatchObject({
      outcome: 'not_measurable',
      value: '3',
      target: null,
    });
    expect(evaluate(number('gte', '3'), [])).toMatchObject({ outcome: 'not_measurable', value: null, target: '3' });
    const m = measure({ type: 'percent', targets: [{ period: null, value: '70' }] });
    const two = ['a', 'b'].map((enteId) =>
      reading({ type: 'percent', numerator: null, denominator: null, percent: '80' }, { enteId }),
    );
    expect(outcome(m, two)).toBe('not_measurable');
  });

  it.each<[ReadingState, string]>([
    ['draft', 'not_measurable'],
    ['sent', 'not_measurable'],
    ['approved', 'reached'],
    ['locked', 'reached'],
  ])('a reading that is %s', (state, expected) =>
    expect(outcome(number('gte', '3'), [of('3', { state })])).toBe(expected),
  );

  it('a correction counts once it is approved; before, what it corrects does', () => {
    const locked = of('2', { id: 'old', state: 'locked' });
    const correction = (state: ReadingState) => of('5', { state, supersedes: 'old' });
    expect(outcome(number('gte', '3'), [locked, correction('draft')])).toBe('not_reached');
    expect(outcome(number('gte', '3'), [locked, correction('approved')])).toBe('reached');
  });
});

describe('targets per period', () => {
  const targets = [
    { period: '2025', value: '10' },
    { period: '2026', value: '20' },
  ];
  const m = measure({ type: 'number', comparator: 'gte', targets });
  const readings = [of('10', { period: '2025' }), of('15', { period: '2026' })];

  it('a period is measured by its own readings and target', () => {
    expect(outcome(m, readings, '2025')).toBe('reached');
    expect(outcome(m, readings, '2026')).toBe('not_reached');
    expect(outcome(m, readings, '2027')).toBe('not_measurable');
    expect(evaluate(m, readings).target).toBe('20');
  });

  it('semesters count towards their year', () => {
    const halves = [of('6', { period: '2025-S1' }), of('4', { period: '2025-S2' })];
    expect(outcome(measure({ type: 'number', comparator: 'gte', targets, overPeriods: 'sum' }), halves, '2025')).toBe(
      'reached',
    );
  });

  it('the plan’s own target stands where a period has none', () => {
    expect(targetFor([...targets, { period: null, value: '1' }], '2027')?.value).toBe('1');
  });
});

describe('facts', () => {
  const two = (first: Record<string, unknown>, second: Record<string, unknown>) => [
    reading(first, { enteId: 'a' }),
    reading(second, { enteId: 'b' }),
  ];
  const answer = (given: string) => ({ type: 'yes_no', answer: given });

  it.each([
    ['yes', 'yes', 'reached'],
    ['yes', 'no', 'partly'],
    ['yes', 'not_stated', 'partly'],
    ['partly', 'no', 'partly'],
    ['no', 'no', 'not_reached'],
    ['not_stated', 'not_stated', 'not_measurable'],
  ])('%s and %s: %s', (a, b, expected) =>
    expect(outcome(measure({ type: 'yes_no' }), two(answer(a), answer(b)))).toBe(expected),
  );

  it('documents: there or not', () => {
    const document = (reference: string | null) => ({ type: 'document', reference });
    const m = measure({ type: 'document' });
    expect(outcome(m, two(document('Protocollo 12'), document('Protocollo 13')))).toBe('reached');
    expect(outcome(m, two(document('Protocollo 12'), document(null)))).toBe('partly');
    expect(outcome(m, two(document(null), document(null)))).toBe('not_reached');
  });

  it('within a window, its last day included', () => {
    const m = measure({
      type: 'date_window',
      targets: [{ period: null, value: { from: '2022-10-01', to: '2022-12-31' } }],
    });
    const on = (date: string | null) => outcome(m, [reading({ type: 'date_window', date })]);
    expect(['2022-12-31', '2023-01-01', '2022-09-01', null].map(on)).toEqual([
      'reached',
      'not_reached',
      'reached',
      'not_reached',
    ]);
    expect(outcome(measure({ type: 'date_window' }), [reading({ type: 'date_window', date: '2022-01-01' })])).toBe(
      'not_measurable',
    );
  });

  it('a text is for a person to judge; of an ente its latest answer counts', () => {
    expect(outcome(measure({ type: 'text' }), [reading({ type: 'text', text: 'Più rete' })])).toBe('not_measurable');
    const changed = [reading(answer('yes'), { period: '2026' }), reading(answer('no'), { period: '2025' })];
    expect(outcome(measure({ type: 'yes_no' }), changed)).toBe('reached');
  });
});
