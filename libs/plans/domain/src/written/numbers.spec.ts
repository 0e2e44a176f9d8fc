import fc from 'fast-check';
import { decimalOf, formatDecimal } from '../exact/exact.ts';
import { readComparator } from './comparators.ts';
import { readNumber, readPercent, writeNumber } from './numbers.ts';
import type { Cell, WrittenWarning } from './vocabulary.ts';

const decimal = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.integer({ min: 0, max: 4 }))
  .map(([n, places]) => decimalOf({ n, d: 10n ** BigInt(places) }));

describe('readNumber', () => {
  // Lodi, section 3; Carate, section 3 (az.14 L444, OUI L1481-1491); Visconteo, "Value kinds".
  it.each<[string, Partial<ReturnType<typeof readNumber>>]>([
    ['n. 20', { value: '20' }],
    ['n.600', { value: '600' }],
    ['n. 100 persone', { value: '100', unit: 'persone' }],
    ['valore atteso 60', { value: '60' }],
    ['almeno 5', { value: '5', comparator: 'gte' }],
    ['Almeno 1.500 persone anno', { value: '1500', comparator: 'gte', unit: 'persone anno' }],
    ['> 30', { value: '30', comparator: 'gt' }],
    ['= o > 50', { value: '50', comparator: 'gte' }],
    ['> o = 80', { value: '80', comparator: 'gte' }],
    ['≥80', { value: '80', comparator: 'gte' }],
    ['30 o più', { value: '30', comparator: 'gte' }],
    ['entro 72 ore', { value: '72', comparator: 'lte', unit: 'ore' }],
    ['24/61', { value: '24', of: '61' }],
    ['n. 24/61', { value: '24', of: '61' }],
    ['34 su 61 comuni', { value: '34', of: '61', unit: 'comuni' }],
    ['80/100', { value: '80', of: '100' }],
    ['h24', { value: '24', unit: 'ore al giorno' }],
    ['servizio h 24', { value: '24', unit: 'ore al giorno' }],
    ['circa 25', { value: '25', about: true }],
    ['1.500', { value: '1500' }],
    ['18,69', { value: '18.69' }],
  ])('%s', (text, expected) => expect(readNumber(text)).toMatchObject({ text, understood: true, ...expected }));

  it.each<[Cell, string | null, boolean, WrittenWarning]>([
    ['4-5', '4', true, 'range'],
    ['1.5', '1.5', true, 'decimal_point'],
    ['', null, true, 'empty'],
    ['\\', null, true, 'empty'],
    ['da definire', null, true, 'to_be_defined'],
    ['61/24', '61', false, 'part_over_whole'],
    ['1 assistente sociale ogni 5000 abitanti', '1', false, 'several_numbers'],
    ['non realizzato', null, false, 'not_understood'],
    ['1-feb', null, false, 'date_for_number'],
    ['gen-24', null, false, 'date_for_number'],
    [true, null, false, 'not_understood'],
  ])('%s: says what is doubtful', (cell, value, understood, warning) =>
    expect(readNumber(cell)).toMatchObject({ value, understood, warnings: [warning] }),
  );

  it('a 1/2 that a spreadsheet made a date is not a number, and says what was typed', () => {
    expect(readNumber(new Date('2026-02-01T00:00:00Z'))).toMatchObject({
      value: null,
      typed: '1/2',
      understood: false,
    });
    expect(readNumber(new Date(Number.NaN))).toMatchObject({ value: null, typed: null, understood: false });
  });

  it('what is written is read back', () => {
    fc.assert(fc.property(decimal, (d) => expect(readNumber(formatDecimal(d)).value).toBe(d)));
    fc.assert(
      fc.property(fc.nat(5000), fc.integer({ min: 5000, max: 99_999 }), (part, total) => {
        const read = readNumber(writeNumber(String(part), String(total)));
        expect([read.value, read.of]).toEqual([String(part), String(total)]);
      }),
    );
  });

  it('takes JavaScript numbers, however they print', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (n) => {
        const { value } = readNumber(n);
        expect(value).not.toBeNull();
        expect(Math.abs(Number(value) - n)).toBeLessThanOrEqual(1e-9 + Math.abs(n) * 1e-9);
      }),
    );
  });

  it('keeps twenty places of a number that prints more', () => {
    expect(readNumber(0.0000010000013409934502).value).toBe('0.00000100000134099345');
    expect(readPercent(0.0000010000013409934502)).toMatchObject({ value: '0.0001', understood: true });
  });

  it('nothing makes it throw', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.double(),
      fc.date({ noInvalidDate: false }),
      fc.boolean(),
      fc.constant(null),
    );
    fc.assert(fc.property(cell, (c) => void [readNumber(c), readPercent(c)]));
  });
});

describe('readPercent', () => {
  it.each<[Cell, Partial<ReturnType<typeof readPercent>>]>([
    ['80%', { value: '80', understood: true }],
    ['70 %', { value: '70', understood: true }],
    ['valore atteso 30 %', { value: '30', understood: true }],
    ['18,69%', { value: '18.69', understood: true }],
    ['almeno la metà', { value: '50', comparator: 'gte', understood: true }],
    ['7/13', { value: '53.8462', numerator: '7', denominator: '13', understood: true }],
    ['+2%', { value: '2', comparator: 'baseline_plus_percent' }],
    ['10% in più', { value: '10', comparator: 'baseline_plus_percent' }],
    ['riduzione del 10%', { value: '-10', comparator: 'baseline_plus_percent' }],
    ['60', { value: '60', understood: false, warnings: ['no_percent_sign'] }],
    [0.8, { value: '80', understood: true, warnings: ['fraction_for_percent'] }],
    [1, { value: '100', understood: false, warnings: ['fraction_for_percent'] }],
    [80, { value: '80', understood: true, warnings: [] }],
    [0, { value: '0', understood: true }],
    ['3/0', { value: null, understood: false }],
  ])('%s', (cell, expected) => expect(readPercent(cell)).toMatchObject(expected));
});

describe('readComparator', () => {
  it.each([
    ['> 30', 'gt', '30'],
    ['>= 30', 'gte', '30'],
    ['=> 30', 'gte', '30'],
    ['più di 30', 'gt', '30'],
    ['non meno di 30', 'gte', '30'],
    ['al massimo 5', 'lte', '5'],
    ['< 5', 'lt', '5'],
    ['= 5', 'eq', '5'],
    ['minimori 5', null, 'minimori 5'],
    ['incontri 5', null, 'incontri 5'],
  ])('%s', (text, comparator, rest) => expect(readComparator(text)).toEqual({ comparator, rest }));
});
