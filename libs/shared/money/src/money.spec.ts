import fc from 'fast-check';
import { counted, formatCount, formatEuro, fromCents, parseEuro, toCents } from './index.ts';

const cents = fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n });

describe('money', () => {
  it('cents -> decimal -> cents is the identity', () => {
    fc.assert(fc.property(cents, (c) => expect(toCents(fromCents(c))).toBe(c)));
  });

  it('what is shown can be typed back without losing a cent', () => {
    fc.assert(
      fc.property(cents, (c) => {
        const back = parseEuro(formatEuro(fromCents(c)));
        expect(back).toEqual({ ok: true, value: fromCents(c) });
      }),
    );
  });

  it.each([
    ['€ 3.600,00 €', '3600.00'],
    ['1999,20', '1999.20'],
    ['5000', '5000.00'],
    ['1.234', '1234.00'],
    ['1234.5', '1234.50'],
    ['-1.000,05', '-1000.05'],
  ])('reads %s', (text, value) => expect(parseEuro(text)).toEqual({ ok: true, value }));

  it.each(['', 'circa 100', '1,234,5', '12.34.5', '1e5', 'NaN', '0x10', '1.2345'])('refuses %p', (text) =>
    expect(parseEuro(text).ok).toBe(false),
  );

  it('unknown is not zero', () => {
    expect(formatEuro(null)).toBe('non indicato');
    expect(formatEuro('0.00')).toBe('0,00 €');
    expect(formatEuro('11774234.92')).toBe('11.774.234,92 €');
  });

  it('writes counts as Intl does', () => {
    const byIntl = new Intl.NumberFormat('it-IT', { useGrouping: 'always', maximumFractionDigits: 2 });
    for (const n of [0, 7, 1000, 1234.5, 1_234_567, 0.25, 12.3456]) expect(formatCount(n)).toBe(byIntl.format(n));
    expect(formatCount(-1000)).toBe('−1.000');
    expect(formatCount(-0.001)).toBe('0');
  });
});

it('counts as people do', () => {
  expect([0, 1, 2, 1234].map((n) => counted(n, 'riga', 'righe'))).toEqual([
    '0 righe',
    '1 riga',
    '2 righe',
    '1.234 righe',
  ]);
});
