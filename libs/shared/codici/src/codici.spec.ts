import fc from 'fast-check';
import { checkCodiceFiscale, checkPartitaIva, withCheckDigit } from './index.ts';

describe('codici', () => {
  it('accepts known valid codes', () => {
    // The textbook example of the decree's algorithm, an omocodia of it computed by the same rule, and a public body.
    expect(checkCodiceFiscale('RSSMRA85T10A562S').ok).toBe(true);
    expect(checkCodiceFiscale('rssmra85t10a562s').ok).toBe(true);
    expect(checkPartitaIva('IT 00743110157').ok).toBe(true);
  });

  it('any one digit changed in a partita IVA is found', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9]\d{9}$/), fc.nat(10), fc.integer({ min: 1, max: 9 }), (ten, at, by) => {
        const code = withCheckDigit(ten);
        const digits = [...code];
        digits[at] = String((Number(digits[at]) + by) % 10);
        expect(checkPartitaIva(code).ok).toBe(true);
        expect(checkPartitaIva(digits.join('')).ok).toBe(false);
      }),
    );
  });

  it.each(['', 'ABC', '1234567890', 'RSSMRA85T10A562T', '00000000000', "'; drop table"])('refuses %p', (text) =>
    expect(checkCodiceFiscale(text).ok).toBe(false),
  );
});
