import { fromCents, sumCents, toCents } from '@zona/money';
import fc from 'fast-check';
import { contractYears } from './contract-years.ts';
import { waterfall } from './waterfall.ts';
import { allocationKindIn, budgetYearStates, isClosed, nextStep, startingYear } from './year.ts';

it('a year goes from preventivo to consuntivo, and then no further', () => {
  expect(budgetYearStates.map(nextStep)).toEqual(['preventivo', 'assestato', 'consuntivo', null]);
  expect(budgetYearStates.map(allocationKindIn)).toEqual(['allocation', 'variation', 'variation', 'variation']);
  expect(budgetYearStates.filter(isClosed)).toEqual(['consuntivo']);
});

it('one starts from this year, or from the nearest, the earlier of two', () => {
  const from = (years: number[]) => startingYear(years, '2026-11-23');
  expect([
    from([2027, 2026, 2025]),
    from([2030, 2027, 2020]),
    from([2025, 2027]),
    from([2021, 2023]),
    from([]),
  ]).toEqual([2026, 2027, 2025, 2023, null]);
});

it('Lodi: 2.650.000 over three years is a third each, to the cent', () => {
  const parts = contractYears(265_000_000n, '2025-01-01', '2027-12-31')!;
  expect(parts.map((p) => [p.year, p.months, fromCents(p.cents)])).toEqual([
    [2025, '12', '883333.34'],
    [2026, '12', '883333.33'],
    [2027, '12', '883333.33'],
  ]);
});

it('a contract without a period tells no years', () => {
  expect(contractYears(100n, '2026-01-01', '2025-01-01')).toBeNull();
});

it('whatever the dates, the years of a contract sum to it', () => {
  const day = fc
    .date({ min: new Date('2015-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
    .map((d) => d.toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.bigInt(0n, 10n ** 12n), day, day, (cents, a, b) => {
      const [from, to] = a < b ? [a, b] : [b, a];
      expect(sumCents(contractYears(cents, from, to)!.map((p) => p.cents))).toBe(cents);
    }),
  );
});

it('each bar of the waterfall begins where the one before ends, down to what is paid', () => {
  const some = fc.bigInt(0n, 10n ** 11n);
  fc.assert(
    fc.property(fc.tuple(some, some, some, some, some, some, some), ([paid, a, b, c, left, out, come]) => {
      const [settled, committed, allocated] = [paid + a, paid + a + b, paid + a + b + c];
      const here = allocated + come;
      const bars = waterfall({
        ...{ allocated: fromCents(here), committed: fromCents(committed), settled: fromCents(settled) },
        paid: fromCents(paid),
        given: {
          assigned: fromCents(allocated + left + out),
          ...{ unallocated: fromCents(left), toOtherYears: fromCents(out), fromOtherYears: fromCents(come) },
        },
      });
      expect(bars.filter((x) => x.kind === 'level').map((x) => x.key)).toEqual([
        'assigned',
        'allocated',
        'committed',
        'settled',
        'paid',
      ]);
      bars.slice(1).forEach((bar, i) => {
        expect(bar.kind === 'level' ? bar.to : bar.from).toBe(bars[i]!.to);
        if (bar.kind !== 'level') expect(toCents(bar.value)).toBeGreaterThan(0n);
      });
    }),
  );
});
