import fc from 'fast-check';
import { expected, formatDecimal, measured, parseDecimal } from './numbers';
import { indicatorOf } from './testing/scheda-of';

describe('decimals', () => {
  it('are written the Italian way', () => {
    expect(['1500', '1500.50', '-18.69', '0.00', '1234567'].map(formatDecimal)).toEqual([
      '1.500',
      '1.500,5',
      '−18,69',
      '0',
      '1.234.567',
    ]);
  });

  it('are read back from what is written', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 99 }), (whole, part) => {
        const decimal = `${whole}.${String(part).padStart(2, '0')}`;
        expect(Number(parseDecimal(formatDecimal(decimal)))).toBe(Number(decimal));
      }),
    );
  });

  it('take the forms people type and no other', () => {
    expect(['1.500', '18,5', '18.69', '90 %', '1.500,25'].map(parseDecimal)).toEqual([
      '1500',
      '18.5',
      '18.69',
      '90',
      '1500.25',
    ]);
    expect(['', 'molti', '1,2,3', '1.50.0'].map(parseDecimal)).toEqual([null, null, null, null]);
  });
});

describe('the expected value', () => {
  it('keeps the comparator as written', () => {
    expect(expected(indicatorOf({ comparator: 'gte', target: '1500' }))).toBe('≥ 1.500 persone');
    expect(expected(indicatorOf({ comparator: 'eq', target: '8', unit: 'ambiti' }))).toBe('8 ambiti');
  });

  it('is the words of the document when it gives no number', () => {
    expect(expected(indicatorOf({ targetText: 'da definire' }))).toBe('da definire');
    expect(expected(indicatorOf())).toBeNull();
  });

  it('reads percents and yes/no', () => {
    expect(measured('70', indicatorOf({ valueType: 'percent', unit: '%' }))).toBe('70%');
    expect(measured('1.00', indicatorOf({ valueType: 'yes_no' }))).toBe('Sì');
  });
});
