import fc from 'fast-check';
import {
  calendarYear,
  comparePeriods,
  containsPeriod,
  halfYear,
  nameOfPeriod,
  oneOff,
  parsePeriod,
  periodsOf,
  quarter,
  schoolYear,
  triennium,
  type Period,
} from './periods.ts';
import { readPeriod } from './read-period.ts';
import { periodTypes } from './vocabulary.ts';

const year = fc.integer({ min: 2000, max: 2098 });
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2098-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));
const period: fc.Arbitrary<Period> = fc.oneof(
  year.map(calendarYear),
  year.map(schoolYear),
  fc.tuple(year, fc.constantFrom(1 as const, 2 as const)).map(([y, h]) => halfYear(y, h)),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, q]) => quarter(y, q)),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, n]) => triennium(y, y + n)),
  fc.tuple(day, day).map(([a, b]) => (a < b ? oneOff(a, b) : oneOff(b, a))),
);

describe('periods', () => {
  it('code and name are read back as the same period', () => {
    fc.assert(
      fc.property(period, (p) => {
        expect(parsePeriod(p.code)).toEqual(p);
        expect(readPeriod(nameOfPeriod(p))).toEqual(p);
      }),
    );
  });

  it.each([
    ['2025', 'anno 2025', '2025-01-01', '2025-12-31'],
    ['2025-S1', '1° semestre 2025', '2025-01-01', '2025-06-30'],
    ['2024-T1', '1° trimestre 2024', '2024-01-01', '2024-03-31'],
    ['AS2025-26', 'anno scolastico 2025/26', '2025-09-01', '2026-08-31'],
    ['AS2099-00', 'anno scolastico 2099/00', '2099-09-01', '2100-08-31'],
    ['2025-2027', 'triennio 2025-2027', '2025-01-01', '2027-12-31'],
    ['2022-2023', 'biennio 2022-2023', '2022-01-01', '2023-12-31'],
    ['2025-03-01/2025-03-01', 'il 01/03/2025', '2025-03-01', '2025-03-01'],
  ])('%s is %s', (code, name, from, to) => {
    const p = parsePeriod(code)!;
    expect([nameOfPeriod(p), p.from, p.to]).toEqual([name, from, to]);
  });

  it.each(['', '25', '2025-S3', '2025-T5', 'AS2025-27', '2027-2025', '2025-2025', '2025-02-30/2025-03-01', ' 2025'])(
    '%p is no period',
    (code) => expect(parsePeriod(code)).toBeNull(),
  );

  it.each([
    ['a.s. 2025/26', 'AS2025-26'],
    ['A.S. 2025-2026', 'AS2025-26'],
    ['I semestre 2025', '2025-S1'],
    ['secondo semestre del 2025', '2025-S2'],
    ['4° trim. 2025', '2025-T4'],
    ['triennio 2021 – 2023', '2021-2023'],
    ['2025-2027', '2025-2027'],
    ['dal 01/03/2022 al 30/06/2022', '2022-03-01/2022-06-30'],
  ])('reads "%s" as %s', (text, code) => expect(readPeriod(text)?.code).toBe(code));

  it.each(['a.s. 2025/27', 'III semestre 2025', 'nel triennio', 'dal 30/06/2022 al 01/03/2022'])(
    'cannot read "%s"',
    (text) => expect(readPeriod(text)).toBeNull(),
  );

  it('order is total and puts the part before its whole', () => {
    fc.assert(
      fc.property(period, period, (a, b) => {
        expect(Math.sign(comparePeriods(a, b))).toBe(-Math.sign(comparePeriods(b, a)) + 0);
        expect(comparePeriods(a, b) === 0).toBe(a.code === b.code);
        if (a.from === b.from && containsPeriod(a, b) && a.code !== b.code && a.to !== b.to)
          expect(comparePeriods(b, a)).toBeLessThan(0);
      }),
    );
  });

  it('a plan’s periods follow each other and cover it', () => {
    fc.assert(
      fc.property(fc.tuple(day, day), fc.constantFrom(...periodTypes), (days, type) => {
        const [from, to] = days.sort() as [string, string];
        const found = periodsOf(from, to, type);
        expect(found[0]!.from <= from && found.at(-1)!.to >= to).toBe(true);
        found.slice(1).forEach((p, i) => {
          expect(Date.parse(p.from) - Date.parse(found[i]!.to)).toBe(86_400_000);
        });
      }),
    );
  });

  it('a triennium has three years, four school years, six semesters', () => {
    const count = (type: (typeof periodTypes)[number]) =>
      periodsOf('2025-01-01', '2027-12-31', type).map((p) => p.code);
    expect(count('calendar_year')).toEqual(['2025', '2026', '2027']);
    expect(count('school_year')).toEqual(['AS2024-25', 'AS2025-26', 'AS2026-27', 'AS2027-28']);
    expect(count('half_year')).toHaveLength(6);
    expect(count('triennium')).toEqual(['2025-2027']);
    expect(count('one_off')).toEqual(['2025-01-01/2027-12-31']);
    expect(periodsOf('2026-01-01', '2025-01-01', 'calendar_year')).toEqual([]);
  });
});
