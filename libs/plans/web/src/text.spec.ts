import fc from 'fast-check';
import { cutAtHits, fold, wordsOf } from './text';

describe('search text', () => {
  it('folds accents and case', () => expect(fold('Povertà È')).toBe('poverta e'));

  it('keeps every position, whatever the characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(text).length === text.length));
  });

  it('cuts a text without losing a character', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, query) => {
        expect(
          cutAtHits(text, wordsOf(query))
            .map((p) => p.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('marks the original letters of what was found', () => {
    expect(cutAtHits('Contrasto alla Povertà', ['poverta'])).toEqual([
      { text: 'Contrasto alla ', hit: false },
      { text: 'Povertà', hit: true },
    ]);
  });
});
