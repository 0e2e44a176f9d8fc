import fc from 'fast-check';
import { fromCents, sumCents, toCents } from '@zona/money';
import { totalOf, type StatedFigure } from './amounts.ts';
import { amountPeriods, certainties } from './vocabulary.ts';

const figure: fc.Arbitrary<StatedFigure> = fc.record({
  cents: fc.option(fc.bigInt({ min: 0n, max: 10n ** 13n })),
  period: fc.constantFrom(...amountPeriods),
  certainty: fc.constantFrom(...certainties),
  fund: fc.option(fc.constantFrom('FNPS', 'FNA', 'Comuni')),
  repeated: fc.boolean(),
});

describe('totalOf', () => {
  it('periods and funds each add up to the distinct total, to the cent', () => {
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 60 }), (figures) => {
        const t = totalOf(figures);
        const add = (parts: { value: string }[]) => fromCents(sumCents(parts.map((p) => toCents(p.value))));
        expect(add(t.byPeriod)).toBe(t.distinct);
        expect(add(t.byFund)).toBe(t.distinct);
      }),
    );
  });

  it('repetitions are what tells naive from distinct', () => {
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 60 }), (figures) => {
        const t = totalOf(figures);
        const repeated = sumCents(figures.filter((f) => f.repeated).map((f) => f.cents ?? 0n));
        expect(toCents(t.naive) - toCents(t.distinct)).toBe(repeated);
      }),
    );
  });

  it('order does not matter, and a missing figure is not a zero', () => {
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 30 }), (figures) => {
        const absent: StatedFigure = {
          cents: null,
          period: 'annual',
          certainty: 'about',
          fund: 'FAMI',
          repeated: false,
        };
        const t = totalOf(figures);
        expect(totalOf([...figures].reverse())).toMatchObject({ naive: t.naive, distinct: t.distinct, count: t.count });
        expect(totalOf([...figures, absent])).toEqual(t);
      }),
    );
  });

  it('says when it mixes periods', () => {
    const of = (period: StatedFigure['period'], cents: bigint): StatedFigure => ({
      cents,
      period,
      certainty: 'stated',
      fund: null,
      repeated: false,
    });
    expect(totalOf([of('annual', 100n), of('triennial', 100n)]).mixedPeriods).toBe(true);
    expect(totalOf([of('annual', 100n), of('annual', 5n)]).mixedPeriods).toBe(false);
    expect(totalOf([of('annual', 100n), of('triennial', 0n)]).mixedPeriods).toBe(false);
  });
});
