import fc from 'fast-check';
import { formatDate } from '@zona/calendar';
import { dayOfSerial, readDate, serialOfDay } from './dates.ts';
import type { Cell } from './vocabulary.ts';

const day = fc
  .date({ min: new Date('1955-01-01'), max: new Date('2110-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));

describe('readDate', () => {
  it.each<[Cell, string | null, string | null]>([
    ['30/10/2018', '2018-10-30', 'day'],
    ['31.12.2023', '2023-12-31', 'day'],
    ['30 novembre 2021', '2021-11-30', 'day'],
    ['1° gennaio 2022', '2022-01-01', 'day'],
    ['n.15047 del 08.11.2021', '2021-11-08', 'day'],
    ['DGR 30 novembre 2021, n. 5618', '2021-11-30', 'day'],
    ['dicembre 2023', '2023-12-01', 'month'],
    ['Nov 2021', '2021-11-01', 'month'],
    ['2021', '2021-01-01', 'year'],
    [2023, '2023-01-01', 'year'],
    [45931, '2025-10-01', 'day'],
    ['1.2.26', '2026-02-01', 'day'],
    ['31/02/2020', null, null],
    ['domani', null, null],
    ['10/02/2022 e 11/02/2022', null, null],
    [Number.NaN, null, null],
    [60, null, null],
  ])('%s', (cell, value, precision) =>
    expect(readDate(cell)).toMatchObject({ value, precision, understood: value !== null }),
  );

  it('a cell without a date is understood as such', () => {
    expect(readDate('')).toMatchObject({ value: null, understood: true, warnings: ['empty'] });
    expect(readDate('da definire')).toMatchObject({ value: null, understood: true, warnings: ['to_be_defined'] });
  });

  it('reads back what is shown, what a spreadsheet counts and what it hands over', () => {
    fc.assert(
      fc.property(day, (d) => {
        expect(readDate(formatDate(d)).value).toBe(d);
        expect(readDate(serialOfDay(d)).value).toBe(d);
        expect(readDate(new Date(`${d}T00:00:00Z`)).value).toBe(d);
        // Midnight in Italy, in winter and in summer.
        for (const hours of [1, 2])
          expect(readDate(new Date(Date.parse(`${d}T00:00:00Z`) - hours * 3_600_000)).value).toBe(d);
      }),
    );
  });

  it('knows the day that spreadsheets invented', () => {
    expect([1, 59, 60, 61].map(dayOfSerial)).toEqual(['1900-01-01', '1900-02-28', null, '1900-03-01']);
    expect([1, 59, 61].map((n) => serialOfDay(dayOfSerial(n)!))).toEqual([1, 59, 61]);
  });
});
